//! The recovery message.
