//! Responses as servers really send them, and as nobody should.

use proptest::prelude::*;

use super::*;

fn mail(heard: &[u8]) -> Fetched {
    match parse(heard) {
        Response::Mail(fetched) => fetched,
        other => panic!("{other:?}"),
    }
}

#[test]
fn verdicts_are_read_in_any_letters() {
    for (heard, tag, status, words) in [
        (&b"* OK ready\r\n"[..], "*", Status::Ok, "ready"),
        (b"A1 ok done\n", "A1", Status::Ok, "done"),
        (b"A1 NO", "A1", Status::No, ""),
        (b"* BYE gone", "*", Status::Bye, "gone"),
        (b"* OK \xbb\xb6\xd3\xad\r\n", "*", Status::Ok, "\u{6b22}\u{8fce}"),
        (b"* PREAUTH welcome\r\n", "*", Status::PreAuth, "welcome"),
        (b"A7 BAD [ALERT]\xc3\xa9t\xc3\xa9\r\n", "A7", Status::Bad, "[ALERT]\u{e9}t\u{e9}"),
    ] {
        let Response::Verdict(verdict) = parse(heard) else { panic!("{heard:?}") };
        assert_eq!((verdict.tag.as_str(), verdict.status, verdict.words.as_str()), (tag, status, words));
    }
    let long = format!("* CAPABILITY {}LOGINDISABLED\r\n", "X-MORE ".repeat(1_000));
    assert!(matches!(parse(long.as_bytes()), Response::Capabilities(able) if able.ends_with(" LOGINDISABLED")));
    let Response::Verdict(long) = parse(&[b"* OK ", &b"x".repeat(100_000)[..]].concat()) else { panic!() };
    assert!(long.words.len() <= KEPT);
}

#[test]
fn codes_in_brackets_are_read() {
    let verdict = |words: &str| Verdict { tag: "*".to_owned(), status: Status::Ok, words: words.to_owned() };
    assert_eq!(
        verdict("[CAPABILITY IMAP4rev1 LoginDisabled] hi").capabilities().as_deref(),
        Some("IMAP4REV1 LOGINDISABLED")
    );
    assert_eq!(verdict("[UIDVALIDITY 7]x").position(), Position { uid_validity: Some(7), uid_next: None });
    assert_eq!(verdict("[uidnext 9] x").position().uid_next, Some(9));
    assert_eq!(verdict("[UIDNEXT 99999999999] x").position(), Position::default());
    assert_eq!(verdict("UIDNEXT 9").position(), Position::default());
}

#[test]
fn lists_are_read() {
    assert!(
        matches!(parse(b"* CAPABILITY imap4rev1 idle\r\n"), Response::Capabilities(able) if able == "IMAP4REV1 IDLE")
    );
    assert!(
        matches!(parse(b"* SEARCH 1 x 4294967295 4294967296 -1 7\r\n"), Response::Found(uids) if uids == [1, 4294967295, 7])
    );
    assert!(matches!(parse(b"* SEARCH\r\n"), Response::Found(uids) if uids.is_empty()));
    let found = |heard: &[u8]| match parse(heard) {
        Response::Found(mut uids) => {
            uids.sort_unstable();
            uids
        }
        other => panic!("{other:?}"),
    };
    for (heard, uids) in [
        (&b"* ESEARCH (TAG \"A5\") UID ALL 4:6,21,9:8\r\n"[..], &[4, 5, 6, 8, 9, 21][..]),
        (b"* esearch (tag \"A5\") uid min 2 count 7 all 7\r\n", &[7]),
        (b"* ESEARCH (TAG \"A5\") UID\r\n", &[]),
        (b"* ESEARCH (TAG \"A5\") UID ALL x,5:x,:,3\r\n", &[3]),
    ] {
        assert_eq!(found(heard), uids, "{}", String::from_utf8_lossy(heard));
    }
    let many = found(format!("* ESEARCH UID ALL 1:4294967295{}\r\n", ",1:4294967295".repeat(5_000)).as_bytes());
    assert!(
        (500..5_000).contains(&many.len()) && many.last() == Some(&u32::MAX),
        "the newest of four thousand million"
    );
    let folder = |heard: &[u8]| match parse(heard) {
        Response::Folder(folder) => folder,
        other => panic!("{other:?}"),
    };
    let junk = folder(b"* LIST (\\HasNoChildren \\Junk) \"/\" \"a/Junk E-mail\"\r\n");
    assert_eq!((junk.name.as_str(), junk.delimiter.as_deref()), ("a/Junk E-mail", Some("/")));
    assert_eq!(junk.attributes, ["\\hasnochildren", "\\junk"]);
    assert_eq!(folder(b"* LIST () NIL {4}\r\nSpam\r\n").name, "Spam");
    assert_eq!(folder(b"* LIST () \"/\" [Gmail]/Spam\r\n").name, "[Gmail]/Spam");
    assert!(matches!(parse(b"* LIST () \"/\" \"\xc0\xac\"\r\n"), Response::Other));
    let Response::Position(position) = parse(b"* STATUS \"a (b\" (UIDNEXT 5 MESSAGES 7 uidvalidity 3)\r\n") else {
        panic!()
    };
    assert_eq!(position, Position { uid_validity: Some(3), uid_next: Some(5) });
}

