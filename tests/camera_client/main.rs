//! The camera client against scripted replies over real connections on loopback.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod look;
mod picture;
mod questions;
mod reset;
mod server;
mod sign_in;
