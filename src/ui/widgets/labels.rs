//! Text: the heading, the lead, paragraphs, labels and lists.

use egui::accesskit::{Live, Role};
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Id, Label, Response, RichText, Sense, Ui, pos2, vec2};

use crate::ui::fonts;
use crate::ui::theme::{palette, size, space};

/// The one heading of a page. It can hold the focus, but Tab does not stop at it.
pub fn heading(ui: &mut Ui, id: Id, words: &str, by_keyboard: bool) -> Response {
    let focused = ui.memory(|memory| memory.has_focus(id));
    let text = RichText::new(words).font(fonts::strong(size::TITLE)).color(palette(ui).text).line_height(Some(34.0));
    let drawn = ui.add(Label::new(text).wrap().sense(Sense::empty()));
    // It takes part in the focus only while it has it: reading starts here, but Tab does not stop here.
    let sense = if focused { Sense::focusable_noninteractive() } else { Sense::hover() };
    let response = ui.interact(drawn.rect, id, sense);
    for node in [drawn.id, id] {
        let role = if node == id { Role::Heading } else { Role::GenericContainer };
        ui.ctx().accesskit_node_builder(node, |builder| {
            builder.set_role(role);
            builder.clear_value();
            if node == id {
                builder.set_label(words);
                builder.set_level(1);
                builder.set_bounds(bounds(drawn.rect));
                builder.add_action(egui::accesskit::Action::Focus);
            }
        });
    }
    if focused {
        super::focus::scroll_to_focus(ui, &response);
    }
    if focused && by_keyboard {
        let rect = egui::Rect::from_min_size(pos2(drawn.rect.left() - 14.0, drawn.rect.top()), vec2(5.0, 34.0));
        ui.painter().rect_filled(rect, 2.0, palette(ui).focus);
    }
    response
}

/// A rectangle as the accessibility tree wants it.
pub fn bounds(rect: egui::Rect) -> egui::accesskit::Rect {
    egui::accesskit::Rect {
        x0: rect.left().into(),
        y0: rect.top().into(),
        x1: rect.right().into(),
        y1: rect.bottom().into(),
    }
}

/// One or two sentences under the heading.
pub fn lead(ui: &mut Ui, words: &str) -> Response {
    coloured(ui, words, size::BODY, palette(ui).muted)
}

/// A paragraph.
pub fn paragraph(ui: &mut Ui, words: &str) -> Response {
    coloured(ui, words, size::BODY, palette(ui).text)
}

/// A paragraph of less weight.
pub fn muted(ui: &mut Ui, words: &str) -> Response {
    coloured(ui, words, size::BODY, palette(ui).muted)
}

/// The smallest text.
pub fn small(ui: &mut Ui, words: &str) -> Response {
    coloured(ui, words, size::SMALL, palette(ui).muted)
}

/// The title of a part of the page. Not a heading: a page has one.
pub fn section(ui: &mut Ui, words: &str) -> Response {
    let text = RichText::new(words).font(fonts::strong(size::SECTION)).line_height(Some(26.0));
    ui.add(Label::new(text).wrap())
}

/// The title of a part of the page, which a screen reader can jump to. The title of the page is a level above it.
pub fn subheading(ui: &mut Ui, words: &str) -> Response {
    let response = label(ui, words);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(2);
        node.clear_value();
        node.set_label(words);
    });
    response
}

/// Takes words out of what a screen reader finds, because something else tells them.
pub fn hush(ui: &Ui, response: &Response) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::GenericContainer);
        node.clear_value();
        node.clear_label();
        node.set_hidden();
    });
}

/// Tells a screen reader what is good to know about a thing, after its name.
pub fn describe(ui: &Ui, id: Id, words: &str) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_description(words));
}

/// Draws lines that are a list for a screen reader.
pub fn list<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let drawn = ui.scope(|ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_role(Role::List));
        contents(ui)
    });
    drawn.inner
}

/// Tells a screen reader words that are only painted.
pub fn painted(ui: &Ui, id: Id, words: &str, rect: egui::Rect) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Label);
        node.set_label(words);
        // Some systems take the name of a label from its value.
        node.set_value(words);
        node.set_bounds(bounds(rect));
    });
}

