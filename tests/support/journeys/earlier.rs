//! What earlier starts have left on the disk: several journeys, old ones, and what cannot be read or written.

use std::time::Duration;

use regain::domain::{EvidenceKind, FoundCamera, JourneyId, KeptJourney, Memo, Recalled, Requested, SaveFault, Target};
use regain::wizard::{Event, JobResult, Progress};

use super::scenes::Scene;
use super::{Journey, camera, findings, memo_of, one_journey, picture, second_camera, silence};

/// Two journeys, one of them in doubt.
fn two() -> Recalled {
    let doubtful = Memo { doubt: Some(EvidenceKind::Code), ..memo_of(second_camera()) };
    let journeys = [memo_of(camera()), doubtful].into_iter().zip(1..);
    let journeys = journeys.map(|(memo, id)| KeptJourney { id: JourneyId(id), memo, picture: Some(picture()) });
    Recalled { journeys: journeys.collect(), free: JourneyId(9), ..Recalled::default() }
}

/// Two journeys whose cameras were typed by their addresses, and one that tells its model alone; no picture was sent.
fn typed() -> Recalled {
    let at = |port| FoundCamera::at(Target::new("192.168.1.64", port));
    let told = FoundCamera { model: camera().model, ..FoundCamera::at(Target::new("192.168.1.66", 80)) };
    let memos = [at(80), at(8080), told].map(|camera| unsent(memo_of(camera))).into_iter().zip(1..);
    let journeys = memos.map(|(memo, id)| KeptJourney { id: JourneyId(id), memo, picture: Some(picture()) });
    Recalled { journeys: journeys.collect(), free: JourneyId(9), ..Recalled::default() }
}

/// The app was closed before the picture was sent.
fn unsent(memo: Memo) -> Memo {
    Memo { request: memo.request.map(|request| Requested { sent_at: None, ..request }), ..memo }
}

/// The list after a start that found this.
fn listed(recalled: Recalled) -> Journey {
    let mut journey = Journey::started(recalled);
    journey.answer(Progress::Found(camera()));
    journey.answer(JobResult::Search(silence()));
    journey
}

/// An earlier journey whose new password was on its way.
pub fn interrupted() -> Journey {
    let memo = Memo { doubt: Some(EvidenceKind::Code), ..memo_of(camera()) };
    let mut journey = Journey::started(one_journey(memo, Some(picture())));
    journey.tell(Event::CarryOn);
    journey.answer(JobResult::Probe(Ok(findings())));
    journey
}

/// The wait, where the disk does not take the memo.
fn unremembered(fault: SaveFault) -> Journey {
    Journey::by(|script| {
        script.disk = Err(fault);
        script.list([camera()]).method().privacy().request().wait()
    })
}

pub fn states() -> Vec<Scene> {
    vec![
        ("find-two-open", || listed(two())),
        ("find-typed-open", || listed(typed())),
        ("find-one-put-by", || {
            let mut journey = Journey::resume();
            journey.tell(Event::LeaveJourney);
            journey.answer(Progress::Found(second_camera()));
            journey.answer(JobResult::Search(silence()));
            journey
        }),
        ("find-newer", || listed(Recalled { has_newer: true, ..Recalled::default() })),
        ("find-damaged", || listed(Recalled { has_damaged: true, ..Recalled::default() })),
        ("find-broke-off", || listed(Recalled { broke_off: true, ..two() })),
        ("find-cut-off", || listed(Recalled { cut_off: true, ..two() })),
        ("resume-cut-off", || {
            Journey::started(Recalled { cut_off: true, ..one_journey(memo_of(camera()), Some(picture())) })
        }),
        ("resume-broke-off-and-damaged", || {
            let found = one_journey(memo_of(camera()), Some(picture()));
            Journey::started(Recalled { broke_off: true, has_damaged: true, ..found })
        }),
        ("resume-over", || {
            let mut journey = Journey::resume();
            journey.script.pass(47 * 3600);
            journey
        }),
        ("resume-unsent", || Journey::started(one_journey(unsent(memo_of(camera())), Some(picture())))),
        ("resume-doubt", || {
            let memo = Memo { doubt: Some(EvidenceKind::Code), ..memo_of(camera()) };
            Journey::started(one_journey(memo, Some(picture())))
        }),
        ("resume-clock-behind", || {
            let mut memo = memo_of(camera());
            memo.written_at += Duration::from_secs(24 * 3600);
            Journey::started(one_journey(memo, Some(picture())))
        }),
        ("unsure-interrupted", interrupted),
        ("wait-no-room", || unremembered(SaveFault::NoRoom)),
        ("wait-read-only", || unremembered(SaveFault::NotAllowed)),
        ("wait-no-folder", || unremembered(SaveFault::NoFolder)),
    ]
}
