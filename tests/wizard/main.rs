//! The journey's state machine, without an engine: tables of every transition, and properties under any order of events.

mod properties;
mod transitions;
mod walk;
