//! The built-in camera from outside: raw sockets and a hand-made client, apart from the client of the program.

mod http;
mod mail;
mod python;
mod raw;
mod reset;
mod scenarios;
mod search;
