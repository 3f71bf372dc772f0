//! What the screen promises, statement by statement, on every page: the real screen over the real wizard.

mod asleep;
mod entering;
mod focus;
mod frame;
mod in_sight;
mod inbox;
mod list;
mod menu;
mod moments;
mod moving;
mod safety;
mod still;
mod tree;
mod words_of_the_pages;
