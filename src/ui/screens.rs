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
use crate::wizard::{Aside, Remedy, Step, Trouble, Wizard};

pub(super) use trouble::on_page as trouble_on_page;
pub(super) use watching::notice;

/// The plan of the page that the wizard stands on.
pub(super) fn plan(wizard: &Wizard, drafts: &Drafts, now: SystemTime) -> Plan {
    let mut plan = match wizard.step() {
        Step::Resume => resume::plan(wizard),
        Step::Find => find::plan(wizard),
        Step::Check => check::plan(),
        Step::Method => method::plan(wizard),
        Step::Privacy => privacy::plan(wizard),
        Step::Export => export::plan(wizard),
        Step::Request => request::plan(wizard),
        Step::Send => send::plan(wizard),
        Step::Mailbox => mailbox::plan(wizard, drafts),
        Step::Wait => wait::plan(wizard, now),
        Step::Watch => watch::plan(wizard, drafts),
        Step::Code => code::plan(wizard),
        Step::Password => password::plan(),
        Step::Setting => setting::plan(),
        Step::Unsure => unsure::plan(wizard, drafts),
        Step::Answer(at) => answer::plan(wizard, *at),
        Step::OwnPage => own_page::plan(wizard),
        Step::Aside(Aside::Support, _) => support::plan(wizard),
        Step::Aside(aside, _) => aside::plan(*aside),
        Step::DeadEnd(end) => dead_end::plan(*end),
        Step::Done(_) => done::plan(),
    };
    if is_second_try(wizard, drafts) {
        plan.primary = ways::label(wizard, Remedy::TryAgain);
    }
    plan
}

/// Whether pressing the main button again is the way on. The commit keeps its name, and on the camera's own page the
/// main button is about something else. What was edited since is not tried again.
fn is_second_try(wizard: &Wizard, drafts: &Drafts) -> bool {
    let commits = matches!(wizard.step(), Step::Password | Step::OwnPage);
    let edited = |trouble: &Trouble| trouble.field().is_some_and(|field| drafts.is_edited(field));
    let again = |trouble: &Trouble| trouble.ways().0 == Remedy::TryAgain && !edited(trouble);
    !commits && wizard.trouble().is_some_and(again)
}
