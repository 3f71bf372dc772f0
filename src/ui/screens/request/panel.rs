//! Below the choice: the picture, and what the chosen way takes.

use egui::{CornerRadius, Image, Sense, Stroke, StrokeKind, Ui, Vec2};

use super::super::parts;
use super::{address, hand};
use crate::domain::Drafted;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::{self, palette, space};
use crate::ui::widgets::{self, ButtonStyle, Tone};
use crate::wizard::{Dispatch, Event};

/// The side of the picture, in points.
const PICTURE: f32 = 124.0;
/// From this width on the picture has room beside the words.
const BESIDE: f32 = 440.0;

pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>) {
    widgets::card(ui, |ui| {
        if ui.available_width() < BESIDE {
            picture(ui, cx);
            ui.add_space(space::S);
            words(ui, cx);
            return;
        }
        ui.horizontal_top(|ui| {
            // Steps begin with their numbers, and need the room for what stands beside them.
            let is_by_hand = cx.wizard.dispatch() == Dispatch::ByHand;
            ui.spacing_mut().item_spacing.x = if is_by_hand { space::M } else { space::L };
            picture(ui, cx);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                words(ui, cx);
            });
        });
    });
}

fn words(ui: &mut Ui, cx: &mut PageCx<'_>) {
    match (cx.wizard.dispatch(), cx.wizard.drafted().cloned()) {
        (Dispatch::ByHand, _) => hand::steps(ui, cx),
        (Dispatch::AsDraft, Some(drafted)) => draft(ui, cx, &drafted),
        _ => {
            widgets::small(ui, &text::request_to());
            address::draw(ui, cx);
        }
    }
}

/// What became of the draft, and where its file is.
fn draft(ui: &mut Ui, cx: &mut PageCx<'_>, drafted: &Drafted) {
    let (tone, icon, title, todo) = match drafted {
        _ if cx.drafts.is_demo => (Tone::Calm, Icon::Info, text::request_demo_draft(), text::request_demo_draft_todo()),
        Drafted { is_open: false, .. } => {
            (Tone::Warning, Icon::Warning, text::request_unopened(), text::request_unopened_todo())
        }
        Drafted { is_mail: true, .. } => {
            (Tone::Good, Icon::Done, text::request_drafted(), text::request_drafted_todo())
        }
        Drafted { .. } => (Tone::Good, Icon::Done, text::request_drafted(), text::request_composed_todo()),
    };
    let ink = tone.colours(ui).0;
    widgets::icon_line(ui, icon, ink, |ui| {
        let response = widgets::label(ui, &title);
        widgets::speak(ui, &response, &title);
        widgets::paragraph(ui, &todo);
        parts::file(ui, cx, &drafted.path.display().to_string(), |ui, cx| {
            let again = text::button_open_again();
            if drafted.is_open && widgets::button(ui, ButtonStyle::Secondary, &again, Some(Icon::Mail)).clicked() {
                cx.tell(Event::OpenDraft);
            }
            let sent = text::button_i_have_sent();
            if !drafted.is_open && widgets::button(ui, ButtonStyle::Secondary, &sent, None).clicked() {
                cx.tell(Event::Continue);
            }
        });
    });
}

fn picture(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let colours = palette(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(PICTURE + 16.0), Sense::hover());
    let corner = CornerRadius::same(space::RADIUS);
    ui.painter().rect(rect, corner, colours.paper, Stroke::new(1.0, colours.border), StrokeKind::Inside);
    let Some(picture) = cx.wizard.picture() else { return };
    let ctx = ui.ctx().clone();
    if let Some(texture) = cx.drafts.view.textures.code(&ctx, picture) {
        let image = Image::new((texture.id(), Vec2::splat(PICTURE))).tint(theme::UNTINTED);
        ui.put(rect.shrink(8.0), image.alt_text(text::request_picture()));
    }
}
