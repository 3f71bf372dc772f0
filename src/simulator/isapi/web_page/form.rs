//! The form of the web page, for a browser that runs no script: the camera reads it and answers with a page. Its words are
//! the camera's, not ours. It knows forms and the verdict, not how a code is judged.

use std::borrow::Cow;

use hyper::StatusCode;
use percent_encoding::percent_decode_str;

use crate::secret::{Code, Password};
use crate::simulator::device::Device;
use crate::simulator::isapi::reply::{HTML, Reply};
use crate::simulator::isapi::request::Request;
use crate::simulator::isapi::response_status::ResponseStatus;
use crate::simulator::recovery::Verdict;
use crate::simulator::scenario::Scenario;
use crate::simulator::state::State;

/// The type that forms are sent in.
const FORM: &str = "application/x-www-form-urlencoded";

/// Reads the form, and says what became of it.
pub(super) fn answer(state: &State, request: &Request) -> Result<Reply, ResponseStatus> {
    if state.scenario == Scenario::NotActivated {
        return Ok(page(state.present(), "Not activated", false));
    }
    if !request.is_of_type(&[FORM]) {
        return Err(ResponseStatus::bad_content("badParameters"));
    }
    Ok(match reset(state, request)? {
        Verdict::Good => page(state.present(), "Password reset", false),
        verdict => page(state.present(), words(&verdict), true),
    })
}

fn reset(state: &State, request: &Request) -> Result<Verdict, ResponseStatus> {
    let lacking = || ResponseStatus::bad_content("MessageParametersLack");
    let form = std::str::from_utf8(&request.body).map_err(|_| lacking())?;
    let field = |name: &str| field(form, name).ok_or_else(lacking);
    let (code, password, confirm) = (field("code")?, Password::new(&field("password")?), field("confirm")?);
    state.counter.note(|counts| counts.web_page_resets += 1);
    if !password.same_as(&Password::new(&confirm)) {
        return Ok(Verdict::WeakPassword);
    }
    Ok(state.reset(&Code::from_typed(&code), &password))
}

fn words(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Good => "",
        Verdict::WrongCode { .. } => "Wrong verification code",
        Verdict::Locked { .. } => "Locked",
        Verdict::WeakPassword => "Password not accepted",
        Verdict::NoSavedEmail => "No e-mail address saved",
    }
}

fn page(device: &Device, title: &str, with_form: bool) -> Reply {
    let (model, serial) = (device.model.name, &device.serial);
    let form = if with_form {
        "<p><a href=/qrcode.png download=QRCode.png>Export QR code</a>\
         <form method=post action=/ autocomplete=off>\
         <p><label>Verification code<br><input name=code required maxlength=64></label>\
         <p><label>New password<br><input name=password type=password required maxlength=16></label>\
         <p><label>Confirm<br><input name=confirm type=password required maxlength=16></label>\
         <p><button>OK</button></form>"
    } else {
        ""
    };
    let html = format!(
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
         <title>{model}</title><style>body{{font:16px sans-serif;max-width:22em;margin:3em auto}}\
         input{{width:100%;font:inherit}}button{{font:inherit}}</style>\
         <body><small>{model} {serial}</small><h1>{title}</h1>{form}</body></html>\n"
    );
    Reply::new(StatusCode::OK, HTML, html)
}

/// The value of a field of a form. `None`: it is missing or no text.
fn field(form: &str, name: &str) -> Option<String> {
    let (_, raw) = form.split('&').filter_map(|part| part.split_once('=')).find(|(key, _)| *key == name)?;
    percent_decode_str(&raw.replace('+', " ")).decode_utf8().ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_a_form_are_read() {
        let form = "code=3F8K2LQ9&password=a%26b+c%C3%A9&confirm=%ff&half=%4";
        assert_eq!(field(form, "code").as_deref(), Some("3F8K2LQ9"));
        assert_eq!(field(form, "password").as_deref(), Some("a&b c\u{e9}"));
        assert_eq!(
            (field(form, "confirm"), field(form, "half"), field(form, "none")),
            (None, Some("%4".to_owned()), None)
        );
    }
}
