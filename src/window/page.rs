//! What both windows do with the app in each frame. Must not know which window it is.

use egui::accesskit::Role;
use egui::{Context, Ui, ViewportCommand};

use super::fit::fit;
use crate::app::App;

/// Feeds the app, and answers a request to close the window.
pub fn logic(app: &mut App, context: &Context) {
    fit(context);
    app.logic(context);
    if context.input(|input| input.viewport().close_requested()) && !app.may_close_now(context) {
        context.send_viewport_cmd(ViewportCommand::CancelClose);
    }
}

/// Draws the app.
pub fn ui(app: &mut App, ui: &mut Ui, title: &str) {
    // A screen reader asks the window for its name; egui gives it none.
    ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| {
        node.set_role(Role::Window);
        node.set_label(title);
    });
    app.ui(ui);
}
