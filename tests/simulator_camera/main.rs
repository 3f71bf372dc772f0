//! The built-in camera from outside: raw sockets and a hand-made client, apart from the client of the program.

mod http;
#[cfg(test)]
mod mail;
#[cfg(test)]
mod onvif;
#[cfg(test)]
mod python;
#[cfg(test)]
mod questions;
#[cfg(test)]
mod raw;
#[cfg(test)]
mod reset;
#[cfg(test)]
mod row;
#[cfg(test)]
mod scenarios;
#[cfg(test)]
mod search;
#[path = "../skipped/mod.rs"]
mod skipped;
