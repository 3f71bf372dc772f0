//! Exact pixels, as egui's OpenGL painter would give them.

use egui::epaint::{ClippedPrimitive, ImageDelta, Primitive, Vertex};
use egui::{Color32, ColorImage, Mesh, Pos2, Rect, TextureId, TextureOptions, TexturesDelta};

use super::{Area, Areas, Canvas, FONT_ATLAS, Painter};

mod plain_way;

const SIDE: usize = 8;
const PICTURE: TextureId = TextureId::User(1);
/// What the ground of the canvas looks like.
const GREY: u32 = 0x0080_8080;

fn rect(left: f32, top: f32, right: f32, bottom: f32) -> Rect {
    Rect { min: Pos2::new(left, top), max: Pos2::new(right, bottom) }
}

/// A painter with a white texture and a picture: red, green / blue, half transparent white.
fn painter(options: TextureOptions) -> Painter {
    let mut delta = TexturesDelta::default();
    delta.push(FONT_ATLAS, ImageDelta::full(ColorImage::filled([1, 1], Color32::WHITE), TextureOptions::LINEAR));
    let texels = vec![Color32::RED, Color32::GREEN, Color32::BLUE, Color32::from_white_alpha(128)];
    delta.push(PICTURE, ImageDelta::full(ColorImage::new([2, 2], texels), options));
    let mut painter = Painter::default();
    assert!(painter.take_textures(&mut delta));
    painter
}

/// Paints a mesh on a grey canvas of 8 by 8 pixels.
fn painted_with(painter: &Painter, mesh: Mesh, clip: Rect, scale: f32) -> Vec<u32> {
    let mut pixels = vec![0; SIDE * SIDE];
    let canvas = Canvas::new(&mut pixels, SIDE);
    let everything = Areas::of(canvas.area());
    let primitive = ClippedPrimitive { clip_rect: clip, primitive: Primitive::Mesh(mesh) };
    painter.paint(canvas, &everything, Color32::from_gray(0x80), scale, &[primitive]);
    pixels
}

fn painted(mesh: Mesh) -> Vec<u32> {
    painted_with(&painter(TextureOptions::NEAREST), mesh, Rect::EVERYTHING, 1.0)
}

fn colored(shape: Rect, color: Color32) -> Mesh {
    let mut mesh = Mesh::default();
    mesh.add_colored_rect(shape, color);
    mesh
}

fn textured(shape: Rect) -> Mesh {
    let mut mesh = Mesh::with_texture(PICTURE);
    mesh.add_rect_with_uv(shape, rect(0.0, 0.0, 1.0, 1.0), Color32::WHITE);
    mesh
}

fn at(pixels: &[u32], x: usize, y: usize) -> u32 {
    pixels[y * SIDE + x]
}

#[test]
fn solid_rectangle_covers_the_pixels_whose_centre_is_inside() {
    let pixels = painted(colored(rect(1.0, 2.0, 4.5, 5.6), Color32::from_rgb(10, 20, 30)));
    for y in 0..SIDE {
        for x in 0..SIDE {
            let is_inside = (1..4).contains(&x) && (2..6).contains(&y);
            assert_eq!(at(&pixels, x, y), if is_inside { 0x000a_141e } else { GREY }, "{x} {y}");
        }
    }
}

#[test]
fn half_transparent_colour_is_blended_in_srgb_space() {
    let pixels = painted(colored(rect(0.0, 0.0, 8.0, 8.0), Color32::from_rgba_premultiplied(100, 0, 50, 128)));
    // 100 + 128 * 127 / 255 = 163.75; 63.75; 50 + 63.75
    assert!(pixels.iter().all(|pixel| *pixel == 0x00a4_4072), "{:06x}", pixels[0]);
}

#[test]
fn added_light_stops_at_white() {
    let pixels = painted(colored(rect(0.0, 0.0, 8.0, 8.0), Color32::from_rgba_premultiplied(200, 10, 0, 0)));
    assert!(pixels.iter().all(|pixel| *pixel == 0x00ff_8a80), "{:06x}", pixels[0]);
}

#[test]
fn nothing_is_painted_outside_of_the_clip_rectangle() {
    let mesh = colored(rect(-50.0, -50.0, 50.0, 50.0), Color32::BLACK);
    let pixels = painted_with(&painter(TextureOptions::NEAREST), mesh, rect(2.4, 1.0, 6.6, 3.0), 1.0);
    for (index, pixel) in pixels.iter().enumerate() {
        let is_inside = (2..7).contains(&(index % SIDE)) && (1..3).contains(&(index / SIDE));
        assert_eq!(*pixel, if is_inside { 0 } else { GREY }, "{index}");
    }
}

