//! It works. Drawn from a receipt that holds no secret.

use egui::{CornerRadius, Image, Ui, Vec2, vec2};

use super::parts;
use crate::domain::Snapshot;
use crate::text;
use crate::ui::Action;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::space;
use crate::ui::widgets::{self, Tone};
use crate::wizard::{Event, Kept, Receipt};

/// By how many seconds a camera's clock may be off without being mentioned.
const CLOCK_TOLERANCE: u64 = 120;

pub fn spec() -> PageSpec {
    PageSpec {
        title: text::done_title(),
        lead: text::done_lead(),
        primary: text::button_close(),
        press: |_, _| Some(Action::Close),
        busy: false,
        fields: &[],
        body,
    }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let Some(receipt) = cx.wizard.receipt() else { return };
    proof(ui, receipt);
    if let Some(snapshot) = &receipt.snapshot {
        ui.add_space(space::S);
        picture(ui, cx, snapshot);
    }
    ui.add_space(space::S);
    widgets::label(ui, &text::done_next());
    let mut lines = vec![text::done_1(), text::done_2()];
    lines.extend(clock(receipt.clock_ahead));
    widgets::bullets(ui, &lines, true);
    if let Some(words) = kept(receipt.kept) {
        widgets::status(ui, &words, receipt.kept == Kept::Asking);
    }
    if widgets::link(ui, &text::button_open_camera()).clicked() {
        cx.tell(Event::OpenCameraPage);
    }
    if widgets::link(ui, &text::button_reset_another()).clicked() {
        cx.tell(Event::StartAgain);
    }
}

fn proof(ui: &mut Ui, receipt: &Receipt) {
    let ink = Tone::Good.colours(ui).0;
    let model = parts::model(&receipt.camera);
    let when = text::day_and_time(receipt.proven_at);
    widgets::tinted_card(ui, Tone::Good, |ui| {
        widgets::icon_line(ui, Icon::Done, ink, |ui| {
            let words = text::done_proven(model, when);
            let response = widgets::label(ui, &words);
            widgets::speak(ui, &response, &words);
            widgets::small(ui, &parts::place(&receipt.camera));
        });
    });
}

fn picture(ui: &mut Ui, cx: &mut PageCx<'_>, snapshot: &Snapshot) {
    let ctx = ui.ctx().clone();
    let Some(texture) = cx.drafts.view.textures.snapshot(&ctx, snapshot) else { return };
    let size = texture.size_vec2();
    let scale = (ui.available_width().min(320.0) / size.x.max(1.0)).min(180.0 / size.y.max(1.0));
    let shown: Vec2 = vec2(size.x, size.y) * scale;
    let image = Image::new((texture.id(), shown)).corner_radius(CornerRadius::same(space::RADIUS));
    ui.add(image.alt_text(text::done_snapshot()));
}

/// A sentence about the camera's clock, when it is off by more than the tolerance.
fn clock(ahead: Option<i64>) -> Option<String> {
    let ahead = ahead?;
    let off = ahead.unsigned_abs();
    if off <= CLOCK_TOLERANCE {
        return None;
    }
    let amount = match off / 60 {
        minutes @ 0..=119 => text::amount_minutes(minutes),
        minutes @ 120..=2879 => text::amount_hours(minutes / 60),
        minutes => text::amount_days(minutes / 1440),
    };
    Some(if ahead > 0 { text::done_clock_ahead(amount) } else { text::done_clock_behind(amount) })
}

fn kept(kept: Kept) -> Option<String> {
    match kept {
        Kept::NotAsked => None,
        Kept::Asking => Some(text::done_keeping()),
        Kept::Yes => Some(text::done_kept()),
        Kept::No => Some(text::done_not_kept()),
    }
}
