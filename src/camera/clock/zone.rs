//! Time zones as cameras write them: the POSIX way, with the sign turned round, and with summer time as an amount.
//!
//! DOCUMENTED: `CST-1:00:00DST01:00:00,M3.5.0/02:00:00,M10.5.0/03:00:00` is one hour ahead of UTC, and one more from the last
//! Sunday of March to the last one of October. The names mean nothing; `CST` is what cameras write for every zone (OBSERVED).

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone, TimeZoneTransition};

use super::YEARS;

/// How many changes of the offset are looked at.
const MAX_CHANGES: usize = 64;
/// The most that summer time adds. A number behind it that is larger is an offset of its own, as in POSIX.
const MAX_SUMMER: i32 = 2 * 3600;

/// Reads a zone as a camera writes it; POSIX itself is read too. `None`: it has no offset that can be meant.
pub(super) fn parse(text: &str) -> Option<TimeZone> {
    let rest = text.trim().trim_start_matches(|c: char| c.is_alphabetic() || matches!(c, '<' | '>'));
    let (west, rest) = seconds(rest)?;
    let usual = -west;
    let fixed = TimeZone::fixed(Offset::from_seconds(usual).ok()?);
    let name_ends = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let (name, rest) = rest.split_at_checked(name_ends)?;
    let (summer, rules) = match seconds(rest) {
        _ if name.is_empty() => return Some(fixed),
        None => (usual + 3600, rest),
        Some((amount, rules)) if name == "DST" && (1..=MAX_SUMMER).contains(&amount) => (usual + amount, rules),
        Some((west, rules)) => (-west, rules),
    };
    let with_rules = || {
        let rules = rules.strip_prefix(',')?;
        TimeZone::posix(&format!("USU{}SUM{},{rules}", posix(usual), posix(summer))).ok()
    };
    Some(with_rules().unwrap_or(fixed))
}

/// Hours, minutes and seconds with a sign, and what stands behind them.
fn seconds(text: &str) -> Option<(i32, &str)> {
    let (sign, number) = match text.strip_prefix('-') {
        Some(number) => (-1, number),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let end = number.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(number.len());
    let (number, rest) = number.split_at_checked(end).filter(|(number, _)| !number.is_empty())?;
    let mut seconds: i32 = 0;
    for (part, unit) in number.split(':').zip([3600, 60, 1]) {
        seconds = seconds.checked_add(part.parse::<i32>().ok()?.checked_mul(unit)?)?;
    }
    Some((sign * seconds, rest))
}

/// An offset to the east as POSIX writes it.
fn posix(east: i32) -> String {
    let (sign, amount) = (if east > 0 { '-' } else { '+' }, east.unsigned_abs());
    format!("{sign}{}:{:02}:{:02}", amount / 3600, amount / 60 % 60, amount % 60)
}

/// Writes a zone as a camera wants it, as it is at this time. Without a rule for summer time where the zone has none that can
/// be written: then the clock is right until the next change.
pub(super) fn write(zone: &TimeZone, now: Timestamp) -> String {
    summer_time(zone, now).unwrap_or_else(|| format!("CST{}", posix(zone.to_offset(now).seconds())))
}

/// A change of the offset: the clock's face just before it, and whether it goes forward.
struct Change {
    at: DateTime,
    is_forward: bool,
}

fn summer_time(zone: &TimeZone, now: Timestamp) -> Option<String> {
    let end = now.checked_add(YEARS).ok()?;
    let coming: Vec<TimeZoneTransition<'_>> =
        zone.following(now).take_while(|next| next.timestamp() < end).take(MAX_CHANGES).collect();
    let offsets = || std::iter::once(zone.to_offset(now)).chain(coming.iter().map(TimeZoneTransition::offset));
    let (usual, summer) = (offsets().min()?, offsets().max()?);
    let is_one_of_both = |offset: Offset| offset == usual || offset == summer;
    let amount = summer.seconds() - usual.seconds();
    if !(1..=MAX_SUMMER).contains(&amount) || !offsets().all(is_one_of_both) {
        return None;
    }
    let changes: Vec<Change> = offsets()
        .zip(&coming)
        .filter(|(before, next)| *before != next.offset())
        .map(|(before, next)| Change { at: before.to_datetime(next.timestamp()), is_forward: next.offset() > before })
        .collect();
    let (begins, ends) = (rule(&changes, true)?, rule(&changes, false)?);
    let (hours, minutes, seconds) = (amount / 3600, amount / 60 % 60, amount % 60);
    Some(format!("CST{}DST{hours:02}:{minutes:02}:{seconds:02},{begins},{ends}", posix(usual.seconds())))
}

/// The rule that the changes in one direction follow: the month, the week, the day and the time. It must hold for the next
/// one, and for most of the later ones.
fn rule(changes: &[Change], is_forward: bool) -> Option<String> {
    const LAST: i8 = 5;
    let days: Vec<DateTime> =
        changes.iter().filter(|change| change.is_forward == is_forward).map(|change| change.at).collect();
    let next = *days.first()?;
    let fits = |day: &DateTime, week: i8| {
        let is_in_week = match week {
            LAST => day.day() > day.days_in_month() - 7,
            week => (day.day() - 1) / 7 + 1 == week,
        };
        (day.month(), day.weekday(), day.time()) == (next.month(), next.weekday(), next.time()) && is_in_week
    };
    let holds = |week: i8| days.iter().filter(|day| fits(day, week)).count();
    let week = (1..=LAST).filter(|week| fits(&next, *week)).max_by_key(|week| holds(*week))?;
    let weekday = next.weekday().to_sunday_zero_offset();
    let is_rule = days.len() > 2 && 2 * holds(week) > days.len();
    is_rule.then(|| {
        let (hour, minute, second) = (next.hour(), next.minute(), next.second());
        format!("M{}.{week}.{weekday}/{hour:02}:{minute:02}:{second:02}", next.month())
    })
}
