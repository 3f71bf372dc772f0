//! The other official ways, as links with a few words each: those that the camera offers, and the factory reset, which
//! is the last resort of every camera.

use egui::{Ui, vec2};

use crate::domain::{EmailRecovery, OtherRecovery};
use crate::text;
use crate::ui::page::PageCx;
use crate::ui::theme::{size, space};
use crate::ui::{fonts, widgets};
use crate::wizard::page::ways_out;
use crate::wizard::{Aside, Event, JobKind, Page, Remedy, Wizard};

/// Below this width the words stand under their link; so do those that have no room beside it.
const SIDE_BY_SIDE: f32 = 480.0;
/// Between a link and its words.
const BETWEEN: f32 = 12.0;

/// Draws the links.
pub fn links(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let links = offered(cx.wizard);
    ui.spacing_mut().item_spacing.y = 0.0;
    if cx.wizard.running().is_some_and(|running| running.kind == JobKind::FetchQuestions) {
        widgets::status(ui, &text::other_asking(), true);
    }
    for (label, words, event) in links {
        if matches!(event(), Event::UseCameraPage) && cx.is_offered(Remedy::UseCameraPage) {
            continue;
        }
        let label_width = fonts::width(ui, &label(), fonts::plain(size::BODY));
        let both = label_width + BETWEEN + fonts::width(ui, &words(), fonts::plain(size::SMALL));
        let side_by_side = ui.available_width() >= both.max(SIDE_BY_SIDE);
        let draw = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing = vec2(BETWEEN, 0.0);
            let link = widgets::link(ui, &label());
            widgets::describe(ui, link.id, &words());
            if link.clicked() {
                cx.tell(event());
            }
            if !side_by_side {
                // The area to press is taller than the words: pull the explanation close to them.
                ui.add_space(-space::S);
            }
            let told = widgets::small(ui, &words());
            widgets::hush(ui, &told);
        };
        if side_by_side {
            ui.horizontal_wrapped(draw);
        } else {
            ui.vertical(draw);
        }
    }
}

/// A link: its words, a few more beside it, and what it reports.
type Link = (fn() -> String, fn() -> String, fn() -> Event);

fn offered(wizard: &Wizard) -> Vec<Link> {
    let findings = wizard.capabilities();
    let mut links: Vec<Link> = Vec::new();
    // Without a saved address no page can get a code, and where the camera offers none it is the main button.
    let is_link = wizard.page() == Page::Method;
    if is_link && findings.is_some_and(|findings| findings.email_way != EmailRecovery::NoAddressSaved) {
        links.push((text::link_own_page, text::link_own_page_text, || Event::UseCameraPage));
    }
    for way in findings.into_iter().flat_map(|findings| ways_out(&findings.other_ways)) {
        links.push(match way {
            OtherRecovery::SecurityQuestions => {
                (text::other_questions, text::other_questions_text, || Event::UseQuestions)
            }
            OtherRecovery::GuidFile => (text::other_file, text::other_file_text, || Event::ShowAside(Aside::KeyFile)),
            OtherRecovery::HikConnect => (text::other_app, text::other_app_text, || Event::ShowAside(Aside::PhoneApp)),
        });
    }
    links.push((text::other_reset, text::other_reset_text, || Event::ShowAside(Aside::FactoryReset)));
    links
}
