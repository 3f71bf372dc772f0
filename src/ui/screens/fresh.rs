//! The new password on the pages on which it may be set: hidden at first, to be shown and copied until the page closes.

use egui::Ui;

use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, ButtonStyle};
use crate::wizard::{Event, Fresh};

/// What stands in the place of a hidden password, whatever its length.
const HIDDEN: &str = "••••••••••••";

/// Draws the new password, when there is one, and a note on where else it is.
pub fn draw(ui: &mut Ui, cx: &mut PageCx<'_>, note: impl FnOnce(&mut Ui)) {
    let Some(fresh) = cx.wizard.fresh() else { return };
    let accent = palette(ui).accent;
    widgets::card(ui, |ui| {
        widgets::icon_line(ui, Icon::Key, accent, |ui| {
            widgets::subheading(ui, &text::fresh_title());
            if fresh.is_shown {
                widgets::mono(ui, fresh.password().reveal());
            } else {
                let dots = widgets::mono(ui, HIDDEN);
                let words = text::fresh_hidden();
                ui.ctx().accesskit_node_builder(dots.id, |node| {
                    node.set_value(words.clone());
                    node.set_label(words);
                });
            }
            widgets::stable_ids(ui, "new password", |ui| buttons(ui, cx, fresh));
            widgets::copied_secret_warning(ui, &text::button_copy_password());
            note(ui);
        });
    });
}

fn buttons(ui: &mut Ui, cx: &mut PageCx<'_>, fresh: &Fresh) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let (words, name, icon) = match fresh.is_shown {
            true => (text::button_hide_short(), text::button_hide_password(), Icon::EyeOff),
            false => (text::button_show_short(), text::button_show_password(), Icon::Eye),
        };
        let shows = widgets::button(ui, ButtonStyle::Secondary, &words, Some(icon));
        widgets::rename(ui, &shows, &name);
        if shows.clicked() {
            cx.tell(Event::ShowPassword(!fresh.is_shown));
        }
        let (words, name) = (text::button_copy(), text::button_copy_password());
        if widgets::copy_secret_button_named(ui, &words, &name, || fresh.password().reveal().to_owned()) {
            cx.tell(Event::PasswordCopied);
        }
    });
}
