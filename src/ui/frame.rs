//! The frame around every page: content column, footer with the main button and Back, rail or top strip.
//!
//! The regions are drawn in the order in which Tab visits them: content, main button, Back, help.

mod footer;
mod regions;

use std::time::SystemTime;

use egui::scroll_area::ScrollBarVisibility;
use egui::{Event as Input, Frame, Id, Key, Margin, Modifiers, Rect, ScrollArea, Ui, UiBuilder, UiKind, UiStackInfo};

use footer::{Footer, imprint};
use regions::Regions;

use super::covers::spec::Cover;
use super::drafts::field_id;
use super::landmarks::{heading_id, help_id};
use super::page::{PageCx, PageSpec};
use super::view::Place;
use super::widgets;
use super::{Action, Drafts, covers, handover, look, motion, pinned, rail, screens, scrolling, theme};
use crate::text;
use crate::wizard::{Event, Field, Page, Trouble, Wizard};

/// Draws the page and the frame around it.
pub(super) fn draw(ui: &mut Ui, wizard: &Wizard, drafts: &mut Drafts, now: SystemTime) -> Option<Action> {
    let mut spec = screens::spec(wizard, drafts, now);
    let page = wizard.page().name();
    let entered = drafts.view.page != page;
    if entered {
        drafts.view.begin(page, place(wizard), motion::time(ui));
        let is_covered = drafts.view.cover.is_some();
        drafts.view.wanted_focus = Some(if is_covered { heading_id() } else { first_focus(wizard, &spec) });
    }
    look::follow(ui.ctx(), wizard.house(), drafts.surroundings.speech, &mut drafts.view.look);
    look::tell_window(ui.ctx(), &mut drafts.view.look);
    if drafts.surroundings.loses_copies {
        widgets::copies_are_lost(ui.ctx());
    }
    let cover = drafts.view.cover.map(|cover| covers::spec(cover, wizard));
    if cover.is_some() {
        spec.pinned = None;
    }
    let primary = cover.as_ref().map_or(&spec.primary, |cover| &cover.primary);
    let counts = drafts.view.presses.look(ui, page, primary);
    let whole = ui.max_rect();
    let strip = if drafts.is_demo { pinned::demo_height(ui, whole.width()) } else { 0.0 };
    let (strip, whole) = whole.split_top_bottom_at_y(whole.top() + strip);
    let mut regions = Regions::split(whole);
    let back = wizard.can_go_back();
    let footer = Footer::of(wizard, &spec, cover.as_ref());
    regions.foot(footer.height(ui, regions.column()));
    if let Some(pinned) = &spec.pinned {
        regions.pin(pinned.height(ui, regions.column()));
    }
    let keys = Keys::take(ui, drafts);
    let sized = look::sized_by_key(ui, wizard.house().preferences);
    let handed = handover::take(ui, wizard);
    let label = text::window_title();
    ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| {
        node.set_label(label);
        node.set_language(text::spoken().language.tag());
    });

    regions.ground(ui);
    if drafts.is_demo {
        pinned::demo(ui, strip);
    }
    let own = spec.own.take();
    let mut cx = PageCx { wizard, drafts, now, action: None, enter: false, fields: spec.fields, own };
    let turn = cx.drafts.view.turn;
    within(ui, regions.content, |ui| motion::turn(ui, turn, |ui| content(ui, &regions, &spec, &mut cx)));
    let PageCx { action, enter, .. } = cx;
    if let Some(pinned) = &spec.pinned {
        within(ui, regions.pinned, |ui| pinned.draw(ui, regions.side(), regions.column()));
    }
    let is_alone = wizard.page() == Page::Find && !footer.has_left();
    let footer = within(ui, regions.footer, |ui| footer.draw(ui, &regions));
    if is_alone {
        within(ui, regions.footer, |ui| imprint(ui, &regions));
    }
    let on_title = |memory: &egui::Memory| memory.has_focus(heading_id()) || memory.has_focus(help_id());
    let heading_enter = keys.enter && ui.memory(on_title);
    // What cannot come back wants a press of its own button.
    let is_final = cover.as_ref().is_some_and(|cover| matches!(cover.press, covers::spec::Press::Forget));
    let pressed = (footer.main || enter || heading_enter) && !spec.busy && counts.main;
    let opened = within(ui, regions.rail, |ui| rail::draw(ui, wizard, regions.narrow));
    if let Some(opened) = opened.or(keys.help.then_some(Cover::Help)) {
        covers::toggle(drafts, opened);
    } else if keys.escape && drafts.view.cover.is_some() {
        covers::close(drafts);
    }
    settle_focus(ui, wizard, drafts, spec.fields, keys.escape);
    if let Some(cover) = cover {
        let is_pressed = ((footer.main && counts.main) || (heading_enter && !is_final)) && !cover.busy;
        let does = if is_pressed { Some(cover.press) } else { None };
        let does = does.or(cover.back.filter(|_| footer.left || keys.back));
        return action.or_else(|| covers::perform(does?, drafts)).or(sized);
    }
    if let Some(action) = action.filter(|_| counts.any).or(handed) {
        drafts.remember_press();
        return Some(action);
    }
    if pressed {
        drafts.remember_press();
        return (spec.press)(wizard, drafts);
    }
    let left = footer.left && counts.any;
    if !back
        && left
        && let Some((_, press)) = &spec.second
    {
        return press(wizard, drafts);
    }
    (back && (left || keys.back)).then_some(Action::Tell(Event::Back)).or(sized)
}

