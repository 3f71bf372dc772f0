//! What ties everything that is told of a job to the effect that started it.

/// Ties what is told of a job to the effect that started it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket(pub u64);
