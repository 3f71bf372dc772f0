//! Mails in HTML: the code as a mail program shows it, or none.

use super::read;

fn html(body: &str) -> Vec<u8> {
    format!("Subject: Hello\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>{body}</body></html>")
        .into_bytes()
}

/// What is offered of a page, and what is shown of it.
fn offered(body: &str) -> (Vec<String>, String) {
    let (shown, codes) = read(&html(body));
    (codes.iter().map(|code| code.reveal().to_owned()).collect(), shown.reveal().to_owned())
}

#[test]
fn what_styles_hide_and_show_again_is_shown() {
    for page in [
        "<td style='font-size:0px'><div style='font-size:16px'>Your code: 77120943</div></td>",
        "<td style='font-size:0'><div style='font:bold 16px/20px Arial'>Your code: 77120943</div></td>",
        "<td style='font:0/0 a'><div style='font-size:medium'>Your code: 77120943</div></td>",
        "<div style='visibility:hidden'>11112222<p style='visibility:visible'>Your code: 77120943</div>",
        "<style>.hide{display:none}.wrapper .hide{display:none}</style><div class=wrapper>Your code: 77120943</div>",
        "<style>.code.hide{display:none}</style><b class=code>Your code: 77120943</b>",
        "<style>a.code{display:none}</style><b class=code>Your code: 77120943</b>",
        "<style>.x:hover{display:none}</style><b class=x>Your code: 77120943</b>",
        "<style>@media print{.x{display:none}}</style><b class=x>Your code: 77120943</b>",
        "<style media=print>.x{display:none}</style><b class=x>Your code: 77120943</b>",
        "<style>@media only print and (color){.x{display:none}}</style><b class=x>Your code: 77120943</b>",
        "<style>::selection{color:#fff;background:#fff} ::-webkit-scrollbar{display:none}</style>Your code: 77120943",
        "<style>.sm\\:code{display:none}</style><b class=code>Your code: 77120943</b>",
        "<style>[class~=mob]{display:none}</style><b class=code>Your code: 77120943</b>",
        "<style><!-- @font-face{font-family:Wingdings} p.a{font-family:Wingdings} --></style><p>Your code: 77120943",
        "<style>.b .c{display:none}</style><i>x</i><b class='b c'>Your code: 77120943</b>",
        "<style>.b i{display:none}</style><b class=b>x</b><i>Your code: 77120943</i>",
        "<style>.b + i{display:none}</style><i>Your code: 77120943</i>",
        "<style>div[style*=\"margin: 16px 0;\"]{font-size:0;margin:0}</style><div>Your code: 77120943</div>",
        "<p hidden>11112222<p>Your code: 77120943",
        "<p hidden>11112222<div>Your code: 77120943</div>",
        "<ul><li style=display:none>11112222<li>Your code: 77120943</ul>",
        "<table><tr><td hidden>11112222<td>Your code: 77120943</table>",
        "<table><tr hidden><td>11112222<tr><td>Your code: 77120943</table>",
        "<dl><dt hidden>11112222<dd>Your code: 77120943</dl>",
        "<embed hidden=true><p>Your code: 77120943",
        "<param hidden><track hidden>Your code: 77120943",
        "<div style='max-height:0'>Your code: 77120943</div>",
        "<table><td style='max-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap'>Your code: 77120943</table>",
        "<div style='display:none;max-height:0;overflow:hidden'>11112222</div>Your code: 77120943",
        "<div style='max-height:0;overflow:hidden'>Your code: 11112222</div>Your code: 77120943",
        "<div style=display:none>Your code: 11112222<span></div>Your code: 77120943",
        "Your code: 77<div hidden>99</div>120943",
        "<body>Your code: 77120943</body>",
    ] {
        assert_eq!(offered(page).0, ["77120943"], "{page}");
    }
}

#[test]
fn what_only_hides_is_shown_and_nothing_of_it_is_offered() {
    for page in [
        "<div style=display:none>Your code: 77120943</div>",
        "<style>body{display:none}</style>Your code: 77120943",
        "<style>.x{visibility:hidden}</style><div class=x>Your code: 77120943</div>",
        "<p style='font-size:0'>Your code: <b style='font-size:100%'>77120943</b></p>",
    ] {
        let (codes, shown) = offered(page);
        assert!(codes.is_empty() && shown.contains("77120943"), "{page}: {shown}");
    }
    assert_eq!(offered("<script>77120943</script>"), (vec![], String::new()));
}

