//! The pages, one file each: a specification for the frame, and a body that draws from the wizard and the drafts.

mod answer;
mod aside;
mod beside;
mod camera_page;
mod causes;
mod check;
mod code;
mod dead_end;
mod demo;
mod done;
mod export;
mod find;
mod fresh;
mod mailbox;
mod method;
mod other_recoveries;
mod parts;
mod password;
mod privacy;
mod request;
mod resume;
mod saved_address;
mod send;
mod service;
mod setting;
mod slips;
mod support;
mod trouble;
mod unsure;
mod wait;
mod watch;
mod watching;

use std::time::SystemTime;

use egui::Ui;

use super::icons::Icon;
use super::page::PageSpec;
use super::widgets::Emblem;
use super::{Drafts, motion, remedies};
use crate::wizard::{Aside, DeadEnd, Page, Remedy, Trouble, Wizard};

pub(super) use beside::turn_notice;
pub(super) use trouble::on_page as trouble_on_page;
pub(super) use watching::notice;

/// The specification of the page that the wizard is on.
pub(super) fn spec(wizard: &Wizard, drafts: &Drafts, now: SystemTime) -> PageSpec {
    let mut spec = match wizard.page() {
        Page::Resume => resume::spec(wizard),
        Page::Find => find::spec(wizard),
        Page::Check => check::spec(),
        Page::Method => method::spec(wizard),
        Page::Privacy => privacy::spec(wizard),
        Page::SavedAddress => saved_address::spec(),
        Page::Export => export::spec(wizard),
        Page::Request => request::spec(wizard),
        Page::Send => send::spec(wizard),
        Page::Mailbox => mailbox::spec(wizard, drafts),
        Page::Wait => wait::spec(wizard, now),
        Page::Watch => watch::spec(wizard, drafts),
        Page::Code => code::spec(wizard, now),
        Page::Password => password::spec(wizard),
        Page::Setting => setting::spec(),
        Page::Unsure => unsure::spec(wizard, drafts),
        Page::Answer(at) => answer::spec(wizard, at),
        Page::CameraPage => camera_page::spec(wizard),
        Page::Aside(Aside::Support) => support::spec(wizard),
        Page::Aside(aside) => aside::spec(aside),
        Page::DeadEnd(end) => dead_end::spec(end),
        Page::Done => done::spec(wizard, drafts, now),
    };
    if is_second_try(wizard, drafts) {
        spec.primary = remedies::label(wizard, Remedy::TryAgain);
    }
    remedies::lead(&mut spec, wizard, drafts, now);
    spec
}

/// What stands in the disc beside the title, on the last page and on dead ends. `since`: when the page was entered.
pub(super) fn emblem(ui: &Ui, wizard: &Wizard, since: f64) -> Option<Emblem> {
    let icon = match wizard.page() {
        Page::Done => return Some(Emblem::Tick(motion::progress(ui, since, motion::TICK))),
        Page::DeadEnd(DeadEnd::NotActivated) => Icon::NotSetUp,
        Page::DeadEnd(DeadEnd::NoSavedEmail) => Icon::NoMail,
        Page::DeadEnd(DeadEnd::NotOffered) => Icon::NotThis,
        Page::Unsure => Icon::Unsure,
        _ => return None,
    };
    Some(Emblem::Icon(icon))
}

/// Whether the main button is a second try and says so. The commit keeps its name, the main button of the camera's own
/// page is about something else, and a field that was edited since is no second try.
fn is_second_try(wizard: &Wizard, drafts: &Drafts) -> bool {
    let commits = matches!(wizard.page(), Page::Password | Page::CameraPage);
    let edited = |trouble: &Trouble| trouble.field().is_some_and(|field| drafts.is_edited(field));
    let again = |trouble: &Trouble| trouble.remedies().0 == Remedy::TryAgain && !edited(trouble);
    !commits && wizard.trouble().is_some_and(again)
}
