//! The words of the rows of the list, cached for each visible row, however long the list is.
//!
//! A row is built again when more is known of its camera, or when a minute has passed, because clocks are judged by the
//! time.

use std::collections::HashMap;
use std::ops::Range;
use std::time::{SystemTime, UNIX_EPOCH};

use super::icons::Icon;
use super::notes::{Note, notes};
use crate::domain::{Family, FoundCamera};
use crate::text::{self, Topic};
use crate::wizard::{RowChange, Wizard};

/// The most notes in a row; the rest shows when the row is chosen.
const IN_ROW: usize = 2;
/// The longest name that a row shows; other devices on the network can send anything.
const LONGEST: usize = 60;

/// The words of one row.
pub(super) struct Row {
    made_of: (FoundCamera, u64, Option<RowChange>),
    /// The name that the owner gave the camera.
    pub name: Option<String>,
    /// The kind of device and its model.
    pub kind: String,
    /// Its address, and the end of its serial number.
    pub place: String,
    /// The end of its serial number.
    pub tail: Option<String>,
    /// What is worth knowing at a glance.
    pub notes: Vec<(Note, String)>,
    /// Everything in the row, for a screen reader.
    pub spoken: String,
    /// The icon of the kind of device.
    pub icon: Icon,
}

/// What to do about the chosen camera.
struct Advice {
    made_of: (FoundCamera, u64, usize),
    lines: Vec<(Note, String)>,
}

/// The visible rows, and how far the list is scrolled.
#[derive(Default)]
pub(super) struct Rows {
    known: HashMap<usize, Row>,
    advice: Option<Advice>,
    /// How far the list is scrolled, in points.
    pub offset: f32,
    /// A row to scroll into view.
    pub reveal: Option<usize>,
    /// How many rows there were in the last frame.
    count: usize,
    /// When the rows came that have come since the page was entered, in seconds.
    arrived: HashMap<usize, f64>,
}

impl Rows {
    /// The words of a row.
    pub fn row(&mut self, wizard: &Wizard, at: usize, now: SystemTime) -> Option<&Row> {
        let camera = wizard.cameras().get(at)?;
        let minute = minute(now);
        let change = wizard.row_change(at, now);
        let fresh = |row: &Row| row.made_of.1 == minute && row.made_of.2 == change && row.made_of.0 == *camera;
        if !self.known.get(&at).is_some_and(fresh) {
            self.known.insert(at, Row::of(camera, wizard, at, now));
        }
        self.known.get(&at)
    }

    /// The list is so long now. What has come since the last frame fades in, if anything was drawn before.
    pub fn arrive(&mut self, count: usize, is_entered: bool, now: f64) {
        if is_entered {
            self.arrived.clear();
        } else {
            self.arrived.extend((self.count..count).map(|at| (at, now)));
        }
        self.count = count;
    }

    /// When a row came, in seconds. `None`: it was there when the page was entered.
    pub fn arrived(&self, at: usize) -> Option<f64> {
        self.arrived.get(&at).copied()
    }

    /// Forgets the rows that are not visible.
    pub fn keep(&mut self, range: &Range<usize>, also: usize) {
        self.known.retain(|at, _| range.contains(at) || *at == also);
    }

    /// What to do about a camera, note by note. A spare address for this computer depends on the whole list.
    pub fn advice(&mut self, wizard: &Wizard, at: usize, now: SystemTime) -> &[(Note, String)] {
        let Some(camera) = wizard.cameras().get(at) else { return &[] };
        let (minute, count) = (minute(now), wizard.cameras().len());
        let fresh =
            |known: &Advice| known.made_of.0 == *camera && known.made_of.1 == minute && known.made_of.2 == count;
        if !self.advice.as_ref().is_some_and(fresh) {
            let notes = notes(camera, wizard.badges(at, now)).into_iter();
            let lines = notes.filter_map(|note| Some((note, note.advice()?))).collect();
            self.advice = Some(Advice { made_of: (camera.clone(), minute, count), lines });
        }
        self.advice.as_ref().map_or(&[], |advice| &advice.lines)
    }
}

impl Row {
    fn of(camera: &FoundCamera, wizard: &Wizard, at: usize, now: SystemTime) -> Self {
        let change = wizard.row_change(at, now);
        let noted = change.map(Note::Change).into_iter().chain(notes(camera, wizard.badges(at, now)));
        let notes = noted.take(IN_ROW).map(|note| (note, note.label()));
        let notes: Vec<_> = notes.collect();
        let name = camera.seen.name.as_deref().map(tidy).filter(|name| !name.is_empty());
        let (kind, place) = (kind(camera), place(camera));
        let parts = name.iter().chain([&kind, &place]).chain(notes.iter().map(|(_, label)| label));
        let spoken = text::listed(parts.map(String::as_str));
        let tail = camera.serial_tail().map(str::to_owned);
        let made_of = (camera.clone(), minute(now), change);
        Self { made_of, name, kind, place, tail, notes, spoken, icon: icon(camera.family()) }
    }
}

fn minute(now: SystemTime) -> u64 {
    now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / 60)
}

/// The kind of device in household words, and its model.
fn kind(camera: &FoundCamera) -> String {
    let model = camera.model.as_deref().map(tidy).filter(|model| !model.is_empty());
    let known = Some(camera.family()).filter(|family| *family != Family::Unknown);
    let kind = known.map(|family| text::about(Topic::Family, family.name()));
    match (kind, model) {
        (Some(kind), Some(model)) => text::row_kind(kind, model),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => text::row_nameless(),
    }
}

/// The address of a camera, and the end of its serial number.
pub fn place(camera: &FoundCamera) -> String {
    let address = camera.target.to_string();
    match camera.serial_tail() {
        Some(tail) => text::row_line(address, tail),
        None => address,
    }
}

fn icon(family: Family) -> Icon {
    match family {
        Family::Camera => Icon::Camera,
        Family::Thermal => Icon::Heat,
        Family::Recorder => Icon::Recorder,
        Family::Doorbell => Icon::Doorbell,
        Family::Access => Icon::DoorCard,
        Family::Alarm => Icon::Alarm,
        Family::Unknown => Icon::Device,
    }
}

/// Makes one line of limited length of words that came from the network.
fn tidy(words: &str) -> String {
    let plain: String = words.chars().take(4 * LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Target;

    #[test]
    fn kinds_are_in_household_words() {
        let mut camera = FoundCamera::at(Target::new("192.168.1.64", 80));
        assert_eq!(kind(&camera), "Unknown device");
        camera.seen.channels = Some(8);
        assert_eq!(kind(&camera), "Recorder");
        camera.model = Some("DS-KV8113-WME1".to_owned());
        assert_eq!(kind(&camera), "Doorbell DS-KV8113-WME1");
        camera.model = Some("Virtual\u{7}\n".to_owned());
        camera.seen.channels = None;
        assert_eq!(kind(&camera), "Virtual");
    }

    #[test]
    fn words_from_the_network_are_one_line_and_not_endless() {
        assert_eq!(tidy(" Front\ndoor\t "), "Front door");
        assert_eq!(tidy(&"x".repeat(1000)).len(), LONGEST);
    }
}
