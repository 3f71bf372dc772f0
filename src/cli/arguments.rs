//! Reads the arguments into one [`Command`]. Whatever does not fit is told in one sentence.
//!
//! Each option stands once, in the struct of the command that takes it. The help is written by hand in `assets/text`; a test
//! holds the two together. `clap` reads the arguments: its errors say by their kind what is wrong with which argument, so
//! that the sentence can be ours. It costs 217 kB of program more than `lexopt` (which left every option to be listed
//! three times), and 85 kB more than `bpaf`, whose errors are finished English text.

use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::time::Duration;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, Parser, Subcommand, value_parser};

use super::output::Failure;
use super::real_mail::MailMode;
use crate::camera::discovery::{Interfaces, Search};
use crate::domain::{Language, Target};
use crate::simulator::{MAX_COUNT, ONVIF_PORT, SADP_PORT, SadpMode, SadpSettings, Scenario, Settings};
use crate::text;
use crate::window::Renderer;

/// What to do.
#[derive(Debug)]
pub(super) enum Command {
    Help,
    Version,
    Window(Opening),
    Find { search: Search, json: bool },
    Probe { address: Target, json: bool },
    Relay { address: Target, json: bool },
    Rehearse(Rehearse),
    Simulate { settings: Settings, json: bool },
}

#[derive(Debug, Parser)]
#[command(version = "", propagate_version = true, disable_help_flag = true, disable_help_subcommand = true)]
#[command(args_override_self = true, args_conflicts_with_subcommands = true)]
struct Arguments {
    /// Asks for our own help; the one that `clap` would write is left out of the program.
    #[arg(long, short, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// The language of every word.
    #[arg(long, global = true, value_parser = language)]
    language: Option<Language>,
    #[command(flatten)]
    window: Opening,
    #[command(subcommand)]
    command: Option<Named>,
}

/// How the window opens.
#[derive(Debug, Args)]
pub(super) struct Opening {
    #[arg(long, default_value = "auto")]
    pub renderer: Renderer,
    /// With the built-in camera.
    #[arg(long)]
    pub demo: bool,
    #[arg(long, requires = "demo")]
    pub scenario: Option<Scenario>,
    #[arg(long, requires = "demo")]
    pub pictures: Option<PathBuf>,
    #[arg(long, requires = "demo")]
    pub json: bool,
    /// The one that was named for every command.
    #[arg(skip)]
    pub language: Option<Language>,
}

/// The commands that open no window.
#[derive(Debug, Subcommand)]
enum Named {
    Find(Find),
    Probe(One),
    Relay(One),
    Rehearse(Rehearse),
    Simulate(Simulate),
}

#[derive(Debug, Args)]
struct Find {
    #[arg(long)]
    json: bool,
    #[arg(long, value_parser = seconds, allow_hyphen_values = true)]
    seconds: Option<Duration>,
    #[arg(long)]
    interface: Option<Ipv4Addr>,
}

/// One camera.
#[derive(Debug, Args)]
struct One {
    address: String,
    #[arg(long)]
    json: bool,
}

