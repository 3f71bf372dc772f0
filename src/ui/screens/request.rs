//! The picture: how does it go to the recovery service? One choice; what it takes stands below, and the main button does it.

mod address;
mod hand;
mod panel;

use egui::Ui;

use super::service;
use crate::domain::NamedBy;
use crate::text;
use crate::ui::Action;
use crate::ui::drafts::Drafts;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::space;
use crate::ui::widgets::{self, Choice};
use crate::wizard::{Dispatch, Event, JobKind, Wizard};

pub fn spec(wizard: &Wizard) -> PageSpec {
    if wizard.must_choose_service() {
        return service::spec(wizard);
    }
    let (primary, _) = main(wizard);
    PageSpec {
        title: title(wizard),
        lead: lead(wizard),
        primary,
        press: |wizard, _: &Drafts| Some(Action::Tell(main(wizard).1)),
        busy: wizard.running().is_some(),
        fields: &[],
        body,
        ..PageSpec::default()
    }
}

/// A service that is none of the maker's has no name that we know.
fn title(wizard: &Wizard) -> String {
    if wizard.service().1 == NamedBy::CameraAlone { text::request_title_other() } else { text::request_title() }
}

/// Where several addresses are saved, the code goes to the chosen one alone.
fn lead(wizard: &Wizard) -> String {
    match wizard.code_address().filter(|_| wizard.chosen_address().is_some()) {
        Some(address) => text::request_lead_chosen(address.as_str()),
        None => text::request_lead(),
    }
}

/// What the main button says and does: the next step of what is chosen.
fn main(wizard: &Wizard) -> (String, Event) {
    let is_done = match wizard.dispatch() {
        Dispatch::FromHere => return (text::button_continue(), Event::SendFromHere),
        Dispatch::AsDraft => wizard.drafted().is_some_and(|drafted| drafted.is_open),
        Dispatch::ByHand => wizard.is_in_hand(),
    };
    match wizard.dispatch() {
        _ if is_done => (text::button_i_have_sent(), Event::Continue),
        Dispatch::AsDraft => (text::button_open_draft(), Event::OpenDraft),
        Dispatch::FromHere | Dispatch::ByHand => (text::button_save_picture(), Event::SavePicture),
    }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    widgets::stable_ids(ui, "request", |ui| {
        cards(ui, cx);
        ui.add_space(space::M);
        working(ui, cx.wizard);
        panel::draw(ui, cx);
    });
}

fn cards(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let words = [
        (Icon::Send, text::dispatch_here(), text::dispatch_here_note()),
        (Icon::Mail, text::dispatch_draft(), text::dispatch_draft_note()),
        (Icon::Save, text::dispatch_hand(), text::dispatch_hand_note()),
    ];
    let easiest = text::request_easiest();
    let cards: Vec<Choice<'_>> = (Dispatch::ALL.into_iter().zip(&words))
        .map(|(dispatch, (icon, title, note))| Choice {
            icon: *icon,
            title,
            note,
            praise: (dispatch == cx.wizard.easiest()).then_some(easiest.as_str()),
        })
        .collect();
    let chosen = Dispatch::ALL.iter().position(|one| *one == cx.wizard.dispatch()).unwrap_or_default();
    let picked = widgets::choice_cards(ui, "dispatch", &text::request_choose(), &cards, chosen);
    match picked.map(|picked| (Dispatch::ALL.get(picked.at), picked.goes_on)) {
        Some((_, true)) => cx.enter = true,
        Some((Some(dispatch), false)) => cx.tell(Event::ChooseDispatch(*dispatch)),
        _ => {}
    }
}

fn working(ui: &mut Ui, wizard: &Wizard) {
    let (words, turns) = match wizard.running().map(|running| running.kind) {
        // A dialog waits for the person.
        Some(JobKind::SavePicture) => (text::request_saving(), false),
        Some(JobKind::OpenDraft) => (text::request_drafting(), true),
        Some(JobKind::FetchPicture) => (text::request_fetching(), true),
        _ => return,
    };
    widgets::status(ui, &words, turns);
    ui.add_space(space::S);
}
