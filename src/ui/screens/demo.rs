//! The demo mailbox: what the built-in mail desk sent, as a card. Seen only in the demo.

use egui::Ui;

use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::{palette, space};
use crate::ui::widgets;

/// Draws the card when there is a demo mail.
pub fn card(ui: &mut Ui, cx: &PageCx<'_>) {
    let Some(mail) = &cx.drafts.demo_mail else { return };
    let accent = palette(ui).accent;
    ui.add_space(space::S);
    widgets::card(ui, |ui| {
        widgets::icon_line(ui, Icon::Mail, accent, |ui| {
            widgets::label(ui, &text::demo_title());
            widgets::small(ui, &text::demo_mail(mail.to.as_str()));
            widgets::mono(ui, &text::demo_code(mail.code.reveal()));
            widgets::copy_secret_button(ui, &text::button_copy_code(), || mail.code.reveal().to_owned());
        });
    });
}
