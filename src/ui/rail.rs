//! The rail: the app's icon and name, the camera, the four stages, and "I'm stuck". Below 720 points it is a strip at the top.
//!
//! The stages only show where the person is: they cannot be pressed and are not in the tab order.

use std::cmp::Ordering;

use egui::accesskit::{AriaCurrent, Role};
use egui::{Align2, CornerRadius, FontId, Id, Pos2, Rect, Sense, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

use super::covers::spec::Cover;
use super::icons::Icon;
use super::landmarks::{menu_id, stuck_id};
use super::theme::{palette, size};
use super::{fonts, widgets};
use crate::text;
use crate::wizard::{Page, Stage, SubStage, Wizard};

/// The space before "Menu", and between the words of the strip and its links.
const GAP: f32 = 20.0;
/// The space between "Step 2 of 4" and the name of the step.
const GAP_AFTER_COUNT: f32 = 10.0;

/// Draws the rail or the strip; returns what it was pressed for.
pub(super) fn draw(ui: &mut Ui, wizard: &Wizard, narrow: bool) -> Option<Cover> {
    let rect = ui.max_rect();
    ui.painter().rect_filled(rect, 0.0, palette(ui).rail);
    if narrow { strip(ui, wizard, rect) } else { column(ui, wizard, rect) }
}

fn column(ui: &mut Ui, wizard: &Wizard, rect: Rect) -> Option<Cover> {
    let left = rect.left() + 24.0;
    brand(ui, pos2(left, rect.top() + 24.0));
    if let Some((model, address)) = camera_lines(wizard) {
        let (indent, width) = (left + 38.0, rect.width() - 24.0 - 38.0 - 16.0);
        one_line(ui, pos2(indent, rect.top() + 66.0), &model, size::SMALL, width);
        one_line(ui, pos2(indent, rect.top() + 86.0), &address, size::SMALL, width);
        let line = text::camera_line(model, address);
        let at = Rect::from_min_size(pos2(indent, rect.top() + 55.0), vec2(width, 42.0));
        says(ui, Id::unique("regain camera"), &line, at);
    }
    let current = wizard.stage();
    let mut y = rect.top() + 134.0;
    steps(ui, &text::rail_list(), |ui| {
        for stage in Stage::ALL {
            let row = Rect::from_center_size(pos2(rect.center().x, y), vec2(rect.width() - 32.0, 36.0));
            stage_row(ui, stage, current, wizard.page(), row);
            y += 44.0;
            if stage == Stage::Prove && current == Stage::Prove {
                steps(ui, &stage_name(stage), |ui| y = sub_steps(ui, wizard, left, y - 4.0) + 12.0);
            }
        }
    });
    let place = Rect::from_min_size(pos2(left, rect.bottom() - 60.0), vec2(rect.width() - 48.0, 44.0));
    foot(ui, place, false)
}

/// The icon and the name of the app.
fn brand(ui: &Ui, corner: Pos2) {
    let badge = Rect::from_min_size(corner, Vec2::splat(26.0));
    widgets::brand_mark(ui, badge);
    let (name, ink) = (text::app_name(), palette(ui).text);
    let at = pos2(badge.right() + 12.0, badge.center().y);
    let drawn = ui.painter().text(at, Align2::LEFT_CENTER, &name, fonts::strong(size::BODY), ink);
    says(ui, Id::unique("regain name"), &name, badge.union(drawn));
}

fn strip(ui: &mut Ui, wizard: &Wizard, rect: Rect) -> Option<Cover> {
    let colours = palette(ui);
    let current = wizard.stage();
    let camera = camera_lines(wizard).map(|(model, address)| (text::camera_line(model, address.clone()), address));
    let left = rect.left() + 24.0;
    let foot_width = menu_width(ui) + width_of(ui, &text::link_stuck()) + GAP;
    let y = if camera.is_some() { rect.top() + 23.0 } else { rect.center().y };
    let name = stage_name(current);
    let room = rect.width() - 48.0 - foot_width;
    let (count, points) = count_beside(ui, current, room);
    let width =
        ui.painter().text(pos2(left, y), Align2::LEFT_CENTER, &count, fonts::strong(size::BODY), colours.text).width();
    let gap = if count.is_empty() { 0.0 } else { GAP_AFTER_COUNT };
    one_line(ui, pos2(left + width + gap, y), &name, points, room - width - gap);
    if let Some((camera, address)) = camera {
        // A long name leaves no room for the address, which tells cameras of one model apart.
        let fits = fonts::width(ui, &camera, fonts::plain(size::SMALL)) <= room;
        let shown = if fits { &camera } else { &address };
        one_line(ui, pos2(left, rect.top() + 45.0), shown, size::SMALL, room);
        let at = Rect::from_min_size(pos2(left, rect.top() + 34.0), vec2(rect.width() - 48.0 - foot_width, 22.0));
        says(ui, Id::unique("regain camera"), &camera, at);
    }
    let all = Rect::from_min_max(rect.min, pos2(rect.center().x, rect.bottom()));
    steps(ui, &text::rail_list(), |ui| {
        for stage in Stage::ALL {
            speak_stage(ui, stage, current, all);
            if stage == Stage::Prove && current == Stage::Prove {
                steps(ui, &stage_name(stage), |ui| {
                    for (at, part) in parts(wizard) {
                        speak_part(ui, part, at, all);
                    }
                });
            }
        }
    });
    let place = rect.shrink2(vec2(24.0, (rect.height() - 44.0) / 2.0));
    foot(ui, place, true)
}

/// What is counted before the name of the stage, and how large the name is, so that each name fits: where the words of a
/// language are long, the name says more.
fn count_beside(ui: &Ui, stage: Stage, room: f32) -> (String, f32) {
    let (number, total) = (stage.number(), Stage::ALL.len());
    let (long, short) = (text::rail_count(number, total), text::rail_count_short(number, total));
    let longest = |font: &FontId| {
        let widths = Stage::ALL.into_iter().map(|stage| fonts::width(ui, &stage_name(stage), font.clone()));
        widths.fold(0.0, f32::max)
    };
    let fits = |(count, points): &(String, f32)| {
        fonts::width(ui, count, fonts::strong(size::BODY)) + GAP_AFTER_COUNT + longest(&fonts::plain(*points)) <= room
    };
    let looks = [(long, size::BODY), (short.clone(), size::BODY), (short, size::SMALL)];
    looks.into_iter().find(fits).unwrap_or((String::new(), size::SMALL))
}

/// "Menu", and "I'm stuck", which Tab visits last.
fn foot(ui: &mut Ui, place: Rect, narrow: bool) -> Option<Cover> {
    let menu_width = menu_width(ui);
    let gap = if narrow { vec2(menu_width, 0.0) } else { vec2(0.0, 0.0) };
    let menu_place = Rect::from_min_max(pos2(place.right() - menu_width, place.top()), place.max);
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    let builder = UiBuilder::new().max_rect(menu_place).layout(layout).scope_id(Id::unique("regain rail menu"));
    let menu = ui.scope_builder(builder, |ui| widgets::link_with_id(ui, menu_id(), &text::link_menu()).clicked()).inner;
    let layout = if narrow { layout } else { egui::Layout::left_to_right(egui::Align::Center) };
    let stuck = stuck(ui, Rect::from_min_max(place.min, place.max - gap), layout);
    stuck.then_some(Cover::Help).or(menu.then_some(Cover::Menu))
}

/// The width of "Menu" and the space before it.
fn menu_width(ui: &Ui) -> f32 {
    width_of(ui, &text::link_menu()) + GAP
}

fn width_of(ui: &Ui, words: &str) -> f32 {
    fonts::width(ui, words, fonts::plain(size::BODY))
}

fn stuck(ui: &mut Ui, place: Rect, layout: egui::Layout) -> bool {
    let builder = UiBuilder::new().max_rect(place).layout(layout).scope_id(Id::unique("regain rail"));
    ui.scope_builder(builder, |ui| widgets::link_with_id(ui, stuck_id(), &text::link_stuck()).clicked()).inner
}

/// Draws one stage with a tick, a filled or an outlined number: the shape tells its state, not only the colour.
fn stage_row(ui: &Ui, stage: Stage, current: Stage, page: Page, row: Rect) {
    let colours = palette(ui);
    let painter = ui.painter();
    let is_current = stage == current;
    let is_done = stage < current || page == Page::Done;
    if is_current {
        painter.rect_filled(row, CornerRadius::same(8), colours.accent_soft);
    }
    let center = pos2(row.left() + 20.0, row.center().y);
    let number = stage.number().to_string();
    if is_done {
        painter.circle_filled(center, 11.0, colours.success);
        Icon::Tick.paint(painter, center, 15.0, colours.rail);
    } else if is_current {
        painter.circle_filled(center, 11.0, colours.accent);
        painter.text(center, Align2::CENTER_CENTER, number, fonts::strong(size::SMALL), colours.on_accent);
    } else {
        painter.circle_stroke(center, 11.0, Stroke::new(1.5, colours.border_strong));
        painter.text(center, Align2::CENTER_CENTER, number, fonts::plain(size::SMALL), colours.muted);
    }
    let ink = if is_current || is_done { colours.text } else { colours.muted };
    let room = row.width() - 42.0 - 8.0;
    // Two lines have room in small letters; and where one name needs them, all have them.
    let fits = |stage: Stage| fonts::width(ui, &stage_name(stage), fonts::plain(size::BODY)) <= room;
    let points = if Stage::ALL.into_iter().all(fits) { size::BODY } else { size::SMALL };
    let galley = painter.layout(stage_name(stage), fonts::plain(points), ink, room);
    painter.galley(pos2(row.left() + 42.0, row.center().y - galley.size().y / 2.0), galley, ink);
    speak_stage(ui, stage, current, row);
}

fn speak_stage(ui: &Ui, stage: Stage, current: Stage, row: Rect) {
    let (number, total, name) = (stage.number(), Stage::ALL.len(), stage_name(stage));
    let words = if stage < current {
        text::rail_entry_done(number, total, name)
    } else {
        text::rail_entry(number, total, name)
    };
    let node = Id::unique(("regain stage", stage.number()));
    item(ui, node, &words, row);
    if stage == current {
        mark_current(ui, node);
    }
}

/// Draws steps that are a list for a screen reader.
fn steps(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui)) {
    let builder = UiBuilder::new().max_rect(ui.max_rect()).scope_id(Id::unique(("regain steps", name)));
    ui.scope_builder(builder, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::List);
            node.set_label(name);
        });
        contents(ui);
    });
}

