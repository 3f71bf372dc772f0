//! The camera's own page in the browser, while it is used through this computer: how far it is, and the way round it.

use egui::{Id, Ui};

use crate::text::{self, Topic};
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::space;
use crate::ui::widgets::{self, Tone};
use crate::wizard::{BesideState, Event, Page, Trouble};

/// How far the camera's page is, when it is used through this computer.
pub fn status(ui: &mut Ui, cx: &PageCx<'_>) {
    if cx.wizard.has_outdated_tls() {
        widgets::status(ui, &text::beside_old_protection(), false);
        ui.add_space(space::S);
    }
    let Some(beside) = cx.wizard.beside() else { return };
    let (words, is_busy) = match beside.state {
        BesideState::Opening => (text::own_opening(), true),
        BesideState::Shown | BesideState::Opened if beside.answer.is_none() && !cx.wizard.is_in_browser() => return,
        BesideState::Shown | BesideState::Opened if cx.wizard.page() == Page::Export => (text::beside_picture(), false),
        BesideState::Shown | BesideState::Opened => (text::beside_reset(), false),
        BesideState::Sent => (text::beside_sent(), false),
        BesideState::Stuck => (text::beside_stuck(), false),
        BesideState::Accepted => return card(ui, Tone::Good, Icon::Tick, &text::beside_accepted()),
    };
    if let Some(answer) = &beside.answer {
        let title = text::about(Topic::Trouble, answer.name());
        let mut words = text::beside_answer(title);
        if let Trouble::Locked { until: Some(until) } = answer
            && *until > cx.now
        {
            words = format!("{words} {}", text::locked_until(text::clock_time(*until, cx.now)));
        }
        return card(ui, Tone::Warning, Icon::Warning, &words);
    }
    widgets::status(ui, &words, is_busy);
    ui.add_space(space::S);
}

fn card(ui: &mut Ui, tone: Tone, icon: Icon, words: &str) {
    widgets::tinted_card(ui, tone, |ui| {
        let (colour, _) = tone.colours(ui);
        widgets::icon_line(ui, icon, colour, |ui| {
            let line = widgets::label(ui, words);
            widgets::speak(ui, &line, words);
        });
    });
    ui.add_space(space::S);
}

/// The way round, when the page does not work through this computer. Pressed, it is gone: the focus goes to `opens`, the
/// button that opens the page.
pub fn way_round(ui: &mut Ui, cx: &mut PageCx<'_>, opens: Option<Id>) {
    if cx.wizard.beside().is_some() && widgets::link(ui, &text::link_open_directly()).clicked() {
        if let Some(opens) = opens {
            ui.memory_mut(|memory| memory.request_focus(opens));
        }
        cx.tell(Event::OpenCameraPageDirectly);
    }
}

/// What a person is told who looks at another window while the camera's page has done its part.
pub fn turn_notice() -> (String, String) {
    (text::turn_title(), text::turn_text())
}
