//! What Regain is: its version, who did not make it, where it keeps what, what it learned, and whose work is in it.

use egui::{Ui, vec2};

use super::menu;
use super::spec::Cover;
use crate::domain::{OwnFolder, VERSION};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::space;
use crate::ui::widgets::{self, ButtonStyle};
use crate::ui::{Action, details};
use crate::wizard::Event;

/// Draws it; returns what it leads to.
pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>) -> Option<Cover> {
    ui.add_space(space::S);
    widgets::paragraph(ui, &text::about_version(VERSION));
    widgets::paragraph(ui, &text::about_maker());
    ui.add_space(space::M);
    let here = cx.drafts.surroundings.clone();
    let folders = [
        (OwnFolder::Data, text::about_data(), &here.data_folder),
        (OwnFolder::Log, text::about_log(), &here.log_folder),
    ];
    for (folder, title, path) in folders {
        widgets::label(ui, &title);
        if !path.as_os_str().is_empty() {
            widgets::small(ui, &path.display().to_string());
        }
        let words = if folder == OwnFolder::Data { text::link_data_folder() } else { text::link_log_folder() };
        if widgets::link(ui, &words).clicked() {
            cx.tell(Event::OpenFolder(folder));
        }
        menu::unopened(ui, cx, folder);
        ui.add_space(space::XS);
    }
    learned(ui, cx);
    let mut opened = None;
    widgets::label(ui, &text::about_parts());
    widgets::paragraph(ui, &text::about_parts_text());
    if widgets::link(ui, &text::link_licences()).clicked() {
        opened = Some(Cover::Licences);
    }
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        widgets::copy_button(ui, &text::button_copy_details(), || details::of(cx));
        if widgets::button(ui, ButtonStyle::Secondary, &text::menu_forget(), Some(Icon::Again)).clicked() {
            opened = Some(Cover::Forget);
        }
    });
    opened
}

/// The kinds of cameras of which something is known, each with a way to forget it.
fn learned(ui: &mut Ui, cx: &mut PageCx<'_>) {
    widgets::label(ui, &text::about_learned());
    let lessons = cx.wizard.lessons();
    if lessons.is_empty() {
        widgets::paragraph(ui, &text::about_learned_nothing());
    }
    for (at, lesson) in lessons.iter().enumerate() {
        let (model, firmware) = (lesson.kind.model.as_str(), lesson.kind.firmware.as_str());
        widgets::paragraph(ui, &text::about_learned_kind(model, firmware, lesson.dialects.join(" / ")));
        if widgets::link(ui, &text::link_forget_kind(model)).clicked() {
            cx.action = Some(Action::Tell(Event::ForgetLesson(at)));
        }
    }
    ui.add_space(space::XS);
}
