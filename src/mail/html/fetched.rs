//! What a page has its styles and fonts fetched from. Pure.

use html5gum::emitters::default::StartTag;

use super::attributes::attribute;
use super::css::{declarations, split};
use super::shorthand::family;

/// Who gives fonts to whoever asks, and nothing else.
const FONTS: [&str; 6] = [
    "fonts.googleapis.com/",
    "fonts.gstatic.com/",
    "fonts.bunny.net/",
    "static-forms.klaviyo.com/fonts/",
    "use.typekit.net/",
    "p.typekit.net/",
];

/// Whether an element fetches styles that are not known here.
pub(super) fn is_unknown(tag: &StartTag<()>) -> bool {
    let of = |name: &[u8]| attribute(tag, name).unwrap_or_default();
    match tag.name.as_slice() {
        b"link" => of(b"rel").contains("stylesheet") && !is_of_fonts(&of(b"href")),
        b"base" => !of(b"href").is_empty(),
        _ => false,
    }
}

/// Whether nothing but common fonts is fetched from an address. Where one has no beginning, nothing is fetched at all.
pub(super) fn is_of_fonts(address: &str) -> bool {
    let address = address.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
    let end = address.find(['"', '\'', ')', ' ']).unwrap_or(address.len());
    let address = address.get(..end).unwrap_or_default();
    let place = ["https://", "http://", "//"].iter().find_map(|start| address.strip_prefix(start));
    let is_known = match place {
        Some(place) => FONTS.iter().any(|one| place.starts_with(one)),
        None => !address.contains(':'),
    };
    is_known && !address.contains('\\')
}

/// Whether a font that a style brings is a common one, with all its letters as they are.
pub(super) fn is_plain_font(style: &str) -> bool {
    let Some(said) = declarations(style) else { return false };
    // Without an address, it only tells of one.
    let has_address = said.iter().any(|one| one.name == "src");
    !has_address
        || said.iter().all(|one| match one.name.as_str() {
            "src" => split(&one.value, |c| c == ',').all(|from| match from.trim().split_once('(') {
                Some(("url", address)) => is_of_fonts(address),
                Some(("local", name)) => family(name.trim_end_matches(')')).is_some(),
                _ => false,
            }),
            "font-family" | "font-style" | "font-weight" | "font-stretch" | "font-display" | "unicode-range"
            | "panose-1" => true,
            name => name.starts_with("mso-"),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_common_fonts_are_known() {
        for style in [
            "font-family:Wingdings; panose-1:5 0 0",
            "font-family:'Lato';src:local('Lato Regular'), url(https://fonts.gstatic.com/s/lato.woff) format('woff')",
            "font-family:a;src:url('https://fonts.gstatic.com/a.woff2')",
        ] {
            assert!(is_plain_font(style), "{style}");
        }
        for style in [
            "font-family:q;src:url(data:font/woff;base64,AA)",
            "font-family:q;src:local(Arial);size-adjust:1%",
            "font-family:q;src:local('Wingdings')",
            "font-family:q;src:url(https://example.org/q.woff)",
        ] {
            assert!(!is_plain_font(style), "{style}");
        }
        for address in
            ["https://fonts.googleapis.com/css?family=lato:400,700)", "\"//fonts.googleapis.com/css\" (a:b)", "a"]
        {
            assert!(is_of_fonts(address), "{address}");
        }
        for address in ["data:text/css,.b%7bdisplay:none%7d)", "'https://example.org/https://fonts.googleapis.com/'"] {
            assert!(!is_of_fonts(address), "{address}");
        }
    }
}
