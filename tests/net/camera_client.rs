//! The camera client against scripted replies over real connections on loopback.

mod capabilities;
mod dialects;
mod messages;
mod old_tls;
mod picture;
mod protection;
mod questions;
mod reasons;
mod replies;
pub mod reset;
mod rubbish;
pub mod server;
mod session;
mod sign_in;
mod texts;
pub mod tls;
mod upkeep;
mod whole;
