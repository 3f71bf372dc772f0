//! What a frame shows wrongly, by where things are: text that is cut off, text on text, a control on a control.
//!
//! It knows shapes and the tree for screen readers, and nothing of the pages.

use egui::accesskit::{Action, Node, NodeId, Role};
use egui::epaint::{ClippedShape, Shape};
use egui::{FullOutput, Rect, pos2};

/// Points by which letters may stand out, and by which things may touch.
const SLACK: f32 = 1.5;

struct Text {
    words: String,
    rect: Rect,
    clip: Rect,
    elided: bool,
}

impl Text {
    fn visible(&self) -> Rect {
        self.rect.intersect(self.clip)
    }
}

struct Control {
    name: String,
    role: Role,
    rect: Rect,
}

impl Control {
    fn is_field(&self) -> bool {
        matches!(self.role, Role::TextInput | Role::PasswordInput | Role::MultilineTextInput)
    }
}

/// Everything that is wrong with a frame on a screen of this size. `is_whole`: it is so high that nothing has to scroll.
pub fn faults(output: &FullOutput, screen: Rect, is_whole: bool) -> Vec<String> {
    let (texts, controls) = (texts(&output.shapes, screen), controls(output));
    let mut faults = Vec::new();
    for text in &texts {
        faults.extend(cut_off(text, &controls, screen, is_whole));
    }
    for (at, one) in texts.iter().enumerate() {
        let on_it = texts[at + 1..].iter().filter(|other| overlap(one.visible(), other.visible()));
        faults.extend(on_it.map(|other| format!("{:?} stands on {:?}", one.words, other.words)));
    }
    // Scrolled away, a control keeps its place in the tree, which is then anybody's.
    for (at, one) in controls.iter().enumerate().filter(|_| is_whole) {
        if !screen.expand(SLACK).contains_rect(one.rect) {
            faults.push(format!("{:?} is off the screen: {}", one.name, one.rect));
        }
        let on_it = controls[at + 1..].iter().filter(|other| overlap(one.rect, other.rect));
        faults.extend(on_it.map(|other| format!("{:?} lies on {:?}", one.name, other.name)));
    }
    faults
}

fn cut_off(text: &Text, controls: &[Control], screen: Rect, is_whole: bool) -> Option<String> {
    let fault = |how: &str| Some(format!("{:?} {how}: {} in {}", text.words, text.rect, text.clip));
    // What is typed moves inside its field.
    if controls.iter().any(|control| control.is_field() && control.rect.contains(text.rect.center())) {
        return None;
    }
    // A button that was scrolled away keeps its place in the tree, and is not what holds this text.
    let mut holders = controls
        .iter()
        .filter(|control| is_whole && control.role == Role::Button && control.rect.contains(text.rect.center()));
    // A row of the list is one line high; what does not fit there is heard whole, and shown whole once the row is chosen.
    let is_heard = |row: &Control| {
        row.rect.contains(text.rect.center()) && text.words.split("  ").all(|part| row.name.contains(part))
    };
    if text.elided {
        let rows = controls.iter().filter(|control| control.role == Role::RadioButton);
        return if rows.clone().any(is_heard) { None } else { fault("is shortened") };
    }
    let (left, right) = (text.clip.left().max(screen.left()), text.clip.right().min(screen.right()));
    if text.rect.left() < left - SLACK || text.rect.right() > right + SLACK {
        return fault("is cut off at a side");
    }
    let holds = |holder: &Control| holder.rect.expand(SLACK).contains_rect(text.rect);
    if holders.clone().next().is_some() && !holders.any(holds) {
        return fault("stands out of its button");
    }
    // Only what scrolls may be cut at the top or at the bottom, and it is cut by its own frame.
    let is_cut = text.rect.top() < text.clip.top() - SLACK || text.rect.bottom() > text.clip.bottom() + SLACK;
    let is_scrolled = !is_whole && text.clip.height() < screen.height() - SLACK;
    if is_cut && !is_scrolled {
        return fault("is cut off");
    }
    None
}

/// Whether two things share more than an edge, and neither holds the other.
fn overlap(one: Rect, other: Rect) -> bool {
    let shared = one.intersect(other);
    let is_held = one.expand(SLACK).contains_rect(other) || other.expand(SLACK).contains_rect(one);
    shared.width() > SLACK && shared.height() > SLACK && !(is_held && one.area() != other.area())
}

