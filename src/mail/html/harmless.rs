//! Properties of styles that show no word otherwise than it stands. Pure.
//!
//! DOCUMENTED: CSS and its drafts, and Word's own properties. OBSERVED: what templates of newsletters and mail programs write.
//! Whatever is not here, and is not understood either, is a doubt.

use super::length::length;

/// Whatever their value is.
const NAMES: &[&str] = &[
    "-ms-interpolation-mode",
    "-ms-word-break",
    "-ms-word-wrap",
    "-webkit-line-break",
    "-webkit-nbsp-mode",
    "-webkit-overflow-scrolling",
    "-webkit-tap-highlight-color",
    "-webkit-touch-callout",
    "accent-color",
    "align",
    "align-content",
    "align-items",
    "align-self",
    "background-attachment",
    "background-origin",
    "background-position",
    "background-position-x",
    "background-position-y",
    "background-repeat",
    "background-size",
    "behavior",
    "border-collapse",
    "border-spacing",
    "break-after",
    "break-before",
    "break-inside",
    "caret-color",
    "clear",
    "color-scheme",
    "cursor",
    "empty-cells",
    "flex",
    "flex-basis",
    "flex-grow",
    "flex-shrink",
    "font-display",
    "font-kerning",
    "font-optical-sizing",
    "font-smooth",
    "font-stretch",
    "font-style",
    "font-synthesis",
    "font-variant-ligatures",
    "font-weight",
    "image-rendering",
    "justify-content",
    "justify-items",
    "justify-self",
    "layout-grid",
    "layout-grid-mode",
    "line-break",
    "min-block-size",
    "min-height",
    "min-inline-size",
    "min-width",
    "nowrap",
    "object-fit",
    "object-position",
    "orphans",
    "outline-color",
    "outline-style",
    "overflow-wrap",
    "page",
    "page-break-after",
    "page-break-before",
    "page-break-inside",
    "panose-1",
    "perspective-origin",
    "pointer-events",
    "punctuation-trim",
    "punctuation-wrap",
    "scrollbar-color",
    "scrollbar-width",
    "supported-color-schemes",
    "tab-interval",
    "tab-size",
    "tab-stops",
    "table-layout",
    "text-align",
    "text-align-last",
    "text-autospace",
    "text-decoration-color",
    "text-decoration-skip",
    "text-decoration-skip-ink",
    "text-decoration-style",
    "text-justify",
    "text-rendering",
    "text-underline",
    "text-underline-color",
    "text-underline-offset",
    "text-underline-position",
    "text-wrap",
    "text-wrap-mode",
    "text-wrap-style",
    "touch-action",
    "transform-origin",
    "transition",
    "transition-delay",
    "transition-duration",
    "transition-property",
    "transition-timing-function",
    "valign",
    "white-space-collapse",
    "widows",
    "word-break",
    "word-wrap",
];

/// Whatever their value is, also with the prefix of a browser.
const OF_BROWSERS: &[&str] = &[
    "align-content",
    "align-items",
    "appearance",
    "backface-visibility",
    "border-radius",
    "box-sizing",
    "font-smoothing",
    "hyphens",
    "justify-content",
    "osx-font-smoothing",
    "print-color-adjust",
    "transition",
    "user-drag",
    "user-select",
];
const BROWSERS: [&str; 5] = ["-webkit-", "-moz-", "-ms-", "-o-", ""];

