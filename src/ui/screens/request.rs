//! The picture: save it, and send it to the recovery service from any mailbox.

use egui::{CornerRadius, Image, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::service;
use crate::domain::NamedBy;
use crate::text::{self, Topic};
use crate::ui::drafts::Drafts;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, ButtonStyle, Tone};
use crate::ui::{Action, theme};
use crate::wizard::{Event, JobKind, Remedy, Wizard};

/// Subject and text of the mail. DOCUMENTED: both are these words, whatever the language of the app.
const SUBJECT: &str = "Password recovery";

/// The side of the picture, in points. Every module of the QR code stays sharp.
const PICTURE: f32 = 212.0;

pub fn spec(wizard: &Wizard) -> PageSpec {
    if wizard.must_choose_service() {
        return service::spec(wizard);
    }
    PageSpec {
        title: title(wizard),
        lead: lead(wizard),
        primary: if is_out(wizard) { text::button_i_have_sent() } else { text::button_save_picture() },
        press,
        busy: wizard.running().is_some(),
        fields: &[],
        body,
        ..PageSpec::default()
    }
}

/// A service that is none of the maker's has no name that we know.
fn title(wizard: &Wizard) -> String {
    if wizard.service().1 == NamedBy::CameraAlone { text::request_title_other() } else { text::request_title() }
}

/// Where several addresses are saved, the code goes to the chosen one alone.
fn lead(wizard: &Wizard) -> String {
    match wizard.code_address().filter(|_| wizard.chosen_address().is_some()) {
        Some(address) => text::request_lead_chosen(address.as_str()),
        None => text::request_lead(),
    }
}

/// Whether the picture has left the app: saved, drafted or sent, or the person had it before.
fn is_out(wizard: &Wizard) -> bool {
    let outside = wizard.saved().is_some() || wizard.drafted().is_some() || wizard.sent_at().is_some();
    outside || wizard.is_imported()
}

fn press(wizard: &Wizard, _drafts: &Drafts) -> Option<Action> {
    Some(Action::Tell(if is_out(wizard) { Event::Continue } else { Event::SavePicture }))
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    saved(ui, cx.wizard);
    working(ui, cx.wizard);
    widgets::stable_ids(ui, "request", |ui| whole(ui, cx));
}

fn whole(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let side_by_side = ui.available_width() >= 480.0;
    if side_by_side {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            picture(ui, cx);
            ui.vertical(|ui| letter(ui, cx));
        });
    } else {
        picture(ui, cx);
        ui.add_space(space::S);
        letter(ui, cx);
    }
    ui.add_space(space::M);
    ways(ui, cx);
    ui.add_space(space::S);
    widgets::small(ui, &text::request_attach());
}

fn saved(ui: &mut Ui, wizard: &Wizard) {
    let Some((path, by_dialog)) = wizard.saved() else { return };
    let ink = Tone::Good.colours(ui).0;
    widgets::tinted_card(ui, Tone::Good, |ui| {
        widgets::icon_line(ui, Icon::Done, ink, |ui| {
            let words = if by_dialog { text::request_saved() } else { text::request_saved_here() };
            let response = widgets::label(ui, &words);
            widgets::speak(ui, &response, &words);
            widgets::small(ui, &path.display().to_string());
        });
    });
    ui.add_space(space::M);
}

fn working(ui: &mut Ui, wizard: &Wizard) {
    let words = match wizard.running().map(|running| running.kind) {
        Some(JobKind::SavePicture) => text::request_saving(),
        Some(JobKind::OpenDraft) => text::request_drafting(),
        Some(JobKind::FetchPicture) => text::request_fetching(),
        _ => return,
    };
    widgets::status(ui, &words, true);
    ui.add_space(space::S);
}

fn picture(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let colours = palette(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(PICTURE + 16.0), Sense::hover());
    let corner = CornerRadius::same(space::CARD_RADIUS);
    ui.painter().rect(rect, corner, colours.paper, Stroke::new(1.0, colours.border), StrokeKind::Inside);
    let Some(picture) = cx.wizard.picture() else { return };
    let ctx = ui.ctx().clone();
    if let Some(texture) = cx.drafts.view.textures.code(&ctx, picture) {
        let image = Image::new((texture.id(), Vec2::splat(PICTURE))).tint(theme::UNTINTED);
        let name = text::request_picture();
        ui.put(rect.shrink(8.0), image.alt_text(name));
    }
}

fn letter(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let (service, named_by) = cx.wizard.service();
    let note = match (named_by, cx.wizard.is_imported()) {
        (NamedBy::Brand | NamedBy::Neutral, true) => text::request_said_page(),
        _ => text::about(Topic::NamedBy, named_by.name()),
    };
    ui.spacing_mut().item_spacing.y = space::XS;
    widgets::small(ui, &text::request_to());
    widgets::mono(ui, service.as_str());
    widgets::small(ui, &note);
    if cx.wizard.strange_service().is_some() && widgets::link(ui, &text::strange_reconsider()).clicked() {
        cx.tell(Event::ReconsiderService);
    }
    ui.add_space(space::XS);
    widgets::copy_button(ui, &text::button_copy_address(), || service.as_str().to_owned());
    ui.add_space(space::S);
    widgets::small(ui, &text::request_subject());
    widgets::mono(ui, SUBJECT);
    ui.add_space(space::XS);
    widgets::copy_button(ui, &text::button_copy_subject(), || SUBJECT.to_owned());
}

fn ways(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let again = is_out(cx.wizard) && !cx.is_offered(Remedy::SavePicture);
    // A picture that was brought along, drafted or sent is not saved yet.
    let is_new = cx.wizard.saved().is_none();
    let save = if is_new { text::button_save_picture() } else { text::button_save_again() };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        let ways = [
            (true, text::button_send_from_here(), Icon::Send, (|| Event::SendFromHere) as fn() -> Event),
            (true, text::button_open_draft(), Icon::Mail, || Event::OpenDraft),
            (again, save, Icon::Save, || Event::SavePicture),
        ];
        for (shown, words, icon, event) in ways {
            if shown && widgets::button(ui, ButtonStyle::Secondary, &words, Some(icon)).clicked() {
                cx.tell(event());
            }
        }
    });
}
