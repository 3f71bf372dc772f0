//! The app: [`App::logic`] feeds the wizard, [`App::ui`] draws it. The only owner of the clock; knows no window.

/// The whole app, without a window.
pub struct App {}

impl App {
    /// Feeds the wizard with what happened since the last frame. Draws nothing; may run while the window is hidden.
    pub fn logic(&mut self, _ctx: &egui::Context) {}

    /// Draws the page, and takes what the person did.
    pub fn ui(&mut self, ui: &mut egui::Ui) {
        ui.label("Regain");
    }

    /// Whether the window may close without a question.
    pub fn may_close(&self) -> bool {
        true
    }
}
