//! The list of cameras: a box that scrolls when the rows do not fit. Only visible rows are laid out, and no row ever
//! moves: new ones are added at the end, and what is worth knowing about the chosen one is below the box.

use egui::accesskit::Role;
use egui::scroll_area::{ScrollArea, ScrollBarVisibility};
use egui::style::ScrollAnimation;
use egui::{FocusDirection, Id, Key, Modifiers, Rect, Ui, UiBuilder, pos2, vec2};

use crate::text;
use crate::ui::motion;
use crate::ui::page::PageCx;
use crate::ui::theme::space;
use crate::ui::widgets::{self, RowSpec};
use crate::wizard::Event;

/// Room for the focus ring around the rows.
const EDGE: f32 = 6.0;
/// Room above the title, and for what stands below the box.
const BELOW: f32 = 80.0;
/// Room for the scroll bar beside them.
const BAR: f32 = 10.0;

fn row_id(at: usize) -> Id {
    Id::unique(("regain camera", at))
}

/// The geometry of the list, in points.
struct Grid {
    count: usize,
    height: f32,
    /// The distance from one row to the next.
    pitch: f32,
    /// The height of the box.
    room: f32,
}

impl Grid {
    fn of(ui: &Ui, count: usize) -> Self {
        let height = widgets::row_height(ui.available_width());
        let pitch = height + space::S;
        // The box ends in sight, and what stands below it begins there.
        let (page, above) = (ui.clip_rect().height(), ui.cursor().top() - ui.max_rect().top());
        let left = ((page - above - BELOW) / pitch).floor();
        // A row that is cut in half shows that there are more.
        let fitting = left.clamp(1.0, (page * 0.6 / pitch).floor().max(1.0)) + 0.5;
        let mut grid = Self { count, height, pitch, room: 0.0 };
        grid.room = (grid.top(count) - EDGE - space::S).min(fitting * pitch);
        grid
    }

    /// Extra space below the box when its last row is cut in half.
    fn below(&self) -> f32 {
        if self.room < self.top(self.count) - EDGE - space::S { EDGE } else { 0.0 }
    }

    /// How far below the top of all rows a row begins.
    #[expect(clippy::cast_precision_loss, reason = "a list is far shorter than what a f32 counts exactly")]
    fn top(&self, at: usize) -> f32 {
        EDGE + at as f32 * self.pitch
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "cut off at both ends")]
    fn at(&self, y: f32) -> usize {
        (((y - EDGE) / self.pitch).max(0.0) as usize).min(self.count)
    }

    /// The scroll offset nearest to the present one that makes a row visible.
    fn offset_for(&self, at: usize, offset: f32) -> f32 {
        let top = self.top(at) - EDGE;
        offset.clamp((top + self.height - self.room).max(0.0), top)
    }
}

/// Draws the list, and reports a choice.
pub fn draw(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let count = cx.wizard.cameras().len();
    let is_entered = cx.drafts.view.since >= motion::time(ui);
    cx.drafts.view.rows.arrive(count, is_entered, motion::time(ui));
    if count == 0 {
        return;
    }
    let grid = Grid::of(ui, count);
    let chosen = cx.wizard.chosen().filter(|_| !cx.wizard.is_typing_address());
    let before = cx.wizard.chosen().unwrap_or(0);
    cx.drafts.view.list_focused = ui.memory(|memory| memory.has_focus(row_id(before)));
    let moved = keys(ui, before, &grid);
    let current = moved.unwrap_or(before);
    if let Some(at) = moved {
        ui.memory_mut(|memory| memory.request_focus(row_id(at)));
        cx.drafts.view.rows.reveal = Some(at);
        cx.tell(Event::Choose(at));
    }
    let (_, place) = ui.allocate_space(vec2(ui.available_width(), grid.room));
    ui.add_space(grid.below());
    let mut outer = place.expand(EDGE);
    outer.max.x += BAR;
    let builder = UiBuilder::new().max_rect(outer).scope_id(Id::unique("regain camera list"));
    // The ring and the scroll bar reach into the margins: the page is not made wider for them.
    if let Some(row) = boxed(&mut ui.new_child(builder), cx, &grid, chosen, current) {
        // Where the page is smaller than the box, the page scrolls as well.
        ui.scroll_to_rect_animation(row.intersect(place), None, ScrollAnimation::none());
    }
}

