//! Pages whose styles would show something else than stands there: what is offered is what is shown, or nothing.

use super::read;

/// What is offered of a page.
pub(super) fn offered(body: &str) -> Vec<String> {
    let mail = format!(
        "Subject: Hello\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<!doctype html><html><body>{body}</body></html>"
    );
    let (shown, codes) = read(mail.as_bytes());
    assert!(!shown.is_empty() && !shown.reveal().contains('\u{fffc}'), "{body}");
    codes.iter().map(|code| code.reveal().to_owned()).collect()
}

/// Nothing else than this is offered, if anything.
pub(super) fn is_nothing_but(body: &str, shown: &str) {
    let codes = offered(body);
    assert!(codes.iter().all(|code| code == shown), "{body}: {codes:?}");
}

fn dressed(style: &str) -> String {
    format!("Your code: 7712<span style='{style}'>99</span>0943")
}

fn ruled(rule: &str) -> String {
    format!("<style>{rule}</style>Your code: 7712<i id=a class='b c'>99</i>0943")
}

#[test]
fn of_two_declarations_the_one_that_wins_is_followed() {
    for (page, shown) in [
        (dressed("font-size:0!important;font-size:16px"), "77120943"),
        (dressed("visibility:hidden;visibility:visible"), "7712990943"),
        (dressed("color:#fff;color:#000"), "7712990943"),
        (dressed("font-size:1px;font:16px/1.5 Arial"), "7712990943"),
        (ruled(".b{font-size:0}i{font-size:16px}"), "77120943"),
        (ruled("#a{font-size:0}.b.c{font-size:16px}"), "77120943"),
        (ruled(".b{color:#fff}.c{color:#000}"), "7712990943"),
        (ruled("i{color:#fff!important}.c{color:#000!important}"), "7712990943"),
    ] {
        assert_eq!(offered(&page), [shown], "{page}");
    }
    for page in [
        dressed("visibility:hidden!important;visibility:visible"),
        dressed("color:#fff!important;color:#000"),
        ruled(".b{color:#fff}i{color:#000}"),
        ruled(".b{visibility:hidden}i{visibility:visible}"),
        ruled("#a{color:#fff}.b.c{color:#000}"),
        ruled(".b{color:#fff!important}#a{color:#000}"),
        ruled(".b{overflow:hidden}.c{display:inline-block;height:1px}"),
        ruled(".c{font-size:0}.q .b,.b:first-child{font-size:16px}"),
    ] {
        assert!(offered(&page).is_empty(), "{page}");
    }
    for (rule, style, shown) in [
        (".b{font-size:0!important}", "font-size:16px", "77120943"),
        (".b{color:#fff!important}", "color:#000", ""),
        (".b{display:none!important}", "display:inline", "77120943"),
    ] {
        is_nothing_but(&format!("<style>{rule}</style>Your code: 7712<i class=b style='{style}'>99</i>0943"), shown);
    }
}

#[test]
fn a_declaration_that_is_none_changes_nothing() {
    for (style, shown) in [
        ("display:none;display:foo", "77120943"),
        ("visibility:hidden;visibility:foo", ""),
        ("color:#fff;color:#12", ""),
        ("color:#fff;color:red blue", ""),
        ("color:#fff;color:url(x) #000", ""),
        ("color:#fff;color:000000", ""),
        ("font-size:0;font-size:16", ""),
        ("font-size:2", ""),
        ("font-size:0;font:16px", "77120943"),
        ("font-size:0 px", "7712990943"),
        ("display:none none", "7712990943"),
        ("display:no/**/ne", "7712990943"),
        ("dis/**/play:none", "7712990943"),
        ("display:none!what", "7712990943"),
        ("x:{;display:none;}", "7712990943"),
        ("x:[;display:none;]", "7712990943"),
        ("x:(;display:none;)", "7712990943"),
        ("x:\"};display:none", "7712990943"),
        ("\\64\tisplay:none", "77120943"),
    ] {
        is_nothing_but(&dressed(style), shown);
    }
}

#[test]
fn a_rule_that_may_be_none_decides_nothing() {
    for rule in [
        "} .c{display:none}",
        "x; .c{display:none}",
        ".c,%%{display:none}",
        ".c,{display:none}",
        ".c,:foo{display:none}",
        ".c,::foo{display:none}",
        ".C{display:none}",
        "#A{display:none}",
        ".c{display:no/**/ne}",
        ".b{&.d{display:none}}",
    ] {
        is_nothing_but(&ruled(rule), "7712990943");
    }
    for rule in [
        ".b/**/.c{display:none}",
        ".b{&.c{display:none}}",
        ".b{color:red;&{display:none}}",
        "@scope (.b){:scope{display:none}}",
        "@layer z{.b{display:none}}",
        "@supports (a:b){.b{display:none}}",
    ] {
        is_nothing_but(&ruled(rule), "77120943");
    }
    for (before, class, shown) in [
        ("<style>.1a{display:none}</style>", "1a", "7712990943"),
        ("<style type=text/plain>.c{display:none}</style>", "c", "7712990943"),
        ("<template><style>.c{display:none}</style></template>", "c", "7712990943"),
        ("<style>.a\\:hover{display:none}</style>", "a:hover", "77120943"),
        ("<style>@import url(data:text/css,.c%7Bdisplay:none%7D);</style>", "c", ""),
        ("<link rel=stylesheet href='https://example.org/a.css'>", "c", ""),
    ] {
        is_nothing_but(&format!("{before}Your code: 7712<i class='{class}'>99</i>0943"), shown);
    }
    // What would show what others hide leaves a mark where it stood.
    is_nothing_but(&ruled(".b{display:none}.c:first-child{display:inline}"), "");
    is_nothing_but(&ruled(".b{display:none}@media screen{.c{display:inline}}"), "");
    is_nothing_but(
        "<style>p{height:0}.w p{overflow:hidden}</style><div class=w><p>Your code: 11112222</p>Your code: 77120943",
        "77120943",
    );
}

