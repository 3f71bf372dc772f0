//! Pages whose elements show something else than stands there: what is offered is what is shown, or nothing.

use super::dressed::{is_nothing_but, offered};

#[test]
fn elements_that_pages_do_not_show_or_show_otherwise_are_known() {
    for (page, shown) in [
        ("Your code: 7712<title style=display:inline>99</title>0943", "7712990943"),
        ("Your code: 7712<style style=display:inline>99</style>0943", "7712990943"),
        ("Your code: 7712<datalist style=display:inline>99</datalist>0943", "7712990943"),
        ("<style>title{display:block}</style>Your code: 7712<title>99</title>0943", ""),
        ("Your code: 7712<object>99</object>0943", ""),
        ("Your code: 7712<image src=9.png>0943", ""),
        ("Your code: 7712<textarea>99</textarea>0943", ""),
        ("Your code: 7712<select><option>99</select>0943", ""),
        ("<details><summary>x</summary>Your code: 11112222</details>Your code: 77120943", "77120943"),
        ("<dialog>Your code: 11112222</dialog>Your code: 77120943", "77120943"),
        ("<div popover>Your code: 11112222</div>Your code: 77120943", "77120943"),
        ("Your code: 7712<font face=Wingdings>99</font>0943", ""),
        ("<table dir=rtl><tr><td>Your code: 0943 7712</table>", ""),
        ("<p style=direction:rtl>Your code: 1234-ABCD", ""),
    ] {
        is_nothing_but(page, shown);
    }
    assert_eq!(offered("<div dir=rtl>\u{5e7}\u{5d5}\u{5d3}: 77120943</div>"), ["77120943"]);
    assert_eq!(offered("<dialog open>Your code: 77120943</dialog>"), ["77120943"]);
}

#[test]
fn what_changes_words_outside_of_itself_is_a_doubt() {
    for page in [
        "Your code: 77120<table><tr><td>x</td></tr>943</table>",
        "Your code: 77120<table><b>943</b><tr><td>x</td></tr></table>",
        "<table><col style=visibility:collapse><tr><td>Your code: 11112222</table>Your code: 77120943",
        "<table><col style=background:#000><tr><td>Your code: 77120943</table>",
        "Your code: 77<b style=font-size:16px>120943</b><body style=font-size:0>",
        "<div>Your code: 11112222</div><div style='margin-top:-20px;background:#fff'>Your code: 77120943</div>",
        "<div>Your code: 77120943</div><p style='position:absolute;top:0;background:#fff'>Hello</p>",
        "<p style=margin-left:-15px><p><div style=margin-left:-15px><div style=margin-left:-15px>Your code: 77120943</div></div>",
        "Your code: 7712<mark style=color:#ff0>99</mark>0943",
        "Your code: 7712<i style='color:#777;opacity:.28'>99</i>0943",
    ] {
        assert!(offered(page).is_empty(), "{page}: {:?}", offered(page));
    }
    for page in [
        "<table><form><tr><td>Your code: <mark>77120943</mark></table>",
        "<table><colgroup><col width=20></colgroup><tr><td>Your code: 77120943</table>",
        "CAUTION: from outside<html><head></head><body style='margin:0;background:#eee'><p>Your code: 77120943",
        "<p>Your code:</p><button>77120943</button>",
    ] {
        assert_eq!(offered(page), ["77120943"], "{page}");
    }
}

#[test]
fn pieces_in_boxes_beside_each_other_are_no_codes() {
    for page in [
        "Your code: <table><tr><td>77120<td>943</table>",
        "Your code: <table><tr><td>7712<td>09<td>43</table>",
        "Your code: <table><tr><td>AB12<td>CDE</table>",
        "Your code: <table><tr><th>ABC<th>12345</table>",
        "Your code: <table dir=rtl><tr><td>20943<td>771</table>",
        "Your code: <table><tr><td><table><tr><td>77120</table><td><p>943</p></table>",
        "Your code: <span style=display:inline-block>77120</span><span style=display:inline-block>943</span>",
        "Your code: <div style=display:inline-block>771</div>20943",
        "Your code: <div style=display:flex><div>771</div><div>20943</div></div>",
        "<p>Your code:</p><div>20943<div style=float:left>771</div></div>",
        "<div style=float:left>Your code: 77120</div><div>943</div>",
        "Your code: <table align=left><tr><td>77120</table>943",
        "Your code: <table><tr><td><img src=77.png><td>120943</table>",
        "<style>@media screen{div{display:inline}}</style>Your code: <div>77120</div><div>943</div>",
        "<style>@media screen{br{display:none}}</style><p>Your code: 77120<br>943</p>",
    ] {
        assert!(offered(page).is_empty(), "{page}: {:?}", offered(page));
    }
    for page in [
        "<table><tr><td>Your code<td>77120943</table>",
        "<table><tr><td>Your code<td>77120943<td>48 hours</table>",
        "<table><tr><td>PIN<td>77120943<tr><td>Valid<td>48</table>",
        "<table><tr><td>Your code:<tr><td>77120943<tr><td>943 visitors</table>",
        "<style>@media (max-width:600px){br.m{display:none}}</style>Your code:<br class=m>77120943",
        "<div style='display:inline-block'>Your code:</div> <div style='display:inline-block'>77120943</div><p>48 hours</p>",
    ] {
        assert_eq!(offered(page), ["77120943"], "{page}");
    }
}
