//! Finish on the camera's own page, then prove it here. Nothing typed is lost: code and password can be copied.

use egui::Ui;

use super::parts::{self, Words};
use crate::text;
use crate::ui::Action;
use crate::ui::drafts::Entry;
use crate::ui::icons::Icon;
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::space;
use crate::ui::widgets::{self, Look};
use crate::wizard::{Event, Wizard, Work};

pub fn plan(wizard: &Wizard) -> Plan {
    Plan {
        title: text::say("own-title"),
        lead: text::say("own-lead"),
        primary: text::say("button-set-there"),
        press: |_, drafts| Some(Action::Tell(Event::CheckAgain(drafts.new_password()))),
        busy: wizard.running().is_some_and(|running| running.work == Work::SigningIn),
        fields: &[Entry::Password],
        body,
    }
}

fn body(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    status(ui, sheet.wizard);
    widgets::steady(ui, "own page", |ui| steps(ui, sheet));
}

fn steps(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    widgets::bullets(ui, &["own-1", "own-2", "own-3", "own-4", "own-5", "own-back"].map(text::say), true);
    if widgets::button(ui, Look::Secondary, &text::say("button-open-page"), Some(Icon::Open)).clicked() {
        sheet.tell(Event::OpenCameraPage);
    }
    ui.add_space(space::S);
    if !sheet.drafts.code.is_empty() {
        code(ui, sheet);
    }
    let toggle = Some(("button-show-password", "button-hide-password"));
    let words = Words { toggle, ..Words::of("own-password", 340.0) };
    parts::type_in_with(ui, sheet, Entry::Password, &words, |ui, sheet| {
        if !sheet.drafts.password.is_empty() {
            let typed = &sheet.drafts.password;
            widgets::copy_button(ui, &text::say("button-copy-password"), || typed.to_string());
        }
    });
}

fn status(ui: &mut Ui, wizard: &Wizard) {
    let id = match wizard.running().map(|running| running.work) {
        Some(Work::OpeningPage) => "own-opening",
        Some(Work::SigningIn) => "own-checking",
        _ => return,
    };
    widgets::status(ui, &text::say(id), true);
    ui.add_space(space::S);
}

/// The code, hidden until it is asked for.
fn code(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let shown = sheet.drafts.view.is_shown(Entry::Code);
    widgets::label(ui, &text::say("own-code"));
    if shown {
        widgets::mono(ui, &sheet.drafts.code);
    }
    widgets::steady(ui, "own code", |ui| code_buttons(ui, sheet, shown));
    ui.add_space(space::S);
}

fn code_buttons(ui: &mut Ui, sheet: &mut Sheet<'_>, shown: bool) {
    ui.horizontal_wrapped(|ui| {
        let (id, icon) = if shown { ("button-hide-code", Icon::EyeOff) } else { ("button-show-code", Icon::Eye) };
        if widgets::button(ui, Look::Secondary, &text::say(id), Some(icon)).clicked() {
            sheet.drafts.view.show(Entry::Code, !shown);
        }
        let typed = &sheet.drafts.code;
        widgets::copy_button(ui, &text::say("button-copy-code"), || typed.to_string());
    });
}
