//! Get the picture on the camera's own page: what to press there, drawing by drawing; then hand the picture over here.

use egui::{Id, Ui, vec2};

use super::beside;
use crate::domain::{PictureFile, device_text};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::{palette, size, space};
use crate::ui::widgets::{self, ButtonStyle, Scene, Tone};
use crate::ui::{Action, fonts, handover};
use crate::wizard::{Event, JobKind, Remedy, Wizard};

/// The longest file name that is shown; a browser may have made it of anything.
const LONGEST_NAME: usize = 40;

/// What is pressed on the camera's page, in this order.
const STEPS: [Step; 4] = [
    Step { scene: Scene::SignIn, todo: text::export_1, press: text::export_1_mark, drawn: text::export_1_picture },
    Step { scene: Scene::Ways, todo: text::export_2, press: text::export_2_mark, drawn: text::export_2_picture },
    Step { scene: Scene::Policy, todo: text::export_3, press: text::export_3_mark, drawn: text::export_3_picture },
    Step { scene: Scene::Code, todo: text::export_4, press: text::export_4_mark, drawn: text::export_4_picture },
];

/// The last step where the picture is taken as the page shows it: nothing is pressed.
const TAKEN: Step =
    Step { scene: Scene::Code, todo: text::export_4_passed, press: String::new, drawn: text::export_4_passed_picture };

/// One thing to press on the camera's page: as a drawing, in words, and as it is written there.
struct Step {
    scene: Scene,
    todo: fn() -> String,
    press: fn() -> String,
    drawn: fn() -> String,
}

pub fn spec(wizard: &Wizard) -> PageSpec {
    PageSpec {
        title: text::export_title(),
        lead: if wizard.passes_page() { text::export_lead_passed() } else { text::export_lead() },
        primary: main(wizard).0,
        press: |wizard, _| Some(Action::Tell(main(wizard).1)),
        busy: wizard.running().is_some_and(|running| running.kind == JobKind::ImportPicture),
        fields: &[],
        body,
        ..PageSpec::default()
    }
}

/// What the main button says and does: first the page is opened, then its picture is handed over. Where the picture is
/// taken as the page shows it, the way on stays that page.
fn main(wizard: &Wizard) -> (String, Event) {
    if wizard.picture().is_some() || wizard.has_offer() {
        (text::button_continue(), Event::Continue)
    } else if wizard.is_export_opened() && !wizard.passes_page() {
        (text::button_choose_picture(), Event::ChoosePicture)
    } else {
        (text::button_open_page(), Event::OpenCameraPage)
    }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    working(ui, cx.wizard);
    beside::status(ui, cx);
    widgets::stable_ids(ui, "export", |ui| whole(ui, cx));
}

fn whole(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let is_main = matches!(main(cx.wizard).1, Event::OpenCameraPage);
    let offered = is_main || cx.is_offered(Remedy::OpenPage) || cx.is_offered(Remedy::TryAgain);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::M, space::S);
        let open = text::button_open_page();
        let opens = (!offered).then(|| widgets::button(ui, ButtonStyle::Secondary, &open, Some(Icon::Open)));
        if opens.as_ref().is_some_and(egui::Response::clicked) {
            cx.tell(Event::OpenCameraPage);
        }
        if cx.wizard.may_be_direct() && widgets::link(ui, &text::link_let_regain()).clicked() {
            cx.tell(Event::UseDirect);
        }
        beside::way_round(ui, cx, opens.map(|opens| opens.id));
    });
    ui.add_space(space::S);
    widgets::list(ui, |ui| steps(ui, cx.wizard));
    landing(ui, cx);
}

fn working(ui: &mut Ui, wizard: &Wizard) {
    let (words, turns) = match wizard.running().map(|running| running.kind) {
        Some(JobKind::OpenPage) => (text::own_opening(), true),
        // A dialog waits for the person.
        Some(JobKind::ImportPicture) => (text::export_importing(), false),
        _ => return,
    };
    widgets::status(ui, &words, turns);
    ui.add_space(space::S);
}

/// Draws the steps in reading order, two in a row where there is room.
fn steps(ui: &mut Ui, wizard: &Wizard) {
    let columns = if ui.available_width() >= 480.0 { 2 } else { 1 };
    for (row, pair) in STEPS.chunks(columns).enumerate() {
        ui.spacing_mut().item_spacing.x = space::M;
        ui.columns(columns, |cells| {
            for (at, (cell, step)) in cells.iter_mut().zip(pair).enumerate() {
                let is_taken = step.scene == Scene::Code && wizard.passes_page();
                let step = if is_taken { &TAKEN } else { step };
                draw_step(cell, row * columns + at + 1, step);
            }
        });
        ui.add_space(space::S);
    }
}

