//! Every scenario of the rehearsal, played by the program itself.

use std::process::{Command, Stdio};

use crate::skipped::skipped;
use serde_json::Value;

/// The program with these arguments.
pub fn regain(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_regain"));
    command.args(arguments).stdin(Stdio::null());
    command
}

/// Plays a scenario; returns the exit code, the pages in order, and the last line.
fn rehearse(scenario: &str) -> (Option<i32>, Vec<String>, Value) {
    let output = regain(&["rehearse", "--json", "--scenario", scenario]).output().unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines: Vec<Value> = output
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect();
    let pages = lines.iter().map(|line| line["step"].as_str().unwrap().to_owned()).collect();
    (output.status.code(), pages, lines.last().unwrap().clone())
}

#[track_caller]
fn count(end: &Value, what: &str) -> u64 {
    end["counts"][what].as_u64().unwrap_or_else(|| panic!("{what} is not counted: {end}"))
}

/// One commit, at most one sign-in with the new password, no credentials before the commit: in every scenario.
#[track_caller]
fn check(scenario: &str, exit: i32, trouble: Option<&str>, commits: u64, sign_ins: u64) -> Value {
    let (code, _, end) = rehearse(scenario);
    assert_eq!(code, Some(exit), "{end}");
    assert_eq!(end["trouble"].as_str(), trouble, "{end}");
    assert_eq!(end["ok"], exit == 0);
    assert_eq!(end["new_password_signs_in"], exit == 0);
    assert_eq!((count(&end, "commits"), count(&end, "sign_ins")), (commits, sign_ins), "{end}");
    assert!(count(&end, "sign_ins_with_new") <= 1);
    assert_eq!((count(&end, "credentials_before_commit"), count(&end, "sadp_other")), (0, 0), "{end}");
    assert_eq!((count(&end, "broken_requests"), count(&end, "mails_refused")), (0, 0), "{end}");
    end
}

#[test]
fn happy() {
    let end = check("happy", 0, None, 1, 1);
    assert_eq!(end["old_password_signs_in"], false);
    assert_eq!(end["counts"]["requests"]["GET /ISAPI/Security/email/qrCode"], 1, "the picture is fetched once");
    let (_, pages, _) = rehearse("happy");
    let expected = [
        "find", "check", "method", "privacy", "request", "send", "mailbox", "wait", "code", "password", "setting",
        "done", "end",
    ];
    assert_eq!(pages, expected);
}

#[test]
fn slow_mail() {
    check("slow_mail", 0, None, 1, 1);
}

#[test]
fn wrong_code_with_the_second_code_right() {
    // Each press of the button commits once: the refused code, and the right one.
    let end = check("wrong_code", 0, None, 2, 1);
    assert_eq!(end["counts"]["requests"]["GET /ISAPI/Security/email/qrCode"], 1, "no new picture is needed");
}

#[test]
fn locked() {
    check("locked", 1, Some("locked"), 1, 0);
}

#[test]
fn no_email_saved() {
    let end = check("no_email_saved", 1, Some("no_email_saved"), 0, 0);
    assert_eq!(count(&end, "mails_received"), 0);
}

#[test]
fn not_activated() {
    check("not_activated", 1, Some("not_activated"), 0, 0);
}

#[test]
fn drops_at_commit() {
    let end = check("drops_at_commit", 1, Some("not_sure"), 1, 1);
    assert_eq!(end["then"], "not_changed", "one sign-in found out");
    assert_eq!(end["old_password_signs_in"], true);
}

#[test]
fn unknown_reply() {
    let end = check("unknown_reply", 1, Some("unknown_reply"), 1, 0);
    assert_eq!(end["old_password_signs_in"], true);
}

#[test]
fn what_only_the_page_knows_is_not_understood_and_changes_nothing() {
    let end = check("only_the_page_knows", 1, Some("unknown_reply"), 1, 0);
    assert_eq!(end["old_password_signs_in"], true);
}

#[test]
fn weak_password_refused() {
    check("weak_password_refused", 1, Some("password_refused"), 1, 0);
}

