//! The e-mail way ends here. The page says what else can be done, without red and without jargon.

use egui::Ui;

use super::other_recoveries;
use crate::text::{self, Part, Topic};
use crate::ui::Action;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, ButtonStyle, Story};
use crate::wizard::{Aside, DeadEnd, Event, Page, Remedy};

pub fn spec(end: DeadEnd) -> PageSpec {
    let page = Page::DeadEnd(end).name();
    PageSpec {
        title: text::about(Topic::End, page),
        lead: text::part(Topic::End, page, Part::Lead).unwrap_or_default(),
        // The camera's own page may offer what the camera hides from this app.
        primary: if end == DeadEnd::NotOffered {
            text::about(Topic::Remedy, Remedy::UseCameraPage.name())
        } else {
            text::button_open_camera()
        },
        press: if end == DeadEnd::NotOffered {
            |_, _| Some(Action::Tell(Event::UseCameraPage))
        } else {
            |_, _| Some(Action::Tell(Event::OpenCameraPage))
        },
        busy: false,
        fields: &[],
        body,
        ..PageSpec::default()
    }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let page = cx.wizard.page().name();
    let (icon, accent) = match cx.wizard.page() {
        Page::DeadEnd(DeadEnd::NotActivated) => (Icon::Key, palette(ui).accent),
        Page::DeadEnd(DeadEnd::NoSavedEmail) => (Icon::NoMail, palette(ui).accent),
        _ => (Icon::Mail, palette(ui).accent),
    };
    let story = match cx.wizard.page() {
        Page::DeadEnd(DeadEnd::NotActivated) => Story::Key,
        _ => Story::NoLetter,
    };
    let what = |ui: &mut Ui| {
        widgets::icon_line(ui, icon, accent, |ui| {
            widgets::subheading(ui, &text::dead_what());
            let steps = text::part(Topic::End, page, Part::Steps).unwrap_or_default();
            widgets::bullets(ui, &text::lines(&steps), false);
        });
    };
    widgets::card(ui, |ui| widgets::with_story(ui, story, what));
    ui.add_space(space::S);
    if cx.wizard.page() != Page::DeadEnd(DeadEnd::NotActivated) {
        widgets::subheading(ui, &text::dead_offered());
        widgets::stable_ids(ui, "other ways", |ui| other_recoveries::links(ui, cx));
        ui.add_space(space::S);
    }
    ui.horizontal_wrapped(|ui| {
        if widgets::button(ui, ButtonStyle::Secondary, &text::button_other_camera(), None).clicked() {
            cx.tell(Event::StartAgain);
        }
        if widgets::button(ui, ButtonStyle::Secondary, &text::button_show_support(), Some(Icon::Sheet)).clicked() {
            cx.tell(Event::ShowAside(Aside::Support));
        }
        let close = !cx.is_offered(Remedy::Close);
        if close
            && widgets::button(ui, ButtonStyle::Secondary, &text::about(Topic::Remedy, Remedy::Close.name()), None)
                .clicked()
        {
            cx.action = Some(Action::Close);
        }
    });
}
