//! The built-in camera from outside: raw sockets and a hand-made client, apart from the client of the program.

mod http;
pub mod mail;
mod messages;
mod onvif;
mod page;
mod python;
mod questions;
pub mod raw;
pub mod reset;
mod row;
mod scenarios;
mod search;
mod upkeep;