#[test]
fn email_hidden_ends_with_the_reason_and_asks_for_nothing_more() {
    let end = check("email_hidden", 1, Some("other_network"), 0, 0);
    assert_eq!(
        (count(&end, "mails_received"), end["counts"]["requests"]["GET /ISAPI/Security/email/qrCode"].clone()),
        (0, 1.into())
    );
}

#[test]
fn garbage_is_no_camera() {
    check("garbage", 1, Some("not_understood"), 0, 0);
}

#[test]
fn a_camera_without_a_key_exchange_takes_sealed_fields() {
    let end = check("keyed_fields", 0, None, 1, 1);
    assert_eq!(end["old_password_signs_in"], false);
}

#[test]
fn of_two_saved_addresses_the_owner_chooses_the_one_they_can_read() {
    // The player reads the owner's mailbox only: with the installer's picture the journey would be stuck.
    let end = check("two_addresses", 0, None, 1, 1);
    assert_eq!(end["old_password_signs_in"], false);
    assert_eq!(end["counts"]["requests"]["GET /ISAPI/Security/email/qrCode"], 1, "both pictures come at once");
    let (_, pages, _) = rehearse("two_addresses");
    assert!(pages.windows(2).any(|pages| pages == ["saved_address", "request"]), "{pages:?}");
}

#[test]
fn the_mailbox_that_the_camera_names_gets_the_picture() {
    // No other mailbox is answered at that desk.
    let end = check("server_address", 0, None, 1, 1);
    assert_eq!((count(&end, "mails_received"), count(&end, "mails_answered")), (1, 1), "{end}");
}

#[test]
fn a_lock_that_only_its_members_tell_of_is_a_lock() {
    check("lock_json", 1, Some("locked"), 1, 0);
}

#[test]
fn a_camera_that_opens_the_values_in_another_way_says_that_the_code_is_wrong() {
    let end = check("plain_challenge", 1, Some("wrong_code"), 1, 0);
    assert_eq!(end["old_password_signs_in"], true);
}

#[test]
fn a_recorder_takes_base64_before_the_seal() {
    let end = check("base64_first", 0, None, 1, 1);
    assert_eq!(end["old_password_signs_in"], false);
}

#[test]
fn a_camera_without_any_sealing_takes_the_values_over_tls() {
    let end = check("plain_over_tls", 0, None, 1, 1);
    assert_eq!(end["old_password_signs_in"], false);
}

#[test]
fn https_only() {
    let end = check("https_only", 0, None, 1, 1);
    assert_eq!(end["old_password_signs_in"], false);
}

#[test]
fn outdated_tls() {
    check("outdated_tls", 0, None, 1, 1);
}

#[test]
fn old_firmware_basic() {
    let end = check("old_firmware_basic", 1, Some("not_offered"), 0, 0);
    assert_eq!(
        end["old_password_signs_in"], false,
        "no password goes out by Basic over plain HTTP, not even to try it"
    );
}

#[test]
fn digest_sha256() {
    check("digest_sha256", 0, None, 1, 1);
}

#[test]
fn session_login() {
    let end = check("session_login", 0, None, 1, 1);
    assert_eq!(end["counts"]["requests"]["PUT /ISAPI/Security/sessionLogout"], 1, "the session is ended");
}

#[test]
fn different_camera() {
    let end = check("different_camera", 1, Some("different_camera"), 0, 0);
    assert!(end["counts"]["requests"]["POST /ISAPI/Security/challenge"].is_null(), "nothing was sent: {end}");
}

#[test]
fn reboots_while_waiting() {
    let end = check("reboots_while_waiting", 0, None, 1, 1);
    assert_eq!(end["counts"]["requests"]["GET /ISAPI/Security/email/qrCode"], 2, "a new request");
    let (_, pages, _) = rehearse("reboots_while_waiting");
    assert_eq!(pages.iter().filter(|page| *page == "password").count(), 3, "once with the trouble: {pages:?}");
}

/// What was asked for by another method than GET, and how often.
fn changes(end: &Value) -> Vec<(String, u64)> {
    let requests = end["counts"]["requests"].as_object().unwrap().iter();
    let others = requests.filter(|(kind, _)| !kind.starts_with("GET "));
    others.map(|(kind, count)| (kind.clone(), count.as_u64().unwrap())).collect()
}

