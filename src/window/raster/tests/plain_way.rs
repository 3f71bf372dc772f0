//! What is found by short cuts, and painted by many, against the plain way: triangle by triangle, pixel by pixel.

use egui::epaint::{ClippedPrimitive, Primitive, Vertex};
use egui::{Color32, Context, FontId, Mesh, Pos2, RawInput, Rect, StrokeKind, Ui, Vec2};

use crate::blend;
use crate::outline::{self, Point, STEPS, steps};
use crate::triangle::{self, Corner};
use crate::{Area, Areas, Canvas, FONT_ATLAS, Painter, pieces};

const WIDTH: usize = 640;
const HEIGHT: usize = 600;
const GROUND: Color32 = Color32::from_gray(0x80);

/// Numbers that look like chance and are the same on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u16) -> u16 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u16::try_from((self.0 >> 33) % u64::from(limit)).unwrap()
    }

    fn place(&mut self, limit: u16) -> f32 {
        f32::from(self.below(limit)) + f32::from(self.below(256)) / 256.0
    }
}

/// Whether the centre of a pixel is inside of a triangle, by its three edges.
fn is_inside(round: [Point; 3], x: i32, y: i32) -> bool {
    let [a, mut b, mut c] = round;
    let turned = outline::doubled_area(a, b, c);
    if turned < 0 {
        std::mem::swap(&mut b, &mut c);
    }
    let centre = Point { x: x * STEPS + STEPS / 2, y: y * STEPS + STEPS / 2 };
    let is_within = |from: Point, to: Point| {
        let side = outline::doubled_area(from, to, centre);
        let is_top_or_left = from.y > to.y || (from.y == to.y && to.x > from.x);
        side > 0 || (side == 0 && is_top_or_left)
    };
    turned != 0 && is_within(a, b) && is_within(b, c) && is_within(c, a)
}

/// All triangles of a mesh, one after the other.
fn plainly(painter: &Painter, primitives: &[ClippedPrimitive], scale: f32) -> Vec<u32> {
    let mut pixels = vec![blend::pixel(GROUND); WIDTH * HEIGHT];
    for primitive in primitives {
        let Primitive::Mesh(mesh) = &primitive.primitive else { panic!("only meshes are drawn") };
        let texture = &painter.textures[&mesh.texture_id];
        let clip = Area::rounded(primitive.clip_rect, scale).and(Area::whole([WIDTH, HEIGHT]));
        for index in mesh.indices.chunks_exact(3) {
            let corners = [0, 1, 2].map(|at| Corner::new(&mesh.vertices[index[at] as usize], scale, texture));
            let places = corners.map(|corner| corner.at);
            let area = outline::bounds(places).and(clip);
            let Some(color) = triangle::plain(corners, texture) else {
                triangle::paint(&mut Canvas::new(&mut pixels, WIDTH), clip, corners, texture);
                continue;
            };
            for y in area.top..area.bottom {
                for x in (area.left..area.right).filter(|x| is_inside(places, *x, y)) {
                    Canvas::new(&mut pixels, WIDTH).fill_row(y, x, x + 1, color);
                }
            }
        }
    }
    pixels
}

fn by_short_cuts(
    painter: &Painter,
    threads: usize,
    areas: &Areas,
    primitives: &[ClippedPrimitive],
    scale: f32,
) -> Vec<u32> {
    let mut pixels = vec![0; WIDTH * HEIGHT];
    painter.paint_by(threads, Canvas::new(&mut pixels, WIDTH), areas, GROUND, scale, primitives);
    pixels
}

fn everything() -> Areas {
    Areas::of(Area::whole([WIDTH, HEIGHT]))
}

fn assert_same(some: &[u32], other: &[u32], what: &str) {
    let differing = some.iter().zip(other).position(|(one, other)| one != other);
    let told = differing.map(|at| (at % WIDTH, at / WIDTH, some[at], other[at]));
    assert_eq!(told, None, "{what}: column, row, and both pixels");
}

/// All that pages draw: round corners, thin and thick lines, circles, shadows, text, what is half transparent.
fn page(ui: &mut Ui) {
    let mut dice = Dice(7);
    for at in 0..60_u8 {
        let size = Vec2::new(dice.place(90) + 1.0, dice.place(60) + 1.0);
        let rect = Rect::from_min_size(Pos2::new(dice.place(280) - 10.0, dice.place(260) - 10.0), size);
        let color = Color32::from_rgba_unmultiplied(at * 4, 200 - at, at, if at % 3 == 0 { 120 } else { 255 });
        let stroke = (dice.place(4), Color32::from_rgb(at, 250 - at, 90));
        match at % 6 {
            0 => ui.painter().rect(rect, f32::from(at % 20), color, stroke, StrokeKind::Inside),
            1 => ui.painter().rect_filled(rect, f32::from(at % 9), color),
            2 => ui.painter().circle(rect.center(), size.x / 3.0, color, stroke),
            3 => ui.painter().line(vec![rect.min, rect.right_top(), rect.max], stroke),
            4 => ui.painter().add(egui::Shadow { offset: [2, 3], blur: 9, spread: 1, color }.as_shape(rect, 4.0)),
            _ => {
                let words = format!("{at} Regain Ünïcode");
                ui.painter().text(rect.min, egui::Align2::LEFT_TOP, words, FontId::proportional(14.5), color);
                continue;
            }
        };
    }
}

