//! Brings the window to the front when the program is started once more. Must not know which window it is, nor why.

use std::thread;
use std::time::Duration;

use egui::{Context, UserAttentionType, ViewportCommand, ViewportId};

/// How long the system may take to give the window the focus. Some never do (Wayland leaves it to the person).
const FOCUS_TIMEOUT: Duration = Duration::from_millis(500);

/// Shows the window again when it is minimised or behind others. Where the system does not give it the focus, the task
/// bar points it out. Blocks for half a second; to be called beside the event loop.
pub fn bring_to_front(screen: &Context) {
    send(screen, [ViewportCommand::Minimized(false), ViewportCommand::Focus]);
    thread::sleep(FOCUS_TIMEOUT);
    // Wayland gives no window the focus for the asking, and one that nobody sees hears late that it has lost it.
    if super::display::kind() == Some("Wayland") || screen.input(|input| input.viewport().focused) != Some(true) {
        send(screen, [ViewportCommand::RequestUserAttention(UserAttentionType::Informational)]);
    }
}

fn send(screen: &Context, commands: impl IntoIterator<Item = ViewportCommand>) {
    for command in commands {
        screen.send_viewport_cmd_to(ViewportId::ROOT, command);
    }
    // The frame that sending asked for may have begun before the last command was in its list.
    screen.request_repaint_of(ViewportId::ROOT);
}
