//! Where codes go the next time the password is lost: a row of what can be put in order, and a form that opens on request.

use std::time::SystemTime;

use egui::Ui;

use super::super::{parts, trouble};
use super::is_running;
use super::order::{self, Button};
use crate::domain::{MaskedEmail, RecoveryAddresses};
use crate::text;
use crate::ui::drafts::field_id;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::space;
use crate::ui::widgets::{self, FieldSpec};
use crate::ui::{Action, Drafts};
use crate::wizard::{Event, Field, JobKind, Receipt, Trouble, Wizard};

/// Whether the form is open. What is wrong with what was typed opens it, and success closes it.
pub(super) fn is_open(wizard: &Wizard, drafts: &Drafts, now: SystemTime) -> bool {
    let Some(receipt) = wizard.receipt().filter(|receipt| receipt.is_signed_in(now)) else { return false };
    let is_wrong = matches!(wizard.trouble(), Some(Trouble::RecoveryAddress(_) | Trouble::RecoveryAddressForm(_)));
    let is_saving = is_running(wizard, JobKind::SetRecoveryAddress);
    receipt.addresses.is_some() && (drafts.view.unfolded || is_wrong || is_saving)
}

/// Reports what was typed.
pub(super) fn press(_: &Wizard, drafts: &Drafts) -> Option<Action> {
    Some(Action::Tell(Event::SetRecoveryAddress(drafts.trimmed(Field::RecoveryAddress).to_owned())))
}

pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>, receipt: &Receipt) {
    // A camera without such a way says nothing about it.
    let Some(addresses) = &receipt.addresses else { return };
    let is_open = is_open(cx.wizard, cx.drafts, cx.now);
    let is_saving = is_running(cx.wizard, JobKind::SetRecoveryAddress);
    if is_saving {
        cx.drafts.view.unfolded = false;
    }
    order::line(ui);
    let is_signed_in = receipt.is_signed_in(cx.now);
    let in_trouble = cx.wizard.trouble().is_some_and(is_about_this);
    let mut notes: Vec<String> = note(addresses, receipt).into_iter().collect();
    if !is_signed_in && !in_trouble {
        notes.push(text::done_signed_out());
    }
    let button = (is_signed_in && !is_open && !is_saving).then(|| opener(addresses));
    if order::row(ui, Icon::Mail, &told(addresses), &notes, button.as_ref()) {
        cx.drafts.view.unfolded = true;
        cx.drafts.view.wanted_focus = Some(field_id(Field::RecoveryAddress));
    }
    if receipt.has_saved_address && !is_open {
        order::below(ui, |ui| drop(widgets::status(ui, &text::done_recovery_saved(), false)));
    }
    if is_open {
        form(ui, cx, addresses);
    }
    if let Some(trouble) = cx.wizard.trouble().filter(|trouble| is_about_this(trouble)) {
        ui.add_space(space::S);
        trouble::in_part(ui, cx, trouble);
    }
    if is_saving {
        order::below(ui, |ui| drop(widgets::status(ui, &text::done_saving_address(), true)));
    } else if is_open {
        leave_link(ui, cx);
    }
}

fn told(addresses: &RecoveryAddresses) -> String {
    let saved: Vec<&str> = addresses.saved.iter().map(MaskedEmail::as_str).collect();
    if saved.is_empty() { text::done_recovery_none() } else { text::done_recovery_to(text::listed(saved)) }
}

/// What to think about, until an address was saved just now.
fn note(addresses: &RecoveryAddresses, receipt: &Receipt) -> Option<String> {
    match (addresses.saved.is_empty(), receipt.has_saved_address) {
        (true, _) => Some(text::done_recovery_none_note()),
        (false, false) => Some(text::done_recovery_note()),
        (false, true) => None,
    }
}

/// The button that opens the form.
fn opener(addresses: &RecoveryAddresses) -> Button {
    if addresses.saved.is_empty() {
        Button::whole(text::button_type_address())
    } else {
        Button { words: text::button_change_short(), name: text::button_change_address() }
    }
}

/// Whether it stands in this part, and not beside the field.
fn is_about_this(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::RecoveryAddress(_)) && trouble.field().is_none()
}

fn form(ui: &mut Ui, cx: &mut PageCx<'_>, addresses: &RecoveryAddresses) {
    ui.add_space(space::S);
    let field = FieldSpec::new(text::field_recovery_address(), 420.0).example(text::hint_from());
    parts::field_with(ui, cx, Field::RecoveryAddress, &field, |ui, _| {
        widgets::small(ui, &text::done_recovery_replaces(addresses.saved.len()));
    });
}

/// The way out of the form. Where something went wrong, it tells the wizard that this is over.
fn leave_link(ui: &mut Ui, cx: &mut PageCx<'_>) {
    if widgets::link(ui, &text::link_keep_address()).clicked() {
        cx.drafts.view.unfolded = false;
        cx.tell(Event::KeepRecoveryAddress);
    }
}
