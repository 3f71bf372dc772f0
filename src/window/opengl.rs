//! The window with OpenGL, by eframe. Must not know the other window.

use std::sync::Arc;

use eframe::{CreationContext, Frame, NativeOptions};
use egui::{Context, IconData, Ui, ViewportBuilder, Visuals};

use super::{Error, FirstFrame, Opening, class, display, fonts, page};
use crate::app::App;
use crate::domain::SystemLetters;
use crate::files;

/// Opens the window and stays until it closes.
pub fn run(
    opening: &Opening,
    first_frame: &FirstFrame,
    make: impl FnOnce(&Context, Arc<dyn SystemLetters>) -> App,
) -> Result<(), Error> {
    let options = NativeOptions {
        viewport: viewport(opening),
        renderer: eframe::Renderer::Glow,
        // Both windows show the same pixels.
        dithering: false,
        persist_window: false,
        // Asked for by ourselves, when a letter is missing.
        system_font_fallback: false,
        event_loop_builder: Some(Box::new(display::choose_backend)),
        ..NativeOptions::default()
    };
    let title = opening.title.clone();
    let create = |creation: &CreationContext<'_>| {
        class::complete(creation);
        files::belong_to(creation);
        let letters = fonts::install(&creation.egui_ctx);
        let app = make(&creation.egui_ctx, letters);
        Ok(Box::new(Glow { app, title, is_begun: false, first_frame }) as Box<dyn eframe::App>)
    };
    eframe::run_native(&opening.title, options, Box::new(create)).map_err(|error| match error {
        eframe::Error::WinitEventLoop(error) => Error::System(error.to_string()),
        error => Error::Gl(error.to_string()),
    })
}

/// How either window opens.
pub fn viewport(opening: &Opening) -> ViewportBuilder {
    ViewportBuilder::default()
        .with_title(&opening.title)
        .with_app_id(class::APP_ID)
        .with_inner_size(opening.size)
        .with_min_inner_size(super::SMALLEST)
        .with_icon(icon())
}

/// The icon in the title bar. None is better than no window.
fn icon() -> Arc<IconData> {
    let icon = image::load_from_memory(include_bytes!("../../assets/icon/regain.png"));
    let icon = icon.map(|icon| {
        let (width, height) = (icon.width(), icon.height());
        IconData { rgba: icon.into_rgba8().into_raw(), width, height }
    });
    Arc::new(icon.unwrap_or_default())
}

struct Glow<'a> {
    app: App,
    title: String,
    is_begun: bool,
    first_frame: &'a FirstFrame,
}

impl eframe::App for Glow<'_> {
    fn logic(&mut self, context: &Context, _frame: &mut Frame) {
        // eframe does not tell when a frame is on the screen; it is when the next one begins.
        if self.is_begun {
            self.first_frame.shown_by("gl");
        }
        page::logic(&mut self.app, context);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut Frame) {
        if !self.is_begun {
            self.is_begun = true;
            ui.ctx().request_repaint();
        }
        page::ui(&mut self.app, ui, &self.title);
    }

    fn clear_color(&self, visuals: &Visuals) -> [f32; 4] {
        visuals.panel_fill.to_opaque().to_normalized_gamma_f32()
    }
}
