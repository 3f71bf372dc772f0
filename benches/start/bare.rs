//! The least that a window can cost, with the same libraries: one of plain pixels, and one of eframe with a word in it. Both
//! write a line into a file once something is on the screen, as Regain does into its log, and stay open.

use std::error::Error;
use std::fs;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use winit::application::ApplicationHandler;
use winit::event::WindowEvent;
use winit::event_loop::{ActiveEventLoop, EventLoop};
use winit::window::{Window, WindowId};

use crate::process::SHOWN;

/// Opens the bare window with this name, and stays.
pub fn run(name: &str, log: PathBuf) -> Result<(), Box<dyn Error>> {
    match name {
        "software" => Ok(EventLoop::new()?.run_app(&mut Pixels { log, shown: None, told: false })?),
        "gl" => Ok(eframe::run_native(
            "bare",
            eframe::NativeOptions {
                viewport: egui::ViewportBuilder::default().with_inner_size(regain::window::SIZE),
                ..eframe::NativeOptions::default()
            },
            Box::new(|_| Ok(Box::new(Word { log, frames: 0 }))),
        )?),
        other => Err(format!("no bare window is called {other}").into()),
    }
}

fn tell(log: &Path) {
    fs::write(log, SHOWN).unwrap_or_else(|error| eprintln!("{}: {error}", log.display()));
}

type Surface = softbuffer::Surface<Rc<Window>, Rc<Window>>;

/// winit and softbuffer: one colour.
struct Pixels {
    log: PathBuf,
    shown: Option<(Rc<Window>, Surface)>,
    told: bool,
}

impl Pixels {
    fn open(&mut self, event_loop: &ActiveEventLoop) -> Result<(), Box<dyn Error>> {
        let size = winit::dpi::LogicalSize::new(regain::window::SIZE.x, regain::window::SIZE.y);
        let window = Rc::new(event_loop.create_window(Window::default_attributes().with_inner_size(size))?);
        let display = softbuffer::Context::new(Rc::clone(&window))?;
        let surface = Surface::new(&display, Rc::clone(&window))?;
        window.request_redraw();
        self.shown = Some((window, surface));
        Ok(())
    }

    fn paint(&mut self) -> Result<(), Box<dyn Error>> {
        let Some((window, surface)) = &mut self.shown else { return Ok(()) };
        let size = window.inner_size();
        let (Some(width), Some(height)) = (NonZeroU32::new(size.width), NonZeroU32::new(size.height)) else {
            return Ok(());
        };
        surface.resize(width, height)?;
        let mut buffer = surface.buffer_mut()?;
        buffer.fill(0x00f6_f6f4);
        buffer.present()?;
        if !std::mem::replace(&mut self.told, true) {
            tell(&self.log);
        }
        Ok(())
    }
}

impl ApplicationHandler for Pixels {
    fn resumed(&mut self, event_loop: &ActiveEventLoop) {
        if let Err(error) = self.open(event_loop) {
            eprintln!("bare window: {error}");
            event_loop.exit();
        }
    }

    fn window_event(&mut self, event_loop: &ActiveEventLoop, _window: WindowId, event: WindowEvent) {
        match event {
            WindowEvent::RedrawRequested => self.paint().unwrap_or_else(|error| eprintln!("bare window: {error}")),
            WindowEvent::CloseRequested => event_loop.exit(),
            _ => {}
        }
    }
}

/// eframe with OpenGL: one word, in the font that egui brings.
struct Word {
    log: PathBuf,
    frames: u32,
}

impl eframe::App for Word {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        ui.label("bare");
        self.frames += 1;
        match self.frames {
            // The first frame is on the screen when the second one begins, as Regain counts it.
            1 => ui.ctx().request_repaint(),
            2 => tell(&self.log),
            _ => {}
        }
    }
}
