//! Send it from here: the person's own mailbox. Address and password first; the server settings are folded.

use egui::Ui;

use super::parts::{self, Words};
use crate::secret::{Email, Password};
use crate::text;
use crate::ui::drafts::{Drafts, Entry};
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::space;
use crate::ui::{Action, widgets};
use crate::wizard::{Event, Field, Mailbox, Security, Trouble, Wizard};

/// The ports that mail providers use most, by protection.
const PORTS: [(Security, &str); 3] = [(Security::StartTls, "587"), (Security::Tls, "465"), (Security::None, "25")];

const FOLDED: &[Entry] = &[Entry::From, Entry::MailPassword];
const UNFOLDED: &[Entry] = &[Entry::From, Entry::MailPassword, Entry::Server, Entry::Port, Entry::User];

pub fn plan(wizard: &Wizard, drafts: &Drafts) -> Plan {
    Plan {
        title: text::say("send-title"),
        lead: text::say("send-lead"),
        primary: text::say("button-send"),
        press,
        busy: wizard.running().is_some(),
        fields: if is_open(wizard, drafts) { UNFOLDED } else { FOLDED },
        body,
    }
}

/// The server settings open by themselves when something in them is wrong.
fn is_open(wizard: &Wizard, drafts: &Drafts) -> bool {
    let at_server = |trouble: &Trouble| matches!(trouble.field(), Some(Field::Server | Field::Port));
    drafts.view.unfolded || wizard.trouble().is_some_and(at_server)
}

fn press(_: &Wizard, drafts: &Drafts) -> Option<Action> {
    let typed = |entry: Entry| drafts.text(entry).trim().to_owned();
    let or = |text: String, other: String| if text.is_empty() { other } else { text };
    let has_login = !drafts.mail_password.is_empty() || !drafts.mail_user.trim().is_empty();
    Some(Action::Tell(Event::Send(Mailbox {
        from: typed(Entry::From),
        server: or(typed(Entry::Server), guessed_server(drafts).unwrap_or_default()),
        port: typed(Entry::Port),
        security: drafts.mail_security,
        user: if has_login { or(typed(Entry::User), typed(Entry::From)) } else { String::new() },
        password: Password::new(&drafts.mail_password),
    })))
}

/// The name that most providers give to their server.
fn guessed_server(drafts: &Drafts) -> Option<String> {
    Email::parse(&drafts.mail_from).map(|from| format!("smtp.{}", from.domain()))
}

fn body(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    if sheet.wizard.running().is_some() {
        widgets::status(ui, &text::say("send-status"), true);
        ui.add_space(space::S);
    }
    let open = is_open(sheet.wizard, sheet.drafts);
    sheet.drafts.view.unfolded = open;
    let from = Words { hint: Some(text::say("hint-from")), ..Words::of("field-from", 420.0) };
    parts::type_in(ui, sheet, Entry::From, &from);
    let toggle = Some(("button-show-mail", "button-hide-mail"));
    let password = Words { toggle, ..Words::of("field-mail-password", 420.0) };
    parts::type_in_with(ui, sheet, Entry::MailPassword, &password, |ui, _| {
        widgets::small(ui, &text::say("send-app-password"));
    });
    let id = if open { "link-server-less" } else { "link-server" };
    if widgets::link(ui, &text::say(id)).clicked() {
        sheet.drafts.view.unfolded = !open;
    }
    if open {
        server(ui, sheet);
    }
}

fn server(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let guess = guessed_server(sheet.drafts).unwrap_or_else(|| text::say("hint-server"));
    let server = Words { hint: Some(guess), ..Words::of("field-server", 420.0) };
    parts::type_in(ui, sheet, Entry::Server, &server);
    widgets::label(ui, &text::say("label-protection"));
    for (security, id) in [
        (Security::StartTls, "protection-start"),
        (Security::Tls, "protection-tls"),
        (Security::None, "protection-none"),
    ] {
        if widgets::radio_line(ui, sheet.drafts.mail_security == security, &text::say(id)).clicked() {
            choose(sheet.drafts, security);
        }
    }
    ui.add_space(space::S);
    parts::type_in(ui, sheet, Entry::Port, &Words::of("field-port", 120.0));
    let hint = Some(text::say("hint-user"));
    parts::type_in(ui, sheet, Entry::User, &Words { hint, ..Words::of("field-user", 420.0) });
}

/// Another protection takes its usual port along, unless the person typed a port of their own.
fn choose(drafts: &mut Drafts, security: Security) {
    let usual = |wanted: Security| PORTS.iter().find(|(one, _)| *one == wanted).map(|(_, port)| *port);
    let is_usual = PORTS.iter().any(|(_, port)| *port == drafts.mail_port);
    if let Some(port) = usual(security).filter(|_| is_usual) {
        port.clone_into(&mut drafts.mail_port);
    }
    drafts.mail_security = security;
}
