//! The async camera client.
