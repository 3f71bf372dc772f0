//! What is sent, to whom, why, what is kept. Nothing was asked of the reset service before this page.

use egui::Ui;

use super::service;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::{palette, space};
use crate::ui::{Action, widgets};
use crate::wizard::{Event, Wizard};

pub fn spec(wizard: &Wizard) -> PageSpec {
    PageSpec {
        title: text::privacy_title(),
        lead: text::privacy_lead(),
        primary: text::button_accept(),
        press: |_, _| Some(Action::Tell(Event::Continue)),
        busy: wizard.running().is_some(),
        fields: &[],
        body,
        ..PageSpec::default()
    }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    if cx.wizard.running().is_some() {
        widgets::status(ui, &text::request_fetching(), true);
        ui.add_space(space::M);
    }
    let address = cx.wizard.service().0;
    let facts = [
        (Icon::Sheet, text::privacy_what(), text::privacy_what_text(), None),
        (
            Icon::Send,
            text::privacy_whom(),
            text::privacy_whom_text(address.as_str()),
            Some(service::named_by(cx.wizard)),
        ),
        (Icon::Key, text::privacy_why(), text::privacy_why_text(), None),
        (Icon::Shield, text::privacy_kept(), text::privacy_kept_text(), None),
    ];
    let accent = palette(ui).accent;
    widgets::card(ui, |ui| {
        for (at, (icon, title, words, note)) in facts.into_iter().enumerate() {
            if at > 0 {
                ui.add_space(space::S);
            }
            widgets::icon_line(ui, icon, accent, |ui| {
                widgets::label(ui, &title);
                widgets::paragraph(ui, &words);
                if let Some(note) = note {
                    widgets::small(ui, &note);
                }
            });
        }
    });
    let view = &mut cx.drafts.view;
    let words = if view.unfolded { text::link_less_notice() } else { text::link_full_notice() };
    if widgets::link(ui, &words).clicked() {
        view.unfolded = !view.unfolded;
    }
    if view.unfolded {
        let notice = [text::notice_1(), text::notice_2(), text::notice_3(), text::notice_4()];
        widgets::bullets(ui, &notice, false);
    }
}
