//! The session login: a hash of the password goes out once, and a cookie stands for it from then on.

use reqwest::Method;
use zeroize::Zeroizing;

use crate::camera::cipher::sha256;
use crate::camera::error::Error;
use crate::camera::http::{Http, Request, Sending};
use crate::camera::reply::Reply;
use crate::camera::wire::session::{self as shape, SessionLoginCap};
use crate::secret::Password;

/// What stands for the password in a session. `Debug` hides it.
pub(super) struct Cookie {
    cookie: Zeroizing<String>,
    tag: Option<Zeroizing<String>>,
}

impl std::fmt::Debug for Cookie {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Cookie(hidden)")
    }
}

impl Cookie {
    /// The headers of every question.
    pub(super) fn headers(&self) -> Vec<(&'static str, &str)> {
        let tag = self.tag.as_ref().map(|tag| (shape::TAG, tag.as_str()));
        std::iter::once(("Cookie", self.cookie.as_str())).chain(tag).collect()
    }
}

/// Asks whether the camera knows sessions. The account's name goes along, which is the same on every camera.
pub(super) async fn offered(http: &Http, user: &str) -> Result<Option<SessionLoginCap>, Error> {
    let query = format!("username={user}");
    let reply = http.send(Request { query: Some(&query), ..question(Method::GET, shape::CAPABILITIES, http) }).await?;
    Ok(reply.answer().as_ref().and_then(SessionLoginCap::parse))
}

/// Logs in: the one request with something of the password in it. `Err`: what the camera answered, and what must not be
/// repeated from it.
pub(super) async fn log_in(
    http: &Http,
    offered: &SessionLoginCap,
    user: &str,
    password: &Password,
) -> Result<Result<Cookie, (Reply, Zeroizing<String>)>, Error> {
    let hashed = hashed(offered, user, password.reveal());
    let (body, sending) = (Some(offered.login(user, &hashed)), Sending::OnceAndWiped);
    let reply = http.send(Request { body, sending, ..question(Method::POST, shape::LOGIN, http) }).await?;
    Ok(match reply.answer().as_ref().and_then(shape::welcome) {
        Some(tag) => Ok(Cookie { cookie: cookie(&reply, offered), tag: tag.map(Zeroizing::new) }),
        None => Err((reply, hashed)),
    })
}

/// Ends the session. When that does not work, the camera ends it by itself after a while.
pub(super) async fn log_out(http: &Http, cookie: &Cookie) {
    match http.send_with(question(Method::PUT, shape::LOGOUT, http), &cookie.headers()).await {
        Ok(reply) => tracing::debug!(status = reply.status, "logged out"),
        Err(error) => tracing::debug!(%error, "not logged out"),
    }
}

fn question<'a>(method: Method, path: &'a str, http: &Http) -> Request<'a> {
    let limit = http.limits().body;
    let (sending, content_type) = (Sending::Question, "application/xml");
    Request { sending, method, path, query: None, content_type, body: None, authorization: None, limit }
}

/// The cookie that the device set, else the one of the first version. INFERRED: a device that should have set one and
/// did not takes that as well.
fn cookie(reply: &Reply, offered: &SessionLoginCap) -> Zeroizing<String> {
    let mut pairs = reply.cookies().iter().filter_map(|cookie| cookie.split(';').next()).map(str::trim);
    let set = pairs.rfind(|pair| pair.starts_with(shape::COOKIE) && pair.contains('='));
    Zeroizing::new(set.map_or_else(|| format!("{}={}", shape::COOKIE, offered.session_id), str::to_owned))
}

/// OBSERVED, and checked against the known answers of another program.
fn hashed(offered: &SessionLoginCap, user: &str, password: &str) -> Zeroizing<String> {
    let SessionLoginCap { challenge, iterations, salt, .. } = offered;
    let (mut hash, done) = if offered.is_irreversible {
        let mut kept = sha256(&[user, salt, password]);
        if let Some(salt2) = &offered.salt2 {
            kept = sha256(&[user, salt2, &kept]);
        }
        (sha256(&[&kept, challenge]), 2)
    } else {
        let kept = sha256(&[password]);
        (Zeroizing::new(format!("{}{challenge}", kept.as_str())), 1)
    };
    for _ in done..*iterations {
        hash = sha256(&[&hash]);
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed with another implementation of the same description.
    #[test]
    fn passwords_are_hashed_as_computed_elsewhere() {
        let mut offered = SessionLoginCap {
            session_id: "a1".into(),
            challenge: "e92ad56c3ebef37aa097bc7e02ad4992".into(),
            iterations: 100,
            is_irreversible: true,
            salt: "bfb48b4d42c78444ac329797f68b67dc4f823a23a9b485f4e8fcb2985c985b95".into(),
            salt2: None,
            version: None,
            has_tag: false,
        };
        let hash = |offered: &SessionLoginCap| hashed(offered, "admin", "Abc12345").as_str().to_owned();
        assert_eq!(hash(&offered), "2ff4a28e68702e8a5aa9a99e6f42e1b407136030a4b045ff942537dd5e4e1aac");
        offered.salt2 = Some("c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00".into());
        assert_eq!(hash(&offered), "f9e9bb512c76b0fdf256d9a9ea3f36738d2b183dc2fa9901a45c21b742f19876");
        (offered.is_irreversible, offered.salt2) = (false, None);
        assert_eq!(hash(&offered), "9c3945aec25991df1e218135e2e47a7edeb5ece6b715eda98e1a8d3faa7a748b");
    }
}
