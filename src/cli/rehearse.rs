//! `regain rehearse`: the whole journey without a window, against the built-in camera, over real HTTP, SMTP and UDP.
//!
//! The wizard and the engine are the ones of the window; only the person is played. It is done when the new password
//! signs in and the old one does not.

use std::process::ExitCode;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::json;

use super::album::Album;
use super::arguments::Rehearse;
use super::demo::{DEMO_SENDER, Demo};
use super::output::{FAILED, Failure, say, say_json};
use super::player::{Errand, Move, Player};
use super::real_mail::{MailMode, RealMail};
use crate::app::now;
use crate::camera::{Camera, Limits, Ports};
use crate::domain::{Agreement, USER_NAME};
use crate::engine::{Engine, Tools};
use crate::secret::Code;
use crate::simulator::OWNER;
use crate::text;
use crate::wizard::{Event, Page, Trouble, Wizard};

/// When nothing happens for so long, the journey is stuck.
const STUCK: Duration = Duration::from_secs(30);

/// How long a mail that puts a wrong code right may take.
const CORRECTION: Duration = Duration::from_secs(6);

/// What happens around the player.
enum News {
    Happened(Event),
    Mail(Code),
}

pub(super) fn run(rehearse: Rehearse) -> Result<ExitCode, Failure> {
    let Rehearse { scenario, mail, pictures, json } = rehearse;
    let demo = Demo::start(scenario)?;
    let real = (mail == MailMode::Real).then(|| RealMail::open(&demo)).transpose()?;
    let mut album = pictures.map(Album::in_folder).transpose()?;
    let end = play(&demo, real.as_ref(), album.as_mut(), json)?;
    let (new, old) = (end.signed_in, demo.runtime.block_on(old_password_works(&demo)));
    let ok = new && !old && end.trouble.is_none();
    if json {
        say_json(&json!({
            "step": "end", "ok": ok, "trouble": end.trouble, "then": end.then, "ms": millis(end.took),
            "new_password_signs_in": new, "old_password_signs_in": old, "clock_set": end.clock_set,
            "recovery_address_changed": end.address_changed, "counts": end.counts,
        }))?;
    } else {
        match end.trouble {
            None => say(&text::cli_rehearsal_done())?,
            Some(trouble) => say(&text::cli_rehearsal_stopped(trouble))?,
        }
        if end.clock_set {
            say(&text::cli_rehearsal_clock())?;
        }
        if end.address_changed {
            say(&text::cli_rehearsal_address())?;
        }
        if let Some(album) = &album {
            let folder = album.folder().display().to_string();
            say(&text::cli_pictures_in(folder))?;
        }
    }
    Ok(if ok { ExitCode::SUCCESS } else { ExitCode::from(FAILED) })
}

/// How the journey ended.
struct End {
    signed_in: bool,
    /// What stopped it: the first trouble that the player could not put right.
    trouble: Option<&'static str>,
    /// What that turned into in the end.
    then: Option<&'static str>,
    took: Duration,
    /// The camera's clock was wrong, was set, and is right now.
    clock_set: bool,
    /// Codes go to another address from now on.
    address_changed: bool,
    /// What the camera was asked until then.
    counts: crate::simulator::Counts,
}