#[test]
fn scale_turns_points_into_pixels() {
    let mesh = colored(rect(0.0, 0.0, 2.0, 1.0), Color32::BLACK);
    let pixels = painted_with(&painter(TextureOptions::NEAREST), mesh, Rect::EVERYTHING, 1.5);
    assert_eq!(pixels.iter().filter(|pixel| **pixel == 0).count(), 3, "columns 0, 1, 2 of row 0; row 1 is not reached");
    let mesh = colored(rect(0.0, 0.0, 2.0, 1.0), Color32::BLACK);
    let pixels = painted_with(&painter(TextureOptions::NEAREST), mesh, Rect::EVERYTHING, 3.0);
    assert_eq!(pixels.iter().filter(|pixel| **pixel == 0).count(), 18);
}

#[test]
fn nearest_filter_keeps_texels_sharp() {
    let pixels = painted(textured(rect(0.0, 0.0, 8.0, 8.0)));
    assert_eq!([at(&pixels, 3, 3), at(&pixels, 4, 3), at(&pixels, 3, 4)], [0x00ff_0000, 0x0000_ff00, 0x0000_00ff]);
    assert_eq!(at(&pixels, 4, 4), 0x00c0_c0c0, "half transparent white over grey");
}

#[test]
fn linear_filter_mixes_neighbours() {
    let pixels =
        painted_with(&painter(TextureOptions::LINEAR), textured(rect(0.0, 0.0, 8.0, 8.0)), Rect::EVERYTHING, 1.0);
    assert_eq!(at(&pixels, 0, 0), 0x00ff_0000, "the edge goes on");
    // Pixel 3 is at texel 0.875: 3/8 of the way from red to green.
    assert_eq!(at(&pixels, 3, 0), 0x009f_6000);
}

#[test]
fn texels_are_copied_where_a_pixel_is_a_texel() {
    let one_to_one = painted(textured(rect(3.0, 3.0, 5.0, 5.0)));
    assert_eq!([at(&one_to_one, 3, 3), at(&one_to_one, 4, 3)], [0x00ff_0000, 0x0000_ff00]);
    assert_eq!([at(&one_to_one, 3, 4), at(&one_to_one, 4, 4)], [0x0000_00ff, 0x00c0_c0c0]);
    assert_eq!(one_to_one.iter().filter(|pixel| **pixel != GREY).count(), 4);
}

#[test]
fn a_rectangle_is_the_same_from_whichever_corner_it_begins() {
    let painter = painter(TextureOptions::LINEAR);
    let whole = textured(rect(1.2, 0.7, 6.4, 7.1));
    let expected = painted_with(&painter, whole.clone(), Rect::EVERYTHING, 1.0);
    for round in [[0, 1, 3, 2], [1, 3, 2, 0], [3, 2, 0, 1], [2, 0, 1, 3], [0, 2, 3, 1], [3, 1, 0, 2]] {
        let mut mesh = Mesh { indices: vec![], ..whole.clone() };
        mesh.add_triangle(round[1], round[0], round[2]);
        mesh.add_triangle(round[2], round[0], round[3]);
        assert!(painted_with(&painter, mesh, Rect::EVERYTHING, 1.0) == expected, "{round:?}");
    }
}

#[test]
fn triangles_that_share_an_edge_paint_each_pixel_once() {
    let half = Color32::from_black_alpha(128);
    let corners = [(0.3, 0.2), (7.9, 1.1), (7.2, 7.7), (0.6, 6.4), (4.1, 3.9)];
    let mut mesh = Mesh::default();
    for (x, y) in corners {
        mesh.vertices.push(Vertex { pos: Pos2::new(x, y), uv: Pos2::ZERO, color: half });
    }
    for (a, b) in [(0, 1), (1, 2), (2, 3), (3, 0)] {
        mesh.add_triangle(a, b, 4);
    }
    let pixels = painted(mesh);
    assert_eq!(at(&pixels, 4, 4), 0x0040_4040);
    assert!(pixels.iter().all(|pixel| *pixel == GREY || *pixel == 0x0040_4040));
}

