//! One window: its input for egui, its pixels, and what egui wants from the system. Must not know when to draw.

use std::num::NonZeroU32;
use std::sync::Arc;

use egui::{
    Context, Event, FullOutput, PlatformOutput, TexturesDelta, Vec2, ViewportCommand, ViewportEvent, ViewportId,
    ViewportInfo,
};
use egui_winit::accesskit_winit::{self, WindowEvent as ReaderEvent};
use egui_winit::{ActionRequested, State};
use winit::event::WindowEvent;
use winit::event_loop::{ActiveEventLoop, OwnedDisplayHandle};
use winit::window::Window;

use super::losses::Losses;
use super::repaint::RepaintProxy;
use crate::app::App;
use crate::files;
use crate::window::raster::{Area, Picture};
use crate::window::{Error, Opening, class, icon, offscreen, opengl, page};

/// Whether the window goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// It stays open.
    Stay,
    /// It closes now.
    Close,
}

/// A window with a page in it.
pub struct Screen {
    title: String,
    context: Context,
    input: State,
    info: ViewportInfo,
    picture: Picture,
    /// Whether it has been on the screen.
    was_shown: bool,
    /// What the system has lost of it. Nobody asks for the first frame: it is shown whole, and is waited for.
    losses: Option<Losses>,
    surface: softbuffer::Surface<OwnedDisplayHandle, Arc<Window>>,
    window: Arc<Window>,
}

impl Screen {
    /// Opens the window. It shows nothing before the first frame.
    pub fn open(
        event_loop: &ActiveEventLoop,
        opening: &Opening,
        context: &Context,
        proxy: &RepaintProxy,
    ) -> Result<Self, Error> {
        let system = |error: &dyn std::fmt::Display| Error::System(error.to_string());
        // Hidden until screen readers are connected: they must not meet a window without content.
        let size = fitting(opening.size, event_loop);
        let viewport = opengl::viewport(opening).with_inner_size(size).with_visible(false);
        let window = egui_winit::create_window(context, event_loop, &viewport).map_err(|error| system(&error))?;
        class::complete(&window);
        icon::give(&window);
        files::belong_to(&window);
        let window = Arc::new(window);
        let scale = egui_winit::pixels_per_point(context, &window);
        let mut input =
            State::new(context.clone(), ViewportId::ROOT, event_loop, Some(scale), window.theme(), Some(MOST_TEXELS));
        input.init_accesskit(event_loop, &window, proxy.proxy());
        let display = softbuffer::Context::new(event_loop.owned_display_handle()).map_err(|error| system(&error))?;
        let surface = softbuffer::Surface::new(&display, Arc::clone(&window)).map_err(|error| system(&error))?;
        window.set_visible(true);
        let mut info = ViewportInfo::default();
        egui_winit::update_viewport_info(&mut info, context, &window, true);
        Ok(Self {
            title: opening.title.clone(),
            context: context.clone(),
            input,
            info,
            picture: Picture::default(),
            was_shown: false,
            losses: None,
            surface,
            window,
        })
    }

    /// Takes letters that were drawn before there was a window.
    pub fn take_textures(&mut self, mut textures: TexturesDelta) {
        self.picture.take_textures(&mut textures);
        self.picture.drop_textures(&mut textures);
    }

    /// The system's window.
    pub fn window(&self) -> &Window {
        &self.window
    }

    /// True when nobody can see the window, and no frame will be asked for.
    pub fn is_hidden(&self) -> bool {
        self.info.occluded == Some(true) || self.window.is_minimized() == Some(true)
    }

    /// Hands an event to egui. True when it wants a frame for it.
    pub fn on_window_event(&mut self, event: &WindowEvent) -> bool {
        if let WindowEvent::Occluded(occluded) = event {
            self.info.occluded = Some(*occluded);
        }
        let wants_frame = self.input.on_window_event(&self.window, event).repaint;
        // Being drawn and being moved change nothing on the page.
        wants_frame && !matches!(event, WindowEvent::RedrawRequested | WindowEvent::Moved(_))
    }

    /// Remembers something for the next frame.
    pub fn push_event(&mut self, event: ViewportEvent) {
        self.info.events.push(event);
    }

    /// A screen reader came, went, or pressed something.
    pub fn on_screen_reader_event(&mut self, event: accesskit_winit::Event) {
        match event.window_event {
            ReaderEvent::InitialTreeRequested => self.context.enable_accesskit(),
            ReaderEvent::ActionRequested(request) => self.input.on_accesskit_action_request(request),
            ReaderEvent::AccessibilityDeactivated => self.context.disable_accesskit(),
        }
    }

    /// Runs the app and shows its page.
    pub fn draw(&mut self, app: &mut App) -> Result<Closing, Error> {
        let raw_input = self.take_input();
        let wants_to_close = raw_input.viewport().close_requested();
        let output = self.context.run_ui(raw_input, |ui| {
            page::logic(app, ui.ctx());
            page::ui(app, ui, &self.title);
        });
        let FullOutput { platform_output, mut textures_delta, shapes, pixels_per_point, mut viewport_output } = output;
        let commands = viewport_output.remove(&ViewportId::ROOT).map(|viewport| viewport.commands).unwrap_or_default();
        let closing = self.apply(platform_output, commands, wants_to_close);
        self.picture.take_textures(&mut textures_delta);
        let shown = self.show(shapes, pixels_per_point);
        self.picture.drop_textures(&mut textures_delta);
        shown.map(|()| closing)
    }

