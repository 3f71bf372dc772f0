//! Mails as the common templates of newsletters lay them out.

use super::read;

fn offered(page: &str) -> Vec<String> {
    let mail = format!("Subject: Hello\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}");
    read(mail.as_bytes()).1.iter().map(|code| code.reveal().to_owned()).collect()
}

/// MJML: no size around, sizes inside.
const MJML: &str = r##"<!doctype html><html xmlns:v="urn:schemas-microsoft-com:vml"><head><title></title>
<!--[if !mso]><!--><meta http-equiv="X-UA-Compatible" content="IE=edge"><!--<![endif]-->
<style type="text/css">#outlook a { padding:0; } body { margin:0;padding:0;-webkit-text-size-adjust:100%; }
table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }
img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none; } p { display:block;margin:13px 0; }</style>
<!--[if mso]><noscript><xml><o:AllowPNG/></xml></noscript><![endif]-->
<!--[if lte mso 11]><style type="text/css">.mj-outlook-group-fix { width:100% !important; }</style><![endif]-->
<style type="text/css">@media only screen and (min-width:480px) { .mj-column-per-100 { width:100% !important; max-width: 100%; } }</style>
<style media="screen and (min-width:480px)">.moz-text-html .mj-column-per-100 { width:100% !important; }</style>
</head><body style="word-spacing:normal;background-color:#f4f4f4;">
<div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">Your code 11112222</div>
<div style="background-color:#f4f4f4;"><div style="background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px;">
<table align="center" border="0" style="background:#ffffff;width:100%;"><tbody><tr>
<td style="direction:ltr;font-size:0px;padding:20px 0;text-align:center;">
<div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">
<table border="0" style="vertical-align:top;" width="100%"><tbody>
<tr><td align="center" style="font-size:0px;padding:10px 25px;word-break:break-word;"><table><tbody><tr><td style="width:100px;"><img src="logo.png" style="border:0;display:block;font-size:13px;" width="100"></td></tr></tbody></table></td></tr>
<tr><td align="left" style="font-size:0px;padding:10px 25px;word-break:break-word;"><div style="font-family:Ubuntu, Helvetica;font-size:13px;line-height:1;text-align:left;color:#000000;">Your verification code is:</div></td></tr>
<tr><td align="center" style="font-size:0px;padding:10px 25px;"><div style="font-size:32px;letter-spacing:4px;color:#1a73e8;"><strong>77120943</strong></div></td></tr>
<tr><td align="center" style="font-size:0px;"><table><tr><td bgcolor="#414141" style="border-radius:3px;background:#414141;"><a href="#" style="display:inline-block;background:#414141;color:#ffffff;font-size:13px;text-transform:none;padding:10px 25px;">Sign in</a></td></tr></table></td></tr>
</tbody></table></div></td></tr></tbody></table></div></div></body></html>"##;