/// How far the page is on the way: its stage, and how many pages lie below it.
fn place(wizard: &Wizard) -> Place {
    Place { stage: wizard.stage().number(), depth: wizard.depth() }
}

/// What has the focus when a page is entered: its first field, or the heading when it has no field or a trouble is
/// shown.
fn first_focus(wizard: &Wizard, spec: &PageSpec) -> Id {
    let on_page = |trouble: &Trouble| trouble.field().is_none_or(|field| !spec.fields.contains(&field));
    match spec.fields.first() {
        Some(field) if !wizard.trouble().is_some_and(on_page) => field_id(*field),
        _ => heading_id(),
    }
}

/// The keys pressed in this frame that are for the page as a whole.
struct Keys {
    enter: bool,
    escape: bool,
    back: bool,
    help: bool,
}

impl Keys {
    fn take(ui: &Ui, drafts: &mut Drafts) -> Self {
        let back = ui.input_mut(|input| input.consume_key(Modifiers::ALT, Key::ArrowLeft));
        ui.input(|input| {
            for event in &input.events {
                match event {
                    Input::Key { pressed: true, .. } => drafts.view.by_keyboard = true,
                    Input::PointerButton { pressed: true, .. } => drafts.view.by_keyboard = false,
                    _ => {}
                }
            }
            // A key that is held down repeats; it must not run through several pages.
            let first = |wanted: Key| {
                let is = |event: &Input| {
                    matches!(event, Input::Key { key, pressed: true, repeat: false, .. } if *key == wanted)
                };
                input.events.iter().any(is)
            };
            Self { enter: first(Key::Enter), escape: first(Key::Escape), back, help: first(Key::F1) }
        })
    }
}

/// Draws a region in its own rectangle, clipped to it.
fn within<R>(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = egui::Layout::top_down(egui::Align::Min);
    // What is cut off fades into the ground of the page.
    let ground = UiStackInfo::new(UiKind::Frame).with_frame(Frame::new().fill(theme::palette(ui).bg));
    let builder = UiBuilder::new().max_rect(rect).layout(layout).ui_stack_info(ground);
    ui.scope_builder(builder, |ui| {
        ui.set_clip_rect(rect.intersect(ui.clip_rect()));
        contents(ui)
    })
    .inner
}

