//! What goes over a network, on loopback or in a namespace of its own: the camera client, the search, the built-in
//! camera, the mail, the engine, and the program without its window.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![expect(clippy::disallowed_methods, reason = "letters are written and inboxes are watched at the time of the test")]

#[path = "../support/certificate.rs"]
mod certificate;
#[cfg(unix)]
#[path = "../support/elsewhere.rs"]
mod elsewhere;
#[path = "../support/link.rs"]
mod link;
#[path = "../support/mail_servers/mod.rs"]
mod mail_servers;
#[path = "../support/messages.rs"]
mod messages;
#[cfg(target_os = "linux")]
#[path = "../support/process_memory.rs"]
mod process_memory;
#[path = "../support/program.rs"]
mod program;
#[path = "../support/requests.rs"]
mod requests_of_the_journey;
#[path = "../support/sending.rs"]
mod sending;
#[path = "../support/skipped.rs"]
mod skipped;
#[path = "../support/tools.rs"]
mod tools;
#[path = "../support/whole_way.rs"]
mod whole_way;

mod accidents;
mod bench;
mod camera_client;
mod camera_discovery;
mod camera_fixtures;
mod command_line;
#[cfg(target_os = "linux")]
mod demo_sockets;
mod engine;
mod engine_import;
#[cfg(target_os = "linux")]
mod engine_page;
#[cfg(unix)]
mod find_networks;
mod learning;
#[cfg(target_os = "linux")]
mod mail_hostile;
#[cfg(unix)]
mod mail_inbox;
mod mail_sending;
mod others;
mod real_mail_servers;
mod rehearsal;
mod relay;
mod requests;
mod simulator_camera;
mod simulator_independent;
mod simulator_journey;
mod simulator_program;