/// The keys that move in the list, while it has the focus. Returns the row they lead to.
fn keys(ui: &Ui, current: usize, grid: &Grid) -> Option<usize> {
    if !ui.memory(|memory| memory.has_focus(row_id(current))) {
        return None;
    }
    let last = grid.count - 1;
    let page = grid.at(grid.room).max(1);
    let mut at = None;
    ui.input_mut(|input| {
        let mut presses = |key| input.count_and_consume_key(Modifiers::NONE, key);
        let down = presses(Key::ArrowDown) + presses(Key::ArrowRight) + page * presses(Key::PageDown);
        let up = presses(Key::ArrowUp) + presses(Key::ArrowLeft) + page * presses(Key::PageUp);
        let home = presses(Key::Home) > 0;
        let end = presses(Key::End) > 0;
        let from = match (home, end) {
            (true, _) => 0,
            (false, true) => last,
            (false, false) => current,
        };
        if home || end || down + up > 0 {
            at = Some((from + down).saturating_sub(up).min(last));
        }
    });
    if at.is_some() {
        // The arrow keys were for the list: they must not move the focus out of it as well.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }
    at
}

/// Draws the box. Returns the place of the row that has just come into the focus.
fn boxed(ui: &mut Ui, cx: &mut PageCx<'_>, grid: &Grid, chosen: Option<usize>, current: usize) -> Option<Rect> {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(Role::RadioGroup);
        node.set_label(text::find_list());
        node.set_size_of_set(grid.count);
    });
    let mut area = ScrollArea::vertical()
        .id_salt("rows")
        .auto_shrink(false)
        .scroll_bar_visibility(ScrollBarVisibility::VisibleWhenNeeded);
    let reveal = cx.drafts.view.rows.reveal.take().filter(|at| *at < grid.count);
    if let Some(at) = reveal {
        area = area.vertical_scroll_offset(grid.offset_for(at, cx.drafts.view.rows.offset));
    }
    let drawn = area.show_viewport(ui, |ui, viewport| {
        ui.set_min_height(grid.top(grid.count) - space::S + EDGE);
        rows(ui, cx, grid, viewport, (chosen, current))
    });
    widgets::name_scroll_bar(ui, drawn.id, &text::list_scroll_bar());
    cx.drafts.view.rows.offset = drawn.state.clamped_offset().y;
    drawn.inner.or_else(|| {
        let at = reveal?;
        let top = drawn.inner_rect.top() - drawn.state.clamped_offset().y + grid.top(at);
        Some(Rect::from_min_size(pos2(drawn.inner_rect.left(), top), vec2(drawn.inner_rect.width(), grid.height)))
    })
}

fn rows(
    ui: &mut Ui,
    cx: &mut PageCx<'_>,
    grid: &Grid,
    viewport: Rect,
    (chosen, current): (Option<usize>, usize),
) -> Option<Rect> {
    let origin = ui.max_rect().min;
    let width = ui.max_rect().width() - 2.0 * EDGE - BAR;
    let range = grid.at(viewport.top())..(grid.at(viewport.bottom()) + 1).min(grid.count);
    let mut focused = None;
    // The one that Tab stops at is always there, so that the focus does not get lost when it is scrolled away.
    let also = Some(current).filter(|at| !range.contains(at));
    for at in range.clone().chain(also) {
        let rect = Rect::from_min_size(origin + vec2(EDGE, grid.top(at)), vec2(width, grid.height));
        let by_keyboard = cx.drafts.view.by_keyboard;
        let fade = cx.drafts.view.rows.arrived(at).map_or(1.0, |since| motion::progress(ui, since, motion::ROW));
        let Some(row) = cx.drafts.view.rows.row(cx.wizard, at, cx.now) else { continue };
        let notes: Vec<_> =
            row.notes.iter().map(|(note, words)| (note.icon(), words.as_str(), note.colour(ui))).collect();
        let line = RowSpec {
            icon: row.icon,
            name: row.name.as_deref(),
            title: &row.kind,
            line: &row.place,
            tail: row.tail.as_deref(),
            notes: &notes,
            spoken: &row.spoken,
            chosen: chosen == Some(at),
            current: current == at,
            shows_focus: by_keyboard,
        };
        let mut place = ui.new_child(UiBuilder::new().max_rect(rect));
        place.multiply_opacity(fade);
        let response = widgets::row(&place, row_id(at), rect, &line);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_position_in_set(at));
        if response.gained_focus() && by_keyboard {
            if (grid.offset_for(at, viewport.top()) - viewport.top()).abs() < 0.5 {
                focused = Some(rect);
            } else {
                cx.drafts.view.rows.reveal = Some(at);
                ui.ctx().request_repaint();
            }
        }
        if response.clicked() {
            let again = response.has_focus() && chosen == Some(at) && ui.input(|input| input.key_pressed(Key::Enter));
            response.request_focus();
            if again {
                cx.enter = true;
            } else {
                cx.tell(Event::Choose(at));
            }
        }
    }
    cx.drafts.view.rows.keep(&range, current);
    focused
}
