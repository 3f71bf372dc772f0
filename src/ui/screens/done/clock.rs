//! The camera's clock beside this computer's, and the button that sets it.

use egui::Ui;

use super::super::trouble;
use super::is_running;
use crate::domain::ClockState;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::space;
use crate::ui::widgets::{self, ButtonStyle};
use crate::wizard::{ClockCheck, Event, JobKind, Receipt, Remedy, Trouble};

/// From so many seconds on the day of the week does not tell enough.
const FAR: u64 = 24 * 3600;

pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>, receipt: &Receipt) {
    widgets::card(ui, |ui| {
        widgets::subheading(ui, &text::done_clock());
        match &receipt.clock {
            Some(check) => compared(ui, cx, receipt, check),
            None => {
                widgets::paragraph(ui, &text::done_clock_unknown());
            }
        }
        if let Some(trouble @ Trouble::Clock(_)) = cx.wizard.trouble() {
            ui.add_space(space::S);
            trouble::in_part(ui, cx, trouble);
        }
    });
    ui.add_space(space::S);
}

fn compared(ui: &mut Ui, cx: &mut PageCx<'_>, receipt: &Receipt, check: &ClockCheck) {
    let state = check.state();
    let is_far = matches!(state, ClockState::Off(ahead) if ahead.unsigned_abs() >= FAR);
    let shown = |at| if is_far { text::full_date(at) } else { text::day_and_time(at, cx.now) };
    widgets::paragraph(ui, &text::done_clock_camera(shown(check.clock.face)));
    widgets::paragraph(ui, &text::done_clock_computer(shown(check.read_at)));
    let words = match state {
        ClockState::Right if check.was_set => text::done_clock_set(),
        ClockState::Right => text::done_clock_right(),
        ClockState::OtherZone => text::done_clock_zone(),
        ClockState::Off(ahead) if ahead > 0 => text::done_clock_ahead(amount(ahead)),
        ClockState::Off(behind) => text::done_clock_behind(amount(behind)),
    };
    if check.was_set {
        widgets::status(ui, &words, false);
    } else {
        widgets::paragraph(ui, &words);
    }
    if state == ClockState::Right {
        return;
    }
    if is_running(cx.wizard, JobKind::SetClock) {
        widgets::status(ui, &text::done_setting_clock(), true);
    } else if receipt.is_signed_in(cx.now) {
        offer(ui, cx, check);
    } else if !matches!(cx.wizard.trouble(), Some(Trouble::Clock(_))) {
        widgets::small(ui, &text::done_signed_out());
    }
}

/// The button, and what it will write.
fn offer(ui: &mut Ui, cx: &mut PageCx<'_>, check: &ClockCheck) {
    let by_server = check.clock.is_failed_by_server(check.read_at);
    widgets::small(ui, &if by_server { text::done_clock_server() } else { text::done_clock_says() });
    if cx.is_offered(Remedy::SetClock) {
        return;
    }
    ui.add_space(space::XS);
    if widgets::button(ui, ButtonStyle::Secondary, &text::button_set_clock(), Some(Icon::Clock)).clicked() {
        cx.tell(Event::SetClock);
    }
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