/// Says that the person is at this step; not every system passes on that it is the current one, so words say it too.
fn mark_current(ui: &Ui, node: Id) {
    ui.ctx().accesskit_node_builder(node, |node| node.set_aria_current(AriaCurrent::Step));
    widgets::describe(ui, node, &text::rail_here());
}

fn speak_part(ui: &Ui, part: SubStage, at: Ordering, row: Rect) {
    let name = sub_stage_name(part);
    let node = Id::unique(("regain part", &name));
    let words = if at == Ordering::Less { text::rail_part_done(name) } else { name };
    item(ui, node, &words, row);
    if at == Ordering::Equal {
        mark_current(ui, node);
    }
}

/// The parts of the second stage: whether each lies before, at or after where the person is.
fn parts(wizard: &Wizard) -> impl Iterator<Item = (Ordering, SubStage)> {
    let page = wizard.journey_page();
    let parts = page.sub_stages(wizard.track());
    let now = parts.iter().position(|part| page.sub_stage() == Some(*part)).unwrap_or(parts.len());
    parts.iter().enumerate().map(move |(at, part)| (at.cmp(&now), *part))
}

fn sub_steps(ui: &Ui, wizard: &Wizard, left: f32, mut y: f32) -> f32 {
    let colours = palette(ui);
    for (at, part) in parts(wizard) {
        let is_now = at == Ordering::Equal;
        let ink = if is_now { colours.accent } else { colours.muted };
        let font = if is_now { fonts::strong(size::SMALL) } else { fonts::plain(size::SMALL) };
        let center = pos2(left + 12.0, y);
        if at == Ordering::Less {
            Icon::Tick.paint(ui.painter(), center, 12.0, colours.success);
        } else {
            ui.painter().circle_filled(center, if is_now { 4.0 } else { 2.5 }, ink);
        }
        let room = ui.max_rect().right() - (left + 34.0) - 12.0;
        let galley = ui.painter().layout(sub_stage_name(part), font, ink, room);
        let first = galley.rows.first().map_or(0.0, |row| row.rect().height());
        let place = Rect::from_min_size(pos2(left + 34.0, y - first / 2.0), galley.size());
        ui.painter().galley(place.min, galley, ink);
        speak_part(ui, part, at, place);
        y += 30.0 + place.height() - first;
    }
    y
}

