//! Let the inbox be watched: its address and its password. Says what is read and what is not.

use egui::Ui;

use super::mailbox::service;
use super::parts::{self, Words};
use crate::domain::{KeyringAnswer, KnownProvider, WantedPassword};
use crate::secret::{Email, Password};
use crate::text::{self, Part, Topic};
use crate::ui::drafts::{Drafts, Entry};
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::space;
use crate::ui::{Action, widgets};
use crate::wizard::{Event, Field, InboxForm, Trouble, Wizard};

const FOLDED: &[Entry] = &[Entry::InboxAddress, Entry::InboxPassword];
const UNFOLDED: &[Entry] = &[Entry::InboxAddress, Entry::InboxPassword, Entry::InboxServer];

pub fn plan(wizard: &Wizard, drafts: &Drafts) -> Plan {
    let saved = wizard.capabilities().and_then(|findings| findings.saved_address.as_ref());
    Plan {
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
    }
}

/// The server opens by itself when something in it is wrong.
fn is_open(wizard: &Wizard, drafts: &Drafts) -> bool {
    let at_server = |trouble: &Trouble| trouble.field() == Some(Field::InboxServer);
    drafts.view.unfolded || wizard.trouble().is_some_and(at_server)
}

fn press(_: &Wizard, drafts: &Drafts) -> Option<Action> {
    Some(Action::Tell(Event::StartWatching(InboxForm {
        address: drafts.inbox_address.trim().to_owned(),
        server: drafts.inbox_server.trim().to_owned(),
        password: Password::new(&drafts.inbox_password),
        keep: drafts.inbox_keep && !drafts.inbox_password.is_empty(),
    })))
}

fn body(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    fill_in(sheet);
    if sheet.wizard.running().is_some() {
        widgets::status(ui, &text::watch_status(), true);
        ui.add_space(space::S);
    }
    let open = is_open(sheet.wizard, sheet.drafts);
    sheet.drafts.view.unfolded = open;
    let address = Words { hint: Some(text::hint_from()), ..Words::of(text::field_inbox_address(), 420.0) };
    parts::type_in(ui, sheet, Entry::InboxAddress, &address);
    keep_to_its_address(ui, sheet.drafts);
    let wanted = wanted(sheet);
    if let Some((words, page)) = &wanted {
        service::wants(ui, words, page);
        ui.add_space(space::S);
    }
    let toggle = Some((text::button_show_mail(), text::button_hide_mail()));
    let password = Words { toggle, ..Words::of(text::field_inbox_password(), 420.0) };
    parts::type_in_with(ui, sheet, Entry::InboxPassword, &password, |ui, _| {
        // Where the service has its say, there is room for no more.
        if wanted.is_none() {
            widgets::small(ui, &text::watch_app_password());
        }
    });
    widgets::check_box(ui, &mut sheet.drafts.inbox_keep, &text::watch_keep());
    widgets::bullets(ui, &[text::watch_reads(), text::watch_changes()], false);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        let words = if open { text::link_server_less() } else { text::link_server() };
        if widgets::link(ui, &words).clicked() {
            sheet.drafts.view.unfolded = !open;
        }
        if widgets::link(ui, &text::link_forget_mailbox()).clicked() {
            sheet.tell(Event::ForgetMailbox(sheet.drafts.inbox_address.trim().to_owned()));
        }
    });
    forgotten(ui, sheet);
    if open {
        let usual = Email::parse(&sheet.drafts.inbox_address).map(|address| format!("imap.{}", address.domain()));
        let hint = Some(usual.unwrap_or_else(text::hint_inbox_server));
        parts::type_in(ui, sheet, Entry::InboxServer, &Words { hint, ..Words::of(text::field_server(), 420.0) });
    }
}

/// What the service of this inbox wants first, when it is the one that was found for sending, and its page.
fn wanted(sheet: &Sheet<'_>) -> Option<(String, &'static str)> {
    let known: &KnownProvider = sheet.wizard.mail_service_of(&sheet.drafts.inbox_address)?.known.as_ref()?;
    let words = match known.id {
        _ if known.password == WantedPassword::None => text::watch_closed(known.name),
        id => text::part(Topic::Service, id, Part::Inbox).unwrap_or_else(|| service::words(known)),
    };
    Some((words, known.page?))
}

/// The password that was filled in belongs to one address: with another one it is not handed over.
fn keep_to_its_address(ui: &Ui, drafts: &mut Drafts) {
    if !drafts.inbox_borrowed || drafts.inbox_address.trim() == drafts.mail_from.trim() {
        return;
    }
    drafts.inbox_borrowed = false;
    if drafts.inbox_password == drafts.mail_password {
        let keep = drafts.inbox_keep;
        drafts.wipe_inbox(ui.ctx());
        drafts.inbox_keep = keep;
    }
}

/// What the password store said to "forget".
fn forgotten(ui: &mut Ui, sheet: &Sheet<'_>) {
    let words = match sheet.wizard.forgotten() {
        Some(KeyringAnswer::Forgotten) => text::watch_forgotten(),
        Some(KeyringAnswer::Missing) => text::keeping_missing(),
        Some(KeyringAnswer::Closed | KeyringAnswer::Kept) => text::keeping_closed(),
        None => return,
    };
    let response = widgets::small(ui, &words);
    widgets::speak(ui, &response, &words);
}

/// Nothing is asked twice: when the mail was sent from the inbox that the camera shows, its form is filled in.
fn fill_in(sheet: &mut Sheet<'_>) {
    let drafts = &mut *sheet.drafts;
    if std::mem::replace(&mut drafts.view.inbox_filled, true) || !drafts.inbox_address.is_empty() {
        return;
    }
    let Some(sender) = Email::parse(&drafts.mail_from) else { return };
    let saved = sheet.wizard.capabilities().and_then(|findings| findings.saved_address.as_ref());
    if saved.is_none_or(|saved| saved.may_be(&sender)) {
        sender.as_str().clone_into(&mut drafts.inbox_address);
        drafts.inbox_password.push_str(&drafts.mail_password);
        drafts.inbox_borrowed = !drafts.mail_password.is_empty();
    }
}