#[test]
fn a_property_or_value_that_is_not_known_is_a_doubt() {
    for style in [
        "text-shadow:0 0 9px #fff",
        "animation:x 0s forwards",
        "grid-row:2",
        "mix-blend-mode:screen",
        "-webkit-mask:linear-gradient(transparent,transparent)",
        "-webkit-clip-path:inset(50%)",
        "-webkit-filter:opacity(0)",
        "-webkit-text-stroke:20px white",
        "-webkit-text-fill-color:#fff",
        "offset-path:path(\"M0 -900\")",
        "font-size-adjust:0",
        "mso-text-raise:-900pt",
        "display:inline-block;contain:strict",
        "writing-mode:vertical-rl",
        "all:initial",
        "position:running(x)",
        "vertical-align:-900px",
        "vertical-align:super;font-size:8px",
        "display:list-item;list-style:inside \"77\"",
        "background-clip:text",
        "box-shadow:inset 0 0 0 99px #000",
        "content:url(9.png)",
        "font-feature-settings:\"salt\"",
        "z-index:-1",
        // Values.
        "margin-left:calc(0px - 40px)",
        "margin-left:-2e1px",
        "margin-left:-9q",
        "margin-inline-start:-2em",
        "margin-inline:-2em 0",
        "margin-left:9999px",
        "float:inline-end",
        "letter-spacing:calc(-1em)",
        "opacity:1e-9",
        "zoom:1%",
        "color:initial",
        "color:var(--x)",
        "color:menu",
        "font-size:clamp(0px,1px,2px)",
        "font:16px Wingdings",
        "font-family:nosuch,Wingdings",
        "font-family:Marlett",
        "display:inline-block;height:1px;overflow:hidden",
        "display:inline-block;width:1px;overflow:hidden",
        "display:inline-block;max-block-size:0;overflow:hidden",
        "display:inline-block;width:20px;overflow:hidden;text-indent:30px",
    ] {
        assert!(offered(&dressed(style)).is_empty(), "{style}");
    }
    for rule in [
        "@keyframes x{from,to{font-size:0}}.b{animation:x 9s infinite}",
        "@font-face{font-family:q;src:url(data:font/woff;base64,AA)}i{font-family:q}",
        "@font-face{font-family:q;src:local(Arial);size-adjust:1%}i{font-family:q}",
        "i::before{content:\"\\39\"}",
        "i::before{content:\"\u{ff19}\"}",
        "i::after{content:attr(title)}",
        "i::after{content:\"\";position:absolute}",
    ] {
        assert!(offered(&ruled(rule)).is_empty(), "{rule}");
    }
    assert!(offered("<style>i::after{content:url(9.png)}</style>Your code: 7712<i></i>0943").is_empty());
}

#[test]
fn what_is_small_or_faint_adds_up() {
    let nested = |tag: &str, times: usize| format!("Your code: 7712{}99</b>0943", tag.repeat(times));
    for page in [
        nested("<b style=font-size:.4em>", 4),
        nested("<b style=font-size:smaller>", 20),
        nested("<b style=opacity:.3>", 3),
        nested("<b style=zoom:.4>", 3),
        format!("Your code: 7712{}99{}0943", "<small>".repeat(20), "</small>".repeat(20)),
        "<style>html{font-size:1px}</style>Your code: 7712<b style=font-size:1rem>99</b>0943".into(),
        "<div style='line-height:0'>Your code: 11112222<br>Your code: 77120943</div>".into(),
    ] {
        assert!(offered(&page).is_empty(), "{page}");
    }
    for style in [
        "height:1px;overflow:hidden",
        "max-height:0.1px;overflow:hidden",
        "max-block-size:0;overflow:hidden",
        "height:calc(0px);overflow:hidden",
        "height:20px;overflow:hidden",
        "height:2px;overflow:auto",
        "width:40px;overflow:hidden;white-space:nowrap",
        "display:table-column",
        "contain:strict",
        "position:relative;top:-99px",
    ] {
        is_nothing_but(&format!("<div style='{style}'>Your code: 11112222</div>Your code: 77120943"), "77120943");
    }
}

