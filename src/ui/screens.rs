//! The pages, one file each: a plan for the frame, and a body that draws from the wizard and the drafts.

mod answer;
mod aside;
mod check;
mod code;
mod dead_end;
mod demo;
mod done;
mod export;
mod find;
mod mailbox;
mod method;
mod other_ways;
mod own_page;
mod parts;
mod password;
mod privacy;
mod reasons;
mod request;
mod resume;
mod send;
mod setting;
mod support;
mod trouble;
mod unsure;
mod wait;
mod watch;
mod watching;

use std::time::SystemTime;

use super::sheet::Plan;
use super::{Drafts, ways};
use crate::wizard::{Aside, Page, Remedy, Trouble, Wizard};

pub(super) use trouble::on_page as trouble_on_page;
pub(super) use watching::notice;

/// The plan of the page that the wizard stands on.
pub(super) fn plan(wizard: &Wizard, drafts: &Drafts, now: SystemTime) -> Plan {
    let mut plan = match wizard.page() {
        Page::Resume => resume::plan(wizard),
        Page::Find => find::plan(wizard),
        Page::Check => check::plan(),
        Page::Method => method::plan(wizard),
        Page::Privacy => privacy::plan(wizard),
        Page::Export => export::plan(wizard),
        Page::Request => request::plan(wizard),
        Page::Send => send::plan(wizard),
        Page::Mailbox => mailbox::plan(wizard, drafts),
        Page::Wait => wait::plan(wizard, now),
        Page::Watch => watch::plan(wizard, drafts),
        Page::Code => code::plan(wizard),
        Page::Password => password::plan(),
        Page::Setting => setting::plan(),
        Page::Unsure => unsure::plan(wizard, drafts),
        Page::Answer(at) => answer::plan(wizard, at),
        Page::CameraPage => own_page::plan(wizard),
        Page::Aside(Aside::Support) => support::plan(wizard),
        Page::Aside(aside) => aside::plan(aside),
        Page::DeadEnd(end) => dead_end::plan(end),
        Page::Done => done::plan(),
    };
    if is_second_try(wizard, drafts) {
        plan.primary = ways::label(wizard, Remedy::TryAgain);
    }
    plan
}

/// Whether pressing the main button again is the way on. The commit keeps its name, and on the camera's own page the
/// main button is about something else. What was edited since is not tried again.
fn is_second_try(wizard: &Wizard, drafts: &Drafts) -> bool {
    let commits = matches!(wizard.page(), Page::Password | Page::CameraPage);
    let edited = |trouble: &Trouble| trouble.field().is_some_and(|field| drafts.is_edited(field));
    let again = |trouble: &Trouble| trouble.ways().0 == Remedy::TryAgain && !edited(trouble);
    !commits && wizard.trouble().is_some_and(again)
}
