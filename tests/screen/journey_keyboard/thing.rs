//! What a screen reader knows of one thing on the screen.

use egui::accesskit::Role;
use egui::{Rect, pos2};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;

/// One thing that the screen reader knows.
#[derive(Clone, Debug)]
pub struct Thing {
    pub role: Role,
    pub name: String,
    pub value: String,
    pub rect: Rect,
    pub primary: bool,
}

impl Thing {
    pub fn of(node: Node<'_>) -> Self {
        let node = node.accesskit_node();
        let rect = node.bounding_box().map_or(Rect::NOTHING, |rect| {
            Rect::from_min_max(pos2(rect.x0 as f32, rect.y0 as f32), pos2(rect.x1 as f32, rect.y1 as f32))
        });
        Self {
            role: node.role(),
            name: node.label().unwrap_or_default(),
            value: node.value().unwrap_or_default(),
            rect,
            primary: node.data().class_name() == Some("primary"),
        }
    }

    /// A button, or a link.
    pub fn is_pressed(&self) -> bool {
        matches!(self.role, Role::Button | Role::Link)
    }

    pub fn is_field(&self) -> bool {
        matches!(self.role, Role::TextInput | Role::PasswordInput)
    }
}
