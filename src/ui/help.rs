//! "I'm stuck": causes for this page, other official ways, a person to ask, and facts to copy for a helper.

use egui::Ui;

use super::details;
use super::icons::Icon;
use super::landmarks::help_id;
use super::page::PageCx;
use super::theme::space;
use super::widgets::{self, ButtonStyle, Scene};
use crate::text::{self, Topic};
use crate::wizard::{Aside, Event, Page};

/// Draws the help in place of the page. What was typed on the page is kept.
pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>) {
    ui.add_space(space::S);
    widgets::focusable_section(ui, help_id(), &text::stuck_title());
    // The likeliest cause comes first.
    let causes = text::about(Topic::Help, cx.wizard.page().name());
    widgets::bullets(ui, &text::lines(&causes), false);
    ui.add_space(space::S);
    // At the end there is nothing left to prove.
    if cx.wizard.page() != Page::Done {
        widgets::subheading(ui, &text::stuck_other());
        widgets::paragraph(ui, &text::stuck_other_text());
        picture(ui, cx.wizard.page());
        ui.add_space(space::S);
    }
    widgets::subheading(ui, &text::stuck_support());
    widgets::paragraph(ui, &text::stuck_support_text());
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        let wizard = cx.wizard;
        widgets::copy_button(ui, &text::button_copy_details(), || details::of(cx));
        let has_sheet =
            !matches!(wizard.page(), Page::Check | Page::Setting | Page::Done | Page::Aside(Aside::Support));
        if has_sheet
            && widgets::button(ui, ButtonStyle::Secondary, &text::button_show_support(), Some(Icon::Sheet)).clicked()
        {
            cx.tell(Event::ShowAside(Aside::Support));
        }
    });
    ui.add_space(space::S);
    widgets::small(ui, &text::stuck_about());
}

/// The one picture that helps on this page: where to press, or where to type.
fn picture(ui: &mut Ui, page: Page) {
    match page {
        Page::CameraPage => widgets::sketch(ui, Scene::Form, &text::own_mark(), &text::own_picture()),
        // Nothing is to be pressed there now.
        Page::Setting | Page::Unsure => {}
        _ => widgets::sketch(ui, Scene::SignIn, &text::export_1_mark(), &text::export_1_picture()),
    }
}
