//! What wakes the event loop from outside: a frame that is wanted, and screen readers. Must not know the window.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use egui_winit::accesskit_winit;
use winit::event_loop::EventLoopProxy;

/// Why the event loop is woken from outside.
pub enum UserEvent {
    /// The app, or another thread, wants a frame.
    Frame {
        /// Not before.
        when: Instant,
        /// Frames that were done when it was asked for.
        pass: u64,
    },
    /// A screen reader came, went, or did something.
    ScreenReader(accesskit_winit::Event),
}

impl From<accesskit_winit::Event> for UserEvent {
    fn from(event: accesskit_winit::Event) -> Self {
        Self::ScreenReader(event)
    }
}

/// Wakes the event loop, from any thread.
pub struct RepaintProxy(EventLoopProxy<UserEvent>);

impl RepaintProxy {
    /// Wraps the proxy of one event loop.
    pub fn new(proxy: EventLoopProxy<UserEvent>) -> Self {
        Self(proxy)
    }

    /// The loop's own proxy.
    pub fn proxy(&self) -> EventLoopProxy<UserEvent> {
        self.0.clone()
    }

    /// Wakes the event loop whenever the context asks for a frame.
    pub fn serve(&self, context: &egui::Context) {
        // Not every system's proxy may be used by two threads at a time.
        let proxy = Arc::new(Mutex::new(self.0.clone()));
        context.set_request_repaint_callback(move |request| {
            let Some(when) = Instant::now().checked_add(request.delay) else {
                return;
            };
            let event = UserEvent::Frame { when, pass: request.current_cumulative_pass_nr };
            let is_gone = proxy.lock().unwrap_or_else(PoisonError::into_inner).send_event(event).is_err();
            if is_gone {
                tracing::debug!("a frame was asked for after the window closed");
            }
        });
    }
}
