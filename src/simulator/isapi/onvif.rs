//! The camera's ONVIF device service, as far as clients ask before anything else: the time, what there is, and, for who has
//! signed in by a name token, which device it is. So clients that others wrote can say which password works.
//!
//! DOCUMENTED: ONVIF Core (the messages, and which of them need no sign-in) and the `UsernameToken` of WS-Security 1.0 (the digest).
//! INFERRED: that the camera does not compare the token's time with its own clock.

use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper::{Method, StatusCode};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use ring::digest::{Context, SHA1_FOR_LEGACY_USE_ONLY};
use zeroize::Zeroizing;

use super::reply::Reply;
use super::request::Request;
use super::response_status::ResponseStatus;
use crate::simulator::account::Access;
use crate::simulator::device::USER;
use crate::simulator::paths;
use crate::simulator::state::State;
use crate::simulator::xml::Element;

/// The type of SOAP 1.2. DOCUMENTED.
const SOAP_TYPE: &str = "application/soap+xml";
const SOAP: &str = "http://www.w3.org/2003/05/soap-envelope";
const DEVICE: &str = "http://www.onvif.org/ver10/device/wsdl";
const SCHEMA: &str = "http://www.onvif.org/ver10/schema";
const ERROR: &str = "http://www.onvif.org/ver10/error";
const SECURITY: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
const UTILITY: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
/// The kind of password that is taken. DOCUMENTED.
const DIGEST: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest";
/// The longest nonce that is taken, in bytes.
const MAX_NONCE: usize = 256;

/// Answers a request for the service.
pub(super) fn answer(state: &State, request: &Request) -> Result<Reply, ResponseStatus> {
    request.must_be(&Method::POST)?;
    let is_soap = request.is_of_type(&[SOAP_TYPE]);
    let Some(envelope) = Element::read(&request.body).filter(|root| is_soap && is(root, SOAP, "Envelope")) else {
        return Ok(fault(StatusCode::BAD_REQUEST, "env:Sender", "ter:WellFormed", "Not well-formed"));
    };
    let asked = child(&envelope, SOAP, "Body").and_then(|body| body.children.first());
    let Some(asked) = asked.filter(|asked| asked.namespace == DEVICE) else {
        return Ok(unknown());
    };
    Ok(match asked.name.as_str() {
        "GetSystemDateAndTime" => date_and_time(state),
        "GetServices" => services(request),
        "GetCapabilities" => capabilities(request),
        "GetDeviceInformation" => match sign_in(state, &envelope) {
            Access::Granted { .. } => device_information(state),
            _ => fault(StatusCode::BAD_REQUEST, "env:Sender", "ter:NotAuthorized", "Sender not authorized"),
        },
        _ => unknown(),
    })
}

fn is(element: &Element, namespace: &str, name: &str) -> bool {
    element.namespace == namespace && element.name == name
}

fn child<'a>(element: &'a Element, namespace: &str, name: &str) -> Option<&'a Element> {
    element.children.iter().find(|child| is(child, namespace, name))
}

/// What the name token of a request is worth. Without one, nothing was tried.
fn sign_in(state: &State, envelope: &Element) -> Access {
    let header = child(envelope, SOAP, "Header").and_then(|header| child(header, SECURITY, "Security"));
    let Some(token) = header.and_then(|security| child(security, SECURITY, "UsernameToken")) else {
        return Access::NotTried { stale: false };
    };
    state.counter.note(|counts| counts.sign_ins += 1);
    let is_right = is_right(token, state.account().password().reveal()).unwrap_or_default();
    let access = state.account().judge(is_right, Instant::now());
    state.counter.note(|counts| match access {
        Access::Granted { with_new } => counts.sign_ins_with_new += u64::from(with_new),
        _ => counts.wrong_passwords += 1,
    });
    access
}

/// Whether a token is made of this password: Base64 of SHA-1 over nonce, time and password. `None`: it is no such token.
fn is_right(token: &Element, password: &str) -> Option<bool> {
    let user = &child(token, SECURITY, "Username")?.text;
    let given = child(token, SECURITY, "Password")?;
    let kind = given.attributes.iter().find(|(name, _)| name == "Type").map(|(_, kind)| kind.as_str());
    let nonce = STANDARD.decode(&child(token, SECURITY, "Nonce")?.text).ok()?;
    let created = &child(token, UTILITY, "Created")?.text;
    if kind != Some(DIGEST) || nonce.len() > MAX_NONCE || created.parse::<Timestamp>().is_err() {
        return None;
    }
    let mut hash = Context::new(&SHA1_FOR_LEGACY_USE_ONLY);
    for part in [nonce.as_slice(), created.as_bytes(), password.as_bytes()] {
        hash.update(part);
    }
    let expected = Zeroizing::new(STANDARD.encode(hash.finish()));
    Some(user == USER && given.text == *expected)
}

