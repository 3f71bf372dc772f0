//! Real mail servers for the tests: each in a folder of its own, on free ports of loopback, gone when it is dropped.

pub mod authority;
pub mod exim;
