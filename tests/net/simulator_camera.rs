//! The built-in camera from outside: raw sockets and a hand-made client, apart from the client of the program.

mod http;
mod mail;
mod messages;
mod onvif;
mod python;
mod questions;
mod raw;
mod reset;
mod row;
mod scenarios;
mod search;
mod upkeep;