/// Names the scroll bar of an area, when it has one.
pub fn name_scroll_bar(ui: &Ui, area: Id, name: &str) {
    // egui has no name of its own for the bar at the side, which is the second of two.
    let bar = area.with(1_usize);
    if ui.ctx().has_accesskit_node(bar) {
        ui.ctx().accesskit_node_builder(bar, |node| node.set_label(name));
    }
}

/// The label above a field or a value.
pub fn label(ui: &mut Ui, words: &str) -> Response {
    let text = RichText::new(words).font(fonts::strong(size::BODY)).line_height(Some(24.0));
    ui.add(Label::new(text).wrap())
}

/// A paragraph that begins with a few strong words.
pub fn run_in(ui: &mut Ui, strong: &str, rest: &str) -> Response {
    let mut job = LayoutJob::default();
    for (words, font) in
        [(strong, fonts::strong(size::BODY)), (" ", fonts::plain(size::BODY)), (rest, fonts::plain(size::BODY))]
    {
        let format = TextFormat::simple(font, palette(ui).text);
        job.append(words, 0.0, TextFormat { line_height: Some(24.0), ..format });
    }
    ui.add(Label::new(job).wrap())
}

/// A value that people read letter by letter.
pub fn mono(ui: &mut Ui, words: &str) -> Response {
    let text = RichText::new(words).font(fonts::mono(size::BODY)).line_height(Some(24.0));
    ui.add(Label::new(text).wrap())
}

fn coloured(ui: &mut Ui, words: &str, size: f32, colour: Color32) -> Response {
    let text = RichText::new(words).font(fonts::plain(size)).color(colour).line_height(Some((size * 1.5).round()));
    ui.add(Label::new(text).wrap())
}

/// One line of a numbered list whose lines are not next to each other.
pub fn numbered(ui: &mut Ui, number: usize, words: &str) {
    let row = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (mark, _) = ui.allocate_exact_size(vec2(22.0, 24.0), Sense::hover());
        let place = pos2(mark.left(), mark.center().y);
        let font = fonts::strong(size::BODY);
        ui.painter().text(place, egui::Align2::LEFT_CENTER, number.to_string(), font, palette(ui).accent);
        paragraph(ui, words)
    });
    ui.ctx().accesskit_node_builder(row.inner.id, |node| {
        node.set_role(Role::ListItem);
        node.set_label(words);
    });
}

/// A list, with numbers instead of dots if `numbered`. Each line is a list item for screen readers.
pub fn bullets(ui: &mut Ui, lines: &[String], numbered: bool) {
    list(ui, |ui| bullet_lines(ui, lines, numbered));
    ui.add_space(space::XS);
}

fn bullet_lines(ui: &mut Ui, lines: &[String], numbered: bool) {
    for (at, line) in lines.iter().enumerate() {
        let indent = if numbered { 26.0 } else { 18.0 };
        let row = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let (mark, _) = ui.allocate_exact_size(vec2(indent, 24.0), Sense::hover());
            if numbered {
                let number = (at + 1).to_string();
                let font = fonts::strong(size::BODY);
                let place = pos2(mark.left(), mark.center().y);
                ui.painter().text(place, egui::Align2::LEFT_CENTER, number, font, palette(ui).accent);
            } else {
                ui.painter().circle_filled(pos2(mark.left() + 4.0, mark.center().y), 2.5, palette(ui).accent);
            }
            paragraph(ui, line)
        });
        ui.ctx().accesskit_node_builder(row.inner.id, |node| {
            node.set_role(Role::ListItem);
            node.set_label(line.as_str());
        });
    }
}

/// Makes a screen reader speak these words when they appear or change, as soon as it has finished what it is saying.
pub fn speak(ui: &Ui, response: &Response, words: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        // Its words are its name; as a value they would be read a second time.
        node.clear_value();
        node.set_label(words);
    });
}

/// The title of a part that can get the focus when it appears.
pub fn focusable_section(ui: &mut Ui, id: Id, words: &str) {
    let drawn = section(ui, words);
    let focused = ui.memory(|memory| memory.has_focus(id));
    let sense = if focused { Sense::focusable_noninteractive() } else { Sense::hover() };
    ui.interact(drawn.rect, id, sense);
    ui.ctx().accesskit_node_builder(drawn.id, |node| {
        node.set_role(Role::GenericContainer);
        node.clear_value();
    });
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Heading);
        node.set_level(2);
        node.set_label(words);
        node.set_bounds(bounds(drawn.rect));
    });
}
