//! The system's password store.
