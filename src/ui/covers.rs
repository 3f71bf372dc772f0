//! What lies over a page, opened from the rail: the help, the menu, and what the menu leads to. The page below keeps what
//! was typed on it.
//!
//! They must not know how the frame draws them.

mod about;
mod forget;
mod language;
mod licences;
mod menu;
pub(super) mod spec;

use egui::Ui;

use super::landmarks::{heading_id, help_id, menu_id, stuck_id};
use super::page::PageCx;
use super::{Action, Drafts, help, widgets};
use crate::text;
use crate::wizard::{Event, Wizard};
use spec::{Cover, CoverSpec, Press};

/// The specification.
pub(super) fn spec(cover: Cover, wizard: &Wizard) -> CoverSpec {
    let close = |title, back| CoverSpec {
        title: Some(title),
        primary: text::button_close_menu(),
        press: Press::Close,
        busy: false,
        back,
    };
    match cover {
        Cover::Help => {
            CoverSpec { title: None, primary: text::button_close_help(), press: Press::Close, busy: false, back: None }
        }
        Cover::Menu => close(text::menu_title(), None),
        Cover::Language => close(text::menu_language(), Some(Press::Open(Cover::Menu))),
        Cover::About => close(text::about_title(), Some(Press::Open(Cover::Menu))),
        Cover::Licences => close(text::licences_title(), Some(Press::Open(Cover::About))),
        Cover::Forget => forget::spec(wizard),
    }
}

/// Draws it in place of the page.
pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>, cover: Cover) {
    let opened = match cover {
        Cover::Help => {
            help::draw(ui, cx);
            None
        }
        Cover::Menu => menu::draw(ui, cx),
        Cover::Language => {
            language::draw(ui, cx);
            None
        }
        Cover::About => about::draw(ui, cx),
        Cover::Licences => {
            licences::draw(ui);
            None
        }
        Cover::Forget => {
            forget::draw(ui, cx);
            None
        }
    };
    if let Some(opened) = opened {
        open(cx.drafts, opened);
    }
}

/// A link that names the language which is spoken, and leads to the others.
pub(super) fn language_link(ui: &mut Ui, drafts: &mut Drafts) {
    let name = text::own_name(text::spoken().language);
    if widgets::link(ui, &text::link_language(name)).clicked() {
        open(drafts, Cover::Language);
    }
}

/// Opens it, or closes it when it is open already.
pub(super) fn toggle(drafts: &mut Drafts, cover: Cover) {
    if drafts.view.cover == Some(cover) { close(drafts) } else { open(drafts, cover) }
}

fn open(drafts: &mut Drafts, cover: Cover) {
    drafts.view.cover = Some(cover);
    drafts.view.wanted_focus = Some(if cover == Cover::Help { help_id() } else { heading_id() });
}

/// Back to the page; the focus goes to where it was opened.
pub(super) fn close(drafts: &mut Drafts) {
    let was = drafts.view.cover.take();
    drafts.view.wanted_focus = Some(if was == Some(Cover::Help) { stuck_id() } else { menu_id() });
}

/// Does what a button in the footer is for.
pub(super) fn perform(press: Press, drafts: &mut Drafts) -> Option<Action> {
    match press {
        Press::Close => close(drafts),
        Press::Open(cover) => open(drafts, cover),
        Press::Forget => return Some(Action::Tell(Event::ForgetEverything)),
    }
    None
}
