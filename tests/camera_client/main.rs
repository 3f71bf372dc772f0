//! The camera client against scripted replies over real connections on loopback.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod dialects;
mod look;
#[cfg(test)]
mod old_tls;
mod picture;
mod questions;
mod reasons;
mod reset;
mod rubbish;
mod server;
mod session;
mod sign_in;
#[path = "../skipped/mod.rs"]
mod skipped;
mod tls;
