//! The window without a graphics driver: winit for the window, softbuffer for its pixels, our own painter between.
//!
//! It sleeps until the system, the app or another thread has something, and never polls. Must not know the other
//! window, nor how pixels are painted.

mod ahead;
mod losses;
mod repaint;
mod screen;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use egui::{Context, FullOutput, RawInput, ViewportEvent};
use winit::application::ApplicationHandler;
use winit::event::{StartCause, WindowEvent};
use winit::event_loop::{ActiveEventLoop, ControlFlow, EventLoop};
use winit::window::WindowId;

use super::{Error, FirstFrame, Opening, display, fonts};
use crate::app::App;
use crate::domain::SystemLetters;
use ahead::Ahead;
use repaint::{RepaintProxy, UserEvent};
use screen::{Closing, Screen};

/// Animations ask for the next frame at once; more than this would only make the fan turn.
const FRAME_TIME: Duration = Duration::from_millis(16);

/// A compositor may hold back frames of a window that nobody sees. The app must still hear its news.
const FRAME_TIMEOUT: Duration = Duration::from_millis(250);

/// Opens the window and stays until it closes.
pub fn run(
    opening: &Opening,
    first_frame: &FirstFrame,
    ahead: impl FnOnce(&Context, RawInput) -> FullOutput + Send,
    make: impl FnOnce(&Context, Arc<dyn SystemLetters>) -> App,
) -> Result<(), Error> {
    let context = Context::default();
    let letters = fonts::install(&context);
    thread::scope(|scope| {
        let ahead = Ahead::begin(scope, &context, opening.size, ahead);
        run_beside(ahead, opening, first_frame, &context, |context| make(context, letters))
    })
}

/// Opens the window while the first page is drawn.
fn run_beside(
    ahead: Ahead<'_>,
    opening: &Opening,
    first_frame: &FirstFrame,
    context: &Context,
    make: impl FnOnce(&Context) -> App,
) -> Result<(), Error> {
    let mut builder = EventLoop::<UserEvent>::with_user_event();
    display::choose_backend(&mut builder);
    let event_loop = builder.build().map_err(|error| Error::System(error.to_string()))?;
    let proxy = RepaintProxy::new(event_loop.create_proxy());
    proxy.serve(context);
    let mut state = EventLoopState {
        opening,
        first_frame,
        make: Some((ahead, make)),
        context: context.clone(),
        proxy,
        shown: None,
        last_frame: None,
        next_frame: None,
        asked_for_frame: None,
        failure: None,
    };
    let ran = catch_unwind(AssertUnwindSafe(|| event_loop.run_app(&mut state)));
    let ended = ran.unwrap_or_else(|panic| {
        state.leave_window();
        resume_unwind(panic)
    });
    ended.map_err(|error| Error::System(error.to_string()))?;
    state.failure.map_or(Ok(()), Err)
}

/// Everything between the system's events and the app.
struct EventLoopState<'a, 'scope, Make> {
    opening: &'a Opening,
    first_frame: &'a FirstFrame,
    /// The first page that is being drawn, and the app that will draw it from then on.
    make: Option<(Ahead<'scope>, Make)>,
    context: Context,
    proxy: RepaintProxy,
    /// The window and the app, once there is a window.
    shown: Option<(Screen, App)>,
    /// When the last frame was drawn.
    last_frame: Option<Instant>,
    /// When egui wants the next frame.
    next_frame: Option<Instant>,
    /// Since when a frame is asked for and has not come.
    asked_for_frame: Option<Instant>,
    failure: Option<Error>,
}

impl<Make: FnOnce(&Context) -> App> EventLoopState<'_, '_, Make> {
    fn open(&mut self, event_loop: &ActiveEventLoop) -> Result<(), Error> {
        let Some((ahead, make)) = self.make.take() else {
            return Ok(());
        };
        let mut screen = Screen::open(event_loop, self.opening, &self.context, &self.proxy)?;
        screen.take_textures(ahead.textures());
        self.shown = Some((screen, make(&self.context)));
        self.ask_for_frame();
        Ok(())
    }

    fn ask_for_frame(&mut self) {
        if let Some((screen, _)) = &self.shown {
            screen.window().request_redraw();
            self.asked_for_frame.get_or_insert_with(Instant::now);
        }
    }

