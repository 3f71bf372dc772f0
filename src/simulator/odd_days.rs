//! Days on which the camera says less than it could, or nothing that anybody could understand.

use hyper::StatusCode;

use super::Scenario;
use super::reply::{HTML, JPEG, JSON, Outcome, Reply, XML};
use super::state::State;
use crate::camera::wire::path;

/// The answer of an odd day, where it is another one than usual.
pub(super) fn answer(state: &State, asked: &str) -> Option<Result<Reply, Outcome>> {
    match state.scenario {
        Scenario::EmailHidden => hidden(asked).map(Err),
        Scenario::Garbage => Some(Ok(garbage(state.next_oddity()))),
        _ => None,
    }
}

/// The e-mail way is for the camera's own network only, and this is another one. INFERRED: the reason is OBSERVED in the
/// routes of the questions and of the key file.
fn hidden(asked: &str) -> Option<Outcome> {
    match asked {
        path::EXTERN_CAP => Some(Outcome::invalid_operation("lowPrivilege")),
        path::EMAIL_CAP | path::EMAIL | path::QR_CODE | path::EMAIL_CERTIFICATION => {
            Some(Outcome::refused("WANNotSupport").forbidden())
        }
        _ => None,
    }
}

/// Makes one kind of rubbish: the status, the type, the body.
type Make = fn() -> (StatusCode, &'static str, Vec<u8>);

/// Rubbish, another kind each time.
fn garbage(number: usize) -> Reply {
    let deep_json = || "[".repeat(5_000);
    let deep_xml = || "<a>".repeat(5_000);
    let rubbish: [Make; 12] = [
        || (StatusCode::OK, XML, b"\x00\xff\xfe<\x01>\x02</".to_vec()),
        || (StatusCode::OK, JSON, b"{\"a\":{\"b\":[1,2".to_vec()),
        || (StatusCode::OK, HTML, b"<!DOCTYPE html><html><p>It works!</html>".to_vec()),
        || (StatusCode::OK, JSON, Vec::new()),
        || (StatusCode::INTERNAL_SERVER_ERROR, XML, b"& & &amp <<<>>> ]]>".to_vec()),
        || (StatusCode::OK, JPEG, b"\xff\xd8\xff\xe0no picture".to_vec()),
        || (StatusCode::NOT_FOUND, JSON, b"null".to_vec()),
        || (StatusCode::OK, XML, b"{\"this\":\"is no XML\"}".to_vec()),
        || (StatusCode::OK, JSON, b"<this><is>no JSON</is></this>".to_vec()),
        || (StatusCode::NO_CONTENT, HTML, Vec::new()),
        || (StatusCode::OK, JSON, b"\xef\xbb\xbf\"only a text\"".to_vec()),
        || (StatusCode::IM_A_TEAPOT, HTML, b"tea \xc0\xaf".to_vec()),
    ];
    match number % (rubbish.len() + 2) {
        12 => Reply::new(StatusCode::OK, JSON, deep_json()),
        13 => Reply::new(StatusCode::OK, XML, deep_xml()),
        at => {
            let (status, kind, body) = rubbish.get(at).map_or_else(|| (StatusCode::OK, XML, Vec::new()), |make| make());
            Reply::new(status, kind, body)
        }
    }
}
