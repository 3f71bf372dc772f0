//! A real Chromium on the page of the built-in camera, through the relay: the whole way back in, by hand, as a person does
//! it; and what other pages in the same browser can do.

mod chromium;
pub mod foreign;
#[cfg(target_os = "linux")]
mod journey;
mod other_pages;
mod visit;

use regain::domain::CommitOutcome;
use regain::simulator::{Scenario, Settings};

use self::chromium::Chromium;
use self::visit::Visit;

const NEW: &str = "Maple-Garden7";

/// Whether an outcome is the one that is meant.
type IsSeen = fn(&CommitOutcome) -> bool;

/// The whole way in one go.
async fn comes_back_in(browser: &Chromium, settings: Settings) {
    let mut visit = Visit::start(settings).await;
    browser.opens(&visit.relay.link()).await;
    let picture = visit.asks_for_the_picture(browser).await;
    let code = visit.mails(&picture).await;
    visit.resets(browser, &code, NEW).await;
    visit.is_proven(&code, NEW).await;
}

#[tokio::test]
async fn the_cameras_page_leads_back_in_whatever_the_camera_wants() {
    let Some(browser) = Chromium::open("the_cameras_page_leads_back_in_whatever_the_camera_wants").await else {
        return;
    };
    let with_https = |scenario| Settings { https_port: Some(0), ..Settings::of(scenario) };
    for settings in [
        Settings::default(),
        with_https(Scenario::Happy),
        Settings::of(Scenario::OnlyThePageKnows),
        Settings::of(Scenario::PlainChallenge),
        Settings::of(Scenario::KeyedFields),
        Settings::of(Scenario::PlainOverTls),
        Settings::of(Scenario::UnknownReply),
    ] {
        comes_back_in(&browser, settings).await;
    }
}

#[tokio::test]
async fn a_browser_that_was_closed_goes_on_by_another_link() {
    let name = "a_browser_that_was_closed_goes_on_by_another_link";
    let Some(first) = Chromium::open(name).await else { return };
    let settings = Settings { https_port: Some(0), ..Settings::of(Scenario::OnlyThePageKnows) };
    let mut visit = Visit::start(settings).await;
    let link = visit.relay.link();
    first.opens(&link).await;
    let picture = visit.asks_for_the_picture(&first).await;
    let code = visit.mails(&picture).await;
    drop(first);
    let Some(second) = Chromium::open(name).await else { return };
    second.goes_to(&link).await;
    assert_eq!(second.reads("body").await, visit::REFUSED, "a link works once");
    second.opens(&visit.relay.link()).await;
    assert_eq!(*visit.asks_for_the_picture(&second).await, *picture);
    visit.is_told_no(&second, "WRONGONE", NEW, "Wrong verification code, tries left: 4").await;
    visit.resets(&second, &code, NEW).await;
    visit.is_proven(&code, NEW).await;
}

/// What the page says is what the camera says, and the relay understands the same.
#[tokio::test]
async fn a_no_of_the_camera_is_read_on_the_page_and_seen_here() {
    let Some(browser) = Chromium::open("a_no_of_the_camera_is_read_on_the_page_and_seen_here").await else { return };
    for (scenario, words, is_seen) in [
        (Scenario::Locked, "Locked, minutes: 30", (|seen| matches!(seen, CommitOutcome::Locked { .. })) as IsSeen),
        (Scenario::LockJson, "Locked, minutes: 30", |seen| matches!(seen, CommitOutcome::Locked { .. })),
        (Scenario::WeakPasswordRefused, "Password not accepted", |seen| {
            matches!(seen, CommitOutcome::PasswordRefused(_))
        }),
        (Scenario::WrongCode, "Wrong verification code, tries left: 4", |seen| {
            matches!(seen, CommitOutcome::WrongCode { tries_left: Some(4) })
        }),
        (Scenario::DropsAtCommit, "Error 502", |seen| matches!(seen, CommitOutcome::Lost)),
    ] {
        let mut visit = Visit::start(Settings::of(scenario)).await;
        browser.opens(&visit.relay.link()).await;
        let picture = visit.asks_for_the_picture(&browser).await;
        let code = visit.mails(&picture).await;
        let outcome = visit.is_told_no(&browser, &code, NEW, words).await;
        assert!(is_seen(&outcome), "{scenario}: {outcome:?}");
        assert_eq!(visit.camera.counts().commits, 1, "{scenario}: nobody repeats it");
        visit.keeps_secrets(&[&code, NEW]);
    }
    for (scenario, words) in [
        (Scenario::NoEmailSaved, "No e-mail address saved"),
        (Scenario::EmailHidden, "Not available from this network"),
    ] {
        let mut visit = Visit::start(Settings::of(scenario)).await;
        browser.opens(&visit.relay.link()).await;
        browser.forgot_the_password().await;
        browser.comes_to_read("#said", words).await;
        visit.sees_only_the_opening().await;
    }
    let mut visit = Visit::start(Settings::of(Scenario::NotActivated)).await;
    browser.goes_to(&visit.relay.link()).await;
    browser.comes_to_read("#title", "Not activated").await;
    visit.sees_only_the_opening().await;
}

/// Over plain HTTP under a name of its own a page is no secure context: it has no ciphers of the browser.
#[tokio::test]
async fn the_page_does_without_the_relay_and_without_the_browsers_ciphers() {
    let name = "the_page_does_without_the_relay_and_without_the_browsers_ciphers";
    let Some(browser) = Chromium::open(name).await else { return };
    let two = Visit::start(Settings::of(Scenario::TwoAddresses)).await;
    browser.opens(&format!("http://camera.example:{}/", two.camera.camera_address().port())).await;
    let first = two.draws(&browser).await;
    browser.clicks("#address option:nth-child(2)").await;
    let second = two.exported(&browser).await;
    let text = |picture: &[u8]| regain::qr::read(picture).unwrap().reveal().to_owned();
    assert_ne!(text(&first), text(&second), "each address has its own picture");
    let mut visit = Visit::start(Settings::of(Scenario::OnlyThePageKnows)).await;
    browser.opens(&format!("http://camera.example:{}/", visit.camera.camera_address().port())).await;
    assert_eq!(browser.runs("return isSecureContext").await, false);
    visit.draws(&browser).await;
    // The address of the form leads there at once, as when somebody was faster than the script.
    let address = browser.address().await;
    assert!(address.ends_with("/doc/page/login.asp#pwdReset"), "{address}");
    browser.goes_to("about:blank").await;
    browser.goes_to(&address).await;
    browser.accepts().await;
    browser.sees("#picture").await;
    let picture = visit.exported(&browser).await;
    let code = visit.mails(&picture).await;
    visit.types(&browser, &code, NEW, "Password reset").await;
    visit.is_proven(&code, NEW).await;
}
