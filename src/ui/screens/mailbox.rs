//! What was found out about the person's mail service, and its password: shown before anything is sent. The server
//! settings are folded. For a service that lets no app sign in with a password, the page says so and offers the draft
//! first.

pub mod service;
mod settings;

use egui::Ui;

use super::parts;
use crate::domain::{MailService, WantedPassword};
use crate::secret::Password;
use crate::text;
use crate::ui::Drafts;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::space;
use crate::ui::widgets::{self, ButtonStyle, FieldSpec};
use crate::ui::{Action, remedies};
use crate::wizard::{Event, Field, Mailbox, Remedy, Trouble, Wizard};

pub use settings::{forget_other_domains, forget_what_was_only_found};

const FOLDED: &[Field] = &[Field::MailPassword];
const UNFOLDED: &[Field] = &[Field::MailPassword, Field::Server, Field::Port, Field::User];

pub fn spec(wizard: &Wizard, drafts: &Drafts) -> PageSpec {
    if is_closed_to_apps(wizard, drafts) {
        return PageSpec {
            title: text::mailbox_closed_title(),
            lead: text::mailbox_closed_lead(service::name(wizard)),
            primary: text::button_open_draft(),
            press: |_, _| Some(Action::Tell(Event::OpenDraft)),
            busy: wizard.running().is_some(),
            fields: &[],
            body,
            ..PageSpec::default()
        };
    }
    PageSpec {
        title: text::mailbox_title(),
        lead: text::mailbox_lead(),
        primary: text::button_send(),
        press,
        busy: wizard.running().is_some(),
        fields: if is_open(wizard, drafts) { UNFOLDED } else { FOLDED },
        body,
        ..PageSpec::default()
    }
}

/// Whether the service takes no password from apps, and the person has not named another server.
fn is_closed_to_apps(wizard: &Wizard, drafts: &Drafts) -> bool {
    let closed = wizard.mail_service().is_some_and(|service| service.password() == WantedPassword::None);
    closed && drafts.trimmed(Field::Server).is_empty() && !is_open(wizard, drafts)
}

/// Whether the server settings are open. They open by themselves when something in them is wrong.
fn is_open(wizard: &Wizard, drafts: &Drafts) -> bool {
    drafts.view.unfolded || wizard.trouble().is_some_and(is_at_server)
}

fn is_at_server(trouble: &Trouble) -> bool {
    matches!(trouble.field(), Some(Field::Server | Field::Port))
}

fn press(wizard: &Wizard, drafts: &Drafts) -> Option<Action> {
    let used = settings::used(wizard, drafts);
    let has_login = !drafts.is_empty(Field::MailPassword) || !drafts.trimmed(Field::User).is_empty();
    Some(Action::Tell(Event::Send(Mailbox {
        from: drafts.trimmed(Field::From).to_owned(),
        server: used.server,
        port: used.port,
        security: used.security,
        user: if has_login { used.user } else { String::new() },
        password: Password::new(drafts.text(Field::MailPassword)),
    })))
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let open = is_open(cx.wizard, cx.drafts);
    cx.drafts.view.unfolded = open;
    settings::remember_domain(cx.drafts);
    match open {
        true => settings::fill(cx),
        false => forget_what_was_only_found(cx),
    }
    status(ui, cx);
    let closed = is_closed_to_apps(cx.wizard, cx.drafts);
    if service::card(ui, cx, closed) {
        ui.add_space(space::M);
    }
    if closed {
        if widgets::button(ui, ButtonStyle::Secondary, &remedies::label(cx.wizard, Remedy::SendOtherwise), None)
            .clicked()
        {
            cx.tell(Event::SendOtherwise);
        }
    } else {
        password(ui, cx);
        let otherwise = remedies::label(cx.wizard, Remedy::SendOtherwise);
        if !cx.is_offered(Remedy::SendOtherwise) && widgets::link(ui, &otherwise).clicked() {
            cx.tell(Event::SendOtherwise);
        }
    }
    let words = if open { text::link_server_less() } else { text::link_server() };
    if widgets::link(ui, &words).clicked() {
        cx.drafts.view.unfolded = !open;
    }
    if open {
        settings::draw(ui, cx);
    }
}

/// What is under way: the mail goes out, or waits because its server has asked for that.
fn status(ui: &mut Ui, cx: &PageCx<'_>) {
    if cx.wizard.running().is_none() {
        return;
    }
    match cx.wizard.send_delay() {
        Some(delay) => {
            // Minutes, and nothing is at work: nothing turns.
            widgets::status(ui, &text::send_waiting(), false);
            let time = text::clock_time(delay.until, cx.now);
            widgets::paragraph(ui, &text::send_delayed(time));
        }
        None => {
            widgets::status(ui, &text::send_status(), true);
        }
    }
    ui.add_space(space::S);
}

fn password(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let wanted = cx.wizard.mail_service().map(MailService::password);
    let wants_app = wanted == Some(WantedPassword::App);
    let label = if wants_app { text::field_app_password() } else { text::field_mail_password() };
    let spec = FieldSpec::new(label, 420.0).hidden(text::button_show_mail(), text::button_hide_mail());
    parts::field_with(ui, cx, Field::MailPassword, &spec, |ui, cx| {
        let name = service::name(cx.wizard);
        if wants_app && !name.is_empty() {
            widgets::small(ui, &text::mailbox_app_password(name));
        }
        if cx.drafts.is_demo {
            widgets::small(ui, &text::mailbox_demo_password());
        } else if cx.wizard.mail_service().is_none_or(|service| service.known.is_none()) {
            widgets::small(ui, &text::send_app_password());
        }
    });
}
