//! Reads the arguments into one [`Command`]. Whatever does not fit is told in one sentence.

use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use lexopt::{Arg, Parser};

use super::Failure;
use super::real_mail::Post;
use crate::camera::discovery::{Interfaces, Search};
use crate::domain::Target;
use crate::simulator::{MAX_COUNT, ONVIF_PORT, SadpMode, SadpSettings, Scenario, Settings};
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
    Rehearse { scenario: Scenario, post: Post, pictures: Option<PathBuf>, json: bool },
    Simulate { settings: Settings, json: bool },
}

/// How the window opens.
#[derive(Debug, Default)]
pub(super) struct Opening {
    pub renderer: Renderer,
    /// With the built-in camera.
    pub demo: Option<Scenario>,
    pub pictures: Option<PathBuf>,
    pub json: bool,
}

/// Everything that options can set; which of them a command takes is said beside it.
#[derive(Default)]
struct Options {
    demo: bool,
    json: bool,
    sadp: bool,
    renderer: Option<Renderer>,
    scenario: Option<Scenario>,
    post: Option<Post>,
    pictures: Option<PathBuf>,
    seconds: Option<Duration>,
    interface: Option<Ipv4Addr>,
    bind: Option<IpAddr>,
    http_port: Option<u16>,
    https_port: Option<u16>,
    count: Option<u16>,
    sadp_mode: Option<SadpMode>,
    onvif: bool,
    onvif_only: bool,
    claims: Option<Ipv4Addr>,
    hello_after: Option<Duration>,
}

/// The longest search that makes sense.
const MAX_SECONDS: f64 = 3600.0;

pub(super) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, Failure> {
    let mut parser = Parser::from_args(arguments);
    let mut name: Option<String> = None;
    let mut address: Option<String> = None;
    let mut options = Options::default();
    while let Some(argument) = parser.next().map_err(|error| unknown(&error.to_string()))? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Long("version") | Arg::Short('V') => return Ok(Command::Version),
            Arg::Long(long) => {
                let long = long.to_owned();
                if !takes(name.as_deref(), &long) {
                    return Err(unknown(&format!("--{long}")));
                }
                set(&mut options, &long, &mut parser)?;
            }
            Arg::Value(value) => {
                let value = value.to_string_lossy().into_owned();
                match name.as_deref() {
                    None if matches!(value.as_str(), "find" | "probe" | "rehearse" | "simulate") => name = Some(value),
                    Some("probe") if address.is_none() => address = Some(value),
                    _ => return Err(unknown(&value)),
                }
            }
            Arg::Short(short) => return Err(unknown(&format!("-{short}"))),
        }
    }
    command(name.as_deref(), address, options)
}

/// The options of each command; `None` is the window.
fn takes(command: Option<&str>, option: &str) -> bool {
    let options: &[&str] = match command {
        None => &["demo", "scenario", "renderer", "pictures", "json"],
        Some("find") => &["json", "seconds", "interface"],
        Some("probe") => &["json"],
        Some("rehearse") => &["scenario", "mail", "pictures", "json"],
        Some(_) => &[
            "bind",
            "count",
            "http-port",
            "https-port",
            "sadp",
            "sadp-mode",
            "hello-after",
            "claims-address",
            "onvif",
            "onvif-only",
            "scenario",
            "json",
        ],
    };
    options.contains(&option)
}

fn set(options: &mut Options, name: &str, parser: &mut Parser) -> Result<(), Failure> {
    match name {
        "demo" => options.demo = true,
        "json" => options.json = true,
        "sadp" => options.sadp = true,
        "renderer" => options.renderer = Some(value(name, parser)?),
        "scenario" => options.scenario = Some(value(name, parser)?),
        "mail" => options.post = Some(value(name, parser)?),
        "pictures" => options.pictures = Some(PathBuf::from(raw(name, parser)?)),
        "interface" => options.interface = Some(value(name, parser)?),
        "bind" => options.bind = Some(value(name, parser)?),
        "http-port" => options.http_port = Some(value(name, parser)?),
        "https-port" => options.https_port = Some(value(name, parser)?),
        "seconds" => options.seconds = Some(seconds(name, parser)?),
        "count" => {
            let count = value(name, parser)?;
            let fits = (1..=MAX_COUNT).contains(&count);
            options.count = Some(fits.then_some(count).ok_or_else(|| bad_value(name, &count.to_string()))?);
        }
        "sadp-mode" => options.sadp_mode = Some(value(name, parser)?),
        "hello-after" => options.hello_after = Some(seconds(name, parser)?),
        "claims-address" => options.claims = Some(value(name, parser)?),
        "onvif" => options.onvif = true,
        "onvif-only" => options.onvif_only = true,
        _ => return Err(unknown(&format!("--{name}"))),
    }
    Ok(())
}