    /// Runs the app without showing anything.
    pub fn run_logic(&mut self, app: &mut App) -> Closing {
        let raw_input = self.take_input();
        let wants_to_close = raw_input.viewport().close_requested();
        let mut output = self.context.run_logic(&raw_input, |context| page::logic(app, context));
        // No frame has taken the input, so it waits for the next one.
        let mut waiting = raw_input;
        waiting.append(self.input.egui_input_mut().take());
        *self.input.egui_input_mut() = waiting;
        let commands = output.viewport_commands.remove(&ViewportId::ROOT).unwrap_or_default();
        self.apply(output.platform_output, commands, wants_to_close)
    }

    fn take_input(&mut self) -> egui::RawInput {
        egui_winit::update_viewport_info(&mut self.info, &self.context, &self.window, false);
        let mut raw_input = self.input.take_egui_input(&self.window);
        raw_input.viewports.insert(ViewportId::ROOT, self.info.clone());
        self.info.events.clear();
        raw_input
    }

    /// Does what egui and the app want from the system.
    fn apply(&mut self, output: PlatformOutput, commands: Vec<ViewportCommand>, wants_to_close: bool) -> Closing {
        self.input.handle_platform_output(&self.window, output);
        let may_close = !commands.contains(&ViewportCommand::CancelClose);
        let mut actions = Vec::new();
        egui_winit::process_viewport_commands(&self.context, &mut self.info, commands, &self.window, &mut actions);
        for action in &actions {
            self.use_clipboard(action);
        }
        if wants_to_close && may_close {
            return Closing::Close;
        }
        if !self.info.events.is_empty() {
            self.context.request_repaint();
        }
        Closing::Stay
    }

    /// Cut, copy and paste asked for by the page itself, by a button or a menu.
    fn use_clipboard(&mut self, action: &ActionRequested) {
        let event = match action {
            ActionRequested::Cut => Some(Event::Cut),
            ActionRequested::Copy => Some(Event::Copy),
            ActionRequested::Paste => {
                let text = self.input.clipboard_text().map(|text| text.replace("\r\n", "\n"));
                text.filter(|text| !text.is_empty()).map(Event::Paste)
            }
            ActionRequested::Screenshot(_) | ActionRequested::PaintWhileHidden => None,
        };
        if let Some(event) = event {
            self.input.egui_input_mut().events.push(event);
            self.context.request_repaint();
        }
    }

    /// Paints what changed, and puts it on the screen.
    fn show(&mut self, shapes: Vec<egui::epaint::ClippedShape>, scale: f32) -> Result<(), Error> {
        let system = |error: softbuffer::SoftBufferError| Error::System(error.to_string());
        let size = self.window.inner_size();
        let (Some(width), Some(height)) = (NonZeroU32::new(size.width), NonZeroU32::new(size.height)) else {
            return Ok(());
        };
        self.picture.take(shapes, scale, [size.width as usize, size.height as usize]);
        self.surface.resize(width, height).map_err(system)?;
        let mut buffer = self.surface.buffer_mut().map_err(system)?;
        let stale = self.picture.stale(buffer.age());
        let triangles = self.picture.triangles(&self.context, &stale);
        self.picture.paint(&mut buffer, &stale, offscreen::background(&self.context), &triangles);
        let is_kept = match &mut self.losses {
            Some(losses) => !losses.may_be_new(),
            None => {
                self.losses = self.was_shown.then(|| Losses::of(&self.window));
                false
            }
        };
        let changed: Vec<_> = self.picture.changed().iter().filter_map(damage).collect();
        if is_kept && changed.is_empty() {
            return Ok(());
        }
        self.window.pre_present_notify();
        let shown = if is_kept { buffer.present_with_damage(&changed) } else { buffer.present() };
        shown.map_err(system)?;
        self.picture.shown();
        self.was_shown = true;
        Ok(())
    }
}

/// An area as softbuffer takes it.
fn damage(area: Area) -> Option<softbuffer::Rect> {
    let side = |from: i32, to: i32| u32::try_from(to.checked_sub(from)?).ok().and_then(NonZeroU32::new);
    let (width, height) = (side(area.left, area.right)?, side(area.top, area.bottom)?);
    Some(softbuffer::Rect { x: u32::try_from(area.left).ok()?, y: u32::try_from(area.top).ok()?, width, height })
}

/// The size, but no larger than the largest screen: some systems refuse such a window, and nobody could use it.
fn fitting(size: Vec2, event_loop: &ActiveEventLoop) -> Vec2 {
    let screens = event_loop.available_monitors().map(|screen| {
        let size = screen.size().to_logical::<f32>(screen.scale_factor());
        Vec2::new(size.width, size.height)
    });
    screens.reduce(Vec2::max).filter(|largest| largest.min_elem() > 0.0).map_or(size, |largest| size.min(largest))
}

/// Longest side of a texture; only memory limits it here.
pub const MOST_TEXELS: usize = 8192;
