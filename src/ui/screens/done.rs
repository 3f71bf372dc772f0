//! It works, and what can be put right in the camera now. Drawn from a receipt that holds no secret.

mod clock;
mod order;
mod others;
mod recovery;

use std::time::SystemTime;

use egui::{CornerRadius, Image, Ui, Vec2, vec2};

use super::fresh;
use crate::domain::Snapshot;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec, Press};
use crate::ui::theme::space;
use crate::ui::widgets::{self, Tone};
use crate::ui::{Action, Drafts, details};
use crate::wizard::{Event, Field, JobKind, Kept, Receipt, Remedy, Wizard};

/// The room of the picture.
const PICTURE: Vec2 = vec2(236.0, 148.0);
/// From this width on the picture has room beside what is left to do.
const BESIDE: f32 = 500.0;
/// The field of the address for next time, while its form is open.
const OPEN: &[Field] = &[Field::RecoveryAddress];

pub fn spec(wizard: &Wizard, drafts: &Drafts, now: SystemTime) -> PageSpec {
    let is_open = recovery::is_open(wizard, drafts, now);
    PageSpec {
        title: text::done_title(),
        lead: wizard.receipt().map(|receipt| lead(receipt, now)).unwrap_or_default(),
        primary: if is_open { text::button_save_address() } else { text::button_close() },
        press: if is_open { recovery::press } else { |_, _| Some(Action::Close) },
        busy: is_open && wizard.running().is_some(),
        fields: if is_open { OPEN } else { &[] },
        second: another(wizard),
        body,
        ..PageSpec::default()
    }
}

/// The way to the next camera, at the left of the footer.
fn another(wizard: &Wizard) -> Option<(String, Press)> {
    let is_offered = wizard.trouble().is_some_and(|trouble| {
        let (on, out) = trouble.remedies_on(wizard.page());
        [on, out].contains(&Remedy::StartAgain)
    });
    let press: Press = |_, _| Some(Action::Tell(Event::StartAgain));
    (!is_offered).then(|| (text::button_reset_another(), press))
}

/// What was tried, and when.
fn lead(receipt: &Receipt, now: SystemTime) -> String {
    text::done_lead(text::day_and_time(receipt.proven_at, now))
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let Some(receipt) = cx.wizard.receipt() else { return };
    if receipt.kept == Kept::No {
        not_kept(ui);
    }
    password_and_proof(ui, cx, receipt);
    ui.add_space(space::S);
    if cx.wizard.is_unknown_form() {
        widgets::paragraph(ui, &text::done_unknown_form());
        widgets::copy_button(ui, &text::button_copy_details(), || details::of(cx));
        ui.add_space(space::S);
    }
    widgets::card(ui, |ui| {
        widgets::subheading(ui, &text::done_order());
        order::line(ui);
        widgets::stable_ids(ui, "clock", |ui| clock::draw(ui, cx, receipt));
        widgets::stable_ids(ui, "recovery", |ui| recovery::draw(ui, cx, receipt));
        widgets::stable_ids(ui, "others", |ui| others::draw(ui, cx));
    });
    if !cx.is_offered(Remedy::OpenPage) && widgets::link(ui, &text::button_open_camera()).clicked() {
        cx.tell(Event::OpenCameraPage);
    }
}

/// The picture from the camera beside the new password; on a narrow page the password comes first.
fn password_and_proof(ui: &mut Ui, cx: &mut PageCx<'_>, receipt: &Receipt) {
    let is_demo = cx.drafts.is_demo;
    let password = |ui: &mut Ui, cx: &mut PageCx<'_>| fresh::draw(ui, cx, |ui| where_else(ui, receipt.kept, is_demo));
    match &receipt.snapshot {
        Some(snapshot) if ui.available_width() >= BESIDE => {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                ui.vertical(|ui| {
                    ui.set_width(PICTURE.x);
                    picture(ui, cx, receipt, snapshot);
                });
                ui.vertical(|ui| password(ui, cx));
            });
        }
        Some(snapshot) => {
            password(ui, cx);
            ui.add_space(space::S);
            picture(ui, cx, receipt, snapshot);
        }
        None => password(ui, cx),
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

/// The picture, and what it is.
fn picture(ui: &mut Ui, cx: &mut PageCx<'_>, receipt: &Receipt, snapshot: &Snapshot) {
    let ctx = ui.ctx().clone();
    let Some(texture) = cx.drafts.view.textures.snapshot(&ctx, snapshot) else { return };
    let size = texture.size_vec2();
    let scale = (ui.available_width().min(PICTURE.x) / size.x.max(1.0)).min(PICTURE.y / size.y.max(1.0));
    let shown = size * scale;
    let image = Image::new((texture.id(), shown)).corner_radius(CornerRadius::same(space::RADIUS));
    ui.add(image.alt_text(text::done_snapshot()));
    ui.spacing_mut().item_spacing.y = space::XS;
    widgets::small(ui, &text::done_caption(text::day_and_time(receipt.proven_at, cx.now)));
}

/// Where the new password is when this page is closed.
fn where_else(ui: &mut Ui, kept: Kept, is_demo: bool) {
    match kept {
        Kept::NotAsked => {
            widgets::small(ui, &text::fresh_write());
        }
        // It is told at the top.
        Kept::No => {}
        Kept::Asking => {
            widgets::status(ui, &text::done_keeping(), true);
        }
        Kept::Yes => {
            let words = if is_demo { text::done_kept_demo() } else { text::done_kept(store()) };
            widgets::status(ui, &words, false);
        }
    }
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