/// How the journey is rehearsed.
#[derive(Debug, Args)]
pub(super) struct Rehearse {
    #[arg(long, default_value_t)]
    pub scenario: Scenario,
    #[arg(long, default_value = "desk")]
    pub mail: MailMode,
    #[arg(long)]
    pub pictures: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
struct Simulate {
    #[arg(long)]
    bind: Option<IpAddr>,
    #[arg(long, value_parser = value_parser!(u16).range(1..=i64::from(MAX_COUNT)))]
    count: Option<u16>,
    #[arg(long, default_value_t)]
    http_port: u16,
    #[arg(long)]
    https_port: Option<u16>,
    #[arg(long)]
    sadp: bool,
    #[arg(long)]
    sadp_mode: Option<SadpMode>,
    #[arg(long, value_parser = seconds, allow_hyphen_values = true)]
    hello_after: Option<Duration>,
    #[arg(long)]
    claims_address: Option<Ipv4Addr>,
    #[arg(long)]
    onvif: bool,
    #[arg(long, conflicts_with_all = ["sadp", "sadp_mode", "hello_after"])]
    onvif_only: bool,
    #[arg(long, default_value_t)]
    scenario: Scenario,
    #[arg(long)]
    json: bool,
}

/// Reads the arguments, without the name of the program.
pub(super) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, Failure> {
    let program = std::iter::once(OsString::from("regain"));
    // The language goes with every command, also where it stands before it.
    let (named, others) = by_language(arguments);
    let arguments = match Arguments::try_parse_from(program.chain(others).chain(named)) {
        Ok(arguments) => arguments,
        Err(error) => return refused(&error),
    };
    Ok(match arguments.command {
        None => Command::Window(Opening { language: arguments.language, ..arguments.window }),
        Some(Named::Find(Find { json, seconds, interface })) => {
            let usual = Search::default();
            let interfaces = interface.map_or(usual.interfaces, Interfaces::Only);
            Command::Find { search: Search { interfaces, listen: seconds.unwrap_or(usual.listen), ..usual }, json }
        }
        Some(Named::Probe(one)) => Command::Probe { json: one.json, address: one.target()? },
        Some(Named::Relay(one)) => Command::Relay { json: one.json, address: one.target()? },
        Some(Named::Rehearse(rehearse)) => Command::Rehearse(rehearse),
        Some(Named::Simulate(simulate)) => Command::Simulate { json: simulate.json, settings: simulate.settings()? },
    })
}

impl One {
    fn target(&self) -> Result<Target, Failure> {
        Target::parse(&self.address).map_err(|_| Failure::arguments(text::cli_bad_address(self.address.as_str())))
    }
}

impl Simulate {
    /// What is started. Whatever shapes searches means that they are answered.
    fn settings(self) -> Result<Settings, Failure> {
        let usual = Settings::of(self.scenario);
        let is_shaped = self.sadp || self.sadp_mode.is_some() || self.hello_after.is_some();
        let are_many = self.count.is_some() || self.claims_address.is_some();
        let bind = self.bind.unwrap_or(usual.bind);
        if bind.is_ipv6() && (are_many || is_shaped || self.onvif || self.onvif_only) {
            return Err(Failure::arguments(text::cli_bad_value(bind.to_string(), "--bind")));
        }
        let sadp = SadpSettings {
            port: SADP_PORT,
            mode: self.sadp_mode.unwrap_or_default(),
            hello_after: self.hello_after,
            by_address: false,
        };
        Ok(Settings {
            bind,
            count: self.count.unwrap_or(usual.count),
            http_port: self.http_port,
            https_port: self.https_port,
            sadp: (!self.onvif_only && (is_shaped || are_many || self.onvif)).then_some(sadp),
            claims: self.claims_address,
            onvif: (self.onvif || self.onvif_only).then_some(ONVIF_PORT),
            ..usual
        })
    }
}

/// A length of time that makes sense.
fn seconds(text: &str) -> Result<Duration, &'static str> {
    const MAX_SECONDS: f64 = 3600.0;
    let seconds = text.parse::<f64>().ok().filter(|seconds| (0.1..=MAX_SECONDS).contains(seconds));
    seconds.map(Duration::from_secs_f64).ok_or("not a number of seconds from 0.1 to 3600")
}

fn language(tag: &str) -> Result<Language, &'static str> {
    Language::fitting(tag).ok_or("not spoken")
}

/// The arguments that say which language, and the others.
fn by_language(arguments: impl IntoIterator<Item = OsString>) -> (Vec<OsString>, Vec<OsString>) {
    let (mut named, mut others) = (Vec::new(), Vec::new());
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--language") => {
                named.push(argument);
                named.extend(arguments.next());
            }
            Some(text) if text.starts_with("--language=") => named.push(argument),
            _ => others.push(argument),
        }
    }
    (named, others)
}

/// The language that the arguments name, before they are read: what is wrong with them is told in it.
pub(super) fn named_language(arguments: &[OsString]) -> Option<Language> {
    let (named, _) = by_language(arguments.iter().cloned());
    let last = named.last()?.to_str()?;
    Language::fitting(last.strip_prefix("--language=").unwrap_or(last))
}

/// Why the arguments were not taken, in our own words; help and version are asked for in the same way.
fn refused(error: &clap::Error) -> Result<Command, Failure> {
    let named = |kind| {
        let words = match error.get(kind) {
            Some(ContextValue::String(words)) => words,
            Some(ContextValue::Strings(several)) => several.first()?,
            _ => return None,
        };
        // `--seconds <SECONDS>`
        words.split(" <").next()
    };
    let argument = named(ContextKind::InvalidArg).unwrap_or_default();
    let value = named(ContextKind::InvalidValue).unwrap_or_default();
    let other = named(ContextKind::InvalidSubcommand).unwrap_or(argument);
    Err(Failure::arguments(match error.kind() {
        ErrorKind::DisplayHelp => return Ok(Command::Help),
        ErrorKind::DisplayVersion => return Ok(Command::Version),
        ErrorKind::InvalidValue if value.is_empty() => text::cli_missing_value(argument),
        ErrorKind::ValueValidation if argument == "--language" => {
            text::cli_no_language(value, text::listed(Language::all().map(Language::tag)))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => text::cli_bad_value(value, argument),
        ErrorKind::MissingRequiredArgument if argument == "--demo" => text::cli_needs_demo(),
        ErrorKind::MissingRequiredArgument => text::cli_missing_address(),
        ErrorKind::ArgumentConflict => text::cli_conflict(named(ContextKind::PriorArg).unwrap_or_default(), other),
        _ => text::cli_unknown_argument(other),
    }))
}

#[cfg(test)]
mod tests;
