//! Several addresses are saved in the camera: which mailbox can you read? One line for each, by keyboard and by pointer.

use egui::Ui;

use crate::domain::MaskedEmail;
use crate::text;
use crate::ui::Action;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::space;
use crate::ui::widgets;
use crate::wizard::Event;

pub fn spec() -> PageSpec {
    PageSpec {
        title: text::saved_address_title(),
        lead: text::saved_address_lead(),
        primary: text::button_continue(),
        press: |_, _| Some(Action::Tell(Event::Continue)),
        busy: false,
        fields: &[],
        body,
        ..PageSpec::default()
    }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let chosen = cx.wizard.chosen_address();
    let addresses = cx.wizard.offered_addresses();
    let words: Vec<String> = (1..).zip(addresses).map(|(number, address)| line(number, address)).collect();
    widgets::card(ui, |ui| {
        for (place, words) in words.iter().enumerate() {
            if widgets::radio_line(ui, chosen == Some(place), words).clicked() {
                cx.tell(Event::ChooseAddress(place));
            }
        }
    });
    ui.add_space(space::S);
    widgets::paragraph(ui, &text::saved_address_other());
}

/// An address as the camera shows it, or its number where the camera does not say it.
fn line(number: usize, address: Option<&MaskedEmail>) -> String {
    address.map_or_else(|| text::saved_address_unnamed(number), |address| address.as_str().to_owned())
}