    fn draw(&mut self, event_loop: &ActiveEventLoop) {
        self.asked_for_frame = None;
        self.next_frame = None;
        self.last_frame = Some(Instant::now());
        let Some((screen, app)) = &mut self.shown else {
            return;
        };
        match screen.draw(app) {
            Ok(Closing::Stay) => self.first_frame.shown_by("software"),
            Ok(Closing::Close) => event_loop.exit(),
            Err(error) => self.fail(event_loop, error),
        }
    }

    /// What a frame does for the app, where no frame can be shown.
    fn run_logic(&mut self, event_loop: &ActiveEventLoop) {
        self.asked_for_frame = None;
        self.next_frame = None;
        if let Some((screen, app)) = &mut self.shown
            && screen.run_logic(app) == Closing::Close
        {
            event_loop.exit();
        }
    }

    /// Ends the app, and leaves the window to the system, which takes it when the program ends. OBSERVED with winit 0.30 on X11:
    /// closing a window whose display is gone panics, and a second panic while the first one is on its way ends the
    /// program at once, without a word.
    fn leave_window(&mut self) {
        if let Some((screen, app)) = self.shown.take() {
            drop(app);
            std::mem::forget(screen);
        }
    }

    fn fail(&mut self, event_loop: &ActiveEventLoop, error: Error) {
        self.failure = Some(error);
        event_loop.exit();
    }

    /// Does what is due now.
    fn catch_up(&mut self, event_loop: &ActiveEventLoop) {
        let now = Instant::now();
        if self.asked_for_frame.is_some_and(|asked| now >= asked + FRAME_TIMEOUT) {
            self.run_logic(event_loop);
        }
        if self.next_frame.is_some_and(|next| now >= next) {
            self.next_frame = None;
            if self.shown.as_ref().is_some_and(|(screen, _)| screen.is_hidden()) {
                self.run_logic(event_loop);
            } else {
                self.ask_for_frame();
            }
        }
    }
}

impl<Make: FnOnce(&Context) -> App> ApplicationHandler<UserEvent> for EventLoopState<'_, '_, Make> {
    fn resumed(&mut self, event_loop: &ActiveEventLoop) {
        if let Err(error) = self.open(event_loop) {
            self.fail(event_loop, error);
        }
    }

    fn new_events(&mut self, event_loop: &ActiveEventLoop, cause: StartCause) {
        if matches!(cause, StartCause::ResumeTimeReached { .. }) {
            self.catch_up(event_loop);
        }
    }

    fn user_event(&mut self, event_loop: &ActiveEventLoop, wake: UserEvent) {
        match wake {
            UserEvent::Frame { when, pass } => {
                // A request from before the last frame is answered already.
                let done = self.context.cumulative_pass_nr();
                if done <= pass + 1 {
                    let when = self.last_frame.map_or(when, |last| when.max(last + FRAME_TIME));
                    self.next_frame = Some(self.next_frame.map_or(when, |next| next.min(when)));
                    self.catch_up(event_loop);
                }
            }
            UserEvent::ScreenReader(event) => {
                if let Some((screen, _)) = &mut self.shown {
                    screen.on_screen_reader_event(event);
                    self.ask_for_frame();
                }
            }
        }
    }

    fn window_event(&mut self, event_loop: &ActiveEventLoop, _window: WindowId, event: WindowEvent) {
        let Some((screen, _)) = &mut self.shown else {
            return;
        };
        let wants_frame = screen.on_window_event(&event);
        match event {
            WindowEvent::RedrawRequested => self.draw(event_loop),
            WindowEvent::CloseRequested => {
                screen.push_event(ViewportEvent::Close);
                // Also a window that nobody sees must close.
                if screen.is_hidden() {
                    self.run_logic(event_loop);
                } else {
                    self.ask_for_frame();
                }
            }
            WindowEvent::Destroyed => event_loop.exit(),
            _ if wants_frame => self.ask_for_frame(),
            _ => {}
        }
    }

    fn about_to_wait(&mut self, event_loop: &ActiveEventLoop) {
        let timeout = self.asked_for_frame.map(|asked| asked + FRAME_TIMEOUT);
        let next = [self.next_frame, timeout].into_iter().flatten().min();
        event_loop.set_control_flow(next.map_or(ControlFlow::Wait, ControlFlow::WaitUntil));
    }

    fn exiting(&mut self, _event_loop: &ActiveEventLoop) {
        // The window has to go while there is an event loop.
        self.shown = None;
    }
}