#[test]
fn words_are_seen_by_their_colour_and_what_is_behind() {
    for style in [
        "color:red;background:red",
        "color:gainsboro",
        "color:mistyrose",
        "color:rgba(0,0,0,.1)",
        "color:hsl(0,0%,97%)",
        "background:linear-gradient(#000,#000)",
        "background-image:linear-gradient(#000,#333)",
        "background:url(data:image/png;base64,AAAA)",
        "background:#000 url(a.png)",
    ] {
        assert!(offered(&dressed(style)).is_empty(), "{style}");
    }
    for page in [
        "Your code: 7712<font color=ffffff>99</font>0943",
        "<div style='background:#000'>Your code: <font color=chucknorris>77120943</font></div>",
        "<body link=white>Your code: 7712<a href=x>99</a>0943",
        "<body text=white>Your code: 77120943",
        "<style>a:link{color:#fff}</style>Your code: 7712<a href=x>99</a>0943",
        "<div style='background:#000;color:#fff;height:1px'>Your code: 77120943</div>",
        "<p color=white style='background:#000'>Your code: 77120943",
        // What may be so around it is so in it.
        "<style>.q p{color:#fff;background:#000}</style><div class=q><p>Your code: 7712<i style='background:#fff'>99</i>0943",
        "Your code: 7712<span style='background:url(9.png)'>&nbsp;</span>0943",
    ] {
        assert!(offered(page).is_empty(), "{page}");
    }
    for page in [
        "<table><tr><td bgcolor=003366><font color=FFFFFF>Your code: 77120943</font></table>",
        "<body bgcolor=black text=white>Your code: 77120943",
        "<div style='color:#fff'><a href=x>Your code: 77120943</a></div>",
        "<p style='background:linear-gradient(90deg,#06c,#039 50%);color:#fff'>Your code: 77120943",
        "<p style='background:#036 none no-repeat center/cover;color:white'>Your code: 77120943",
        "<p style='color:hsl(210, 50%, 30%)'>Your code: 77120943",
    ] {
        assert_eq!(offered(page), ["77120943"], "{page}");
    }
}

#[test]
fn what_pages_usually_say_is_no_doubt() {
    for style in [
        "font-size:14",
        "font-size:1.2em",
        "font-size:4vw",
        "font:inherit",
        "font:12px \"Helvetica Neue\", Arial",
        "font:italic bold .9em/1.4 Georgia, serif",
        "font-family:",
        "font-family:\"Segoe UI\", \"Segoe UI Symbol\"",
        "color:windowtext",
        "color:#333 !important",
        "color:;width:px;padding-top:",
        "background:none repeat scroll 0 0 #fff",
        "background:transparent",
        "background:#fff url() no-repeat",
        "background:white;mso-background-themecolor:background1",
        "background-image:none;background-position:center;background-size:cover",
        "margin:0cm 0cm .0001pt 36pt;text-indent:-18pt;mso-list:l0 level1 lfo1;mso-add-space:auto",
        "margin:0 auto 0;padding:0 2.5em",
        "margin:1em 0 10",
        "width:calc(100% - 20px);max-width:37.5em",
        "height:100%;min-height:50vh;overflow:hidden",
        "max-width:600px;overflow:hidden;border-radius:8px;box-shadow:0 4px 12px rgba(0,0,0,.15)",
        "border:1px solid #ccc;border-left:4px solid rgb(0,0,0);outline:none",
        "position:relative;zoom:1;z-index:1",
        "position:static;top:0;left:auto",
        "float:none;display:inline!important",
        "float:left;clear:both",
        "letter-spacing:.3em;word-spacing:0",
        "letter-spacing:-.5px",
        "line-height:150%;mso-line-height-rule:exactly;mso-line-height-alt:19.2px",
        "vertical-align:middle;mso-text-raise:11px",
        "text-decoration:underline #333;text-underline-offset:3px",
        "opacity:.9;transition:opacity .3s ease",
        "animation:none;transform:none;filter:none;text-shadow:none;clip:auto",
        "white-space:nowrap",
        "white-space:pre-wrap;word-break:break-word;hyphens:none;-webkit-hyphens:none",
        "direction:ltr;unicode-bidi:embed",
        "mso-fareast-font-family:\"Times New Roman\";mso-ansi-language:DE;mso-bidi-font-weight:normal;mso-no-proof:yes",
        "*display:inline;_height:1px",
        "--brand:#000;-premailer-width:100%",
        "user-select:all;-webkit-user-select:all;cursor:text",
        "font-feature-settings:\"tnum\";font-variant-numeric:tabular-nums",
        "text-size-adjust:none;-webkit-text-size-adjust:100%",
        "/* x */color:/**/#333/* y */",
    ] {
        assert_eq!(offered(&format!("<div style='{style}'>Your code: <b>77120943</b></div>")), ["77120943"], "{style}");
        let rule = format!("<style>.q{{{style}}} @media (max-width:600px){{.q{{{style}}}}}</style>");
        assert_eq!(offered(&format!("{rule}<div class=q>Your code: <b>77120943</b></div>")), ["77120943"], "{style}");
    }
}
