//! Scenarios in which the camera says less than it could, or nothing that anybody could understand.

use hyper::StatusCode;

use super::reply::{HTML, JPEG, JSON, Reply, XML};
use super::response_status::ResponseStatus;
use crate::simulator::paths;
use crate::simulator::scenario::Scenario;
use crate::simulator::state::State;

/// The answer of a scenario with a fault, where it differs from the usual one.
pub(super) fn answer(state: &State, path: &str) -> Option<Result<Reply, ResponseStatus>> {
    match state.scenario {
        Scenario::EmailHidden => hidden(path).map(Err),
        Scenario::Garbage => Some(Ok(garbage(state.next_garbage()))),
        _ => None,
    }
}

/// The e-mail way is for the camera's own network only, and this is another one. INFERRED: the reason is OBSERVED in the
/// routes of the questions and of the key file.
fn hidden(path: &str) -> Option<ResponseStatus> {
    match path {
        paths::EXTERN_CAPABILITIES => Some(ResponseStatus::invalid_operation("lowPrivilege")),
        paths::EMAIL_CAPABILITIES | paths::EMAIL | paths::QR_CODE | paths::EMAIL_CERTIFICATION => {
            Some(ResponseStatus::refused("WANNotSupport").forbidden())
        }
        _ => None,
    }
}

/// Makes one kind of garbage: the status, the type, the body.
type Make = fn() -> (StatusCode, &'static str, Vec<u8>);

/// Garbage, another kind for each number.
fn garbage(number: usize) -> Reply {
    let deep_json = || "[".repeat(5_000);
    let deep_xml = || "<a>".repeat(5_000);
    let kinds: [Make; 12] = [
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
    match number % (kinds.len() + 2) {
        12 => Reply::new(StatusCode::OK, JSON, deep_json()),
        13 => Reply::new(StatusCode::OK, XML, deep_xml()),
        at => {
            let (status, kind, body) = kinds.get(at).map_or_else(|| (StatusCode::OK, XML, Vec::new()), |make| make());
            Reply::new(status, kind, body)
        }
    }
}