/// All texts of which something can be seen.
fn texts(shapes: &[ClippedShape], screen: Rect) -> Vec<Text> {
    fn gather(shape: &Shape, clip: Rect, into: &mut Vec<Text>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, clip, into)),
            Shape::Text(text) if !text.galley.text().trim().is_empty() => into.push(Text {
                words: text.galley.text().to_owned(),
                rect: text.visual_bounding_rect(),
                clip,
                elided: text.galley.elided,
            }),
            _ => {}
        }
    }
    let mut texts = Vec::new();
    for shape in shapes {
        gather(&shape.shape, shape.clip_rect.intersect(screen), &mut texts);
    }
    texts.retain(|text| text.visible().is_positive());
    texts
}

/// All things that can be pressed or typed into.
fn controls(output: &FullOutput) -> Vec<Control> {
    let Some(tree) = &output.platform_output.accesskit_update else { panic!("screen readers are switched on") };
    let is_control = |node: &Node| {
        let acts = node.supports_action(Action::Click) || node.supports_action(Action::Focus);
        acts && !matches!(node.role(), Role::Window | Role::GenericContainer | Role::Heading | Role::Label)
    };
    let control = |(_, node): &(NodeId, Node)| {
        let bounds = node.bounds().filter(|_| is_control(node))?;
        let rect =
            Rect::from_min_max(pos2(bounds.x0 as f32, bounds.y0 as f32), pos2(bounds.x1 as f32, bounds.y1 as f32));
        Some(Control { name: node.label().or(node.value()).unwrap_or_default().to_owned(), role: node.role(), rect })
    };
    tree.nodes.iter().filter_map(control).collect()
}

mod tests {
    use egui::{Align2, FontId, Ui, vec2};
    use regain::window::offscreen::Offscreen;

    use super::{Rect, faults};

    const SIZE: egui::Vec2 = vec2(300.0, 200.0);

    fn faults_of(draw: impl Fn(&mut Ui)) -> Vec<String> {
        let mut screen = Offscreen::new(SIZE, 1.0);
        screen.context().enable_accesskit();
        screen.step(vec![], 0.0, &draw);
        faults(screen.step(vec![], 0.1, &draw), Rect::from_min_size(egui::Pos2::ZERO, SIZE), true)
    }

    fn write(ui: &Ui, x: f32, y: f32, words: &str) {
        ui.painter().text(egui::pos2(x, y), Align2::LEFT_TOP, words, FontId::proportional(14.0), egui::Color32::BLACK);
    }

    #[track_caller]
    fn assert_only(faults: &[String], how: &str) {
        assert!(faults.len() == 1 && faults[0].contains(how), "{faults:?}");
    }

    #[test]
    fn what_stands_well_is_no_fault() {
        let faults = faults_of(|ui| {
            ui.label("One line");
            ui.horizontal(|ui| drop((ui.button("Left"), ui.button("Right"))));
            ui.text_edit_singleline(&mut "Longer than the field is wide, by a good many letters".to_owned());
        });
        assert!(faults.is_empty(), "{faults:?}");
    }

    #[test]
    fn text_that_is_cut_off_is_a_fault() {
        assert_only(&faults_of(|ui| write(ui, 200.0, 20.0, "wider than the screen")), "cut off at a side");
        assert_only(&faults_of(|ui| write(ui, 20.0, 195.0, "below the screen")), "is cut off");
        let narrow = |ui: &mut Ui| {
            ui.set_max_width(60.0);
            ui.add(egui::Label::new("much too long for this").truncate());
        };
        assert_only(&faults_of(narrow), "is shortened");
        let small = |ui: &mut Ui| {
            let rect = Rect::from_min_size(egui::pos2(120.0, 20.0), vec2(40.0, 20.0));
            ui.put(rect, egui::Button::new("").min_size(rect.size()));
            ui.painter().text(
                rect.center(),
                Align2::CENTER_CENTER,
                "Set password",
                FontId::proportional(14.0),
                egui::Color32::BLACK,
            );
        };
        assert_only(&faults_of(small), "stands out of its button");
    }

    #[test]
    fn things_on_one_another_are_faults() {
        let twice = |ui: &mut Ui| {
            write(ui, 20.0, 20.0, "first");
            write(ui, 30.0, 24.0, "second");
        };
        assert_only(&faults_of(twice), "stands on");
        let buttons = |ui: &mut Ui| {
            for x in [20.0, 50.0] {
                let rect = Rect::from_min_size(egui::pos2(x, 20.0), vec2(40.0, 20.0));
                ui.put(rect, egui::Button::new("").min_size(rect.size()));
            }
        };
        assert_only(&faults_of(buttons), "lies on");
        let outside = |ui: &mut Ui| {
            let rect = Rect::from_min_size(egui::pos2(280.0, 20.0), vec2(40.0, 20.0));
            ui.put(rect, egui::Button::new("").min_size(rect.size()));
        };
        assert_only(&faults_of(outside), "is off the screen");
    }
}