fn play(demo: &Demo, real: Option<&RealMail>, mut album: Option<&mut Album>, json: bool) -> Result<End, Failure> {
    let began = Instant::now();
    let (sender, news) = channel();
    let mail = sender.clone();
    if real.is_none() {
        // The receiver lives until the end of this function; what comes later is for nobody.
        demo.simulator.on_mail(move |reply| {
            // The person can read their own mailbox only.
            if reply.to.as_str() == OWNER {
                drop(mail.send(News::Mail(reply.code)));
            }
        });
    }
    let tools = Tools { trust: real.map(RealMail::trust).unwrap_or_default(), ..demo.tools()? };
    let engine = Engine::new(tools, move |event| drop(sender.send(News::Happened(event))));
    let mut engine = engine.map_err(|error| Failure::because(text::cli_no_threads, &error))?;
    engine.start();

    let mut wizard = Wizard::new();
    let errand = match real {
        Some(real) => Errand::real(real),
        None => Errand::desk(demo.mail_desk()),
    };
    let mut player = Player::new(demo.scratch.path().to_owned(), errand, DEMO_SENDER);
    let (mut page, mut since, mut trouble, mut pictured) = (None, began, None, None);
    loop {
        let next = player.next(&wizard);
        let seen = (wizard.page().name(), wizard.trouble().map(Trouble::name));
        if page != Some(seen) {
            tell(seen, since.elapsed(), json)?;
            (page, since) = (Some(seen), Instant::now());
        }
        // One page can look different: without and with cameras, before and after something was saved or set.
        let put_right = wizard.receipt().map(|receipt| (receipt.clock, receipt.has_saved_address));
        let is_running = wizard.page() == Page::Done && wizard.running().is_some();
        let look = (seen, wizard.cameras().len(), wizard.saved().is_some(), put_right, is_running);
        if let Some(album) = album.as_deref_mut().filter(|_| pictured != Some(look)) {
            album.add(&wizard, &player)?;
            pictured = Some(look);
        }
        if seen.1 == Some("not_sure") {
            trouble = seen.1;
        }
        let event = match next {
            Move::Do(event) => event,
            Move::End => break,
            Move::Wait => match wait(&news)? {
                News::Happened(event) => event,
                News::Mail(code) => {
                    player.take_mail(code);
                    continue;
                }
            },
            Move::WaitForCorrection => match news.recv_timeout(CORRECTION) {
                Ok(News::Happened(event)) => event,
                Ok(News::Mail(code)) => {
                    player.take_mail(code);
                    continue;
                }
                Err(_) => break,
            },
        };
        for effect in wizard.handle(event, now()) {
            engine.perform(effect);
        }
    }
    let last = match (wizard.page(), wizard.trouble()) {
        (_, Some(trouble)) => Some(trouble.name()),
        (Page::DeadEnd(_), None) => Some(wizard.page().name()),
        _ => None,
    };
    // As when the window is closed: a session with the camera ends.
    drop(engine);
    let receipt = wizard.receipt();
    Ok(End {
        signed_in: matches!(wizard.page(), Page::Done),
        trouble: trouble.or(last),
        then: trouble.and(last),
        took: began.elapsed(),
        clock_set: receipt.and_then(|receipt| receipt.clock).is_some_and(|check| check.was_set),
        address_changed: receipt.is_some_and(|receipt| receipt.has_saved_address),
        counts: demo.simulator.counts(),
    })
}

fn wait(news: &Receiver<News>) -> Result<News, Failure> {
    let stuck = || Failure::new(text::cli_rehearsal_stuck(STUCK.as_secs()));
    news.recv_timeout(STUCK).map_err(|_| stuck())
}

fn tell((step, trouble): (&str, Option<&str>), took: Duration, json: bool) -> Result<(), Failure> {
    let ms = millis(took);
    if json {
        return say_json(&json!({ "step": step, "trouble": trouble, "ms": ms }));
    }
    match trouble {
        None => say(&text::cli_step(step, ms)),
        Some(trouble) => say(&text::cli_step_trouble(step, trouble, ms)),
    }
}

/// Asked at the very end, after everything that is counted.
async fn old_password_works(demo: &Demo) -> bool {
    let address = demo.simulator.camera_address();
    let (host, limits) = (address.ip().to_string(), Limits::default());
    let ports = Ports { port: address.port(), is_tls: false, https_port: demo.simulator.https_port() };
    let sign_in = async {
        let connection = Camera::connect(&host, ports, limits).await?;
        let camera = Camera::on(&host, connection.transport, limits)?;
        camera.sign_in(USER_NAME, demo.simulator.password(), Agreement::Yes).await
    };
    sign_in.await.is_ok()
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
