//! The server settings: as found, or changed by hand. What is typed wins over what was found.

use egui::Ui;

use super::super::parts;
use crate::domain::MailSecurity;
use crate::secret::Email;
use crate::text;
use crate::ui::Drafts;
use crate::ui::page::PageCx;
use crate::ui::theme::space;
use crate::ui::widgets::{self, FieldSpec};
use crate::wizard::{Field, Wizard};

/// The ports that mail services use most, by protection.
const PORTS: [(MailSecurity, &str); 3] =
    [(MailSecurity::StartTls, "587"), (MailSecurity::Tls, "465"), (MailSecurity::None, "25")];

/// The settings that will be used.
pub struct Used {
    pub server: String,
    pub port: String,
    pub security: MailSecurity,
    pub user: String,
    /// Whether the person has named the server.
    pub by_hand: bool,
}

pub fn used(wizard: &Wizard, drafts: &Drafts) -> Used {
    let typed = |field: Field| Some(drafts.text(field).trim().to_owned()).filter(|text| !text.is_empty());
    let found = wizard.mail_service().map(|service| &service.server);
    let server = typed(Field::Server);
    let by_hand = server.as_ref().is_some_and(|server| found.is_none_or(|found| found.name != *server));
    let found = found.filter(|_| !by_hand);
    let security = drafts.mail_security.or(found.map(|found| found.security)).unwrap_or_default();
    Used {
        port: typed(Field::Port)
            .or(found.map(|found| found.port.to_string()))
            .unwrap_or_else(|| usual_port(security).to_owned()),
        user: typed(Field::User).or(found.map(|found| found.user.clone())).or(typed(Field::From)).unwrap_or_default(),
        server: server.or(found.map(|found| found.name.clone())).unwrap_or_default(),
        security,
        by_hand,
    }
}

fn usual_port(wanted: MailSecurity) -> &'static str {
    PORTS.iter().find(|(one, _)| *one == wanted).map_or("587", |(_, port)| port)
}

/// Puts what will be used into the fields, to be changed there.
pub fn fill(cx: &mut PageCx<'_>) {
    if !cx.drafts.is_empty(Field::Server) || cx.drafts.mail_security.is_some() {
        return;
    }
    let used = used(cx.wizard, cx.drafts);
    cx.drafts.mail_security = Some(used.security);
    cx.drafts.fill(Field::Port, &used.port);
    if let Some(found) = cx.wizard.mail_service().map(|service| &service.server) {
        cx.drafts.fill(Field::Server, &found.name);
        cx.drafts.fill(Field::User, &found.user);
    }
    // Filling in is not an edit by the person: the error that has opened the settings is still to be shown.
    if cx.wizard.trouble().is_some_and(super::is_at_server) {
        cx.drafts.remember_fields();
    }
}

/// Empties the fields again when they only repeat what was found, so that another look-up is not hidden by them.
pub fn forget_what_was_only_found(cx: &mut PageCx<'_>) {
    let drafts = &mut *cx.drafts;
    let same = match cx.wizard.mail_service().map(|service| &service.server) {
        Some(found) => {
            drafts.text(Field::Server) == found.name
                && drafts.text(Field::Port) == found.port.to_string()
                && drafts.mail_security == Some(found.security)
                && drafts.text(Field::User) == found.user
        }
        None => drafts.is_empty(Field::Server),
    };
    if same && !drafts.is_demo {
        forget(drafts);
    }
}

/// Remembers which domain the settings on this page are for.
pub fn remember_domain(drafts: &mut Drafts) {
    if let Some(domain) = domain(drafts) {
        drafts.mail_domain = domain;
    }
}

/// Forgets a server that was named for another domain.
pub fn forget_other_domains(drafts: &mut Drafts) {
    let is_other = !drafts.mail_domain.is_empty() && domain(drafts).is_some_and(|domain| domain != drafts.mail_domain);
    if is_other && !drafts.is_demo {
        drafts.mail_domain.clear();
        forget(drafts);
    }
}

fn domain(drafts: &Drafts) -> Option<String> {
    Email::parse(drafts.text(Field::From)).map(|from| from.domain().to_lowercase())
}

fn forget(drafts: &mut Drafts) {
    for field in [Field::Server, Field::Port, Field::User] {
        drafts.text_mut(field).clear();
    }
    drafts.mail_security = None;
}

pub fn draw(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let server = FieldSpec::new(text::field_server(), 420.0).example(text::hint_server());
    parts::field(ui, cx, Field::Server, &server);
    widgets::label(ui, &text::label_protection());
    let chosen = used(cx.wizard, cx.drafts).security;
    for (security, words) in [
        (MailSecurity::StartTls, text::protection_start()),
        (MailSecurity::Tls, text::protection_tls()),
        (MailSecurity::None, text::protection_none()),
    ] {
        if widgets::radio_line(ui, chosen == security, &words).clicked() {
            choose(cx.drafts, security);
        }
    }
    if chosen == MailSecurity::None {
        widgets::small(ui, &text::protection_none_note());
    }
    ui.add_space(space::S);
    parts::field(ui, cx, Field::Port, &FieldSpec::new(text::field_port(), 120.0));
    let user = FieldSpec::new(text::field_user(), 420.0).example(text::hint_user());
    parts::field(ui, cx, Field::User, &user);
}

/// Chooses a protection, and its usual port with it, unless the person has typed a port of their own.
fn choose(drafts: &mut Drafts, security: MailSecurity) {
    let is_usual = drafts.is_empty(Field::Port) || PORTS.iter().any(|(_, port)| *port == drafts.text(Field::Port));
    if is_usual {
        usual_port(security).clone_into(drafts.text_mut(Field::Port));
    }
    drafts.mail_security = Some(security);
}
