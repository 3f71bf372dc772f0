//! How long it takes until X11 has on the screen what was painted: all of it, a page, a line. Measured in a process of its own, which
//! this same program starts with the display that is meant.

use std::io::{BufRead as _, BufReader};
use std::num::NonZeroU32;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use winit::application::ApplicationHandler;
use winit::dpi::PhysicalSize;
use winit::event::WindowEvent;
use winit::event_loop::{ActiveEventLoop, EventLoop};
use winit::window::{Window, WindowId};

use crate::figures::{Figure, Figures};
use crate::stage::{SCREEN, filling};

/// By this argument the program knows that it is the other process.
pub const ARGUMENT: &str = "--shows";

/// What is shown anew, and its width and height in pixels.
const PARTS: [(&str, [u32; 2]); 3] =
    [("a line of text", [1200, 60]), ("a page", [1544, 1568]), ("all of it", [3840, 2160])];

/// How often each is shown.
const TIMES: usize = 40;

/// Adds a figure for each part. An error says what is missing.
pub fn measure(figures: &mut Figures) -> Result<(), String> {
    let (_display, name) = Display::start()?;
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = Command::new(program);
    command.arg(ARGUMENT).env("DISPLAY", name).env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| error.to_string())?;
    let told = String::from_utf8_lossy(&output.stdout);
    let mut lines = told.lines();
    for (part, [width, height]) in PARTS {
        let times = lines.next().and_then(|line| line.split_once(' ')).ok_or("the window did not open")?;
        let [median, worst] = [times.0, times.1].map(|time| time.parse().unwrap_or(f64::INFINITY));
        let pixels = (width * height) as usize;
        let figure = Figure::new(format!("showing {part} on X11: median of {TIMES}"), median, "ms");
        let floor = format!("to fill its {:.2} megapixels", f64::from(width * height) / 1e6);
        figures.add(figure.beside_floor(floor, filling(pixels)).beside_peer("worst", worst));
    }
    Ok(())
}

/// A display as large as the screen; it ends when this is dropped.
struct Display(Child);

impl Display {
    fn start() -> Result<(Self, String), String> {
        let size = format!("{}x{}x24", SCREEN[0], SCREEN[1]);
        let mut command = Command::new("Xvfb");
        command.args(["-noreset", "-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut display = Self(command.spawn().map_err(|error| format!("Xvfb: {error}"))?);
        let mut number = String::new();
        let output = display.0.stdout.take().ok_or("Xvfb says nothing")?;
        BufReader::new(output).read_line(&mut number).map_err(|error| error.to_string())?;
        if number.trim().is_empty() {
            return Err("Xvfb did not start".to_owned());
        }
        Ok((display, format!(":{}", number.trim())))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if let Err(error) = self.0.kill().and_then(|()| self.0.wait()) {
            eprintln!("Xvfb: {error}");
        }
    }
}

/// The other process: opens a window, shows the parts, and prints the median and the worst time of each.
pub fn show() {
    let event_loop = EventLoop::new().expect("a display");
    event_loop.run_app(&mut Showing { window: None }).expect("a window");
}

struct Showing {
    window: Option<Arc<Window>>,
}

impl ApplicationHandler for Showing {
    fn resumed(&mut self, event_loop: &ActiveEventLoop) {
        let size = PhysicalSize::new(SCREEN[0] as u32, SCREEN[1] as u32);
        let attributes = Window::default_attributes().with_inner_size(size).with_decorations(false);
        let window = event_loop.create_window(attributes).expect("a window");
        // Not every display asks for the first frame.
        window.request_redraw();
        self.window = Some(Arc::new(window));
    }

    fn window_event(&mut self, event_loop: &ActiveEventLoop, _: WindowId, event: WindowEvent) {
        if matches!(event, WindowEvent::RedrawRequested)
            && let Some(window) = self.window.take()
        {
            for (_, size) in PARTS {
                let times = times(event_loop, &window, size);
                println!("{} {}", times[TIMES / 2], times[TIMES - 1]);
            }
            event_loop.exit();
        }
    }
}

/// From handing over the pixels until the server has taken them, shortest first.
fn times(event_loop: &ActiveEventLoop, window: &Arc<Window>, size: [u32; 2]) -> [f64; TIMES] {
    let display = softbuffer::Context::new(event_loop.owned_display_handle()).expect("a display");
    let mut surface = softbuffer::Surface::new(&display, Arc::clone(window)).expect("a surface");
    let side = |length: u32| NonZeroU32::new(length).expect("a length");
    surface.resize(side(SCREEN[0] as u32), side(SCREEN[1] as u32)).expect("room for it");
    let mut buffer = surface.buffer_mut().expect("a buffer");
    buffer.fill(0x0040_4040);
    buffer.present().expect("the window takes it");
    let part = softbuffer::Rect { x: 0, y: 0, width: side(size[0]), height: side(size[1]) };
    let mut times = [0.0; TIMES];
    for time in &mut times {
        let buffer = surface.buffer_mut().expect("a buffer");
        let began = Instant::now();
        buffer.present_with_damage(&[part]).expect("the window takes it");
        // The next buffer is there when the server has done with the last.
        surface.buffer_mut().expect("a buffer");
        *time = began.elapsed().as_secs_f64() * 1000.0;
    }
    times.sort_by(f64::total_cmp);
    times
}
