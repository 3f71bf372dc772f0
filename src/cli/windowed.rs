//! `regain` and `regain --demo`: opens the window, with the built-in camera when asked.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::arguments::{Opening, Rehearse};
use super::demo::{DEMO_SENDER, Demo};
use super::ground::{self, Ground};
use super::output::{Failure, say, say_json};
use super::real_mail::MailMode;
use super::rehearse;
use super::relay;
use super::scratch;
use super::speech;
use crate::app::App;
use crate::camera::discovery::Search;
use crate::domain::Surroundings;
use crate::engine::Tools;
use crate::files;
use crate::mail::Trust;
use crate::secret::memory;
use crate::store::Store;
use crate::ui::DemoMail;
use crate::window::{Ended, Renderer};
use crate::{log, text, window};

/// How long a word for the next start may take on its way to the disk.
const NOTE: Duration = Duration::from_secs(1);

pub(super) fn open(wanted: Opening, started: Instant) -> Result<ExitCode, Failure> {
    log::panics_by_place();
    let is_demo = wanted.demo;
    let store = move || (!is_demo).then(|| Store::for_user().ok()).flatten();
    let ended = guarded(|| open_window(wanted, started), store, files::tell);
    log::flush();
    ended
}

/// A mistake of the program outside of its window, before it is there or after it has closed, is told like one inside.
fn guarded<T>(
    work: impl FnOnce() -> Result<T, Failure>,
    store: impl FnOnce() -> Option<Store>,
    tell: impl Fn(&str, &str),
) -> Result<T, Failure> {
    // Nothing of the work is used after a panic, so nothing half done can be seen.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        let error = window::Error::BrokeOff(log::last_panic());
        Err(broke_off(&error, store().as_ref(), tell))
    })
}

fn open_window(wanted: Opening, started: Instant) -> Result<ExitCode, Failure> {
    memory::keep_to_ourselves();
    scratch::sweep();
    let Some(ground) = ground::prepare(wanted.demo, wanted.language, files::tell)? else {
        return Ok(ExitCode::SUCCESS);
    };
    let Ground { store, unremembered, instance, running } = ground;

    if wanted.demo && !window::has_display() {
        return without_display(wanted);
    }
    let kept = store.clone();
    let demo = wanted.demo.then(|| Demo::start(wanted.scenario.unwrap_or_default())).transpose()?;
    let tools = match &demo {
        Some(demo) => demo.tools()?,
        None => Tools {
            search: Search::default(),
            downloads: files::downloads_folder(),
            store,
            trust: Trust::default(),
            dialog_title: text::dialog_save_title,
            pick_title: text::dialog_pick_title,
            sheet_title: text::dialog_sheet_title,
            page_words: relay::words,
            empty_log: log::empty,
            desk: None,
        },
    };
    let mut app = App::new(tools).map_err(|error| Failure::because(text::cli_no_threads, &error))?;
    if let Some(language) = wanted.language {
        app.speak(language);
    }
    if let Some(demo) = &demo {
        let (server, port) = demo.mail_desk();
        let deliver = app.with_demo_mail(DEMO_SENDER, &server, port);
        demo.simulator.on_mail(move |mail| deliver(DemoMail { to: mail.to, code: mail.code }));
    }
    let ready = demo.as_ref().filter(|_| wanted.json).map(ready);
    let wanted_renderer = wanted.renderer;
    let opening =
        window::Opening { title: text::window_title(), renderer: wanted.renderer, size: window::SIZE, started };
    let (mut told, mut open) = (Ok(()), None);
    // The camera, the folders and the claim on them go with the window: they are gone when the program starts afresh for
    // another window, and only a window that opened is told.
    let result = window::run(&opening, app.ahead(), |screen, drawing| {
        told = ready.as_ref().map_or(Ok(()), say_json);
        if let Some(instance) = &instance {
            let screen = screen.clone();
            match instance.on_later_start(move || window::bring_to_front(&screen)) {
                // What ends the app may take its time; from then on no later start is told that there is a window.
                Ok(listening) => app.hold_until_it_ends(listening),
                Err(error) => tracing::warn!(%error, "later starts go unnoticed"),
            }
        }
        open = Some((demo, unremembered, running, instance));
        app.follow_desktop();
        let letters = drawing.letters.clone();
        app.attach(screen, surroundings(&drawing), Some(letters))
    });
    drop(open);
    told?;
    let result = result.and_then(|ended| match ended {
        Ended::Closed => Ok(ExitCode::SUCCESS),
        Ended::Needs(restart) => {
            log::flush();
            window::restart(restart)
        }
    });
    result.map_err(|error| match &error {
        window::Error::BrokeOff(_) => broke_off(&error, (!wanted.demo).then_some(&kept), files::tell),
        _ => no_window(&error, wanted_renderer),
    })
}

