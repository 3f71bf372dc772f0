//! Small drawings of a camera's own web page: where to look and what to press. Drawn by hand, in the colours of the
//! theme.
//!
//! They show shapes, not the maker's page. What they say stands beside them in words as well, and each has a text for
//! those who cannot see it.

use egui::accesskit::Role;
use egui::{Align2, CornerRadius, Painter, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::labels;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::theme::{Palette, palette, size};

/// The height of every drawing.
const HEIGHT: f32 = 110.0;
/// The bar of the browser at its top.
const BAR: f32 = 18.0;
/// How round its corners are.
const ROUND: CornerRadius = CornerRadius::same(8);
/// How round the corners of the things in it are.
const SOFT: CornerRadius = CornerRadius::same(4);

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// The sign-in box, with the link below it.
    SignIn,
    /// The ways to prove, of which the first is taken.
    Ways,
    /// The privacy policy with its tick.
    Policy,
    /// The picture, with the button that saves it.
    Code,
    /// The form for the code and the new password.
    Form,
}

/// Draws the scene as wide as there is room. `mark` is the word on the thing to press, empty where nothing is pressed and
/// the picture itself is what counts; `name` tells it to a screen reader.
pub fn sketch(ui: &mut Ui, scene: Scene, mark: &str, name: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Image);
        node.set_label(name);
        node.set_bounds(labels::bounds(rect));
    });
    let pen = Pen { painter: &ui.painter().with_clip_rect(rect.intersect(ui.clip_rect())), colours: palette(ui) };
    let inner = pen.browser(rect);
    match scene {
        Scene::SignIn => pen.sign_in(inner, mark),
        Scene::Ways => pen.ways(inner, mark),
        Scene::Policy => pen.policy(inner, mark),
        Scene::Code => pen.code(inner, mark),
        Scene::Form => pen.form(inner, mark),
    }
}

/// Draws the parts of a page.
struct Pen<'a> {
    painter: &'a Painter,
    colours: &'static Palette,
}

