//! What "Copy details" copies: facts for a helper. No secret, no e-mail address, no whole serial number.

use super::page::PageCx;
use crate::domain::{DeviceMessage, Lesson, Transport, VERSION};
use crate::text;

/// The most characters that are copied of anything a camera says of itself.
const LONGEST: usize = 48;

/// The facts about this journey, one a line.
pub(super) fn of(cx: &PageCx<'_>) -> String {
    let (wizard, here, now) = (cx.wizard, &cx.drafts.surroundings, cx.now);
    let none = || text::details_none();
    let camera = wizard.camera();
    let findings = wizard.capabilities();
    let trouble = wizard.trouble();
    let said = trouble.and_then(|trouble| trouble.said());
    let or_none = |text: Option<String>| text.filter(|text| !text.is_empty()).unwrap_or_else(none);
    let offered = findings.map(|findings| {
        let way = findings.email_way;
        [Some(way.name()), way.why()].into_iter().flatten().collect::<Vec<_>>().join(", ")
    });
    let service = camera.map(|_| wizard.service().1.name().to_owned());
    let facts = [
        text::details_version(VERSION),
        text::details_date(text::full_date(now)),
        text::details_system(or_none(Some(here.system.clone()))),
        text::details_renderer(or_none(Some(here.renderer.clone()))),
        text::details_scale(here.scale),
        text::details_page(wizard.page().name()),
        text::details_trouble(or_none(trouble.map(|trouble| trouble.name().to_owned()))),
        text::details_model(or_none(camera.and_then(|camera| camera.model.as_deref().map(short)))),
        text::details_firmware(or_none(camera.and_then(|camera| camera.firmware.as_deref().map(short)))),
        text::details_tail(or_none(camera.and_then(|camera| camera.serial_tail()).map(short))),
        text::details_line(or_none(camera.and_then(|camera| camera.seen.transport).map(line))),
        text::details_offered(or_none(offered)),
        text::details_service(or_none(service)),
        text::details_answers(or_none(findings.map(|findings| findings.answers.clone()))),
        text::details_numbers(or_none(said.map(|said| said.numbers.clone()))),
        text::details_words(or_none(said.map(DeviceMessage::plain_words))),
        text::details_shape(or_none(said.map(|said| said.shape.clone()))),
        text::details_form(or_none(wizard.lesson().map(form))),
        text::details_asked(or_none(wizard.seen_shape().map(str::to_owned))),
    ];
    facts.join("\n")
}

/// A scale as a whole number of hundredths.
#[expect(clippy::cast_possible_truncation, reason = "a scale is a small number; what is none becomes 0")]
pub(super) fn hundredths(scale: f32) -> u32 {
    (scale * 100.0).round() as u32
}

/// In which form the reset goes to cameras of this kind, and how that is known.
pub(super) fn form(lesson: &Lesson) -> String {
    match lesson.sure() {
        Some(dialect) => text::details_observed(dialect),
        None => text::details_one_of(lesson.dialects.join(" / ")),
    }
}

/// The name of the transport by which the camera is reached.
fn line(line: Transport) -> String {
    match line {
        Transport::Plain { .. } => "plain",
        Transport::Tls { .. } => "tls",
    }
    .to_owned()
}

/// Shortens what the camera calls itself, which may be anything, to one line that cannot hold a mail address.
fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && *c != '@').take(LONGEST).collect()
}