fn content(ui: &mut Ui, regions: &Regions, spec: &PageSpec, cx: &mut PageCx<'_>) {
    let side = regions.side();
    let cover = cx.drafts.view.cover;
    let scroll = ScrollArea::vertical()
        .id_salt((cx.drafts.view.page, cover))
        .auto_shrink(false)
        .scroll_bar_visibility(ScrollBarVisibility::VisibleWhenNeeded);
    let drawn = scroll.show(ui, |ui| {
        scrolling::by_keys(ui, &cx.drafts.view, regions.content.height());
        let top = if regions.narrow { 20.0 } else { 32.0 };
        let width = regions.column();
        Frame::new().inner_margin(margin(side, top)).show(ui, |ui| {
            ui.set_width(width);
            if let Some(cover) = cover {
                let title = covers::spec(cover, cx.wizard).title;
                widgets::heading(ui, heading_id(), title.as_ref().unwrap_or(&spec.title), cx.drafts.view.by_keyboard);
                ui.add_space(-4.0);
                covers::draw(ui, cx, cover);
            } else {
                opening(ui, spec, cx);
                ui.add_space(theme::space::M);
                screens::trouble_on_page(ui, cx);
                widgets::stable_ids(ui, "page", |ui| (spec.body)(ui, cx));
            }
        });
    });
    widgets::name_scroll_bar(ui, drawn.id, &text::page_scroll_bar());
}

/// Title and lead, beside the emblem of the page where it has one.
fn opening(ui: &mut Ui, spec: &PageSpec, cx: &PageCx<'_>) {
    let view = &cx.drafts.view;
    let words = |ui: &mut Ui| {
        widgets::heading(ui, heading_id(), &spec.title, view.by_keyboard);
        ui.add_space(-4.0);
        widgets::lead(ui, &spec.lead);
    };
    if cx.wizard.page() == Page::Find && cx.trouble_on_page().is_none() {
        widgets::opening_drawing(ui);
        ui.add_space(theme::space::S);
    }
    let Some(emblem) = screens::emblem(ui, cx.wizard, view.since) else { return words(ui) };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space::M;
        widgets::emblem(ui, emblem);
        ui.vertical(words);
    });
}

#[expect(clippy::cast_possible_truncation, reason = "both are small whole numbers")]
fn margin(side: f32, top: f32) -> Margin {
    Margin { left: side as i8, right: 0, top: top as i8, bottom: 24 }
}

/// Moves the focus to where it is wanted, and keeps Escape from taking it away.
fn settle_focus(ui: &Ui, wizard: &Wizard, drafts: &mut Drafts, fields: &[Field], escape: bool) {
    // The choice to type an address outlives the page with the field.
    let is_typing = wizard.is_typing_address() && fields.contains(&Field::Address);
    if is_typing && !drafts.view.was_typing {
        drafts.view.wanted_focus = Some(field_id(Field::Address));
    }
    drafts.view.was_typing = is_typing;
    if let Some(trouble) = wizard.trouble().filter(|_| !drafts.view.error_focused) {
        (drafts.view.error_focused, drafts.view.reveal_trouble) = (true, true);
        if let Some(field) = trouble.field().filter(|field| fields.contains(field)) {
            drafts.view.wanted_focus = Some(field_id(field));
        }
    }
    if escape && drafts.view.wanted_focus.is_none() {
        drafts.view.wanted_focus = drafts.view.last_focus;
    }
    if drafts.view.wanted_focus.is_none() && has_gone(ui, drafts) {
        drafts.view.wanted_focus = Some(heading_id());
    }
    if let Some(wanted) = drafts.view.wanted_focus.take() {
        ui.memory_mut(|memory| memory.request_focus(wanted));
        ui.ctx().request_repaint();
    }
    drafts.view.last_focus = ui.memory(egui::Memory::focused);
}

/// Whether what had the focus is no longer on the page, such as a link that has unfolded what was behind it.
fn has_gone(ui: &Ui, drafts: &Drafts) -> bool {
    let nothing = ui.memory(egui::Memory::focused).is_none();
    nothing && drafts.view.last_focus.is_some_and(|last| ui.ctx().read_response(last).is_none())
}