/// The window is gone under the person's hands. They are told by a message of the system; where it has none, by the next
/// start.
fn broke_off(error: &window::Error, store: Option<&Store>, tell: impl Fn(&str, &str)) -> Failure {
    let folder = store.and_then(|store| store.log_folder().ok()).unwrap_or_default();
    let words = text::cli_broke_off(error.to_string(), folder.display().to_string());
    if let Some(store) = store.cloned() {
        // A disk that stands still may be what it broke off for, and keeps nobody from being told.
        files::with_timeout(NOTE, move || store.note_break()).ok();
        tell(&text::cli_broke_off_title(), &words);
    }
    Failure { is_told: store.is_some(), ..Failure::new(words) }
}

/// What a helper asks for first. The app adds its folders.
fn surroundings(drawing: &window::Drawing) -> Surroundings {
    let window::Drawing { renderer, reason, loses_copies, .. } = *drawing;
    let renderer = format!("{renderer} ({reason})");
    let parts = [Some(log::system()), window::system().map(str::to_owned), Some(std::env::consts::ARCH.to_owned())];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    let speech = speech::of_system();
    Surroundings { system: parts.join(", "), renderer, loses_copies, speech, ..Surroundings::default() }
}

/// Says why there is no window, and never advises what has just failed: OpenGL alone was asked for, or the software window
/// too did not work.
fn no_window(error: &window::Error, renderer: Renderer) -> Failure {
    if error.is_no_display() {
        return Failure::new(text::cli_no_display());
    }
    match renderer {
        _ if error.is_library_missing() => Failure::because(text::cli_no_window_library, error),
        Renderer::Gl => Failure::because(text::cli_no_window_gl, error),
        Renderer::Auto | Renderer::Software => Failure::because(text::cli_no_window, error),
    }
}

/// What a program that drives the demo has to know.
fn ready(demo: &Demo) -> Value {
    let address = demo.simulator.camera_address();
    let password = demo.simulator.password().reveal();
    json!({ "event": "ready", "address": address.ip(), "http_port": address.port(), "password": password })
}

fn without_display(wanted: Opening) -> Result<ExitCode, Failure> {
    if !wanted.json {
        say(&text::cli_demo_offscreen())?;
    }
    let folder = match wanted.pictures {
        Some(folder) => folder,
        None => scratch::for_pictures().map_err(|error| scratch::none(&error))?,
    };
    rehearse::run(Rehearse {
        scenario: wanted.scenario.unwrap_or_default(),
        mail: MailMode::Desk,
        pictures: Some(folder),
        json: wanted.json,
    })
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[test]
    fn a_window_that_breaks_off_is_told_at_once_and_at_the_next_start() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::in_folder(home.path().to_owned()).unwrap();
        let error = window::Error::BrokeOff("regain/src/ui/frame.rs:1:1".to_owned());
        let told = RefCell::new(String::new());
        let failure = broke_off(&error, Some(&store), |_, words| words.clone_into(&mut told.borrow_mut()));
        assert_eq!(*told.borrow(), failure.sentence);
        for part in ["ui/frame.rs", &store.log_folder().unwrap().display().to_string()] {
            assert!(failure.sentence.contains(part), "{}", failure.sentence);
        }
        assert!(store.recall(|_| None).broke_off, "the next start says it");
        assert!(!store.recall(|_| None).broke_off, "once");
        broke_off(&error, None, |_, _| panic!("a demo keeps nothing"));
    }

    #[test]
    fn a_mistake_before_the_window_is_there_is_told_by_its_place_and_at_the_next_start() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::in_folder(home.path().to_owned()).unwrap();
        let told = RefCell::new(String::new());
        let work = || -> Result<(), Failure> { panic!("Maple-Garden7") };
        let tell = |_: &str, words: &str| words.clone_into(&mut told.borrow_mut());
        let failure = guarded(work, || Some(store.clone()), tell).unwrap_err();
        assert_eq!(*told.borrow(), failure.sentence);
        assert!(!failure.sentence.contains("Maple"), "{}", failure.sentence);
        assert!(store.recall(|_| None).broke_off, "the next start says it");
        assert!(guarded(|| Ok(()), || None, |_, _| panic!("nothing to tell")).is_ok());
    }

    #[test]
    fn a_window_that_failed_is_not_what_is_advised() {
        let failed = window::Error::Broke("winit-0.30.13/src/dpi.rs:1:1".to_owned());
        for (renderer, advice) in [(Renderer::Gl, "software"), (Renderer::Software, ""), (Renderer::Auto, "")] {
            let said = no_window(&failed, renderer).sentence;
            let advised =
                said.split_once("--renderer ").map_or("", |(_, advised)| advised.trim_end_matches(['.', '”']));
            assert_eq!(advised, advice, "{said}");
            assert!(said.contains("winit-0.30.13/src/dpi.rs"), "{said}");
        }
        let missing = window::Error::System("Failed to load one of xlib's shared libraries".to_owned());
        let said = no_window(&missing, Renderer::Gl).sentence;
        assert!(said.contains("Install") && !said.contains("--renderer"), "{said}");
    }
}
