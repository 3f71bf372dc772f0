//! It works, and what can be put right in the camera now. Drawn from a receipt that holds no secret.

mod clock;
mod recovery;

use std::time::SystemTime;

use egui::{CornerRadius, Image, Ui, Vec2, vec2};

use super::{fresh, parts};
use crate::domain::Snapshot;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::space;
use crate::ui::widgets::{self, Tone};
use crate::ui::{Action, Drafts, details};
use crate::wizard::{Event, Field, JobKind, Kept, Receipt, Remedy, Wizard};

/// The room of the picture.
const PICTURE: Vec2 = vec2(240.0, 150.0);
/// From this width on the picture has room beside what is left to do.
const BESIDE: f32 = 500.0;
/// The field of the address for next time, while its form is open.
const OPEN: &[Field] = &[Field::RecoveryAddress];

pub fn spec(wizard: &Wizard, drafts: &Drafts, now: SystemTime) -> PageSpec {
    let is_open = recovery::is_open(wizard, drafts, now);
    PageSpec {
        title: text::done_title(),
        lead: text::done_lead(),
        primary: if is_open { text::button_save_address() } else { text::button_close() },
        press: if is_open { recovery::press } else { |_, _| Some(Action::Close) },
        busy: is_open && wizard.running().is_some(),
        fields: if is_open { OPEN } else { &[] },
        body,
        ..PageSpec::default()
    }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let Some(receipt) = cx.wizard.receipt() else { return };
    if receipt.kept == Kept::No {
        not_kept(ui);
    }
    proof(ui, receipt, cx.now);
    ui.add_space(space::S);
    fresh::draw(ui, cx);
    match &receipt.snapshot {
        Some(snapshot) if ui.available_width() >= BESIDE => {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                picture(ui, cx, snapshot);
                ui.vertical(next);
            });
        }
        Some(snapshot) => {
            picture(ui, cx, snapshot);
            ui.add_space(space::S);
            next(ui);
        }
        None => next(ui),
    }
    if let Some(words) = kept(receipt.kept) {
        widgets::status(ui, &words, receipt.kept == Kept::Asking);
    }
    ui.add_space(space::S);
    if cx.wizard.is_unknown_form() {
        widgets::paragraph(ui, &text::done_unknown_form());
        widgets::copy_button(ui, &text::button_copy_details(), || details::of(cx));
        ui.add_space(space::S);
    }
    clock::draw(ui, cx, receipt);
    recovery::draw(ui, cx, receipt);
    if !cx.is_offered(Remedy::OpenPage) && widgets::link(ui, &text::button_open_camera()).clicked() {
        cx.tell(Event::OpenCameraPage);
    }
    if !cx.is_offered(Remedy::StartAgain) && widgets::link(ui, &text::button_reset_another()).clicked() {
        cx.tell(Event::StartAgain);
    }
}

/// The store that was asked to keep the password could not: nothing on the page is more urgent.
fn not_kept(ui: &mut Ui) {
    let ink = Tone::Warning.colours(ui).0;
    widgets::tinted_card(ui, Tone::Warning, |ui| {
        widgets::icon_line(ui, Icon::Warning, ink, |ui| {
            let words = text::done_not_kept();
            let response = widgets::label(ui, &words);
            widgets::speak(ui, &response, &words);
            widgets::paragraph(ui, &text::done_not_kept_todo());
        });
    });
    ui.add_space(space::S);
}

/// Whether this is under way.
fn is_running(wizard: &Wizard, kind: JobKind) -> bool {
    wizard.running().is_some_and(|running| running.kind == kind)
}

fn proof(ui: &mut Ui, receipt: &Receipt, now: SystemTime) {
    let ink = Tone::Good.colours(ui).0;
    let model = parts::model(&receipt.camera);
    let when = text::day_and_time(receipt.proven_at, now);
    widgets::tinted_card(ui, Tone::Good, |ui| {
        widgets::icon_line(ui, Icon::Done, ink, |ui| {
            let words = text::done_proven(model, when);
            let response = widgets::label(ui, &words);
            widgets::speak(ui, &response, &words);
            widgets::small(ui, &parts::place(&receipt.camera));
        });
    });
}

/// What is left to do.
fn next(ui: &mut Ui) {
    widgets::subheading(ui, &text::done_next());
    widgets::bullets(ui, &[text::done_1(), text::done_2()], true);
}

fn picture(ui: &mut Ui, cx: &mut PageCx<'_>, snapshot: &Snapshot) {
    let ctx = ui.ctx().clone();
    let Some(texture) = cx.drafts.view.textures.snapshot(&ctx, snapshot) else { return };
    let size = texture.size_vec2();
    let scale = (ui.available_width().min(PICTURE.x) / size.x.max(1.0)).min(PICTURE.y / size.y.max(1.0));
    let shown = size * scale;
    let image = Image::new((texture.id(), shown)).corner_radius(CornerRadius::same(space::RADIUS));
    ui.add(image.alt_text(text::done_snapshot()));
}

/// What the program is called in which this system shows its password store.
fn store() -> String {
    if cfg!(target_os = "windows") {
        text::store_windows()
    } else if cfg!(target_os = "macos") {
        text::store_macos()
    } else {
        text::store_linux()
    }
}

fn kept(kept: Kept) -> Option<String> {
    match kept {
        // A store that could not keep it is told at the top.
        Kept::NotAsked | Kept::No => None,
        Kept::Asking => Some(text::done_keeping()),
        Kept::Yes => Some(text::done_kept(store())),
    }
}