/// What begins so: Word's properties of tables, lists, fonts and languages; those of the program that writes styles into elements;
/// and values for others, which are a doubt where they are used.
const BEGINNINGS: &[&str] = &[
    "--",
    "-fallback-",
    "-premailer-",
    "mso-add-space",
    "mso-ansi-",
    "mso-ascii-",
    "mso-background-",
    "mso-believe-",
    "mso-bidi-",
    "mso-bookmark",
    "mso-border-",
    "mso-break-type",
    "mso-cell",
    "mso-char-",
    "mso-contextual",
    "mso-data-placement",
    "mso-default-",
    "mso-diagonal-",
    "mso-fareast-",
    "mso-font-",
    "mso-footer-",
    "mso-generic-",
    "mso-gutter-",
    "mso-hansi-",
    "mso-header-",
    "mso-height-",
    "mso-hyphenate",
    "mso-ignore",
    "mso-kerning",
    "mso-layout-",
    "mso-ligatures",
    "mso-line-height-",
    "mso-linked-",
    "mso-list",
    "mso-margin-",
    "mso-no-proof",
    "mso-number-format",
    "mso-outline-level",
    "mso-padding-",
    "mso-page-",
    "mso-pagination",
    "mso-paper-",
    "mso-para-",
    "mso-spacerun",
    "mso-special-character",
    "mso-style-",
    "mso-tab-count",
    "mso-table-",
    "mso-theme",
    "mso-themecolor",
    "mso-width-",
    "mso-wrap-style",
    "mso-yfti-",
];

/// So far Outlook raises the words of buttons and lines, in pixels.
const RAISED: std::ops::RangeInclusive<f32> = 0.0..=40.0;
/// What borders are, beside how wide.
const OF_BORDERS: [&str; 3] = ["-radius", "-color", "-style"];

/// Whether a property shows no word otherwise, with this value.
pub(super) fn is_harmless(name: &str, value: &str) -> bool {
    // As if nothing was said.
    (matches!(value, "none" | "normal" | "auto" | "initial" | "unset" | "inherit") && name != "all")
        || NAMES.binary_search(&name).is_ok()
        || BROWSERS.iter().any(|of| name.strip_prefix(of).is_some_and(|name| OF_BROWSERS.contains(&name)))
        || BEGINNINGS.iter().any(|start| name.starts_with(start))
        || (name.starts_with("border") && OF_BORDERS.iter().any(|end| name.ends_with(end)))
        || match name {
            "-webkit-text-size-adjust" | "-ms-text-size-adjust" | "-moz-text-size-adjust" | "text-size-adjust" => {
                value == "100%"
            }
            "-webkit-text-stroke" | "-webkit-text-stroke-width" => matches!(value, "0" | "0px"),
            "background-clip" | "-webkit-background-clip" => {
                matches!(value, "border-box" | "padding-box" | "content-box")
            }
            "font-feature-settings" => {
                !value.contains(char::is_alphabetic)
                    || ["kern", "liga", "tnum", "lnum"].iter().any(|one| value.trim_matches(['"', '\'']) == *one)
            }
            "font-variant-numeric" => matches!(value, "tabular-nums" | "lining-nums"),
            "list-style" | "list-style-type" | "list-style-position" | "list-style-image" => {
                !value.contains(['"', '\'', '('])
            }
            "mso-element" => value == "para-border-div",
            "mso-highlight" => value == "yellow",
            "mso-hide" => value == "none",
            "mso-text-raise" => length(value).is_some_and(|raise| RAISED.contains(&raise.pixels(16.0, 16.0, 16.0))),
            "text-overflow" => matches!(value, "ellipsis" | "clip"),
            "unicode-bidi" => matches!(value, "embed" | "isolate" | "plaintext"),
            "vertical-align" => matches!(
                value,
                "baseline" | "top" | "middle" | "bottom" | "text-top" | "text-bottom" | "center" | "0" | "0px"
            ),
            "z-index" => !value.starts_with('-') && value.bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_their_order() {
        assert!(NAMES.is_sorted());
    }

    #[test]
    fn what_is_not_known_is_not_harmless() {
        for (name, value) in [
            ("text-shadow", "0 0 9px #fff"),
            ("mso-text-raise", "-900pt"),
            ("grid-row", "2"),
            ("z-index", "-1"),
            ("list-style", "inside \"77\""),
            ("-webkit-text-size-adjust", "1%"),
            ("border-image", "url(a)"),
            ("font-feature-settings", "\"salt\""),
            ("", ""),
        ] {
            assert!(!is_harmless(name, value), "{name}");
        }
        for (name, value) in [
            ("animation", "none"),
            ("-moz-border-radius", "3px"),
            ("border-top-left-radius", "3px"),
            ("mso-table-lspace", "0pt"),
            ("-premailer-width", "100%"),
        ] {
            assert!(is_harmless(name, value), "{name}");
        }
    }
}
