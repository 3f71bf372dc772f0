//! One thing on the screen, as a screen reader is told of it: role, name, value, states, and what lies within it.

#![expect(clippy::cast_possible_truncation, reason = "a screen has few points")]

use egui::accesskit::{AriaCurrent, Live, Role, Toggled};
use egui::{Rect, Vec2, pos2};
use egui_kittest::kittest::AccessKitNode as Node;

/// What the accessibility tree says of one thing on the screen.
#[derive(Clone, Debug)]
pub struct Thing {
    pub id: u128,
    pub role: Role,
    pub name: String,
    pub value: String,
    pub rect: Rect,
    pub focused: bool,
    pub focusable: bool,
    pub clickable: bool,
    pub class: Option<String>,
    pub busy: bool,
    pub disabled: bool,
    pub polite: bool,
    pub current: bool,
    /// The level of a heading.
    pub level: Option<usize>,
    /// What is told of it after its name.
    pub description: String,
    pub invalid: bool,
}

impl Thing {
    /// What is told of a node. What is drawn begins so many points from the corner.
    pub fn of(node: &Node<'_>, margin: f32) -> Self {
        let data = node.data();
        let rect = node.bounding_box().map_or(Rect::NOTHING, |rect| {
            let point = |x: f64, y: f64| pos2(x as f32, y as f32) - Vec2::splat(margin);
            Rect::from_min_max(point(rect.x0, rect.y0), point(rect.x1, rect.y1))
        });
        Self {
            id: node.id().into(),
            role: node.role(),
            name: node.label().unwrap_or_default(),
            value: node.value().unwrap_or_default(),
            rect,
            focused: node.is_focused(),
            focusable: data.supports_action(egui::accesskit::Action::Focus),
            clickable: data.supports_action(egui::accesskit::Action::Click),
            class: data.class_name().map(str::to_owned),
            busy: node.is_busy(),
            disabled: node.is_disabled(),
            polite: data.live() == Some(Live::Polite),
            level: data.level(),
            description: data.description().unwrap_or_default().to_owned(),
            invalid: data.invalid().is_some(),
            current: data.aria_current() == Some(AriaCurrent::Step),
        }
    }
}

/// Names the list items that are in no list.
pub fn stray(node: &Node<'_>, in_list: bool, lost: &mut Vec<String>) {
    if node.role() == Role::ListItem && !in_list {
        lost.push(node.label().unwrap_or_default());
    }
    for child in node.children() {
        stray(&child, in_list || node.role() == Role::List, lost);
    }
}

/// One thing a line, in reading order.
pub fn speak(node: &Node<'_>, depth: usize, lines: &mut String) {
    let name = node.label().unwrap_or_default();
    // What has no name and holds other things is not heard; the single letters of a text are the text.
    let is_heard = !matches!(node.role(), Role::GenericContainer | Role::TextRun) || !name.is_empty();
    if is_heard {
        lines.push_str(&format!("{:indent$}{:?}", "", node.role(), indent = 2 * depth));
        if !name.is_empty() {
            lines.push_str(&format!(" {name:?}"));
        }
        if let Some(value) = node.value().filter(|value| *value != name && !value.is_empty()) {
            lines.push_str(&format!(" = {value:?}"));
        }
        for state in states(node) {
            lines.push_str(&format!(", {state}"));
        }
        lines.push('\n');
    }
    for child in node.children() {
        speak(&child, depth + usize::from(is_heard), lines);
    }
}

/// What is said of a thing beside its role, its name and its value.
fn states(node: &Node<'_>) -> Vec<String> {
    let place = node.position_in_set().zip(node.parent().and_then(|list| list.size_of_set()));
    let said = [
        (node.is_focused(), "focused"),
        (node.toggled() == Some(Toggled::True), "chosen"),
        (node.toggled() == Some(Toggled::False), "not chosen"),
        (node.is_busy(), "busy"),
        (node.is_disabled(), "disabled"),
        (node.aria_current() == Some(AriaCurrent::Step), "current step"),
        (node.live() == Live::Polite, "spoken when it appears"),
    ];
    let mut states: Vec<String> = said.iter().filter(|(is, _)| *is).map(|(_, state)| (*state).to_owned()).collect();
    states
        .extend(node.placeholder().filter(|example| !example.is_empty()).map(|example| format!("example {example:?}")));
    states.extend(node.data().level().filter(|level| *level > 1).map(|level| format!("level {level}")));
    states.extend(node.data().invalid().map(|_| "wrong".to_owned()));
    states.extend(node.description().map(|words| format!("described {words:?}")));
    states.extend(node.numeric_value().map(|value| format!("at {value}")));
    states.extend(place.map(|(at, count)| format!("{} of {count}", at + 1)));
    states
}
