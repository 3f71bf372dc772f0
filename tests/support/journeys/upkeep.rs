//! The last page in its states: what is offered, what runs, what was put right, what was not.

use std::time::Duration;

use regain::domain::{CameraClock, DeviceMessage, SignInProof, UpkeepFault};
use regain::wizard::{Event, Field, JobResult};

use super::{Journey, addresses, clock};

const NEW: &str = "jane.new@example.org";
const DAY: u64 = 24 * 3600;

/// The clock shows what this computer's does.
fn right(proof: &mut SignInProof, journey: &Journey) {
    proof.clock = Some(clock(journey.script.now));
}

fn with_clock(change: impl FnOnce(&Journey) -> Option<CameraClock>) -> Journey {
    let clock = change(&Journey::password());
    Journey::done_with(|proof| proof.clock = clock)
}

fn with_right_clock(change: impl FnOnce(&mut SignInProof)) -> Journey {
    let before = Journey::password();
    Journey::done_with(|proof| {
        right(proof, &before);
        change(proof);
    })
}

/// The address is typed and handed over; `Some`: what became of it.
fn saved(result: Option<Result<&[&str], UpkeepFault>>) -> Journey {
    let mut journey = with_right_clock(|_| {});
    journey.drafts.fill(Field::RecoveryAddress, NEW);
    journey.tell(Event::SetRecoveryAddress(NEW.to_owned()));
    if let Some(result) = result {
        journey.answer(JobResult::SetRecoveryAddress(result.map(addresses)));
    }
    journey
}

/// The clock is being set; `Some`: what became of it.
fn set(result: Option<Result<(), UpkeepFault>>) -> Journey {
    let mut journey = Journey::done();
    journey.tell(Event::SetClock);
    if let Some(result) = result {
        let now = journey.script.now;
        journey.answer(JobResult::SetClock(result.map(|()| clock(now))));
    }
    journey
}

type Scene = (&'static str, fn() -> Journey);

/// The states that are no trouble.
pub fn states() -> Vec<Scene> {
    vec![
        ("done-clock-right", || with_right_clock(|_| {})),
        ("done-clock-days-behind", || {
            with_clock(|journey| {
                let behind = journey.script.now - Duration::from_secs(3 * DAY);
                Some(CameraClock { is_by_server: true, ..clock(behind) })
            })
        }),
        ("done-clock-other-zone", || {
            with_clock(|journey| {
                let shown = journey.script.now + Duration::from_secs(7 * 3600);
                Some(CameraClock { moment: Some(journey.script.now), ..clock(shown) })
            })
        }),
        ("done-clock-unknown", || with_clock(|_| None)),
        ("done-setting-clock", || set(None)),
        ("done-clock-set", || set(Some(Ok(())))),
        ("done-no-address", || with_right_clock(|proof| proof.addresses = Some(addresses(&[])))),
        ("done-two-addresses", || {
            with_right_clock(|proof| proof.addresses = Some(addresses(&["i****@example.com", "j****@example.com"])))
        }),
        ("done-no-recovery", || with_right_clock(|proof| proof.addresses = None)),
        ("done-saving-address", || saved(None)),
        ("done-address-saved", || saved(Some(Ok(&["j****@example.org"])))),
        ("done-signed-out", || Journey::done().later(600)),
    ]
}

/// What can go wrong with both.
fn faults() -> Vec<UpkeepFault> {
    let said = || DeviceMessage::words("said by the camera");
    vec![
        UpkeepFault::SignedOut,
        UpkeepFault::Offline,
        UpkeepFault::DifferentCamera,
        UpkeepFault::Locked { wait: Some(Duration::from_secs(1800)) },
        UpkeepFault::Busy,
        UpkeepFault::Lost,
        UpkeepFault::Form { has_other: true, said: said() },
        UpkeepFault::Form { has_other: false, said: said() },
        UpkeepFault::NotTaken,
        UpkeepFault::Refused(said()),
    ]
}

/// The last page at each trouble that it can have.
pub fn troubles() -> Vec<Journey> {
    let mut all: Vec<Journey> = faults().into_iter().map(|fault| set(Some(Err(fault)))).collect();
    let more = [UpkeepFault::Unprotected, UpkeepFault::NotOffered(DeviceMessage::words("said by the camera"))];
    all.extend(faults().into_iter().chain(more).map(|fault| saved(Some(Err(fault)))));
    let typed = |address: String, longest: usize, shortest: usize| {
        let mut journey = with_right_clock(|proof| {
            if let Some(addresses) = &mut proof.addresses {
                addresses.length = shortest..=longest;
            }
        });
        journey.drafts.fill(Field::RecoveryAddress, &address);
        journey.tell(Event::SetRecoveryAddress(address));
        journey
    };
    all.extend([
        typed(String::new(), 128, 1),
        typed("jane.example.org".to_owned(), 128, 1),
        typed(NEW.to_owned(), 12, 1),
        typed(NEW.to_owned(), 128, 40),
    ]);
    all
}
