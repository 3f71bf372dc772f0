//! The journey's state machine, without an engine: tables of every transition, and properties under any order of events.

mod addresses;
mod beside;
mod commit;
mod corners;
mod draw;
mod files;
mod guided;
mod housekeeping;
mod learning;
mod mailing;
mod moments;
mod nothing_lost;
mod own_page;
mod picture_file;
mod properties;
mod queries;
mod route;
mod several;
mod strange_service;
mod transitions;
mod troubles;
mod upkeep;
mod walk;
mod watching;