fn command(name: Option<&str>, address: Option<String>, options: Options) -> Result<Command, Failure> {
    let json = options.json;
    let scenario = options.scenario.unwrap_or_default();
    Ok(match name {
        None if !options.demo && (options.scenario.is_some() || options.pictures.is_some() || json) => {
            return Err(unknown("--scenario, --pictures, --json"));
        }
        None => Command::Window(Opening {
            renderer: options.renderer.unwrap_or_default(),
            demo: options.demo.then_some(scenario),
            pictures: options.pictures,
            json,
        }),
        Some("find") => {
            let usual = Search::default();
            let interfaces = options.interface.map_or(usual.interfaces, Interfaces::Only);
            let search = Search { interfaces, listen: options.seconds.unwrap_or(usual.listen), ..usual };
            Command::Find { search, json }
        }
        Some("probe") => {
            let typed = address.ok_or_else(|| Failure::arguments(text::say("cli-missing-address")))?;
            let address = Target::parse(&typed).map_err(|_| {
                Failure::arguments(text::say_with("cli-bad-address", &[("address", typed.clone().into())]))
            })?;
            Command::Probe { address, json }
        }
        Some("rehearse") => {
            Command::Rehearse { scenario, post: options.post.unwrap_or_default(), pictures: options.pictures, json }
        }
        Some(_) => Command::Simulate { settings: settings(&options)?, json },
    })
}

/// What `simulate` starts. Whatever shapes searches means that they are answered.
fn settings(options: &Options) -> Result<Settings, Failure> {
    let usual = Settings::of(options.scenario.unwrap_or_default());
    let shaped = options.sadp || options.sadp_mode.is_some() || options.hello_after.is_some();
    if options.onvif_only && shaped {
        return Err(unknown("--sadp, --sadp-mode, --hello-after"));
    }
    let many = options.count.is_some() || options.claims.is_some();
    let bind = options.bind.unwrap_or(usual.bind);
    if bind.is_ipv6() && (many || shaped || options.onvif || options.onvif_only) {
        return Err(bad_value("bind", &bind.to_string()));
    }
    let sadp = SadpSettings {
        port: crate::camera::wire::sadp::PORT,
        mode: options.sadp_mode.unwrap_or_default(),
        hello_after: options.hello_after,
    };
    Ok(Settings {
        bind,
        count: options.count.unwrap_or(usual.count),
        http_port: options.http_port.unwrap_or(0),
        https_port: options.https_port,
        sadp: (!options.onvif_only && (shaped || many || options.onvif)).then_some(sadp),
        claims: options.claims,
        onvif: (options.onvif || options.onvif_only).then_some(ONVIF_PORT),
        ..usual
    })
}

/// A length of time that makes sense.
fn seconds(name: &str, parser: &mut Parser) -> Result<Duration, Failure> {
    let text = raw(name, parser)?.to_string_lossy().into_owned();
    let seconds = text.parse::<f64>().ok().filter(|seconds| (0.1..=MAX_SECONDS).contains(seconds));
    seconds.map(Duration::from_secs_f64).ok_or_else(|| bad_value(name, &text))
}

fn raw(name: &str, parser: &mut Parser) -> Result<OsString, Failure> {
    let missing =
        |_| Failure::arguments(text::say_with("cli-missing-value", &[("option", format!("--{name}").into())]));
    parser.value().map_err(missing)
}

fn value<T: FromStr>(name: &str, parser: &mut Parser) -> Result<T, Failure> {
    let text = raw(name, parser)?.to_string_lossy().into_owned();
    text.parse().map_err(|_| bad_value(name, &text))
}

