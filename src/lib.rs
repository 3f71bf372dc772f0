//! Regain gets a homeowner back into their own Hikvision camera, by the manufacturer's official e-mail recovery.
//!
//! # The house
//!
//! ```text
//! main -> window -> app -+-> ui ------> wizard   ui never sees camera, mail, files, store, vault, engine
//!                        +-> engine -+> wizard   only Event and Effect
//!                        |           +> camera, mail, qr, files, store, vault, notice -> secret
//!                        +-> wizard -----------> secret, std; nothing else
//! simulator -> domain, secret                text is used by ui (and cli) alone
//! ```
//!
//! # Invariants, each held by `tests/pure/house_rules.rs`
//!
//! - [`wizard`] does no I/O, names neither egui nor tokio nor a clock, and cannot fail.
//! - [`ui`] draws and reports; it starts no work.
//! - [`engine`] decides nothing: one arm per effect, one event per answer.
//! - [`camera`] knows the wire and not the wizard; its errors state facts and answer questions.
//! - A secret has no `Display`, no `Serialize`, no `Clone`; one method shows it.
//! - Only `ui/theme.rs` names a colour; only `assets/text` holds a sentence; only `app.rs` asks the time.

pub mod domain;
pub mod secret;
pub mod wizard;

pub mod text;
pub mod ui;

pub mod camera;
pub mod engine;
pub mod files;
pub mod instance;
pub mod mail;
pub mod notice;
pub mod qr;
pub mod store;
pub mod vault;

pub mod app;
pub mod window;

pub mod cli;
pub mod log;
pub mod simulator;
