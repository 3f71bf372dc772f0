//! The large icon in a soft disc beside the title of the last page and of dead ends. The tick draws itself once.

use egui::{Pos2, Sense, Stroke, Ui, Vec2, vec2};

use super::card::Tone;
use crate::ui::icons::Icon;

/// How large the disc is, in points.
const DISC: f32 = 56.0;

/// What the disc shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Emblem {
    /// It worked: a tick, of which so much is drawn, from 0 to 1.
    Tick(f32),
    /// Here one way ends, and this is what is missing.
    Icon(Icon),
}

/// Draws the disc.
pub fn emblem(ui: &mut Ui, emblem: Emblem) {
    let (place, _) = ui.allocate_exact_size(Vec2::splat(DISC), Sense::hover());
    let tone = if matches!(emblem, Emblem::Tick(_)) { Tone::Good } else { Tone::Calm };
    let (ink, ground) = tone.colours(ui);
    ui.painter().circle_filled(place.center(), DISC / 2.0, ground);
    match emblem {
        Emblem::Tick(part) => tick(ui, place.center(), Stroke::new(3.0, ink), part),
        Emblem::Icon(icon) => icon.paint(ui.painter(), place.center(), 28.0, ink),
    }
}

/// The corners of the tick, seen from the middle of the disc.
const CORNERS: [Vec2; 3] = [vec2(-11.0, 0.5), vec2(-3.5, 8.0), vec2(11.5, -8.0)];

fn tick(ui: &Ui, middle: Pos2, stroke: Stroke, part: f32) {
    let drawn = partly(CORNERS.map(|corner| middle + corner), part);
    for end in &drawn {
        // Round ends and a round corner.
        ui.painter().circle_filled(*end, stroke.width / 2.0, stroke.color);
    }
    ui.painter().line(drawn, stroke);
}

/// The first part of a line with one corner.
fn partly([start, corner, end]: [Pos2; 3], part: f32) -> Vec<Pos2> {
    let (first, second) = (start.distance(corner), corner.distance(end));
    let length = (first + second) * part.clamp(0.0, 1.0);
    if length <= 0.0 {
        Vec::new()
    } else if length <= first {
        vec![start, start.lerp(corner, length / first)]
    } else {
        vec![start, corner, corner.lerp(end, ((length - first) / second).min(1.0))]
    }
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    #[test]
    fn a_tick_grows_from_nothing_to_the_whole() {
        let corners = CORNERS.map(|corner| pos2(28.0, 28.0) + corner);
        let length = |part: f32| partly(corners, part).windows(2).map(|two| two[0].distance(two[1])).sum::<f32>();
        assert!(partly(corners, 0.0).is_empty());
        assert!(length(0.2) < length(0.5) && length(0.5) < length(0.9));
        let last = partly(corners, 1.0);
        assert!(last.len() == 3 && last[2].distance(corners[2]) < 0.01);
        assert_eq!(length(7.0), length(1.0));
    }
}
