//! The async camera client.

pub mod wire;