/// A page as triangles, and the painter that has its letters.
fn drawn(scale: f32) -> (Painter, Vec<ClippedPrimitive>) {
    let context = Context::default();
    let size = Vec2::new(f32::from(u16::try_from(WIDTH).unwrap()), f32::from(u16::try_from(HEIGHT).unwrap())) / scale;
    let mut input = RawInput { screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)), ..RawInput::default() };
    input.viewports.entry(input.viewport_id).or_default().native_pixels_per_point = Some(scale);
    let mut output = context.run_ui(input, page);
    let mut painter = Painter::default();
    painter.take_textures(&mut output.textures_delta);
    output.textures_delta.clear();
    (painter, context.tessellate(output.shapes, scale))
}

#[test]
fn a_page_is_painted_as_triangle_by_triangle() {
    for scale in [1.0, 1.25, 2.0] {
        let (painter, primitives) = drawn(scale);
        let plain = plainly(&painter, &primitives, scale);
        assert_same(&by_short_cuts(&painter, 1, &everything(), &primitives, scale), &plain, "a page");
    }
}

#[test]
fn it_is_the_same_however_many_paint_it_and_whatever_part() {
    let (painter, primitives) = drawn(2.0);
    let one = by_short_cuts(&painter, 1, &everything(), &primitives, 2.0);
    for threads in [2, 3, 8] {
        assert_same(&by_short_cuts(&painter, threads, &everything(), &primitives, 2.0), &one, "many threads");
    }
    let mut parts = Areas::of(Area { left: 13, top: 7, right: 333, bottom: 600 });
    parts.add(Area { left: 300, top: 40, right: 640, bottom: 101 });
    parts.add(Area { left: 500, top: 500, right: 503, bottom: 503 });
    let partly = by_short_cuts(&painter, 2, &parts, &primitives, 2.0);
    for (at, (part, whole)) in partly.iter().zip(&one).enumerate() {
        let (x, y) = (i32::try_from(at % WIDTH).unwrap(), i32::try_from(at / WIDTH).unwrap());
        let is_painted = parts.meet(Area { left: x, top: y, right: x + 1, bottom: y + 1 });
        assert_eq!(*part, if is_painted { *whole } else { 0 }, "{x} {y}");
    }
}

#[test]
fn fans_of_any_form_are_painted_as_triangle_by_triangle() {
    let painter = drawn(1.0).0;
    let mut dice = Dice(1);
    let mut found = [0; 2];
    for round in 0..200 {
        let mut mesh = Mesh::default();
        let count = 4 + dice.below(9);
        let middle = Pos2::new(dice.place(120), dice.place(90));
        let reach = dice.place(60);
        for at in 0..count {
            // Round shapes, flat ones, ones with corners on whole pixels, and ones that are not convex.
            let angle = std::f32::consts::TAU * f32::from(at) / f32::from(count);
            let mut place = match round % 4 {
                0 | 1 => middle + Vec2::angled(angle) * reach,
                2 => middle + Vec2::angled(angle) * Vec2::new(reach, 1.0),
                _ => Pos2::new(dice.place(120), dice.place(90)),
            };
            if round % 2 == 1 {
                place = place.round() + Vec2::splat(0.5);
            }
            let color = Color32::from_rgba_premultiplied(60, 0, 90, 128);
            mesh.vertices.push(Vertex { pos: place, uv: Pos2::ZERO, color });
        }
        for at in 2..u32::from(count) {
            mesh.add_triangle(0, at - 1, at);
        }
        mesh.texture_id = FONT_ATLAS;
        let primitives = [ClippedPrimitive { clip_rect: Rect::EVERYTHING, primitive: Primitive::Mesh(mesh) }];
        let whole = Area::whole([WIDTH, HEIGHT]);
        let pieces = pieces::find(&primitives, &painter.textures, whole, 1.0);
        found[usize::from(pieces.len() > 1)] += 1;
        let plain = plainly(&painter, &primitives, 1.0);
        assert_same(&by_short_cuts(&painter, 1, &everything(), &primitives, 1.0), &plain, &format!("fan {round}"));
    }
    assert!(found.iter().all(|count| *count > 30), "both kinds were tried: {found:?}");
}

#[test]
fn places_are_rounded_as_the_library_rounds() {
    let mut dice = Dice(3);
    for _ in 0..10_000 {
        let place = (dice.place(4000) - 2000.0) / f32::from(1 + dice.below(700));
        assert_eq!(f64::from(steps(place)), f64::from((place * 256.0).round()), "{place}");
    }
    for place in [0.0, -0.0, 0.5 / 256.0, -0.5 / 256.0, 0.499_999_97 / 256.0, f32::MIN_POSITIVE, 1e6, -1e6] {
        assert_eq!(f64::from(steps(place)), f64::from((place * 256.0).round()), "{place}");
    }
    assert_eq!(steps(f32::INFINITY), 256_000_000);
}
