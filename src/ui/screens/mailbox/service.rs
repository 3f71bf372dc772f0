//! The mail service as a card: its name, its server in household words, and what it wants for a password.

use egui::{OpenUrl, Ui};

use super::settings;
use crate::domain::{KnownProvider, MailSecurity};
use crate::text::{self, Topic};
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::space;
use crate::ui::widgets::{self, ButtonStyle, Tone};
use crate::wizard::{Field, Wizard};

/// The name of the service; empty when it is not a known provider.
pub fn name(wizard: &Wizard) -> &'static str {
    known(wizard).map_or("", |known| known.name)
}

fn known(wizard: &Wizard) -> Option<&KnownProvider> {
    wizard.mail_service()?.known.as_ref()
}

/// Draws the card once a server is known; returns whether there is one. For a service that lets no app in (`closed`),
/// the server is not shown, because it is of no use.
pub fn card(ui: &mut Ui, cx: &PageCx<'_>, closed: bool) -> bool {
    let used = settings::used(cx.wizard, cx.drafts);
    if used.server.is_empty() {
        return false;
    }
    let known = known(cx.wizard).filter(|_| !used.by_hand);
    let title = match (known, used.by_hand) {
        (Some(known), _) => known.name.to_owned(),
        (None, true) if cx.drafts.is_demo => text::mailbox_demo(),
        (None, true) => text::mailbox_by_hand(),
        (None, false) => text::mailbox_found(),
    };
    let line = match used.security {
        MailSecurity::None => text::mailbox_line_open(used.server.as_str(), used.port.as_str()),
        MailSecurity::StartTls | MailSecurity::Tls => text::mailbox_line(used.server.as_str(), used.port.as_str()),
    };
    let ink = Tone::Calm.colours(ui).0;
    widgets::card(ui, |ui| {
        widgets::icon_line(ui, Icon::Mail, ink, |ui| {
            widgets::label(ui, &title);
            if !closed {
                widgets::small(ui, &line);
            }
            widgets::small(ui, &text::mailbox_from(cx.drafts.trimmed(Field::From)));
        });
    });
    if let Some(known) = known
        && let Some(page) = known.page
    {
        ui.add_space(space::S);
        wants(ui, &words(known), page);
    }
    true
}

/// What a known service wants first, when it wants anything.
pub fn words(known: &KnownProvider) -> String {
    text::about(Topic::Service, known.id)
}

/// What the service wants first, and the page on which that is done.
pub fn wants(ui: &mut Ui, words: &str, page: &str) {
    widgets::paragraph(ui, words);
    if widgets::button(ui, ButtonStyle::Secondary, &text::button_open_service(), Some(Icon::Open)).clicked() {
        ui.ctx().open_url(OpenUrl::new_tab(page));
    }
    let shown = page.trim_start_matches("https://").split('?').next().unwrap_or_default();
    widgets::small(ui, shown);
}
