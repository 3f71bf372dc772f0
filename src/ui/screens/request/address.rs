//! Where the mail goes, and who says so.

use egui::Ui;

use crate::domain::NamedBy;
use crate::text::{self, Topic};
use crate::ui::page::PageCx;
use crate::ui::widgets;
use crate::wizard::Event;

pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let (service, named_by) = cx.wizard.service();
    let note = match (named_by, cx.wizard.is_imported()) {
        (NamedBy::Brand | NamedBy::Neutral, true) => text::request_said_page(),
        _ => text::about(Topic::NamedBy, named_by.name()),
    };
    widgets::mono(ui, service.as_str());
    widgets::small(ui, &note);
    if cx.wizard.strange_service().is_some() && widgets::link(ui, &text::strange_reconsider()).clicked() {
        cx.tell(Event::ReconsiderService);
    }
}
