//! The person sends the picture: what to do, in four steps, each with what it needs.

use egui::{Align, Layout, Rect, Ui, pos2};

use super::super::parts;
use super::address;
use crate::text;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::{size, space};
use crate::ui::widgets::{self, ButtonStyle};
use crate::wizard::{Event, Remedy};

/// Subject and text of the mail. DOCUMENTED: both are these words, whatever the language of the app.
const SUBJECT: &str = "Password recovery";

pub(super) fn steps(ui: &mut Ui, cx: &mut PageCx<'_>) {
    widgets::list(ui, |ui| in_the_list(ui, cx));
}

fn in_the_list(ui: &mut Ui, cx: &mut PageCx<'_>) {
    ui.spacing_mut().item_spacing.y = space::XS;
    let service = cx.wizard.service().0.as_str().to_owned();
    widgets::step(ui, 1, &text::request_new_mail(), |ui| {
        with_copy(ui, &text::button_copy_address(), &service, &service, |ui| address::draw(ui, cx));
    });
    widgets::step(ui, 2, &text::request_subject(), |ui| {
        with_copy(ui, &text::button_copy_subject(), SUBJECT, &service, |ui| {
            widgets::mono(ui, SUBJECT);
        });
    });
    save(ui, cx);
    widgets::step(ui, 4, &text::request_attach(), |_| {});
}

/// A value, and the button that copies it: at its right where there is room for the `longest` of these values, so that the
/// buttons of all stand alike.
fn with_copy(ui: &mut Ui, name: &str, value: &str, longest: &str, draw: impl FnOnce(&mut Ui)) {
    /// The least space between the two.
    const GAP: f32 = 8.0;
    let words = text::button_copy();
    // The button says "Copied" for a moment, and must not move then.
    let width = |words: &str| widgets::button_size(ui, ButtonStyle::Secondary, words, true, f32::INFINITY).x;
    let room = ui.available_width() - (width(&words) + GAP).max(width(&text::button_copied()));
    if room < fonts::width(ui, longest, fonts::mono(size::BODY)) {
        draw(ui);
        ui.add_space(space::XS);
        widgets::copy_button_named(ui, &words, name, || value.to_owned());
        ui.add_space(space::XS);
    } else {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.vertical(|ui| {
                ui.set_width(room);
                ui.spacing_mut().item_spacing.y = 0.0;
                draw(ui);
            });
            // At the right edge, which the longer word has as well.
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                widgets::copy_button_named(ui, &words, name, || value.to_owned());
            });
        });
    }
    widgets::copy_warning(ui, name);
}

fn save(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let Some((path, by_dialog)) = cx.wizard.saved().map(|(path, by_dialog)| (path.to_owned(), by_dialog)) else {
        let is_there = cx.wizard.is_in_hand();
        let words = if is_there { text::request_save_yours() } else { text::request_save() };
        let offers = is_there && !cx.is_offered(Remedy::SavePicture);
        widgets::step(ui, 3, &words, |ui| {
            if offers {
                save_button(ui, cx, &text::button_save_picture());
            }
        });
        return widgets::scroll_to_new(ui, "saved picture", None);
    };
    let words = if by_dialog { text::request_saved() } else { text::request_saved_here() };
    let top = ui.cursor().min;
    widgets::step_done(ui, &words, |ui| {
        parts::file(ui, cx, &path.display().to_string(), |ui, cx| {
            if !cx.is_offered(Remedy::SavePicture) {
                save_button(ui, cx, &text::button_save_again());
            }
        });
    });
    let step = Rect::from_min_max(top, pos2(ui.max_rect().right(), ui.min_rect().bottom()));
    widgets::scroll_to_new(ui, "saved picture", Some(step));
}

fn save_button(ui: &mut Ui, cx: &mut PageCx<'_>, words: &str) {
    if widgets::button(ui, ButtonStyle::Secondary, words, Some(Icon::Save)).clicked() {
        cx.tell(Event::SavePicture);
    }
}