impl Pen<'_> {
    /// The window around the page; returns the room in it.
    fn browser(&self, rect: Rect) -> Rect {
        let c = self.colours;
        let edge = Stroke::new(1.0, c.border_strong);
        self.painter.rect(rect, ROUND, c.surface, edge, StrokeKind::Inside);
        let (bar, page) = rect.shrink(1.0).split_top_bottom_at_y(rect.top() + BAR);
        self.painter.rect_filled(bar, CornerRadius { nw: 7, ne: 7, sw: 0, se: 0 }, c.rail);
        self.painter.hline(bar.x_range(), bar.bottom(), Stroke::new(1.0, c.border));
        for at in [10.0, 20.0, 30.0] {
            self.painter.circle_filled(pos2(bar.left() + at, bar.center().y), 2.5, c.border_strong);
        }
        let address = Rect::from_min_max(pos2(bar.left() + 44.0, bar.top() + 4.0), bar.max - vec2(10.0, 4.0));
        self.painter.rect_filled(address, SOFT, c.border);
        page
    }

    /// A bar that stands for a line of text.
    fn line(&self, left: f32, y: f32, width: f32) {
        let rect = Rect::from_min_size(pos2(left, y - 2.5), vec2(width, 5.0));
        self.painter.rect_filled(rect, CornerRadius::same(2), self.colours.border);
    }

    fn field(&self, rect: Rect, dots: usize) {
        let edge = Stroke::new(1.0, self.colours.border_strong);
        self.painter.rect(rect, SOFT, self.colours.bg, edge, StrokeKind::Inside);
        let mut x = rect.left() + 8.0;
        for _ in 0..dots {
            self.painter.circle_filled(pos2(x, rect.center().y), 2.0, self.colours.muted);
            x += 7.0;
        }
    }

    fn plain_button(&self, rect: Rect) {
        self.painter.rect_filled(rect, SOFT, self.colours.border);
    }

    /// The thing to press: the only one with colour and words.
    fn mark(&self, rect: Rect, words: &str, underlined: bool) {
        let c = self.colours;
        self.painter.rect(rect, SOFT, c.accent_soft, Stroke::new(2.0, c.accent), StrokeKind::Inside);
        let font = fonts::plain(size::SMALL);
        let drawn = self.painter.text(rect.center(), Align2::CENTER_CENTER, words, font, c.text);
        if underlined {
            self.painter.hline(drawn.x_range(), drawn.bottom() - 1.0, Stroke::new(1.0, c.text));
        }
        self.pointer(rect.right_bottom() + vec2(-10.0, -9.0));
    }

    /// How wide the mark has to be for its words.
    fn mark_width(&self, words: &str) -> f32 {
        let font = fonts::plain(size::SMALL);
        self.painter.layout_no_wrap(words.to_owned(), font, self.colours.text).size().x + 28.0
    }

    /// A mouse pointer with its tip here.
    fn pointer(&self, tip: egui::Pos2) {
        let c = self.colours;
        let at = |x: f32, y: f32| tip + vec2(x, y);
        let arrow = vec![at(0.0, 0.0), at(0.0, 15.0), at(4.2, 11.2), at(10.6, 10.6)];
        self.painter.add(egui::Shape::convex_polygon(arrow, c.text, Stroke::new(1.0, c.surface)));
    }

    fn sign_in(&self, page: Rect, mark: &str) {
        let width = (page.width() * 0.62).clamp(120.0, 190.0);
        let left = page.center().x - width / 2.0;
        let row = |y: f32, height: f32| Rect::from_min_size(pos2(left, page.top() + y), vec2(width, height));
        self.field(row(8.0, 15.0), 0);
        self.field(row(27.0, 15.0), 6);
        self.plain_button(row(46.0, 13.0));
        let link = Vec2::new(self.mark_width(mark), 24.0);
        self.mark(Rect::from_min_size(pos2(page.center().x - link.x / 2.0, page.top() + 62.0), link), mark, true);
    }

    fn ways(&self, page: Rect, mark: &str) {
        let left = page.left() + 16.0;
        for (at, y) in [20.0, 50.0, 74.0].into_iter().enumerate() {
            let center = pos2(left + 6.0, page.top() + y);
            let stroke = Stroke::new(1.5, if at == 0 { self.colours.accent } else { self.colours.border_strong });
            self.painter.circle_stroke(center, 6.0, stroke);
            if at == 0 {
                self.painter.circle_filled(center, 3.0, self.colours.accent);
            } else {
                self.line(left + 22.0, center.y, if at == 1 { 96.0 } else { 70.0 });
            }
        }
        let wide = Vec2::new(self.mark_width(mark), 26.0);
        self.mark(Rect::from_min_size(pos2(left + 18.0, page.top() + 7.0), wide), mark, false);
    }

    fn policy(&self, page: Rect, mark: &str) {
        let left = page.left() + 16.0;
        let room = page.width() - 32.0;
        for (y, part) in [(12.0, 1.0), (23.0, 0.92), (34.0, 0.97), (45.0, 0.55)] {
            self.line(left, page.top() + y, room * part);
        }
        let boxed = Rect::from_min_size(pos2(left, page.top() + 61.0), Vec2::splat(18.0));
        self.painter.rect_filled(boxed, SOFT, self.colours.accent);
        Icon::Tick.paint(self.painter, boxed.center(), 13.0, self.colours.on_accent);
        let wide = Vec2::new(self.mark_width(mark), 26.0);
        self.mark(Rect::from_min_size(pos2(boxed.right() + 8.0, boxed.center().y - 13.0), wide), mark, false);
    }

    fn code(&self, page: Rect, mark: &str) {
        let side = page.height() - 18.0;
        let paper = Rect::from_min_size(page.min + vec2(16.0, 9.0), Vec2::splat(side));
        self.squares(paper);
        let wide = Vec2::new(self.mark_width(mark), 28.0);
        let left = paper.right() + 18.0;
        self.line(left, paper.top() + 12.0, (page.right() - left - 16.0).min(110.0));
        self.line(left, paper.top() + 24.0, (page.right() - left - 16.0).min(80.0));
        if mark.is_empty() {
            let edge = Stroke::new(2.0, self.colours.accent);
            self.painter.rect_stroke(paper.expand(4.0), SOFT, edge, StrokeKind::Outside);
            return;
        }
        self.mark(Rect::from_min_size(pos2(left, paper.bottom() - 34.0), wide), mark, false);
    }

    /// Squares that look like a QR code. No reader takes them for one, because the middle holds a pattern without
    /// meaning.
    fn squares(&self, paper: Rect) {
        const CELLS: usize = 17;
        self.painter.rect_filled(paper, SOFT, self.colours.paper);
        let ink = crate::ui::theme::LIGHT.text;
        #[expect(clippy::cast_precision_loss, reason = "a handful")]
        let (cell, count) = ((paper.width() - 10.0) / CELLS as f32, CELLS as f32);
        let origin = paper.center() - Vec2::splat(cell * count / 2.0);
        let corner = |x: usize, y: usize| {
            let (x, y) = (x.min(CELLS - 1 - x), y.min(CELLS - 1 - y));
            let ring = x == 0 || y == 0 || x == 4 || y == 4;
            (x < 5 && y < 5).then_some(ring || (x == 2 && y == 2))
        };
        for y in 0..CELLS {
            for x in 0..CELLS {
                let is_last = x > CELLS / 2 && y > CELLS / 2;
                let dark = corner(x, y).filter(|_| !is_last).unwrap_or((x * 7 + y * 5 + x * y) % 3 == 0);
                if dark {
                    #[expect(clippy::cast_precision_loss, reason = "a handful")]
                    let at = origin + vec2(x as f32, y as f32) * cell;
                    self.painter.rect_filled(Rect::from_min_size(at, Vec2::splat(cell)), 0.0, ink);
                }
            }
        }
    }

    fn form(&self, page: Rect, mark: &str) {
        let left = page.left() + 16.0;
        let wide = (page.width() - 32.0).min(250.0);
        let row = |y: f32, height: f32| Rect::from_min_size(pos2(left, page.top() + y), vec2(wide, height));
        self.mark(row(6.0, 24.0), mark, false);
        self.field(row(36.0, 17.0), 9);
        self.field(row(58.0, 17.0), 9);
        let button = Rect::from_min_size(pos2(left + wide - 56.0, page.top() + 79.0), vec2(56.0, 11.0));
        self.plain_button(button);
    }
}
