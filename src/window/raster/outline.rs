//! A convex outline: which pixels of each row are inside. Must not know what they are painted with.

use super::area::Area;

/// Steps that a pixel is divided into, as graphics cards do it; whole numbers make neighbours meet without a gap.
pub const STEPS: i32 = 256;

/// Half a pixel: where its centre is.
const HALF: i64 = STEPS as i64 / 2;

/// Far outside of any screen, and small enough that products of two places fit.
const FAR: f32 = 1_000_000.0;

/// A place on the canvas, in steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// To the right.
    pub x: i32,
    /// Down.
    pub y: i32,
}

/// A place in pixels, to the nearest step; halves go away from zero.
#[expect(clippy::cast_possible_truncation, reason = "held between the limits")]
pub fn steps(pixels: f32) -> i32 {
    // The library's `round` is a call for each corner where the processor is not known to have it. Here nothing is lost: a
    // `f64` has room for the sum.
    let place = f64::from(pixels.clamp(-FAR, FAR)) * f64::from(STEPS);
    (place + 0.5_f64.copysign(place)) as i32
}

/// The first pixel whose centre is at or after a place.
pub fn first_pixel(place: i32) -> i32 {
    let place = i64::from(place) + HALF - 1;
    i32::try_from(place.div_euclid(i64::from(STEPS))).unwrap_or(i32::MAX)
}

/// Twice the area of a triangle; positive when it goes round as the screen's axes do.
pub fn doubled_area(a: Point, b: Point, c: Point) -> i64 {
    let between = |from: i32, to: i32| i64::from(to) - i64::from(from);
    between(a.x, b.x) * between(a.y, c.y) - between(a.y, b.y) * between(a.x, c.x)
}

/// All pixels that can be inside.
pub fn bounds(points: impl IntoIterator<Item = Point>) -> Area {
    let mut points = points.into_iter();
    let Some(Point { x, y }) = points.next() else {
        return Area::NOTHING;
    };
    let [mut left, mut top, mut right, mut bottom] = [x, y, x, y];
    for Point { x, y } in points {
        (left, right) = (left.min(x), right.max(x));
        (top, bottom) = (top.min(y), bottom.max(y));
    }
    let [left, top, right, bottom] = [left, top, right, bottom].map(first_pixel);
    Area { left, top, right, bottom }
}

/// Whether the triangles between the first point and each two neighbours lie side by side, so that together they are the
/// inside of the outline, and no pixel is in two of them.
pub fn is_convex(points: &[Point]) -> bool {
    let [first, others @ ..] = points else {
        return false;
    };
    let mut turned = others.windows(2).map(|pair| doubled_area(*first, pair[0], pair[1]));
    let is_right = turned.clone().all(|area| area >= 0);
    if !is_right && !turned.all(|area| area <= 0) {
        return false;
    }
    let round = |at: usize| points[at % points.len()];
    let mut corners = (0..points.len()).map(|at| doubled_area(round(at), round(at + 1), round(at + 2)));
    if !corners.all(|corner| if is_right { corner >= 0 } else { corner <= 0 }) {
        return false;
    }
    // Once round: down one side and up the other.
    let ways = (0..points.len()).map(|at| round(at + 1).y.cmp(&round(at).y)).filter(|way| way.is_ne());
    let ways: Vec<_> = ways.collect();
    let turns = ways.iter().zip(ways.iter().cycle().skip(1)).filter(|(one, next)| one != next);
    turns.count() == 2
}

/// Calls `paint` with the row, the first pixel and the pixel after the last for each row that has pixels inside of a convex
/// outline, whichever way round it is.
///
/// A centre exactly on the outline is inside only on its top and left edges, so that two outlines that share an edge never have
/// a pixel both.
pub fn each_row(points: &[Point], clip: Area, mut paint: impl FnMut(i32, i32, i32)) {
    let area = bounds(points.iter().copied()).and(clip);
    let (Ok(height), false) = (usize::try_from(i64::from(area.bottom) - i64::from(area.top)), area.is_empty()) else {
        return;
    };
    let mut small = [[0; 2]; 64];
    let mut large = Vec::new();
    let rows = match small.get_mut(..height) {
        Some(rows) => rows,
        None => {
            large.resize(height, [0; 2]);
            large.as_mut_slice()
        }
    };
    rows.fill([area.left, area.right]);
    let turned: i64 = points.windows(2).skip(1).map(|pair| doubled_area(points[0], pair[0], pair[1])).sum();
    if turned == 0 {
        return;
    }
    let mut from = points[points.len() - 1];
    for to in points {
        let (start, end) = if turned > 0 { (from, *to) } else { (*to, from) };
        narrow(rows, area, start, end);
        from = *to;
    }
    for (y, [left, right]) in (area.top..).zip(rows.iter()) {
        if left < right {
            paint(y, *left, *right);
        }
    }
}

/// Narrows the rows beside an edge to the pixels inside: where `slope_x * x + slope_y * y + offset >= 0` at the centre.
fn narrow(rows: &mut [[i32; 2]], area: Area, from: Point, to: Point) {
    let slope_x = i64::from(from.y) - i64::from(to.y);
    if slope_x == 0 {
        return;
    }
    let slope_y = i64::from(to.x) - i64::from(from.x);
    let is_left = slope_x > 0;
    let offset = -(slope_x * i64::from(from.x) + slope_y * i64::from(from.y)) - i64::from(!is_left);
    let top = first_pixel(from.y.min(to.y)).max(area.top);
    let bottom = first_pixel(from.y.max(to.y)).min(area.bottom);
    if top >= bottom {
        return;
    }
    let steps = i64::from(STEPS);
    // The quotient of `value / per_pixel`, row by row without dividing again; exact, because the rest is kept.
    let per_pixel = (slope_x * steps).abs();
    let value = slope_y * (i64::from(top) * steps + HALF) + offset + slope_x * HALF;
    let (mut pixel, mut rest) = (value.div_euclid(per_pixel), value.rem_euclid(per_pixel));
    let per_row = slope_y * steps;
    let (pixels_a_row, rest_a_row) = (per_row.div_euclid(per_pixel), per_row.rem_euclid(per_pixel));
    let at = |y: i32| usize::try_from(i64::from(y) - i64::from(area.top)).unwrap_or_default();
    for [left, right] in rows.get_mut(at(top)..at(bottom)).unwrap_or_default() {
        if is_left {
            *left = within(-pixel, *left, area.right);
        } else {
            *right = within(pixel + 1, area.left, *right);
        }
        pixel += pixels_a_row;
        rest += rest_a_row;
        if rest >= per_pixel {
            rest -= per_pixel;
            pixel += 1;
        }
    }
}

/// A pixel, but no further than these two.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "between the two it fits")]
fn within(pixel: i64, first: i32, last: i32) -> i32 {
    if pixel <= i64::from(first) {
        first
    } else if pixel >= i64::from(last) {
        last
    } else {
        pixel as i32
    }
}