/// Foundation for Emails: what is hidden on some screens, and rules for everything inside of it.
const FOUNDATION: &str = r#"<html><head><style>@media only screen{html{min-height:100%;background:#f3f3f3}}
@media only screen and (max-width:596px){.small-float-center{margin:0 auto!important;float:none!important;text-align:center!important}
.hide-for-large{display:block!important;width:auto!important;overflow:visible!important;max-height:none!important;font-size:inherit!important}
table.body table.container .hide-for-large{display:table!important;width:100%!important}
table.body table.container .show-for-large{display:none!important;width:0;mso-hide:all;overflow:hidden}
table.body img{width:auto;height:auto} table.body center{min-width:0!important}
table.body .columns{height:auto!important;box-sizing:border-box;padding-left:16px!important;padding-right:16px!important}
th.small-12{display:inline-block!important;width:100%!important}}
.hide-for-large{display:none!important;mso-hide:all;overflow:hidden;max-height:0;font-size:0;width:0;line-height:0}
table.body table.container .hide-for-large *{mso-hide:all}
.wrapper .hide{display:none} .code.hide{display:none} a:hover{color:#147dc2} h1 a:visited{color:#2199e8!important}
table.button table td a{color:#fefefe} .text-center{text-align:center}</style></head>
<body style="-moz-box-sizing:border-box;background:#f3f3f3!important;color:#0a0a0a;font-family:Helvetica,Arial;font-size:16px;">
<span class="preheader" style="color:#f3f3f3;display:none!important;font-size:1px;max-height:0;opacity:0;overflow:hidden;visibility:hidden">Code 11112222</span>
<table class="body"><tr><td class="center" align="center"><center><table class="container" align="center" style="background:#fefefe;float:none">
<tbody><tr><td class="wrapper"><table class="row"><tbody><tr><th class="small-12 large-12 columns first last"><table><tr><th>
<h1 style="color:inherit;font-size:34px;word-wrap:normal">Password reset</h1>
<p class="lead" style="font-size:20px;margin-bottom:10px">Your verification code:</p>
<table class="callout"><tr><th class="callout-inner secondary code" style="background:#ebebeb;border:1px solid #444"><b>77120943</b></th></tr></table>
<table class="hide-for-large"><tr><td>For telephones 33334444</td></tr></table>
</th><th class="expander" style="visibility:hidden;width:0;padding:0!important"></th></tr></table></th></tr></tbody></table></td></tr></tbody>
</table></center></td></tr></table><div style="display:none;white-space:nowrap;font:15px courier;line-height:0">&nbsp; &nbsp;</div></body></html>"#;

/// Outlook: Word's styles, conditional comments, a heading in capitals, white on dark.
const OUTLOOK: &str = r##"<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!--
/* Font Definitions */
@font-face {font-family:Wingdings; panose-1:5 0 0 0 0 0 0 0 0 0;}
@font-face {font-family:"Cambria Math";}
/* Style Definitions */
p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
a:link, span.MsoHyperlink {mso-style-priority:99; color:#0563C1; text-decoration:underline;}
span.EmailStyle17 {mso-style-type:personal-compose; color:windowtext;}
.MsoChpDefault {mso-style-type:export-only; font-size:10.0pt;}
@page WordSection1 {size:612.0pt 792.0pt; margin:72.0pt;}
div.WordSection1 {page:WordSection1;}
--></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit"/></xml><![endif]--></head>
<body lang=EN-US link="#0563C1" vlink="#954F72" style='word-wrap:break-word'><div class=WordSection1>
<![if !mso]><div style='mso-hide:all'>x</div><![endif]>
<p class=MsoNormal style='text-transform:uppercase'><b>Your verification code<o:p></o:p></b></p>
<p class=MsoNormal><span style='font-family:Wingdings'>&uuml;</span><o:p>&nbsp;</o:p></p>
<table class=MsoNormalTable border=0><tr><td style='background:#003366;padding:.75pt'>
<p class=MsoNormal align=center><span style='font-size:18.0pt;color:white'>77120943</span></p></td></tr></table>
<p class=MsoNormal style='margin-left:-5.4pt'>It is valid for 48 hours.<o:p></o:p></p></div></body></html>"##;

/// Classes of Tailwind, with escapes in them; a card that floats; fonts of symbols last.
const TAILWIND: &str = r#"<html><head><style>@media (max-width:600px){.sm\:hidden{display:none!important}.sm\:block{display:block!important}
.sm\:w-full{width:100%!important}.sm\:px-0{padding-left:0!important}} .hover\:bg-blue:hover{background:#00f}</style></head>
<body style="margin:0;font-family:-apple-system,'Segoe UI',sans-serif,'Segoe UI Emoji','Segoe UI Symbol'">
<div style="display:none">Your code 11112222&#8199;&#65279;&#847;</div><table class="sm:w-full"><tr>
<td class="sm:hidden" style="width:8px">&zwnj;</td><td style="float:left;padding:0 24px"><p>Here is your <strong>code</strong>:</p>
<p style="margin:0 -4px;font-size:24px;letter-spacing:-0.5px;font-weight:700;text-transform:uppercase">77120943</p></td></tr></table></body></html>"#;

/// Cerberus: a picture that Gmail marks, a dark dress, and telephones.
const CERBERUS: &str = r#"<html><head><meta name="color-scheme" content="light dark"><style>:root{color-scheme:light dark}
html,body{margin:0 auto!important;padding:0!important;height:100%!important;width:100%!important}
*{-ms-text-size-adjust:100%} div[style*="margin: 16px 0"]{margin:0!important} div[style*="margin: 16px 0;"]{margin:0!important;font-size:0}
#MessageViewBody,#MessageWebViewDiv{width:100%!important} a[x-apple-data-detectors],.unstyle-auto-detected-links a,.aBn{color:inherit!important}
.a6S{display:none!important;opacity:0.01!important} .im{color:inherit!important} img.g-img + div{display:none!important}
@media only screen and (min-device-width:320px) and (max-device-width:374px){u ~ div .email-container{min-width:320px!important}}
@media (prefers-color-scheme: dark){.email-bg{background:#111!important}.darkmode-bg{background:#222!important}
h1,h2,p,li,.darkmode-text,.email-container a:not([class]){color:#F7F7F9!important}}
@media only screen and (max-width:480px){.mobile-hide{display:none!important} p{font-size:18px} .stack-column{display:block!important}}
</style></head><body width="100%" style="margin:0;background-color:#222222;" class="email-bg"><center style="width:100%;background-color:#222222;">
<div style="max-height:0;overflow:hidden;mso-hide:all;" aria-hidden="true">Your code 11112222</div>
<div class="email-container" style="max-width:680px;margin:0 auto"><table class="darkmode-bg"><tr><td class="stack-column" style="background-color:#ffffff;padding:20px">
<h1 style="margin:0;color:#333333">Your verification code</h1><p style="margin:0;color:#555555">77120943</p></td></tr></table></div></center></body></html>"#;

/// Postmark, and what Outlook does in the dark.
const POSTMARK: &str = r##"<html><head><style>@import url("https://fonts.googleapis.com/css?family=Nunito+Sans:400,700&display=swap");
body{width:100%!important;height:100%;margin:0;background-color:#F2F4F6;color:#51545E} .preheader{display:none!important;visibility:hidden;mso-hide:all;font-size:1px;line-height:1px;max-height:0;opacity:0;overflow:hidden}
p{margin:.4em 0 1.1875em;font-size:16px} p.sub{font-size:13px} .button{background-color:#3869D4;display:inline-block;color:#FFF!important;text-decoration:none}
@media only screen and (max-width:500px){.button{width:100%!important;text-align:center!important}}
@media (prefers-color-scheme: dark){body,.email-body,.email-body_inner,.email-content{background-color:#333333!important;color:#FFF!important}
h1,h2,p,li,span,ul,ol,blockquote{color:#FFF!important}.attributes_content{background-color:#222!important}}
:root{color-scheme:light dark;supported-color-schemes:light dark} [data-ogsc] p,[data-ogsc] span{color:#fff!important} [data-ogsb] .email-body{background:#222!important}
</style></head><body><span class="preheader">Code 11112222</span><table class="email-body"><tr><td><h1>Hi Anna,</h1><p>Your code is:</p>
<table class="attributes_content"><tr><td><span>77120943</span></td></tr></table><a href="#" class="button">Open</a></td></tr></table></body></html>"##;

/// Mailchimp: light words on dark in its footer only, and room that is made of signs nobody sees.
const MAILCHIMP: &str = r#"<html><head><style type="text/css">p{margin:10px 0;padding:0} .ExternalClass p{line-height:100%} body,#bodyTable{background-color:#FAFAFA}
#templateBody{background-color:#FFFFFF} #templateFooter{background-color:#333333}
#templateFooter .mcnTextContent,#templateFooter .mcnTextContent p{color:#FFFFFF;font-size:12px;text-align:center} .mcnPreviewText{display:none!important}
.clearfix:after{content:".";display:block;visibility:hidden;height:0;clear:both;overflow:hidden} p::before{content:"";display:none}
@media only screen and (max-width:480px){.mcnImage{width:100%!important} #templateFooter .mcnTextContent p{font-size:14px!important}}</style></head>
<body><span class="mcnPreviewText" style="display:none;font-size:0">Code 11112222</span><table id="bodyTable"><tr><td id="templateBody" class="clearfix"><table><tr>
<td class="mcnTextContent"><p>Your verification code:</p><p><b>77120943</b></p></td></tr></table></td></tr><tr><td id="templateFooter"><table><tr>
<td class="mcnTextContent"><p>Hangzhou</p></td></tr></table></td></tr></table></body></html>"#;

#[test]
fn the_code_in_a_common_template_is_offered_and_what_it_hides_is_not() {
    for page in [MJML, FOUNDATION, OUTLOOK, TAILWIND, CERBERUS, POSTMARK, MAILCHIMP] {
        assert_eq!(offered(page), ["77120943"], "{page}");
    }
}
