//! Regain gets a homeowner back into their own Hikvision camera, by the manufacturer's official e-mail recovery.
//!
//! # The house
//!
//! ```text
//! main -> cli -> window -> app -+-> ui ------> wizard      ui never sees camera, relay, mail, files, store, vault, engine
//!                               +-> engine -+> wizard      jobs, and what is told of them
//!                               |           +> camera, relay, mail, qr, files, store, vault, notice
//!                               +-> wizard
//! everything that names a shared noun -> domain -> secret -> typed
//! mail, store, instance -> files      text is used by ui (and cli) alone      simulator -> secret: it writes its replies itself
//! ```
//!
//! # Invariants, each held by `tests/pure/house_rules.rs`
//!
//! - [`wizard`] does no I/O, names neither egui nor tokio nor a clock, and cannot fail.
//! - [`ui`] draws and reports; it starts no work.
//! - A noun stands in one place. If two rooms need it, it lives in [`domain`].
//! - [`engine`] decides nothing: one line per job; a job that dies posts its worst case.
//! - Everything that carries a secret to a camera asks first, in one place, who is there.
//! - [`camera`] knows the wire and not the wizard; its errors state facts and answer questions.
//! - A secret has no `Display`, no `Serialize`, no `Clone`; one method shows it.
//! - Only `ui/theme.rs` names a colour; only `assets/text` holds a sentence; only `app.rs` asks the time.

pub mod domain;
pub mod secret;
pub mod typed;
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
pub mod relay;
pub mod store;
pub mod vault;

pub mod app;
pub mod appearance;
pub mod window;

pub mod cli;
pub mod log;
pub mod simulator;
