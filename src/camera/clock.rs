//! The camera's clock: read from its own way of writing local time, and the message that sets it.
//!
//! It asks nobody for the date: the time and this computer's time zone are arguments.

mod zone;

use std::time::{Instant, SystemTime};

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::moment::of_system;
use super::wire::{Document, time};
use crate::domain::CameraClock;

/// What this computer's clock shows, from a moment that somebody told, going on by itself.
#[derive(Clone, Copy, Debug)]
pub struct RunningClock {
    told: SystemTime,
    since: Instant,
}

impl RunningClock {
    /// A clock that is told the time now.
    pub fn told(now: SystemTime) -> Self {
        Self { told: now, since: Instant::now() }
    }

    /// The time by it.
    pub fn now(&self) -> SystemTime {
        self.told.checked_add(self.since.elapsed()).unwrap_or(self.told)
    }
}

/// How a camera writes `localTime`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeForm {
    /// With its offset behind it. OBSERVED most often.
    WithOffset,
    /// In universal time, with a `Z` behind it.
    Universal,
    /// With nothing behind it: the zone stands elsewhere. Some releases take nothing else (DOCUMENTED).
    Bare,
}

impl TimeForm {
    /// The form to be tried when a camera does not take this one.
    pub(super) fn other(self) -> Self {
        match self {
            Self::WithOffset | Self::Universal => Self::Bare,
            Self::Bare => Self::WithOffset,
        }
    }
}

/// What a camera answers when it is asked for the time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockReading {
    /// Its clock.
    pub clock: CameraClock,
    /// How it writes the time.
    pub form: TimeForm,
    /// `timeMode` as it writes it; empty when it has none.
    pub mode: String,
    /// The attributes of its message, version and namespace, to be repeated.
    pub attributes: Vec<(String, String)>,
}

/// Reads `Time`, and holds it against the time zone of this computer. OBSERVED: `localTime` carries its offset
/// (`2026-11-22T14:05:09+08:00`); where it does not, the zone stands beside it, and where that is missing too, nobody can
/// say which moment it means, only what the clock shows.
pub fn parse(document: &Document) -> Option<ClockReading> {
    parse_in(document, &TimeZone::system())
}

/// Reads `Time` for a computer in the zone `here`.
fn parse_in(document: &Document, here: &TimeZone) -> Option<ClockReading> {
    let local = document.word("localTime").filter(|_| document.is("Time"))?;
    let its_zone = document.word("timeZone").and_then(|zone| zone::parse(&zone));
    let (form, moment, shown) = match (local.strip_suffix(['Z', 'z']), local.parse::<Timestamp>()) {
        (Some(universal), _) => {
            let moment = TimeZone::UTC.to_timestamp(universal.parse().ok()?).ok()?;
            let shown = its_zone.map_or_else(|| universal.parse().ok(), |zone| Some(zone.to_datetime(moment)))?;
            (TimeForm::Universal, Some(moment), shown)
        }
        (None, Ok(moment)) => (TimeForm::WithOffset, Some(moment), local.parse().ok()?),
        (None, Err(_)) => {
            let shown: DateTime = local.parse().ok()?;
            (TimeForm::Bare, its_zone.and_then(|zone| zone.to_timestamp(shown).ok()), shown)
        }
    };
    // In the hour that comes twice when summer time ends, the moment tells which of the two is shown.
    let face = match moment.filter(|moment| here.to_datetime(*moment) == shown) {
        Some(moment) => moment,
        None => here.to_timestamp(shown).ok()?,
    };
    let mode = document.word("timeMode").unwrap_or_default();
    let clock = CameraClock {
        face: of_system(face),
        moment: moment.map(of_system),
        is_by_server: mode.eq_ignore_ascii_case(time::BY_SERVER),
    };
    let attributes = match document {
        Document::Xml(root) => root.attributes.clone(),
        Document::Json(_) => Vec::new(),
    };
    Some(ClockReading { clock, form, mode, attributes })
}

/// The message that sets the clock to `now`, in the zone of this computer, with its rule for summer time. A time server
/// that works stays in charge. `None`: a time beyond the calendar.
pub(super) fn message(before: &ClockReading, form: TimeForm, now: SystemTime, here: &TimeZone) -> Option<String> {
    let moment = Timestamp::try_from(now).ok()?.round(jiff::Unit::Second).ok()?;
    let local = match form {
        TimeForm::WithOffset => moment.to_zoned(here.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        TimeForm::Bare => moment.to_zoned(here.clone()).strftime("%Y-%m-%dT%H:%M:%S").to_string(),
        TimeForm::Universal => moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
    };
    let by_server = before.clock.is_by_server && !before.clock.is_failed_by_server(now);
    let mode = if by_server { before.mode.as_str() } else { time::BY_HAND };
    Some(time::body(&before.attributes, mode, &local, &zone::write(here, moment)))
}

/// The span over which a rule for summer time must hold to be one.
const YEARS: SignedDuration = SignedDuration::from_hours(12 * 366 * 24);

#[cfg(test)]
mod tests;
