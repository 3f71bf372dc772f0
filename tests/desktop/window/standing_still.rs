//! A page that nobody touches costs nothing.

use std::time::Duration;

use regain::text;

use super::desk::{Desk, Kind};
use super::journey;
use super::person::Person;

const WATCHED: Duration = Duration::from_secs(3);

/// Hundredths of a second of processor time: one percent.
const NOISE: u64 = 3;

/// The pages may change with the clock: once a minute, and when a copied text was pasted.
const WAKE_UPS: u64 = 4;

#[test]
fn the_software_window_sleeps_on_pages_that_wait() {
    let Some(desk) = Desk::set_up("the_software_window_sleeps_on_pages_that_wait", Kind::Usual) else { return };
    sleeps(&mut Person::opens(desk, "software"), WAKE_UPS);
}

#[test]
fn the_opengl_window_takes_no_time_on_pages_that_wait() {
    let Some(desk) = Desk::set_up("the_opengl_window_takes_no_time_on_pages_that_wait", Kind::Usual) else { return };
    sleeps(&mut Person::opens(desk, "gl"), u64::MAX);
}

fn sleeps(person: &mut Person, wake_ups: u64) {
    let found = text::find_count(1);
    person.sees("the end of the search", |thing| thing.name == found);
    assert_sleeps(person, wake_ups);
    journey::to_request(person);
    journey::to_wait(person);
    journey::code(person);
    assert_sleeps(person, wake_ups);
}

/// The first look may still catch what the page has begun, such as a fading colour; a later one must find it asleep.
fn assert_sleeps(person: &Person, wake_ups: u64) {
    let mut seen = Vec::new();
    for _ in 0..3 {
        let (ticks, sleeps) = person.program.activity();
        // Not waiting for anything: the time is what is measured.
        std::thread::sleep(WATCHED);
        let (ticks_after, sleeps_after) = person.program.activity();
        let used = (ticks_after - ticks, sleeps_after - sleeps);
        if used.0 <= NOISE && used.1 <= wake_ups {
            return;
        }
        seen.push(used);
    }
    panic!("processor time in 1/100 s and wake-ups over {WATCHED:?}: {seen:?}");
}