/// The camera's clock, in its own zone and in UTC.
fn date_and_time(state: &State) -> Reply {
    let (clock, local) = state.clock();
    let moment = local.parse::<Timestamp>().unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(TimeZone::UTC);
    let time = Element::new("tt:Time")
        .leaf("tt:Hour", moment.hour())
        .leaf("tt:Minute", moment.minute())
        .leaf("tt:Second", moment.second());
    let date = Element::new("tt:Date")
        .leaf("tt:Year", moment.year())
        .leaf("tt:Month", moment.month())
        .leaf("tt:Day", moment.day());
    let told = Element::new("tds:SystemDateAndTime")
        .leaf("tt:DateTimeType", if clock.mode() == "NTP" { "NTP" } else { "Manual" })
        .leaf("tt:DaylightSavings", false)
        .with(Element::new("tt:TimeZone").leaf("tt:TZ", clock.zone()))
        .with(Element::new("tt:UTCDateTime").with(time).with(date));
    envelope(Element::new("tds:GetSystemDateAndTimeResponse").with(told))
}

fn services(request: &Request) -> Reply {
    let version = Element::new("tds:Version").leaf("tt:Major", 2).leaf("tt:Minor", 60);
    let service =
        Element::new("tds:Service").leaf("tds:Namespace", DEVICE).leaf("tds:XAddr", address(request)).with(version);
    envelope(Element::new("tds:GetServicesResponse").with(service))
}

fn capabilities(request: &Request) -> Reply {
    let device = Element::new("tt:Device").leaf("tt:XAddr", address(request));
    let told = Element::new("tds:Capabilities").with(device);
    envelope(Element::new("tds:GetCapabilitiesResponse").with(told))
}

fn device_information(state: &State) -> Reply {
    let (device, model) = (state.present(), state.present().model);
    envelope(
        Element::new("tds:GetDeviceInformationResponse")
            .leaf("tds:Manufacturer", "HIKVISION")
            .leaf("tds:Model", model.name)
            .leaf("tds:FirmwareVersion", format!("{} {}", model.firmware, model.firmware_date))
            .leaf("tds:SerialNumber", &device.serial)
            .leaf("tds:HardwareId", 88),
    )
}

/// Where the service is, by the name that the client knows the camera by.
fn address(request: &Request) -> String {
    format!("http://{}{}", request.host.as_deref().unwrap_or("localhost"), paths::ONVIF_DEVICE)
}

fn unknown() -> Reply {
    let words = "Optional action not implemented";
    fault(StatusCode::INTERNAL_SERVER_ERROR, "env:Receiver", "ter:ActionNotSupported", words)
}

fn fault(status: StatusCode, code: &str, reason: &str, words: &str) -> Reply {
    let code =
        Element::new("env:Code").leaf("env:Value", code).with(Element::new("env:Subcode").leaf("env:Value", reason));
    let words = Element::text("env:Text", words).attribute("xml:lang", "en");
    let fault = Element::new("env:Fault").with(code).with(Element::new("env:Reason").with(words));
    envelope(fault).with_status(status)
}

fn envelope(told: Element) -> Reply {
    let root = Element::new("env:Envelope")
        .attribute("xmlns:env", SOAP)
        .attribute("xmlns:tds", DEVICE)
        .attribute("xmlns:tt", SCHEMA)
        .attribute("xmlns:ter", ERROR)
        .with(Element::new("env:Body").with(told));
    Reply::new(StatusCode::OK, "application/soap+xml; charset=utf-8", root.to_xml())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(user: &str, kind: &str, password: &str, nonce: &str) -> Element {
        let xml = format!(
            "<w:UsernameToken xmlns:w=\"{SECURITY}\" xmlns:u=\"{UTILITY}\"><w:Username>{user}</w:Username>\
             <w:Password Type=\"{kind}\">{password}</w:Password><w:Nonce>{nonce}</w:Nonce>\
             <u:Created>2010-09-16T07:50:45Z</u:Created></w:UsernameToken>"
        );
        Element::read(xml.as_bytes()).unwrap()
    }

    /// The example of the ONVIF application programmer's guide.
    #[test]
    fn the_documented_example_is_right_and_anything_else_is_not() {
        let (nonce, digest) = ("LKqI6G/AikKCQrN0zqZFlg==", "tuOSpGlFlIXsozq4HFNeeGeFLEI=");
        assert_eq!(is_right(&token("admin", DIGEST, digest, nonce), "userpassword"), Some(true));
        assert_eq!(is_right(&token("user", DIGEST, digest, nonce), "userpassword"), Some(false));
        assert_eq!(is_right(&token("admin", DIGEST, digest, nonce), "Userpassword"), Some(false));
        let plain = DIGEST.replace("PasswordDigest", "PasswordText");
        assert_eq!(is_right(&token("admin", &plain, "userpassword", nonce), "userpassword"), None);
        assert_eq!(is_right(&token("admin", DIGEST, digest, "no base64!"), "userpassword"), None);
    }
}
