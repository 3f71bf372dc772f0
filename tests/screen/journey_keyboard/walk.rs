//! The way from page to page, by keys. Each part begins on its page and ends on the next.
//!
//! The script of the other tests (`support/script.rs`) tells a wizard what was done; here everything is found on the screen
//! by the words that stand there, with the real engine behind them, so the way is its own. The words are written out: a
//! page that says something else has to be looked at.

use egui::Key;
use egui::accesskit::Role;

use super::person::Person;
use super::world::World;

pub const FIND: &str = "Get back into your camera";
pub const METHOD: &str = "How can you prove it is yours?";
pub const PRIVACY: &str = "Before we ask for the code";
pub const REQUEST: &str = "Send this picture to Hikvision";
pub const SEND: &str = "Send it from your mailbox";
pub const MAILBOX: &str = "Sign in to your mailbox";
pub const WAIT: &str = "Check your email";
pub const CODE: &str = "Enter the code from the email";
pub const PASSWORD: &str = "Choose a new password";
pub const DONE: &str = "Your camera has a new password";

/// Keeps every rule of the camera.
pub const NEW_PASSWORD: &str = "Maple-Garden7";

pub fn find(person: &mut Person, world: &World) {
    choose(person, world);
    person.arrive(METHOD);
}

/// Chooses the camera in the list and goes on.
pub fn choose(person: &mut Person, world: &World) {
    let address = world.address();
    person.until("the camera", |person| person.reads(&address));
    person.tab_to(&address, |thing| thing.role == Role::RadioButton && thing.name.contains(&address));
    person.key(Key::Space);
    person.press_primary("Continue");
}

pub fn method(person: &mut Person) {
    person.press_primary("Use the email code");
    person.arrive(PRIVACY);
}

pub fn privacy(person: &mut Person) {
    person.press_primary("Accept and continue");
    person.arrive(REQUEST);
}

pub fn request(person: &mut Person) {
    person.press_primary("Continue");
    person.arrive(SEND);
}

/// The address and the server of the demo are there already; Enter goes on, and Enter sends.
pub fn send(person: &mut Person) {
    person.key(Key::Enter);
    person.arrive(MAILBOX);
    person.key(Key::Enter);
    person.arrive(WAIT);
}

pub fn wait(person: &mut Person) {
    person.until_reads("The demo mailbox");
    person.press_primary("I have the code");
    person.arrive(CODE);
}

/// From the page for the code to the end, with the code that the simulator knows.
pub fn to_done(person: &mut Person, world: &World) {
    person.type_text(&world.code());
    person.key(Key::Enter);
    person.arrive(PASSWORD);
    type_password(person, NEW_PASSWORD, NEW_PASSWORD);
    person.key(Key::Enter);
    person.arrive(DONE);
}

/// Types the code as it stands in the demo's mail, with spaces and dashes.
pub fn code(person: &mut Person) {
    let code = person.line("Your code: ");
    let (first, rest) = code.split_at(3);
    person.type_text(&format!(" {first} - {rest} "));
    person.key(Key::Enter);
    person.arrive(PASSWORD);
}

pub fn type_password(person: &mut Person, password: &str, repeated: &str) {
    person.tab_to_field("New password");
    person.retype(password);
    person.tab_to_field("Type it again");
    person.retype(repeated);
}

pub fn to_wait(person: &mut Person, world: &World) {
    find(person, world);
    method(person);
    privacy(person);
    request(person);
    send(person);
}

pub fn to_password(person: &mut Person, world: &World) {
    to_wait(person, world);
    wait(person);
    code(person);
}
