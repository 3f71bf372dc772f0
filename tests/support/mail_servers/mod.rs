//! Real mail servers for the tests: each in a folder of its own, on free ports of loopback, gone when it is dropped.

#![cfg_attr(unix, expect(clippy::panic, reason = "a server that does not start ends the test"))]

pub mod authority;
#[cfg(unix)]
pub mod exim;
