//! Let the inbox be watched: its address and its password. Says what is read and what is not.

use egui::Ui;

use super::mailbox::service;
use super::parts;
use crate::domain::{KeyringAnswer, KnownProvider, WantedPassword};
use crate::secret::{Email, Password};
use crate::text::{self, Part, Topic};
use crate::ui::Action;
use crate::ui::Drafts;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::space;
use crate::ui::widgets::{self, FieldSpec};
use crate::wizard::{Event, Field, InboxForm, Trouble, Wizard};

const FOLDED: &[Field] = &[Field::InboxAddress, Field::InboxPassword];
const UNFOLDED: &[Field] = &[Field::InboxAddress, Field::InboxPassword, Field::InboxServer];

pub fn spec(wizard: &Wizard, drafts: &Drafts) -> PageSpec {
    let saved = wizard.code_address();
    PageSpec {
        title: text::watch_title(),
        lead: match saved {
            Some(address) => text::watch_lead_to(address.as_str()),
            None => text::watch_lead(),
        },
        primary: text::button_start_watching(),
        press,
        busy: wizard.running().is_some(),
        fields: if is_open(wizard, drafts) { UNFOLDED } else { FOLDED },
        body,
        ..PageSpec::default()
    }
}

/// Whether the server field is shown. It is shown by itself when something in it is wrong.
fn is_open(wizard: &Wizard, drafts: &Drafts) -> bool {
    let at_server = |trouble: &Trouble| trouble.field() == Some(Field::InboxServer);
    drafts.view.unfolded || wizard.trouble().is_some_and(at_server)
}

fn press(_: &Wizard, drafts: &Drafts) -> Option<Action> {
    Some(Action::Tell(Event::StartWatching(InboxForm {
        address: drafts.trimmed(Field::InboxAddress).to_owned(),
        server: drafts.trimmed(Field::InboxServer).to_owned(),
        password: Password::new(drafts.text(Field::InboxPassword)),
        keep: drafts.inbox_keep && !drafts.is_empty(Field::InboxPassword),
    })))
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    fill_in(cx);
    if cx.wizard.running().is_some() {
        widgets::status(ui, &text::watch_status(), true);
        ui.add_space(space::S);
    }
    let open = is_open(cx.wizard, cx.drafts);
    cx.drafts.view.unfolded = open;
    let address = FieldSpec::new(text::field_inbox_address(), 420.0).example(text::hint_from());
    parts::field(ui, cx, Field::InboxAddress, &address);
    keep_to_its_address(ui, cx.drafts);
    let wanted = wanted(cx);
    if let Some((words, page)) = &wanted {
        service::wants(ui, words, page);
        ui.add_space(space::S);
    }
    let password = FieldSpec::new(text::field_inbox_password(), 420.0);
    let password = password.hidden(text::button_show_mail(), text::button_hide_mail());
    parts::field_with(ui, cx, Field::InboxPassword, &password, |ui, _| {
        // What the service wants takes the room of the general hint.
        if wanted.is_none() {
            widgets::small(ui, &text::watch_app_password());
        }
    });
    widgets::check_box(ui, &mut cx.drafts.inbox_keep, &text::watch_keep());
    widgets::bullets(ui, &[text::watch_reads(), text::watch_changes()], false);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        let words = if open { text::link_server_less() } else { text::link_server() };
        if widgets::link(ui, &words).clicked() {
            cx.drafts.view.unfolded = !open;
        }
        if widgets::link(ui, &text::link_forget_mailbox()).clicked() {
            cx.tell(Event::ForgetMailbox(cx.drafts.trimmed(Field::InboxAddress).to_owned()));
        }
    });
    forgotten(ui, cx);
    if open {
        let usual =
            Email::parse(cx.drafts.text(Field::InboxAddress)).map(|address| format!("imap.{}", address.domain()));
        let spec = FieldSpec::new(text::field_server(), 420.0).example(usual.unwrap_or_else(text::hint_inbox_server));
        parts::field(ui, cx, Field::InboxServer, &spec);
    }
}

/// What the service of this inbox wants first, and the web page for it; known when the mail was sent by the same
/// service.
fn wanted(cx: &PageCx<'_>) -> Option<(String, &'static str)> {
    let known: &KnownProvider = cx.wizard.mail_service_of(cx.drafts.text(Field::InboxAddress))?.known.as_ref()?;
    let words = match known.id {
        _ if known.password == WantedPassword::None => text::watch_closed(known.name),
        id => text::part(Topic::Service, id, Part::Inbox).unwrap_or_else(|| service::words(known)),
    };
    Some((words, known.page?))
}

/// Wipes the password that was filled in when the address is changed: it belongs to the mailbox that the mail was sent
/// from.
fn keep_to_its_address(ui: &Ui, drafts: &mut Drafts) {
    if !drafts.inbox_borrowed || drafts.trimmed(Field::InboxAddress) == drafts.trimmed(Field::From) {
        return;
    }
    drafts.inbox_borrowed = false;
    if drafts.text(Field::InboxPassword) == drafts.text(Field::MailPassword) {
        let keep = drafts.inbox_keep;
        drafts.wipe_inbox(ui.ctx());
        drafts.inbox_keep = keep;
    }
}

/// What the keyring answered to "forget".
fn forgotten(ui: &mut Ui, cx: &PageCx<'_>) {
    let words = match cx.wizard.forgotten() {
        Some(KeyringAnswer::Forgotten) => text::watch_forgotten(),
        Some(KeyringAnswer::Missing) => text::keeping_missing(),
        Some(KeyringAnswer::Closed | KeyringAnswer::Kept) => text::keeping_closed(),
        None => return,
    };
    let response = widgets::small(ui, &words);
    widgets::speak(ui, &response, &words);
}

/// Fills in the form when the mail was sent from the inbox that the camera shows, so that nothing is asked twice.
fn fill_in(cx: &mut PageCx<'_>) {
    let drafts = &mut *cx.drafts;
    if std::mem::replace(&mut drafts.view.inbox_filled, true) || !drafts.is_empty(Field::InboxAddress) {
        return;
    }
    let Some(sender) = Email::parse(drafts.text(Field::From)) else { return };
    if cx.wizard.may_be_saved(&sender) {
        drafts.fill(Field::InboxAddress, sender.as_str());
        drafts.copy(Field::MailPassword, Field::InboxPassword);
        drafts.inbox_borrowed = !drafts.is_empty(Field::MailPassword);
    }
}