#[test]
fn a_mail_is_read_in_any_order_with_anything_beside_it() {
    let one = mail(b"* 3 FETCH (FLAGS (\\Seen (x)) UID 12 ENVELOPE ((\"a\" NIL) \")\") BODY[]<0> {7}\r\na)\r\n{9} INTERNALDATE \" 1-Jan-2035 00:00:00 +0100\")\r\n");
    assert_eq!((one.uid, one.arrived), (Some(12), Some(2_051_222_400 - 3600)));
    assert_eq!(one.body.as_ref().map(|body| body.as_slice()), Some(&b"a)\r\n{9}"[..]));
    let headers =
        mail(b"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM \"DATE\")]<0> \"From: \\\"a\\\"\" BODY[TEXT] NIL)\r\n");
    assert_eq!(headers.headers.as_ref().map(|headers| headers.as_slice()), Some(&b"From: \"a\""[..]));
    for nothing in [
        &b"* 1 FETCH\r\n"[..],
        b"* 1 FETCH UID 5\r\n",
        b"* 1 FETCH (UID x BODY[] NIL INTERNALDATE \"tomorrow\")\r\n",
        b"* 1 FETCH (UID (5) BODY[] ((((\r\n",
        b"* 1 FETCH (BODY[] {-5}\r\n",
    ] {
        let fetched = mail(nothing);
        assert!(fetched.uid.is_none() && fetched.arrived.is_none(), "{nothing:?}");
        assert!(fetched.body.is_none() || nothing.ends_with(b"{-5}\r\n"), "{nothing:?}");
    }
}

#[test]
fn brackets_of_any_depth_cost_nothing() {
    for name in ["BODYSTRUCTURE", "BODY", "ENVELOPE", "FLAGS", "X", "UID", "BODY[]", "INTERNALDATE"] {
        for open in ["(", "[", "{", "<", "\"", "((\"", "([", "(\\"] {
            let heard = format!("* 1 FETCH ({name} {}\r\n", open.repeat(200_000));
            assert!(mail(heard.as_bytes()).uid.is_none(), "{name} {open}");
        }
    }
    for start in ["* LIST ", "* STATUS ", "* SEARCH ", "* CAPABILITY ", "* ID ", "* THREAD ", "* OK [", "+ ", "* "] {
        for open in ["(", "[", "(\"x\" ", "{9999999}"] {
            parse(format!("{start}{}\r\n", open.repeat(100_000)).as_bytes());
        }
    }
}

#[test]
fn what_no_mail_server_says_is_told_from_what_is_not_needed() {
    for heard in [&b"\r\n"[..], b"* XFOLDERS 3\r\n", b"* 7 EXPUNGE\r\n", b"* (\r\n", b"*\r\n"] {
        assert!(matches!(parse(heard), Response::Other), "{heard:?}");
    }
    for heard in [&b"220 mail.test\r\n"[..], b"+OK POP3\r\n", b"HTTP/1.1 400 Bad Request\r\n", b"A1 WHAT\r\n"] {
        assert!(matches!(parse(heard), Response::Nonsense | Response::Question(_)), "{heard:?}");
    }
    assert!(matches!(parse(b"+ VXNlcjo=\r\n"), Response::Question(asked) if asked == b"User:"));
    assert!(matches!(parse(b"+ go ahead, please\r\n"), Response::Question(asked) if asked.is_empty()));
}

proptest! {
    #[test]
    fn any_bytes_are_read(
        bytes in proptest::collection::vec(any::<u8>(), 0..300),
        said in "(\\* |OK |FETCH |UID |BODY\\[\\]|\\(|\\)|\\[|\\]|\"|\\\\|\\{[0-9]{1,3}\\}\r\n|LIST |STATUS |SEARCH |7 ){0,40}",
    ) {
        parse(&bytes);
        parse(said.as_bytes());
        parse(&[said.as_bytes(), &bytes].concat());
    }
}