#[test]
fn a_clock_three_days_off_gets_set() {
    let end = check("clock_wrong", 0, None, 1, 1);
    assert_eq!((&end["clock_set"], &end["recovery_address_changed"]), (&true.into(), &true.into()));
    assert_eq!(end["counts"]["requests"]["PUT /ISAPI/System/time"], 1);
    let (_, pages, _) = rehearse("clock_wrong");
    assert_eq!(pages[pages.len() - 2..], ["done", "end"], "it is done all the while");
}

#[test]
fn a_clock_that_is_right_is_left_alone_and_the_recovery_address_gets_changed() {
    let end = check("happy", 0, None, 1, 1);
    assert_eq!((&end["clock_set"], &end["recovery_address_changed"]), (&false.into(), &true.into()));
    assert!(end["counts"]["requests"]["PUT /ISAPI/System/time"].is_null());
    assert_eq!(end["counts"]["requests"]["PUT /ISAPI/Security/email/parameter"], 1);
}

/// Everything that the client ever sends by another method than GET, with everything pressed that there is to press.
#[test]
fn nothing_else_is_ever_written() {
    let exchange = ("POST /ISAPI/Security/challenge".to_owned(), 1);
    let address = |times: u64| ("PUT /ISAPI/Security/email/parameter".to_owned(), times);
    let reset = ("PUT /ISAPI/Security/emailCertification".to_owned(), 1);
    let clock = ("PUT /ISAPI/System/time".to_owned(), 1);
    let login = ("POST /ISAPI/Security/sessionLogin".to_owned(), 1);
    let logout = ("PUT /ISAPI/Security/sessionLogout".to_owned(), 1);
    for (scenario, expected) in [
        ("clock_wrong", vec![exchange.clone(), address(1), reset.clone(), clock]),
        // These want the new password beside the address: a second press, in another form.
        ("session_login", vec![exchange.clone(), login, address(2), reset.clone(), logout]),
        ("https_only", vec![exchange.clone(), address(2), reset.clone()]),
        ("plain_over_tls", vec![exchange, address(1), reset]),
    ] {
        let (code, _, end) = rehearse(scenario);
        assert_eq!((code, end["recovery_address_changed"].as_bool()), (Some(0), Some(true)), "{end}");
        assert_eq!(changes(&end), expected, "{scenario}");
    }
}

#[test]
fn slow_network() {
    check("slow_network", 0, None, 1, 1);
}

/// Plays a scenario with real mail servers. `None`: they are missing, which was said.
fn with_real_mail(test: &str, scenario: &str) -> Option<(Option<i32>, Vec<String>, Value)> {
    let output = regain(&["rehearse", "--json", "--mail", "real", "--scenario", scenario]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    if said.contains("not installed") {
        skipped(test, said.trim());
        return None;
    }
    assert!(said.is_empty(), "{said}");
    let lines: Vec<Value> =
        output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
    let pages = lines.iter().map(|line| line["step"].as_str().unwrap().to_owned()).collect();
    Some((output.status.code(), pages, lines.last().unwrap().clone()))
}

#[test]
fn the_mail_may_go_through_real_servers_and_be_read_in_a_real_mailbox() {
    let name = "the_mail_may_go_through_real_servers_and_be_read_in_a_real_mailbox";
    let Some((code, pages, end)) = with_real_mail(name, "happy") else { return };
    assert_eq!(code, Some(0), "{end}");
    assert_eq!((count(&end, "mails_received"), count(&end, "commits"), count(&end, "sign_ins")), (1, 1, 1), "{end}");
    assert!(pages.iter().any(|page| page == "watch"), "{pages:?}");
}

#[test]
fn a_second_mail_in_the_real_mailbox_puts_a_wrong_code_right() {
    let name = "a_second_mail_in_the_real_mailbox_puts_a_wrong_code_right";
    let Some((code, _, end)) = with_real_mail(name, "wrong_code") else { return };
    assert_eq!((code, count(&end, "commits")), (Some(0), 2), "{end}");
}
