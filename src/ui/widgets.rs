//! The building blocks of the pages: each draws its own focus ring, has a name and a role, and is 44 points high.
//!
//! They know the theme and egui; they must not know the journey.

mod brand;
mod button;
mod card;
mod choice;
mod choice_cards;
mod copy;
mod emblem;
mod field;
mod focus;
mod label_drawing;
mod labels;
mod opening;
mod progress;
mod row;
mod sketch;
mod step;

pub(super) use brand::brand_mark;
pub(super) use button::{ButtonStyle, button, button_size, icon_button, link, link_with_id, rename};
pub(super) use card::{Tone, card, fact, icon, icon_line, tinted_card};
pub(super) use choice::{check_box, radio_line};
pub(super) use choice_cards::{Choice, choice_cards};
pub use copy::{CopiedSecret, copied_secret};
pub(super) use copy::{
    copied_secret_warning, copies_are_lost, copy_button, copy_button_named, copy_secret_button,
    copy_secret_button_named, copy_warning,
};
pub(super) use emblem::{Emblem, emblem};
pub(super) use field::{FieldSpec, FieldState, field};
pub(super) use focus::{scroll_to_new, stable_ids};
pub(super) use label_drawing::label_drawing;
pub(super) use labels::{
    bounds, bullets, describe, focusable_section, heading, hush, label, lead, list, mono, muted, name_scroll_bar,
    numbered, painted, paragraph, run_in, section, small, speak, subheading,
};
pub(super) use opening::{Story, opening_drawing, with_story};
pub(super) use progress::{bar, status};
pub(super) use row::{RowSpec, row, row_height};
pub(super) use sketch::{Scene, sketch};
pub(super) use step::{step, step_done};