#[test]
fn a_code_beside_something_is_not_glued_to_it() {
    for page in [
        "<span style=display:block>Your code</span><span style=display:block>77120943</span>Valid",
        "<span style='display:inline-block'>Your code</span><span style='display:inline-block'>77120943</span>Valid",
        "<style>.b{display:block}</style><span class=b>Your code</span><span class=b>77120943</span>Valid",
        "<style>#b{display:block}</style>Your code<span id=b>77120943</span>Valid",
        "<legend>Code</legend>77120943",
        "<figcaption>Code</figcaption>77120943",
        "<summary>Code</summary>77120943",
        "<dialog open>Code</dialog>77120943",
        "Your code:<b style='padding:4px 8px;border:1px solid'>77120943</b>.",
        "Your code: <b style='padding-left:8px'>77120943</b>",
        "Code: 77120943<br><img src=a>",
        "<p><img src=a>Your code: 77120943",
    ] {
        assert_eq!(offered(page).0, ["77120943"], "{page}");
    }
}

#[test]
fn what_may_be_shown_otherwise_is_not_offered() {
    let dressed = |style: &str| format!("Your code: 7712<span style='{style}'>99</span>0943");
    let ruled = |rule: &str| format!("<style>{rule}</style>Your code: 7712<i id=a class='b c'>99</i>0943");
    let mut pages: Vec<String> = [
        "Code<img>77120943",
        "Your code: 7712<img src=9>0943",
        "Your code: <img src=9>7120943",
        "Your code: 7712<input value=9>0943",
        "Your code: 7712<svg>9</svg>0943",
        "<span>Code</span><span style='padding-left:8px'>77120943</span>",
        "Your code: 77120943<sup>1</sup>",
        "Your code: 77120943<sub>1</sub>",
        "Your code: <del>7712</del>0943",
        "Your code: <s>77120943</s>",
        "Your code: <ruby>7712<rt>99</rt>0943</ruby>",
        "Your code: 7712<canvas>99</canvas>0943",
        "Your code: <span style='text-transform:uppercase'>ab12cd34</span>",
        "<div style='font-variant:small-caps'>Your code: ab12cd34</div>",
        "<div style='font:small-caps 16px Arial'>Your code: ab12cd34</div>",
        "Your code: <span style='float:right'>771</span><span>20943</span>",
        "Your code: <span style='float:right'>7712</span> <span>09435</span>",
        "Your code: <span style='position:relative;left:90px'>7712</span><span style='position:relative;right:90px'>0943</span>",
        "<div style='color:#fff'>Your code: 77120943</div>",
        "<div style='background:#036'><p style='color:#036'>Your code: 77120943</p></div>",
        "Your code: 7712<font color=white>99</font>0943",
        "Your code: 7712<span style='visibility:hidden'>99</span>0943",
        "Your code: 7712<span style='opacity:0'>99</span>0943",
        "<i><div style='display:none'>99</i>Your code: 11112222</div>Your code: 77120943",
        "<style>.x{display:none}.y{display:inline}</style>Your code: 7712<i class='x y'>99</i>0943",
        "<div hidden style='display:block'>Your code: 77120943</div>",
        "<style>@media screen{.x{display:none}}</style>Your code: 7712<i class=x>99</i>0943",
        "<style>td .x{display:block}</style>Your code<i class=x>77120943</i>",
        "Your code: 7712<i class=x>99</i>0943<style>td .x{display:none}",
        "<style media=screen>.x{display:none}</style>Your code: 7712<i class=x>99</i>0943",
        "<style>.x{display:none;.y{color:red}}</style>Your code: 7712<i class=x>99</i>0943",
        "<style>.\\78{display:none}</style>Your code: 7712<i class=x>99</i>0943",
    ]
    .map(str::to_owned)
    .into();
    pages.extend(
        [
            "font-size:0.01px",
            "font-size:1px",
            "font-size:calc(0px)",
            "font-size:1%",
            "font-size:0.001em",
            "font:1px/0 a",
            "color:transparent",
            "color:#fff",
            "color:white",
            "color:rgba(0,0,0,0)",
            "color:hsl(0,0%,100%)",
            "width:0;overflow:hidden",
            "height:0;width:0;overflow:hidden",
            "line-height:0;overflow:hidden",
            "position:absolute",
            "position:absolute;left:-9999px",
            "margin-left:-9px",
            "text-indent:-999px",
            "clip:rect(0,0,0,0)",
            "clip-path:inset(50%)",
            "transform:scale(0)",
            "content-visibility:hidden",
            "filter:opacity(0)",
            "opacity:0.01",
            "zoom:0",
            "mso-hide:all",
            "letter-spacing:-1em",
            "display:var(--x)",
            "text-decoration:line-through",
            "font-family:\"Wingdings\"",
            "float:left",
        ]
        .map(dressed),
    );
    pages.extend(
        [
            "body .c{display:none}",
            "u + body .c{display:none}",
            ".externalclass .c{display:none}",
            "i ~ *{display:none}",
            ":not(.d) i{display:none}",
            "i:not(:is(.d).e){display:none}",
            ".c:not(:hover){display:none}",
            "[class=\"b c\" i]{display:none}",
            "*|i{display:none}",
            ".d\\,i, .d{display:none}",
            "@media (prefers-color-scheme:dark){.c{display:none}}",
            "@media (prefers-color-scheme:dark),screen{.c{color:#fff}}",
            "@media not all and (prefers-color-scheme:dark){.c{color:#fff}}",
            "[data-ogsc] .c{display:none}",
            ".c{@media screen{display:none}}",
            ".c{@media screen{display:none;.q{color:red}}}",
            "i::first-letter{font-size:0}",
            ".q{content:\"}\";}.c:first-child{display:none}",
            ".c:first-child{content:\"\\\"}\";display:none}",
            "@import \"/*\";.c:first-child{display:none}/**/",
            ".c:first-child{background:url(a/*b);display:none}",
            "[class=b]{display:none}",
            ".b *{display:none}",
            "#a:first-child{display:none}",
            "*{color:transparent}",
            ".b{color:#fff}",
            "i::before{content:\"12\"}",
            "@media screen{i{font-size:0}}",
            "@media print,screen{i{font-size:0}}",
            "@media not print{i{font-size:0}}",
            "i::first-line{font-size:0}",
            ".b{position:absolute}",
        ]
        .map(ruled),
    );
    pages.push("<style>[data-ogsc] p{color:#fff}</style><div data-ogsc><p>Your code: 77120943</p></div>".into());
    pages.push("<style>#a .b i{color:#fff}</style><p id=a><b class=b>Your code: 7712<i>99</i>0943</b></p>".into());
    pages.push("<style>.a + i{color:#fff}</style><b class=a>Your code: 7712</b><i>99</i>0943".into());
    pages.push(format!("<style>{}</style><b class=b>Your code: 77120943", ".b{color:red}".repeat(600)));
    pages.push(format!("<style>{}.c{{display:none}}</style>Your code: 7712<i class=c>99</i>0943", "{".repeat(40)));
    let many: String = (0..20).map(|at| format!(".c{at}")).collect();
    pages.push(format!(
        "<style>{many}{{display:none}}</style>Your code: 7712<i class='{}'>99</i>0943",
        many.replace('.', " ")
    ));
    for page in pages {
        let (codes, shown) = offered(&page);
        assert!(codes.is_empty(), "{page}: {codes:?}");
        assert!(!shown.is_empty() && !shown.contains('\u{fffc}'), "{page}");
    }
}

#[test]
fn digits_that_are_surely_hidden_are_left_out() {
    let dressed = |style: &str| format!("Your code: 7712<span style='{style}'>99</span>0943");
    let ruled = |rule: &str| format!("<style>{rule}</style>Your code: 7712<i id=a class='b c'>99</i>0943");
    let styles = [
        "display:none",
        "display:/**/none",
        "d\\isplay:none",
        "display:n\\6fne",
        "DISPLAY : None !important",
        "font-size:+0px",
        "font:0/0 a",
        "font-size:0",
    ];
    let rules = [
        "#a{display:none}",
        "i{display:none}",
        ".b.c{display:none}",
        "i.b, .x{display:none}",
        "/* x */.b{display:none}",
        ".b{/*;*/display:none}",
        "@font-face{a:b}.b{display:none}",
        "@import url(a);.b{display:none}",
        ".b{content:\"}\";display:none}",
        ".b{content:\"\\\"\";display:none}",
        ".b{content:'/*';display:none}",
        ".b{background:url(a/*b);display:none}",
    ];
    for page in styles.map(dressed).into_iter().chain(rules.map(ruled)) {
        assert_eq!(offered(&page).0, ["77120943"], "{page}");
    }
}
