//! Pages, and the words that they show.

use super::*;

#[test]
fn words_stand_as_they_are_shown() {
    for (html, expected) in [
        ("<b>1234</b><b>5678</b>", "1234\u{b7}5678".replace('\u{b7}', "")),
        ("<b>1234</b> <b>5678</b>", "1234 5678".into()),
        ("<p>12<!-- 99 -->34</p>", "1234\n\n".into()),
        ("77&#49;&#x32;0943&nbsp;&amp;", "77120943\u{a0}&".into()),
        ("77<span style='display: none'>99</span>12", "7712".into()),
        ("77<span style='font-size:0px'>99</span>12<i hidden>x</i>", "7712".into()),
        ("77<span style='font-size:0.9em'>99</span>12", "779912".into()),
        (
            "<style>.x{display:none} a b.y , .z { visibility : hidden }</style>1<i class='x'>2</i><i class='q z'>3</i>4",
            "1\u{fffc}4".into(),
        ),
        ("<style>@media print{.x{display:none}}</style>1<i class=x>2</i>", "12".into()),
        ("<script>var x='9999'</script><title>no</title>yes", "yes".into()),
        ("1234<br>5678", "1234\n5678".into()),
        ("<td>1234</td><td>5678</td>", "1234\u{fffc}\n\u{fffc}5678\n".into()),
        ("<td>Code</td><td>5678</td>", "Code\n5678\n".into()),
        (
            "<span style='display:inline-block'>12</span><span style='display:inline-block'>34</span>",
            "12\u{fffc}\n\u{fffc}34\n".into(),
        ),
        ("  a \n  b  ", "a b".into()),
        ("<pre>a\n  b</pre>", "a\n  b\n".into()),
        ("77<wbr>12", "7712".into()),
        ("<div hidden>a</b></div>b", "b".into()),
    ] {
        assert_eq!(words(html).text, expected, "{html}");
    }
}

#[test]
fn another_order_is_told_of() {
    for html in [
        "<bdo dir=rtl>34902177</bdo>",
        "<span style='unicode-bidi: bidi-override; direction: rtl'>34902177</span>",
        "<div style='display:flex;flex-direction:row-reverse'><i>12</i><i>34</i></div>",
        "<style>.a { order : 2 }</style><i class=a>34</i>",
    ] {
        assert!(words(html).is_doubtful, "{html}");
    }
    assert!(!words("<div style='border:0;color:#fff'>x</div>").is_doubtful);
}
