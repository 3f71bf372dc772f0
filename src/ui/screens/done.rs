//! It works. Drawn from a receipt that holds no secret.

use egui::{CornerRadius, Image, Ui, Vec2, vec2};

use super::parts;
use crate::domain::Snapshot;
use crate::text;
use crate::ui::Action;
use crate::ui::icons::Icon;
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::space;
use crate::ui::widgets::{self, Tone};
use crate::wizard::{Event, Kept, Receipt, Step};

/// A clock that is off by less is fine.
const CLOCK_TOLERANCE: u64 = 120;

pub fn plan() -> Plan {
    Plan {
        title: text::say("done-title"),
        lead: text::say("done-lead"),
        primary: text::say("button-close"),
        press: |_, _| Some(Action::Close),
        busy: false,
        fields: &[],
        body,
    }
}

fn body(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let Step::Done(receipt) = sheet.wizard.step() else { return };
    proof(ui, receipt);
    if let Some(snapshot) = &receipt.snapshot {
        ui.add_space(space::S);
        picture(ui, sheet, snapshot);
    }
    ui.add_space(space::S);
    widgets::label(ui, &text::say("done-next"));
    let mut lines = vec![text::say("done-1"), text::say("done-2")];
    lines.extend(clock(receipt.clock_ahead));
    widgets::bullets(ui, &lines, true);
    if let Some(id) = kept(receipt.kept) {
        widgets::status(ui, &text::say(id), receipt.kept == Kept::Asking);
    }
    if widgets::link(ui, &text::say("button-open-camera")).clicked() {
        sheet.tell(Event::OpenCameraPage);
    }
    if widgets::link(ui, &text::say("button-reset-another")).clicked() {
        sheet.tell(Event::StartAgain);
    }
}

fn proof(ui: &mut Ui, receipt: &Receipt) {
    let ink = Tone::Good.colours(ui).0;
    let model = parts::model(&receipt.camera);
    let when = text::day_and_time(receipt.proven_at);
    widgets::tinted_card(ui, Tone::Good, |ui| {
        widgets::icon_line(ui, Icon::Done, ink, |ui| {
            let words = text::say_with("done-proven", &[("model", model.into()), ("when", when.into())]);
            let response = widgets::label(ui, &words);
            widgets::speak(ui, &response, &words);
            widgets::small(ui, &parts::place(&receipt.camera));
        });
    });
}

fn picture(ui: &mut Ui, sheet: &mut Sheet<'_>, snapshot: &Snapshot) {
    let ctx = ui.ctx().clone();
    let Some(texture) = sheet.drafts.view.textures.snapshot(&ctx, snapshot) else { return };
    let size = texture.size_vec2();
    let scale = (ui.available_width().min(320.0) / size.x.max(1.0)).min(180.0 / size.y.max(1.0));
    let shown: Vec2 = vec2(size.x, size.y) * scale;
    let image = Image::new((texture.id(), shown)).corner_radius(CornerRadius::same(space::RADIUS));
    ui.add(image.alt_text(text::say("done-snapshot")));
}

/// A sentence about the camera's clock, when it is wrong enough to matter.
fn clock(ahead: Option<i64>) -> Option<String> {
    let ahead = ahead?;
    let off = ahead.unsigned_abs();
    if off <= CLOCK_TOLERANCE {
        return None;
    }
    let (id, n) = match off / 60 {
        minutes @ 0..=119 => ("amount-minutes", minutes),
        minutes @ 120..=2879 => ("amount-hours", minutes / 60),
        minutes => ("amount-days", minutes / 1440),
    };
    let amount = text::say_with(id, &[("n", n.into())]);
    let sentence = if ahead > 0 { "done-clock-ahead" } else { "done-clock-behind" };
    Some(text::say_with(sentence, &[("amount", amount.into())]))
}

fn kept(kept: Kept) -> Option<&'static str> {
    match kept {
        Kept::NotAsked => None,
        Kept::Asking => Some("done-keeping"),
        Kept::Yes => Some("done-kept"),
        Kept::No => Some("done-not-kept"),
    }
}
