//! Where the mail goes, and who says so.

use egui::Ui;

use super::super::service;
use crate::text;
use crate::ui::page::PageCx;
use crate::ui::widgets;
use crate::wizard::Event;

pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>) {
    widgets::mono(ui, cx.wizard.service().0.as_str());
    widgets::small(ui, &service::named_by(cx.wizard));
    if cx.wizard.strange_service().is_some() && widgets::link(ui, &text::strange_reconsider()).clicked() {
        cx.tell(Event::ReconsiderService);
    }
}
