//! The footer of every page: the main button at the right, and Back or what stands in its place at the left. Where both are too
//! wide for one line, they stand below each other. It knows nothing of what the buttons do.

use egui::{Align, Layout, Rect, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

use super::regions::Regions;
use crate::text;
use crate::ui::covers::spec::CoverSpec;
use crate::ui::page::PageSpec;
use crate::ui::theme;
use crate::ui::widgets::{self, ButtonStyle};
use crate::wizard::{Page, Wizard};

/// Above and below the buttons.
const EDGE: f32 = 16.0;
/// The least space between the two.
const GAP: f32 = 12.0;

/// What stands in the footer.
pub(super) struct Footer {
    primary: String,
    busy: bool,
    /// The words on the button at the left: Back, or what stands in its place.
    left: Option<String>,
}

/// What was pressed in the footer.
pub(super) struct Pressed {
    pub main: bool,
    pub left: bool,
}

impl Footer {
    /// The footer of a page, or of what lies over it.
    pub fn of(wizard: &Wizard, page: &PageSpec, cover: Option<&CoverSpec>) -> Self {
        if let Some(cover) = cover {
            let left = cover.back.is_some().then(text::button_back);
            return Self { primary: cover.primary.clone(), busy: cover.busy, left };
        }
        // On the last page there is nothing to go back to but what runs.
        let stops = wizard.running().is_some() && (page.busy || wizard.page() == Page::Done);
        let left = match wizard.can_go_back() {
            true if stops => Some(text::button_stop()),
            true => Some(text::button_back()),
            false => page.second.as_ref().map(|(words, _)| words.clone()),
        };
        Self { primary: page.primary.clone(), busy: page.busy, left }
    }

    /// The height of the footer where its buttons may be so wide.
    pub fn height(&self, ui: &Ui, width: f32) -> f32 {
        let (main, left) = self.sizes(ui, width);
        let Some(left) = left else { return main.y + 2.0 * EDGE };
        if fit(main, left, width) { main.y.max(left.y) + 2.0 * EDGE } else { main.y + GAP + left.y + 2.0 * EDGE }
    }

    /// Draws it in its region. Tab visits the main button first.
    pub fn draw(&self, ui: &mut Ui, regions: &Regions) -> Pressed {
        let rect = regions.footer;
        ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, theme::palette(ui).border));
        let row = rect.shrink2(vec2(regions.side(), EDGE));
        let (main, left) = self.sizes(ui, row.width());
        let at_right = UiBuilder::new().max_rect(row).layout(Layout::right_to_left(Align::Min));
        let is_main = ui.scope_builder(at_right, |ui| widgets::button(ui, self.style(), &self.primary, None).clicked());
        let place = match left {
            Some(left) if !fit(main, left, row.width()) => {
                Rect::from_min_max(pos2(row.left(), row.bottom() - left.y), row.max)
            }
            _ => row,
        };
        // Below each other both stand at the right, where the eye is.
        let layout = if place == row { Layout::left_to_right(Align::Min) } else { Layout::right_to_left(Align::Min) };
        let at_left = UiBuilder::new().max_rect(place).layout(layout);
        let is_left = self.left.as_ref().is_some_and(|words| {
            ui.scope_builder(at_left, |ui| widgets::button(ui, ButtonStyle::Secondary, words, None).clicked()).inner
        });
        Pressed { main: is_main.inner, left: is_left }
    }

    /// Whether there is a second button.
    pub fn has_left(&self) -> bool {
        self.left.is_some()
    }

    fn style(&self) -> ButtonStyle {
        if self.busy { ButtonStyle::Busy } else { ButtonStyle::Primary }
    }

    /// The sizes of the main button and of the other one.
    fn sizes(&self, ui: &Ui, width: f32) -> (Vec2, Option<Vec2>) {
        let size = |style, words: &str| widgets::button_size(ui, style, words, false, width);
        (size(self.style(), &self.primary), self.left.as_ref().map(|words| size(ButtonStyle::Secondary, words)))
    }
}

/// Whether both buttons have room in one line.
fn fit(main: Vec2, left: Vec2, width: f32) -> bool {
    main.x + GAP + left.x <= width
}

/// Who this is not from, where the first page has no Back.
pub(super) fn imprint(ui: &mut Ui, regions: &Regions) {
    let room = regions.footer.shrink2(vec2(regions.side(), EDGE));
    let half = Rect::from_min_max(room.min, pos2(room.center().x + 20.0, room.max.y));
    let middle = UiBuilder::new().max_rect(half).layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(middle, |ui| widgets::small(ui, &text::not_made_by()));
}
