//! Every command and option is read, and what does not fit is told in one sentence.

use super::*;

fn line(line: &str) -> Result<Command, Failure> {
    read(line.split_whitespace().map(OsString::from))
}

#[test]
fn every_command_is_read() {
    assert!(matches!(line(""), Ok(Command::Window(Opening { demo: false, .. }))));
    assert!(matches!(line("--demo"), Ok(Command::Window(Opening { demo: true, scenario: None, .. }))));
    assert!(matches!(
        line("--demo --scenario locked --renderer software"),
        Ok(Command::Window(Opening { scenario: Some(Scenario::Locked), renderer: Renderer::Software, .. }))
    ));
    assert!(matches!(line("find --json --seconds 1.5"), Ok(Command::Find { json: true, .. })));
    assert!(matches!(line("probe 192.0.2.1:81"), Ok(Command::Probe { json: false, .. })));
    assert!(matches!(
        line("rehearse --scenario wrong_code"),
        Ok(Command::Rehearse(Rehearse { scenario: Scenario::WrongCode, pictures: None, .. }))
    ));
    assert!(matches!(line("rehearse --mail real"), Ok(Command::Rehearse(Rehearse { mail: MailMode::Real, .. }))));
    assert!(matches!(line("simulate --http-port 0 --bind ::1"), Ok(Command::Simulate { json: false, .. })));
    assert!(matches!(line("--version"), Ok(Command::Version)));
    assert!(matches!(line("find --help"), Ok(Command::Help)));
    assert!(matches!(line("probe -h"), Ok(Command::Help)));
    assert!(matches!(line("simulate -V"), Ok(Command::Version)));
    assert!(matches!(line("find --seconds=2 --seconds 3 --json --json"), Ok(Command::Find { json: true, .. })));
}

#[test]
fn a_language_goes_with_every_command_before_and_behind_it() {
    assert!(matches!(line("--language de find --json"), Ok(Command::Find { json: true, .. })));
    assert!(matches!(line("find --language=pt_PT"), Ok(Command::Find { json: false, .. })));
    let language = |words: &str| match line(words) {
        Ok(Command::Window(opening)) => opening.language.map(Language::tag),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        (language("--language de"), language("--demo --language JA"), language("")),
        (Some("de"), Some("ja"), None)
    );
    for wrong in ["--language xx find", "find --language xx"] {
        let failure = line(wrong).unwrap_err();
        assert!(failure.sentence.contains("xx") && failure.code == 2, "{}", failure.sentence);
    }
    assert!(line("find --language").unwrap_err().sentence.contains("--language"));
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
        "--json find",
        "--demo --renderer software simulate",
        "help",
    ] {
        let failure = line(wrong).expect_err(wrong);
        assert_eq!(failure.code, 2, "{wrong}");
        assert!(!failure.sentence.contains('\n') && failure.sentence.ends_with('.'), "{}", failure.sentence);
    }
}

#[test]
fn each_sentence_names_what_is_wrong() {
    let sentence = |arguments| line(arguments).unwrap_err().sentence;
    for (arguments, named) in [
        ("fnd", vec!["“fnd”"]),
        ("find --count 2", vec!["“--count”"]),
        ("find --seconds", vec!["“--seconds”"]),
        ("find --seconds -3", vec!["“-3”", "“--seconds”"]),
        ("simulate --count 0", vec!["“0”", "“--count”"]),
        ("rehearse --mail pigeon", vec!["“pigeon”", "“--mail”"]),
        ("probe 192.0.2.1 192.0.2.2", vec!["“192.0.2.2”"]),
        ("simulate --onvif-only --sadp-mode both", vec!["“--onvif-only”", "“--sadp-mode”"]),
        ("--scenario happy", vec!["“--demo”"]),
        ("--json find", vec!["“find”"]),
    ] {
        let sentence = sentence(arguments);
        assert!(named.iter().all(|named| sentence.contains(named)), "{arguments}: {sentence}");
    }
}

#[test]
fn the_help_names_every_option_and_nothing_else() {
    use clap::CommandFactory as _;
    let program = Arguments::command();
    let commands = std::iter::once(&program).chain(program.get_subcommands());
    let mut options: Vec<_> = commands
        .flat_map(clap::Command::get_arguments)
        .filter_map(|argument| argument.get_long().map(|long| format!("--{long}")))
        .chain(["--help", "--version"].map(str::to_owned))
        .collect();
    let help = crate::cli::help();
    let words = help.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    let mut named: Vec<_> = words.filter(|word| word.starts_with("--")).map(str::to_owned).collect();
    for list in [&mut options, &mut named] {
        list.sort();
        list.dedup();
    }
    assert_eq!(options, named);
    assert!(program.get_subcommands().all(|command| help.contains(&format!("regain {}", command.get_name()))));
}
