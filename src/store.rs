//! The memo on disk.
