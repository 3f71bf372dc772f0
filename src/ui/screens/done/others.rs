//! What else still uses the old password: a row of what can be put in order, and how that is done, on request.

use egui::Ui;

use super::order::{self, Button};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::widgets;

pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>) {
    order::line(ui);
    let is_open = cx.drafts.view.how_open;
    let words = if is_open { text::button_hide_how() } else { text::button_show_how() };
    if order::row(ui, Icon::Recorder, &text::done_others(), &[], Some(&Button::whole(words))) {
        cx.drafts.view.how_open = !is_open;
    }
    if is_open {
        let steps = [text::done_others_stop(), text::done_others_type(), text::done_others_start()];
        order::below(ui, |ui| widgets::bullets(ui, &steps, true));
    }
}