fn bad_value(name: &str, value: &str) -> Failure {
    let args = [("option", format!("--{name}").into()), ("value", value.to_owned().into())];
    Failure::arguments(text::say_with("cli-bad-value", &args))
}

fn unknown(argument: &str) -> Failure {
    Failure::arguments(text::say_with("cli-unknown-argument", &[("argument", argument.to_owned().into())]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(line: &str) -> Result<Command, Failure> {
        read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn every_command_is_read() {
        assert!(matches!(line(""), Ok(Command::Window(Opening { demo: None, .. }))));
        assert!(matches!(line("--demo"), Ok(Command::Window(Opening { demo: Some(Scenario::Happy), .. }))));
        assert!(matches!(
            line("--demo --scenario locked --renderer software"),
            Ok(Command::Window(Opening { demo: Some(Scenario::Locked), renderer: Renderer::Software, .. }))
        ));
        assert!(matches!(line("find --json --seconds 1.5"), Ok(Command::Find { json: true, .. })));
        assert!(matches!(line("probe 192.0.2.1:81"), Ok(Command::Probe { json: false, .. })));
        assert!(matches!(line("rehearse --scenario wrong_code"), Ok(Command::Rehearse { pictures: None, .. })));
        assert!(matches!(line("rehearse --mail real"), Ok(Command::Rehearse { post: Post::Real, .. })));
        assert!(matches!(line("simulate --http-port 0 --bind ::1"), Ok(Command::Simulate { json: false, .. })));
        assert!(matches!(line("--version"), Ok(Command::Version)));
        assert!(matches!(line("find --help"), Ok(Command::Help)));
    }

    #[test]
    fn the_built_in_cameras_are_shaped_by_options() {
        let settings = |options: &str| match line(&format!("simulate {options}")) {
            Ok(Command::Simulate { settings, .. }) => settings,
            other => panic!("{other:?}"),
        };
        let plain = settings("");
        assert_eq!((plain.count, plain.sadp, plain.onvif, plain.claims), (1, None, None, None));
        let usual = SadpSettings { port: 37020, ..SadpSettings::default() };
        assert_eq!(settings("--sadp").sadp, Some(usual));
        assert_eq!((settings("--count 50").count, settings("--count 50").sadp), (50, Some(usual)));
        let (both, only) = (settings("--onvif"), settings("--onvif-only --count 3"));
        assert_eq!((both.sadp, both.onvif, only.sadp, only.onvif), (Some(usual), Some(3702), None, Some(3702)));
        let off = settings("--claims-address 192.168.1.64 --sadp-mode multicast --hello-after 1.5");
        assert_eq!(off.claims, Some(Ipv4Addr::new(192, 168, 1, 64)));
        let (mode, hello_after) = (SadpMode::Multicast, Some(Duration::from_millis(1500)));
        assert_eq!(off.sadp, Some(SadpSettings { mode, hello_after, ..usual }));
    }

    #[test]
    fn wrong_arguments_get_one_sentence_and_code_2() {
        for wrong in [
            "fnd",
            "find extra",
            "--demo --bind 127.0.0.1",
            "find --scenario happy",
            "find --seconds",
            "find --seconds soon",
            "find --seconds -3",
            "find --interface ::1",
            "probe",
            "probe my..camera",
            "probe 192.0.2.1:99999",
            "probe 192.0.2.1 192.0.2.2",
            "rehearse --scenario sunny",
            "rehearse --mail pigeon",
            "simulate --http-port 70000",
            "simulate --count 0",
            "simulate --count 2001",
            "simulate --count 2 --bind ::1",
            "simulate --sadp-mode loud",
            "simulate --onvif-only --sadp",
            "simulate --hello-after -1",
            "simulate --claims-address ::1",
            "find --count 2",
            "--renderer vulkan",
            "--scenario happy",
            "-x",
        ] {
            let failure = line(wrong).expect_err(wrong);
            assert_eq!(failure.code, 2, "{wrong}");
            assert!(!failure.sentence.contains('\n') && failure.sentence.ends_with('.'), "{}", failure.sentence);
        }
    }
}
