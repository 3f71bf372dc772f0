//! Real mail servers for the tests: each in a folder of its own, on free ports of loopback, gone when it is dropped.

#![expect(clippy::panic, reason = "a server that does not start ends the test")]

pub mod authority;
pub mod exim;
