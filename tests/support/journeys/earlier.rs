//! What earlier starts have left on the disk: several journeys, old ones, and what cannot be read or written.

use std::time::Duration;

use regain::domain::{EvidenceKind, JourneyId, KeptJourney, Memo, Recalled, SaveFault};
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
        ("resume-over", || {
            let mut journey = Journey::resume();
            journey.script.pass(47 * 3600);
            journey
        }),
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