fn stage_name(stage: Stage) -> String {
    match stage {
        Stage::Find => text::stage_find(),
        Stage::Prove => text::stage_prove(),
        Stage::Password => text::stage_password(),
        Stage::Done => text::stage_done(),
    }
}

fn sub_stage_name(part: SubStage) -> String {
    match part {
        SubStage::Method => text::sub_method(),
        SubStage::Privacy => text::sub_privacy(),
        SubStage::Export => text::sub_export(),
        SubStage::Request => text::sub_request(),
        SubStage::Wait => text::sub_wait(),
        SubStage::Code => text::sub_code(),
        SubStage::Answers => text::sub_answers(),
    }
}

/// Model and address of the camera, once one is chosen. As long as the list is there, it is the row that is chosen, and
/// not what an earlier look was about.
fn camera_lines(wizard: &Wizard) -> Option<(String, String)> {
    let is_choosing = wizard.journey_page() == Page::Find;
    let chosen = || wizard.cameras().get(wizard.chosen().filter(|_| !wizard.is_typing_address())?);
    let camera = if is_choosing { chosen()? } else { wizard.camera()? };
    let model = camera.model.clone().unwrap_or_else(text::camera_nameless);
    Some((model, camera.target.to_string()))
}

fn one_line(ui: &Ui, left_center: Pos2, words: &str, size: f32, width: f32) {
    let colours = palette(ui);
    let mut job = egui::text::LayoutJob::simple_singleline(words.to_owned(), fonts::plain(size), colours.muted);
    job.wrap = egui::text::TextWrapping::truncate_at_width(width.max(0.0));
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(left_center - vec2(0.0, galley.size().y / 2.0), galley, colours.muted);
}

/// Tells a screen reader words of the rail that are only painted.
fn says(ui: &Ui, id: Id, words: &str, rect: Rect) {
    ui.interact(rect, id, Sense::hover());
    widgets::painted(ui, id, words, rect);
}

/// Makes a painted step an item of the list it is drawn in.
fn item(ui: &Ui, id: Id, words: &str, rect: Rect) {
    ui.interact(rect, id, Sense::hover());
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::ListItem);
        node.set_label(words);
        node.set_bounds(widgets::bounds(rect));
    });
}
