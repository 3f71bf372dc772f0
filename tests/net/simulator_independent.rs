//! The built-in cameras, asked by programs that others wrote: searched on a network of their own (Linux only: it is a
//! namespace, so nothing leaves this computer), and signed in to on loopback.

mod clients;
mod crowd;
mod network;
mod programs;
