//! The camera's clock beside this computer's, and the button that sets it: a row of what can be put in order.

use egui::Ui;

use super::super::trouble;
use super::is_running;
use super::order::{self, Button};
use crate::domain::ClockState;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::space;
use crate::ui::widgets;
use crate::wizard::{Event, JobKind, Receipt, Remedy, Trouble};

/// From so many seconds on the day of the week does not tell enough.
const FAR: u64 = 24 * 3600;

pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>, receipt: &Receipt) {
    let (title, notes) = told(cx, receipt);
    let button = may_be_set(cx, receipt).then(|| Button::whole(text::button_set_clock()));
    if order::row(ui, Icon::Clock, &title, &notes, button.as_ref()) {
        cx.tell(Event::SetClock);
    }
    if is_running(cx.wizard, JobKind::SetClock) {
        order::below(ui, |ui| drop(widgets::status(ui, &text::done_setting_clock(), true)));
    } else if receipt.clock.is_some_and(|check| check.was_set && check.state() == ClockState::Right) {
        order::below(ui, |ui| drop(widgets::status(ui, &text::done_clock_set(), false)));
    }
    if let Some(trouble @ Trouble::Clock(_)) = cx.wizard.trouble() {
        ui.add_space(space::S);
        trouble::in_part(ui, cx, trouble);
    }
}

/// How the clock is, and what it shows; where it can be set, what will be written.
fn told(cx: &PageCx<'_>, receipt: &Receipt) -> (String, Vec<String>) {
    let Some(check) = &receipt.clock else { return (text::done_clock_unknown(), Vec::new()) };
    let state = check.state();
    let is_far = matches!(state, ClockState::Off(ahead) if ahead.unsigned_abs() >= FAR);
    let shown = |at| if is_far { text::full_date(at) } else { text::day_and_time(at, cx.now) };
    let title = match state {
        ClockState::Right => text::done_clock_right(),
        ClockState::OtherZone => text::done_clock_zone(),
        ClockState::Off(ahead) if ahead > 0 => text::done_clock_ahead(amount(ahead)),
        ClockState::Off(behind) => text::done_clock_behind(amount(behind)),
    };
    let mut notes = vec![text::done_clock_shows(shown(check.clock.face), shown(check.read_at))];
    if may_be_set(cx, receipt) {
        let by_server = check.clock.is_failed_by_server(check.read_at);
        notes.push(if by_server { text::done_clock_server() } else { text::done_clock_says() });
    } else if state != ClockState::Right && !receipt.is_signed_in(cx.now) && !is_in_trouble(cx) {
        notes.push(text::done_signed_out());
    }
    (title, notes)
}

/// Whether the row has the button that sets it: not while it is being set, nor where a trouble has that button.
fn may_be_set(cx: &PageCx<'_>, receipt: &Receipt) -> bool {
    let is_wrong = receipt.clock.is_some_and(|check| check.state() != ClockState::Right);
    let is_free = !is_running(cx.wizard, JobKind::SetClock) && !cx.is_offered(Remedy::SetClock);
    is_wrong && is_free && receipt.is_signed_in(cx.now)
}

fn is_in_trouble(cx: &PageCx<'_>) -> bool {
    matches!(cx.wizard.trouble(), Some(Trouble::Clock(_)))
}

/// A number of seconds in the unit in which people say it.
fn amount(seconds: i64) -> String {
    const HOUR: u64 = 60;
    const DAY: u64 = 24 * HOUR;
    const YEAR: u64 = 365 * DAY;
    let minutes = seconds.unsigned_abs() / 60;
    let nearest = |unit: u64| (minutes + unit / 2) / unit;
    match minutes {
        0..120 => text::amount_minutes(minutes),
        120..2880 => text::amount_hours(nearest(HOUR)),
        _ if minutes < 2 * YEAR => text::amount_days(nearest(DAY)),
        _ => text::amount_years(minutes / YEAR),
    }
}
