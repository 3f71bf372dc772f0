//! The built-in cameras, asked by programs that others wrote: searched on a network of their own (Linux only: it is a
//! namespace, so nothing leaves this computer), and signed in to on loopback.

#[cfg(test)]
mod clients;
#[cfg(test)]
mod crowd;
#[cfg(test)]
mod network;
#[cfg(test)]
mod programs;
#[path = "../skipped/mod.rs"]
mod skipped;
