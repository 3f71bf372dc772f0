//! A text field with its label above and its error below. Enter presses the main button of the page.

use egui::{CornerRadius, Frame, Margin, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2, vec2};

use super::ring::show_focus;
use super::{Look, Tone, button, icon_button, words};
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::theme::{palette, size, space};

/// How a field is.
pub struct Blank<'a> {
    /// The visible label, which is also its name.
    pub label: &'a str,
    /// An example inside the empty field.
    pub hint: &'a str,
    /// The names of its toggle, to show and to hide what is typed; `None`: it is always shown.
    pub toggle: Option<(&'a str, &'a str)>,
    /// Whether 0 and O have to differ.
    pub mono: bool,
    /// How wide it may be.
    pub width: f32,
    /// A button behind the field, if there is room; else below it.
    pub extra: Option<(&'a str, Icon)>,
    /// Whether an error stands below it.
    pub wrong: bool,
}

/// What happened in a field.
pub struct Typed {
    /// Enter was pressed in it.
    pub enter: bool,
    /// The extra button was pressed.
    pub extra: bool,
}

/// Draws the label, the field, and its show/hide toggle.
pub fn field(ui: &mut Ui, id: egui::Id, text: &mut String, shown: &mut bool, blank: &Blank<'_>) -> Typed {
    let colours = palette(ui);
    let label = words::label(ui, blank.label);
    let toggle_room = if blank.toggle.is_some() { space::CONTROL + space::S } else { 0.0 };
    let width = (ui.available_width() - toggle_room).min(blank.width);
    let hidden = blank.toggle.is_some() && !*shown;
    let mut typed = Typed { enter: false, extra: false };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::S);
        let (rect, _) = ui.allocate_exact_size(vec2(width, space::CONTROL), egui::Sense::hover());
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        let edge = match (blank.wrong, has_focus) {
            (true, _) => Stroke::new(2.0, Tone::Danger.colours(ui).0),
            (false, true) => Stroke::new(1.0, colours.accent),
            (false, false) => Stroke::new(1.0, colours.border_strong),
        };
        ui.painter().rect(rect, CornerRadius::same(space::RADIUS), colours.surface, edge, StrokeKind::Inside);
        let inner = UiBuilder::new().max_rect(rect).layout(egui::Layout::top_down(egui::Align::Min));
        let mut child = ui.new_child(inner);
        let font = if blank.mono { fonts::mono(18.0) } else { fonts::plain(size::BODY) };
        let edit = TextEdit::singleline(text)
            .id(id)
            .password(hidden)
            .font(font)
            .hint_text(blank.hint)
            .frame(Frame::new().inner_margin(Margin::symmetric(12, 0)))
            .min_size(vec2(width, space::CONTROL))
            .desired_width(width)
            .align(egui::Align2::LEFT_CENTER);
        let mut output = edit.show(&mut child);
        if blank.toggle.is_some() {
            // egui would keep every version of a password for Undo.
            output.state.clear_undoer();
            output.state.store(ui.ctx(), id);
        }
        let response = output.response.response.labelled_by(label.id);
        show_focus(ui, &response, rect, space::RADIUS);
        let pressed = ui.input(|input| {
            input.events.iter().any(|event| {
                matches!(event, egui::Event::Key { key: egui::Key::Enter, pressed: true, repeat: false, .. })
            })
        });
        if response.lost_focus() && pressed {
            typed.enter = true;
            response.request_focus();
        }
        if let Some((show, hide)) = blank.toggle {
            let (icon, name) = if *shown { (Icon::EyeOff, hide) } else { (Icon::Eye, show) };
            if icon_button(ui, icon, name).clicked() {
                *shown = !*shown;
            }
        }
        if let Some((name, icon)) = blank.extra {
            typed.extra = button(ui, Look::Secondary, name, Some(icon)).clicked();
        }
    });
    typed
}
