//! What a page may load, as its camera has written it (DOCUMENTED, Content Security Policy level 3), said of us: where it
//! names the camera it names us, and what would lead to HTTPS, where we are not, is left out.

use super::origins::Origins;

/// What would send the browser to HTTPS, and what would have it tell somebody else of what it did not load.
const LEFT_OUT: [&str; 4] = ["upgrade-insecure-requests", "block-all-mixed-content", "report-uri", "report-to"];

/// A policy, or several behind commas.
pub fn ours(policies: &str, origins: &Origins) -> String {
    policies.split(',').map(|policy| one(policy, origins)).collect::<Vec<_>>().join(", ")
}

fn one(policy: &str, origins: &Origins) -> String {
    let directives = policy.split(';').filter_map(|directive| {
        let mut words = directive.split_ascii_whitespace();
        let name = words.next().filter(|name| !LEFT_OUT.contains(&name.to_ascii_lowercase().as_str()))?;
        Some(
            std::iter::once(name.to_owned())
                .chain(words.map(|word| source(word, origins)))
                .collect::<Vec<_>>()
                .join(" "),
        )
    });
    directives.collect::<Vec<_>>().join("; ")
}

/// A source, and us beside it where it means the camera.
fn source(word: &str, origins: &Origins) -> String {
    let (page, socket) = (origins.ours(), origins.ours_for_sockets());
    match word.to_ascii_lowercase().as_str() {
        // Whatever has TLS: the camera has, and we have not.
        "https:" => return format!("{word} {page}"),
        "wss:" => return format!("{word} {socket}"),
        _ => {}
    }
    let (scheme, rest) = word.split_once("://").unwrap_or(("", word));
    let (authority, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    if !origins.is_cameras(authority) {
        return word.to_owned();
    }
    match scheme.to_ascii_lowercase().as_str() {
        "ws" | "wss" => format!("{socket}{path}"),
        "" => format!("{page}{path} {socket}"),
        _ => format!("{page}{path}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Transport;

    #[test]
    fn where_it_names_the_camera_it_names_us() {
        let transport = Transport::Tls { port: 443, pin: None };
        let origins = Origins::new("192.168.1.64", transport, "http://127.0.0.1:4000").unwrap();
        let (page, socket) = ("http://127.0.0.1:4000", "ws://127.0.0.1:4000");
        for (told, said) in [
            ("default-src 'self'; upgrade-insecure-requests; img-src *", "default-src 'self'; img-src *".to_owned()),
            ("default-src https://192.168.1.64/a/", format!("default-src {page}/a/")),
            ("default-src 192.168.1.64:443", format!("default-src {page} {socket}")),
            ("connect-src wss://192.168.1.64:*", format!("connect-src {socket}")),
            ("script-src https: 'unsafe-inline'", format!("script-src https: {page} 'unsafe-inline'")),
            (
                "img-src 'self', frame-ancestors 192.168.1.64; Block-All-Mixed-Content",
                format!("img-src 'self', frame-ancestors {page} {socket}"),
            ),
            (
                "img-src https://192.168.1.640 https://evil.example",
                "img-src https://192.168.1.640 https://evil.example".to_owned(),
            ),
            ("default-src 'self'; report-uri https://evil.example/r", "default-src 'self'".to_owned()),
        ] {
            assert_eq!(ours(told, &origins), said, "{told}");
        }
    }
}
