//! The drawing that opens the first page: from the camera to a letter to the key; and its small sisters on other pages. All
//! by one hand: lines of two points on a soft ground, in the colours of the theme.
//!
//! It says nothing that the words below do not say, so no screen reader is told of it.

use egui::{CornerRadius, Painter, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use crate::ui::theme::{Palette, palette, space};

/// The height of the drawing.
const HEIGHT: f32 = 104.0;
/// The least width in which it has room.
const LEAST: Vec2 = vec2(420.0, 540.0);
/// How round its ground is.
const ROUND: CornerRadius = CornerRadius::same(12);
/// The distance of the dots of a path.
const DOTS: f32 = 8.0;

/// Draws it as wide as the column; where the page is too small for the list as well, nothing.
pub fn opening_drawing(ui: &mut Ui) {
    let room = vec2(ui.available_width(), ui.clip_rect().height());
    if room.x < LEAST.x || room.y < LEAST.y {
        return;
    }
    let (ground, _) = ui.allocate_exact_size(vec2(room.x, HEIGHT), Sense::hover());
    let colours = palette(ui);
    ui.painter().rect_filled(ground, ROUND, colours.accent_soft);
    let pen = Pen { painter: ui.painter(), colours };
    let at = |part: f32, down: f32| pos2(ground.left() + ground.width() * part, ground.center().y + down);
    let (camera, letter, key) = (at(0.19, -2.0), at(0.5, 4.0), at(0.81, -1.0));
    pen.camera(camera);
    pen.letter(letter);
    pen.key(key);
    pen.path(camera + vec2(40.0, 8.0), letter + vec2(-42.0, -10.0));
    pen.path(letter + vec2(42.0, -10.0), key + vec2(-36.0, 8.0));
}

/// What a small drawing tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    /// The camera has a letter sent.
    Letter,
    /// There is no address for a letter.
    NoLetter,
    /// The camera gets its first key.
    Key,
}

/// The room of a small drawing.
const SMALL: Vec2 = vec2(216.0, 84.0);
/// The least width of a card in which a small drawing has room beside the words.
const BESIDE: f32 = 480.0;

/// Draws words with a small drawing beside them, where there is room for one.
pub fn with_story<R>(ui: &mut Ui, story: Story, words: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_width();
    if room < BESIDE {
        return words(ui);
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        let drawn = ui.vertical(|ui| {
            ui.set_width(room - SMALL.x - space::M);
            words(ui)
        });
        small(ui, story);
        drawn.inner
    })
    .inner
}

fn small(ui: &mut Ui, story: Story) {
    let (ground, _) = ui.allocate_exact_size(SMALL, Sense::hover());
    let colours = palette(ui);
    ui.painter().rect_filled(ground, ROUND, colours.accent_soft);
    let pen = Pen { painter: ui.painter(), colours };
    let camera = ground.left_center() + vec2(52.0, -2.0);
    let goal = ground.right_center() + vec2(-50.0, 4.0);
    pen.camera(camera);
    match story {
        Story::Key => pen.key(goal),
        Story::Letter | Story::NoLetter => pen.letter(goal),
    }
    pen.path(camera + vec2(38.0, 4.0), goal + vec2(-40.0, -8.0));
    if story == Story::NoLetter {
        pen.cross(goal);
    }
}

struct Pen<'a> {
    painter: &'a Painter,
    colours: &'static Palette,
}

impl Pen<'_> {
    fn blue(&self) -> Stroke {
        Stroke::new(2.0, self.colours.accent)
    }

    /// A closed line through these points, filled.
    fn outline(&self, middle: Pos2, corners: &[Vec2], angle: f32) {
        let turn = egui::emath::Rot2::from_angle(angle);
        let corners = corners.iter().map(|corner| middle + turn * *corner).collect();
        self.painter.add(Shape::convex_polygon(corners, self.colours.surface, self.blue()));
    }

    /// A camera on its arm, that looks to the right and a little down.
    fn camera(&self, middle: Pos2) {
        let (blue, angle) = (self.blue(), 0.22);
        let turn = egui::emath::Rot2::from_angle(angle);
        let joint = middle + turn * vec2(-8.0, 11.0);
        self.painter.line(vec![joint, joint + vec2(-6.0, 13.0), joint + vec2(-26.0, 13.0)], blue);
        let foot = joint + vec2(-26.0, 13.0);
        self.painter.line_segment([foot + vec2(0.0, -9.0), foot + vec2(0.0, 9.0)], blue);
        self.outline(middle, &[vec2(-26.0, -11.0), vec2(20.0, -11.0), vec2(20.0, 11.0), vec2(-26.0, 11.0)], angle);
        self.outline(middle, &[vec2(20.0, -7.0), vec2(29.0, -9.5), vec2(29.0, 9.5), vec2(20.0, 7.0)], angle);
        self.painter.circle_filled(middle + turn * vec2(-17.0, 0.0), 2.5, self.colours.success);
    }

    /// An envelope.
    fn letter(&self, middle: Pos2) {
        let paper = Rect::from_center_size(middle, vec2(64.0, 44.0));
        self.painter.rect(paper, CornerRadius::same(6), self.colours.surface, self.blue(), StrokeKind::Inside);
        let flap = [paper.left_top() + vec2(3.0, 4.0), middle + vec2(0.0, 5.0), paper.right_top() + vec2(-3.0, 4.0)];
        self.painter.line(flap.to_vec(), self.blue());
    }

    /// What is not there is crossed out.
    fn cross(&self, middle: Pos2) {
        let reach = vec2(28.0, 26.0);
        for (width, colour) in [(7.0, self.colours.accent_soft), (2.5, self.colours.warning)] {
            self.painter.line_segment([middle - reach, middle + reach], Stroke::new(width, colour));
        }
    }

    /// A key.
    fn key(&self, middle: Pos2) {
        let green = Stroke::new(2.5, self.colours.success);
        let along = vec2(1.0, -1.0).normalized();
        let across = vec2(1.0, 1.0).normalized();
        let bow = middle - along * 12.0;
        let tip = middle + along * 28.0;
        self.painter.line_segment([bow + along * 11.0, tip], green);
        for back in [1.0, 10.0] {
            let tooth = tip - along * back;
            self.painter.line_segment([tooth, tooth + across * 9.0], green);
        }
        self.painter.circle(bow, 11.0, self.colours.surface, green);
        self.painter.circle_filled(bow - along * 3.0, 2.0, self.colours.success);
    }

    /// A dotted way in an arc over the ground.
    fn path(&self, from: Pos2, to: Pos2) {
        let top = from.lerp(to, 0.5) + vec2(0.0, -36.0);
        let place = |part: f32| from.lerp(top, part).lerp(top.lerp(to, part), part);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of dots")]
        let count = ((from.distance(to) * 1.15 / DOTS) as u16).max(2);
        for dot in 0..=count {
            let part = f32::from(dot) / f32::from(count);
            self.painter.circle_filled(place(part), 1.4, self.colours.accent);
        }
    }
}
