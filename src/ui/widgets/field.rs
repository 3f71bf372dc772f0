//! A text field with its label above and its error below. Enter presses the main button of the page.

use egui::{CornerRadius, Frame, Margin, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2, vec2};

use super::focus::show_focus;
use super::{ButtonStyle, Tone, button, icon_button, labels};
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::theme::{palette, size, space};

/// So many characters a field takes; what is typed or pasted beyond them stays out. A whole mail fits, which the page for the
/// code reads, and everything else that is typed here is far shorter (DOCUMENTED: an address of mail has 254 characters at
/// most). OBSERVED with egui 0.37: five million characters stop the window for seconds at each key, and cost gigabytes.
const MOST: usize = 32 * 1024;

/// How a field is labelled, and what stands behind it.
pub struct FieldSpec {
    label: String,
    width: f32,
    example: String,
    toggle: Option<(String, String)>,
    extra: Option<(String, Icon)>,
}

impl FieldSpec {
    /// A field with a visible label, which is also its name. It is at most `width` points wide.
    pub fn new(label: String, width: f32) -> Self {
        Self { label, width, example: String::new(), toggle: None, extra: None }
    }

    /// Shows an example inside the empty field.
    pub fn example(self, example: String) -> Self {
        Self { example, ..self }
    }

    /// Hides what is typed, and puts a button behind the field that shows it and hides it again. These are its two
    /// names.
    pub fn hidden(self, show: String, hide: String) -> Self {
        Self { toggle: Some((show, hide)), ..self }
    }

    /// Puts a button behind the field, or below it where there is no room.
    pub fn button(self, name: String, icon: Icon) -> Self {
        Self { extra: Some((name, icon)), ..self }
    }
}

/// The state of a field in this frame.
pub struct FieldState<'a> {
    /// What is typed.
    pub text: &'a mut String,
    /// Whether a hidden field shows what is typed.
    pub shown: &'a mut bool,
    /// Whether the font has to tell 0 from O.
    pub mono: bool,
    /// Whether an error stands below it.
    pub wrong: bool,
}

/// What happened in a field.
pub struct Typed {
    /// Whether Enter was pressed in it.
    pub enter: bool,
    /// Whether the button behind it was pressed.
    pub extra: bool,
}

/// Draws the label, the field, and its show/hide toggle.
pub fn field(ui: &mut Ui, id: egui::Id, spec: &FieldSpec, state: &mut FieldState<'_>) -> Typed {
    let colours = palette(ui);
    let label = labels::label(ui, &spec.label);
    let toggle_room = if spec.toggle.is_some() { space::CONTROL + space::S } else { 0.0 };
    let width = (ui.available_width() - toggle_room).min(spec.width);
    let hidden = spec.toggle.is_some() && !*state.shown;
    let mut typed = Typed { enter: false, extra: false };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::S);
        let (rect, _) = ui.allocate_exact_size(vec2(width, space::CONTROL), egui::Sense::hover());
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        let edge = match (state.wrong, has_focus) {
            (true, _) => Stroke::new(2.0, Tone::Danger.colours(ui).0),
            (false, true) => Stroke::new(1.0, colours.accent),
            (false, false) => Stroke::new(1.0, colours.border_strong),
        };
        ui.painter().rect(rect, CornerRadius::same(space::RADIUS), colours.surface, edge, StrokeKind::Inside);
        let inner = UiBuilder::new().max_rect(rect).layout(egui::Layout::top_down(egui::Align::Min));
        let mut child = ui.new_child(inner);
        let font = if state.mono { fonts::mono(18.0) } else { fonts::plain(size::BODY) };
        let edit = TextEdit::singleline(state.text)
            .id(id)
            .char_limit(MOST)
            .password(hidden)
            .font(font)
            .hint_text(spec.example.as_str())
            .frame(Frame::new().inner_margin(Margin::symmetric(12, 0)))
            .min_size(vec2(width, space::CONTROL))
            .desired_width(width)
            .align(egui::Align2::LEFT_CENTER);
        let mut output = edit.show(&mut child);
        if spec.toggle.is_some() {
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
        if let Some((show, hide)) = &spec.toggle {
            let (icon, name) = if *state.shown { (Icon::EyeOff, hide) } else { (Icon::Eye, show) };
            if icon_button(ui, icon, name).clicked() {
                *state.shown = !*state.shown;
            }
        }
        if let Some((name, icon)) = &spec.extra {
            typed.extra = button(ui, ButtonStyle::Secondary, name, Some(*icon)).clicked();
        }
    });
    typed
}

#[cfg(test)]
mod tests {
    use egui::{Context, Event, Id, RawInput};

    use super::*;

    /// What stands in a field after each of these pastes.
    fn pasted(before: &str, pastes: &[&str]) -> String {
        let (context, id) = (Context::default(), Id::unique("field"));
        crate::ui::install(&context);
        let (mut text, spec) = (before.to_owned(), FieldSpec::new("Address".to_owned(), 200.0));
        let mut frame = |events| {
            let input = RawInput { events, focused: true, ..RawInput::default() };
            let mut output = context.run_ui(input, |ui| {
                ui.memory_mut(|memory| memory.request_focus(id));
                let mut state = FieldState { text: &mut text, shown: &mut true, mono: false, wrong: false };
                field(ui, id, &spec, &mut state);
            });
            // Nothing is drawn.
            output.textures_delta.clear();
        };
        frame(Vec::new());
        for paste in pastes {
            frame(vec![Event::Paste((*paste).to_owned())]);
        }
        text
    }

    #[test]
    fn a_field_takes_a_whole_mail_and_no_book() {
        let mail = "Dear user, the code is 3F8K2LQ9. ".repeat(100);
        assert_eq!(pasted("", &[&mail]), mail);
        let book = "ä".repeat(1_000_000);
        assert_eq!(pasted("", &[&book]), "ä".repeat(MOST));
        assert_eq!(pasted("192.0.2.64", &[&book, &book]).chars().count(), MOST, "what was typed before counts too");
        let long = "x".repeat(MOST + 7);
        assert_eq!(pasted(&long, &["y"]), long, "what stands there already stays");
    }
}