#[test]
fn soft_edge_fades_evenly() {
    let mut mesh = Mesh::default();
    for (x, y, color) in [(0.0, 0.0, Color32::BLACK), (8.0, 0.0, Color32::TRANSPARENT), (0.0, 8.0, Color32::BLACK)] {
        mesh.vertices.push(Vertex { pos: Pos2::new(x, y), uv: Pos2::ZERO, color });
    }
    mesh.vertices.push(Vertex { pos: Pos2::new(8.0, 8.0), uv: Pos2::ZERO, color: Color32::TRANSPARENT });
    mesh.add_triangle(0, 1, 2);
    mesh.add_triangle(2, 1, 3);
    let pixels = painted(mesh);
    // Black with alpha 1 - 0.5/8 at the first pixel, 1 - 7.5/8 at the last.
    assert_eq!((at(&pixels, 0, 3), at(&pixels, 7, 3)), (0x0008_0808, 0x0078_7878));
    for row in pixels.chunks(SIDE) {
        assert!(row.is_sorted() && row == &pixels[..SIDE]);
    }
}

#[test]
fn a_part_painted_alone_is_the_same_as_in_the_whole() {
    let painter = painter(TextureOptions::LINEAR);
    let mut mesh = textured(rect(0.7, 0.2, 7.6, 6.9));
    mesh.rotate(egui::emath::Rot2::from_angle(0.4), Pos2::new(4.0, 4.0));
    let whole = painted_with(&painter, mesh.clone(), Rect::EVERYTHING, 1.0);
    let mut pixels = vec![0; SIDE * SIDE];
    let primitive = ClippedPrimitive { clip_rect: Rect::EVERYTHING, primitive: Primitive::Mesh(mesh) };
    for (left, top) in [(0, 0), (3, 0), (0, 5), (3, 5)] {
        let (right, bottom) = (if left == 0 { 3 } else { 8 }, if top == 0 { 5 } else { 8 });
        let (canvas, part) = (Canvas::new(&mut pixels, SIDE), Areas::of(Area { left, top, right, bottom }));
        painter.paint(canvas, &part, Color32::from_gray(0x80), 1.0, std::slice::from_ref(&primitive));
    }
    assert_eq!(pixels, whole);
    assert_ne!(whole, vec![GREY; SIDE * SIDE]);
}

#[test]
fn a_glyph_enters_the_atlas_by_a_part() {
    let mut painter = painter(TextureOptions::NEAREST);
    let mut delta = TexturesDelta::default();
    let atlas = ColorImage::filled([2, 2], Color32::WHITE);
    delta.push(FONT_ATLAS, ImageDelta::full(atlas, TextureOptions::NEAREST));
    let glyph = || ColorImage::new([1, 1], vec![Color32::from_white_alpha(64)]);
    assert!(painter.take_textures(&mut delta));
    delta.push(FONT_ATLAS, ImageDelta::partial([1, 0], glyph(), TextureOptions::NEAREST));
    assert!(!painter.take_textures(&mut delta), "nothing that is painted already looks different");
    let mut mesh = Mesh::with_texture(FONT_ATLAS);
    mesh.add_rect_with_uv(rect(2.0, 2.0, 3.0, 3.0), rect(0.5, 0.0, 1.0, 0.5), Color32::BLACK);
    let pixels = painted_with(&painter, mesh, Rect::EVERYTHING, 1.0);
    assert_eq!(at(&pixels, 2, 2), 0x0060_6060, "a quarter of black ink");
    delta.push(PICTURE, ImageDelta::partial([1, 0], glyph(), TextureOptions::NEAREST));
    assert!(painter.take_textures(&mut delta), "a picture that changes looks different where it is painted already");
    delta.free(PICTURE);
    painter.drop_textures(&mut delta);
    assert_eq!(painted_with(&painter, textured(rect(0.0, 0.0, 8.0, 8.0)), Rect::EVERYTHING, 1.0), [GREY; SIDE * SIDE]);
}

#[test]
fn absurd_places_do_no_harm() {
    for place in [f32::NAN, f32::INFINITY, f32::MIN, 1e9] {
        painted(colored(rect(place, 0.0, 8.0, place), Color32::BLACK));
        painted(textured(rect(-5.0, place, place, 3.0)));
        let mut mesh = textured(rect(1.0, 1.0, 5.0, 5.0));
        mesh.vertices[3].pos.x = place;
        painted(mesh);
    }
}