fn draw_step(ui: &mut Ui, number: usize, step: &Step) {
    ui.spacing_mut().item_spacing.y = 6.0;
    widgets::sketch(ui, step.scene, &(step.press)(), &(step.drawn)());
    widgets::numbered(ui, number, &(step.todo)());
}

/// The ways to hand the picture over, besides dropping it. Returns the button that stays, whatever is pressed.
fn paste(ui: &mut Ui, cx: &mut PageCx<'_>) -> Id {
    // Who has the picture already needs no page for it.
    let is_later = matches!(main(cx.wizard).1, Event::OpenCameraPage);
    let choose = text::button_choose_picture();
    if is_later && widgets::button(ui, ButtonStyle::Secondary, &choose, Some(Icon::Save)).clicked() {
        cx.tell(Event::ChoosePicture);
    }
    let paste = widgets::button(ui, ButtonStyle::Secondary, &text::button_paste_picture(), Some(Icon::Copy));
    if paste.clicked() {
        cx.tell(Event::PastePicture);
    }
    paste.id
}

/// The newest picture of the browser's folder, by name and time: the shortest way, so it comes first. Whether it was
/// pressed.
fn found(ui: &mut Ui, cx: &mut PageCx<'_>) -> bool {
    let Some(file) = cx.wizard.offered_picture_file() else { return false };
    let words = text::export_found(name(file), text::day_and_time(file.written_at, cx.now));
    let told = fonts::width(ui, &words, fonts::strong(size::BODY));
    let button = widgets::button_size(ui, ButtonStyle::Secondary, &text::button_use_file(), false, f32::INFINITY).x;
    let fits = told + 12.0 + button <= ui.available_width();
    let draw = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, space::S);
        if fits {
            ui.set_min_height(space::CONTROL);
        }
        widgets::label(ui, &words);
        widgets::button(ui, ButtonStyle::Secondary, &text::button_use_file(), None).clicked()
    };
    let is_used = if fits { ui.horizontal(draw).inner } else { ui.vertical(draw).inner };
    if is_used {
        cx.tell(Event::UsePictureFile);
    }
    is_used
}

/// What was pressed is gone: the focus goes to the button that stays.
fn keep_focus(ui: &Ui, is_gone: bool, stays: Id) {
    if is_gone {
        ui.memory_mut(|memory| memory.request_focus(stays));
    }
}

/// Its name, without what would turn or hide a part of it.
fn name(file: &PictureFile) -> String {
    let whole = file.path.file_name().unwrap_or_default().to_string_lossy();
    let shown = device_text(&whole, LONGEST_NAME);
    if whole.chars().count() > LONGEST_NAME { format!("{shown}…") } else { shown }
}

/// The place to drop or paste the picture. The main button chooses a file instead.
fn landing(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let hovers = handover::hovers(ui);
    let words = match hovers {
        true => text::export_let_go(),
        false if cx.wizard.passes_page() => text::export_drop_passed(),
        false => text::export_drop(),
    };
    let draw = |ui: &mut Ui, cx: &mut PageCx<'_>| {
        let accent = palette(ui).accent;
        let buttons = [text::button_choose_picture(), text::button_paste_picture()];
        let width =
            |words: &String| widgets::button_size(ui, ButtonStyle::Secondary, words, true, f32::INFINITY).x + 12.0;
        let told = fonts::width(ui, &words, fonts::strong(size::BODY));
        // Where the buttons have no room beside the words, they stand below them.
        let is_found = cx.wizard.offered_picture_file().is_some();
        if is_found || ui.available_width() < (30.0 + told + 12.0 + buttons.iter().map(width).sum::<f32>()).max(480.0) {
            widgets::icon_line(ui, Icon::Save, accent, |ui| {
                let is_used = found(ui, cx);
                widgets::label(ui, &words);
                ui.add_space(space::XS);
                let stays = widgets::stable_ids(ui, "hand over", |ui| paste(ui, cx));
                keep_focus(ui, is_used, stays);
            });
            return;
        }
        ui.horizontal_wrapped(|ui| {
            ui.set_row_height(space::CONTROL);
            ui.spacing_mut().item_spacing = vec2(12.0, space::S);
            widgets::icon(ui, Icon::Save, accent);
            widgets::label(ui, &words);
            widgets::stable_ids(ui, "hand over", |ui| paste(ui, cx));
        });
    };
    if hovers {
        widgets::tinted_card(ui, Tone::Calm, |ui| draw(ui, cx));
    } else {
        widgets::card(ui, |ui| draw(ui, cx));
    }
}
