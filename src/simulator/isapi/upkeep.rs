//! What can be changed by somebody who has signed in: the clock, and the address that codes go to. As strict as the documents
//! allow, and written apart from the client.
//!
//! DOCUMENTED: both messages. OBSERVED: newer clients put the administrator's password beside the address, over a plain
//! connection with both encrypted (`security=1`); which cameras insist on that is INFERRED.

use hyper::Method;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::dialects;
use super::reply::{JSON, Reply};
use super::request::Request;
use super::reset::XML_TYPES;
use super::response_status::ResponseStatus;
use super::sign_in;
use crate::secret::{Email, Password};
use crate::simulator::clock::Setting;
use crate::simulator::field_encryption;
use crate::simulator::scenario::Scenario;
use crate::simulator::state::State;
use crate::simulator::xml::Element;

/// How long an address may be. DOCUMENTED.
const LONGEST: usize = 128;

/// Sets the clock.
pub(super) fn time(state: &State, request: &Request) -> Result<Reply, ResponseStatus> {
    request.must_be(&Method::PUT)?;
    sign_in::admit(state, request, || {
        let format = || ResponseStatus::bad_format("badXmlFormat");
        let content = || ResponseStatus::bad_content("badXmlContent");
        let root = Element::read(&request.body).filter(|root| root.is("Time") && request.is_of_type(&XML_TYPES));
        let root = root.ok_or_else(format)?;
        let members = ["timeMode", "localTime", "timeZone"].map(|name| root.text_of(name));
        let [Some(mode), Some(local_time), Some(zone)] = members else { return Err(content()) };
        if !root.holds_only(&["timeMode", "localTime", "timeZone"]) {
            return Err(content());
        }
        state.set_clock(&Setting { mode, local_time, zone }).ok_or_else(content)?;
        Ok(ResponseStatus::ok().reply(&request.path, false))
    })
}

/// Saves an address in the place of those that are saved.
pub(super) fn email(state: &State, request: &Request) -> Result<Reply, ResponseStatus> {
    request.must_be(&Method::PUT)?;
    sign_in::admit(state, request, || {
        if !request.wants_json() || !request.is_of_type(&[JSON]) {
            return Err(ResponseStatus::bad_format("badJsonFormat"));
        }
        let (address, password) = members(&request.body)?;
        let (address, password) = opened(state, request, address, password)?;
        match (wants_password(state.scenario), password) {
            // Asked for in a way that this camera does not know of: a refusal, and no fault of the client.
            (true, None) => return Err(ResponseStatus::refused("MessageParametersLack")),
            (true, Some(password)) if !state.account().password().same_as(&Password::new(&password)) => {
                return Err(ResponseStatus::invalid_operation("loginPasswordError"));
            }
            (false, Some(_)) => return Err(ResponseStatus::bad_content("badJsonContent")),
            _ => {}
        }
        let address = Email::parse(&address).filter(|address| address.as_str().len() <= LONGEST);
        state.save_address(address.ok_or_else(|| ResponseStatus::bad_content("badParameters"))?);
        Ok(ResponseStatus::ok().reply(&request.path, true))
    })
}

/// Whether it wants the administrator's password beside the address.
fn wants_password(scenario: Scenario) -> bool {
    matches!(scenario, Scenario::HttpsOnly | Scenario::SessionLogin)
}

/// The address and the password: exactly one object with a list of one, and at most the password beside it.
fn members(body: &[u8]) -> Result<(String, Option<String>), ResponseStatus> {
    let value: Value = serde_json::from_slice(body).map_err(|_| ResponseStatus::bad_format("badJsonFormat"))?;
    let wrong = || ResponseStatus::bad_content("badJsonContent");
    let count = |value: &Value| value.as_object().map(Map::len);
    let text = |value: &Value| value.as_str().map(str::to_owned).ok_or_else(wrong);
    let inner = value.get("SecurityEmail").filter(|_| count(&value) == Some(1)).ok_or_else(wrong)?;
    let list = inner.get("SecurityInformation").and_then(Value::as_array).ok_or_else(wrong)?;
    let [one] = list.as_slice() else { return Err(wrong()) };
    let address = text(one.get("emailAddress").filter(|_| count(one) == Some(1)).ok_or_else(wrong)?)?;
    let password = inner.get("password").map(text).transpose()?;
    if count(inner) != Some(1 + usize::from(password.is_some())) {
        return Err(wrong());
    }
    Ok((address, password))
}

/// Both values, decrypted where the query says that they are encrypted. Over a plain connection a password has to be.
fn opened(
    state: &State,
    request: &Request,
    address: String,
    password: Option<String>,
) -> Result<(Zeroizing<String>, Option<Zeroizing<String>>), ResponseStatus> {
    let Some(iv) = dialects::iv(&request.query, "security=1") else {
        let is_open = password.is_some() && !state.scenario.only_has_tls();
        let (address, password) = (Zeroizing::new(address), password.map(Zeroizing::new));
        return if is_open { Err(ResponseStatus::bad_content("badParameters")) } else { Ok((address, password)) };
    };
    let open = |value: &str| {
        let opened = field_encryption::open(state.account().password().reveal(), &iv, value);
        opened.ok_or_else(|| ResponseStatus::bad_content("badJsonContent"))
    };
    Ok((open(&address)?, password.as_deref().map(open).transpose()?))
}
