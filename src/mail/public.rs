//! Domains at which anybody can have a mailbox: that a mail comes from there says nothing of who wrote it. Pure.
//!
//! The table of providers knows the ones that its servers belong to; here stand the others that many people use. INFERRED
//! from common knowledge, and never complete: the person confirms any service that is not the maker's in the first place.

use super::providers;

/// Services with a domain in each country.
const EVERYWHERE: [&str; 12] =
    ["gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "yandex", "gmx", "aol", "icloud"];

/// The domains of others.
const OTHERS: &str = "
    126.com 139.com 163.net 188.com 189.cn 21cn.com 263.net aliyun.com sina.cn sina.com sohu.com tom.com vip.163.com
    wo.cn yeah.net
    daum.net hanmail.net kakao.com nate.com naver.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp
    bk.ru inbox.ru internet.ru list.ru mail.ru rambler.ru ro.ru xmail.ru ya.ru ukr.net i.ua meta.ua abv.bg
    centrum.cz email.cz seznam.cz post.cz azet.sk centrum.sk citromail.hu freemail.hu
    gazeta.pl interia.pl o2.pl onet.pl op.pl poczta.fm poczta.onet.pl tlen.pl vp.pl wp.pl inbox.lt inbox.lv
    arcor.de freenet.de kabelmail.de mail.de mailbox.org online.de posteo.de posteo.net vodafone.de vodafonemail.de
    1und1.de a1.net aon.at chello.at bluemail.ch bluewin.ch hispeed.ch sunrise.ch
    bbox.fr club-internet.fr laposte.net neuf.fr numericable.fr sfr.fr
    alice.it aruba.it email.it fastwebnet.it tim.it tin.it tiscali.it virgilio.it vodafone.it
    home.nl kpnmail.nl planet.nl xs4all.nl ziggo.nl proximus.be skynet.be telenet.be
    online.no telia.com spray.se bredband.net mail.dk elisanet.fi kolumbus.fi
    ntlworld.com blueyonder.co.uk sky.com talktalk.net virginmedia.com eircom.net
    telefonica.net terra.es sapo.pt mail.pt netcabo.pt otenet.gr mynet.com
    bol.com.br ig.com.br globo.com r7.com terra.com.br uol.com.br prodigy.net.mx
    bell.net rogers.com shaw.ca sympatico.ca telus.net videotron.ca
    charter.net earthlink.net frontier.com juno.com mindspring.com netzero.net optonline.net q.com rr.com spectrum.net
    windstream.net bigpond.com bigpond.net.au iinet.net.au optusnet.com.au tpg.com.au xtra.co.nz rediffmail.com
    mail.com email.com consultant.com engineer.com usa.com inbox.com lycos.com hushmail.com runbox.com hey.com
    proton.me protonmail.ch protonmail.com pm.me tuta.com tuta.io tutamail.com tutanota.com tutanota.de keemail.me
    disroot.org riseup.net startmail.com mailfence.com migadu.com
    privaterelay.appleid.com duck.com mozmail.com relay.firefox.com simplelogin.com simplelogin.co aleeas.com anonaddy.com
    anonaddy.me addy.io passmail.net slmail.me
    10minutemail.com dispostable.com getnada.com guerrillamail.com mailinator.com maildrop.cc sharklasers.com
    temp-mail.org throwawaymail.com trashmail.com yopmail.com
";

/// Whether anybody can have a mailbox at this domain, or below it.
pub(super) fn is_public(domain: &str) -> bool {
    let domain = domain.to_ascii_lowercase();
    let is_at = |known: &str| domain == known || domain.strip_suffix(known).is_some_and(|below| below.ends_with('.'));
    let is_in_table = providers::all().iter().flat_map(|provider| &provider.domains).any(|known| is_at(known));
    is_in_table || OTHERS.split_whitespace().any(is_at) || is_everywhere(&domain)
}

/// `hotmail.co.uk`, `yahoo.com.br`, `mail.yandex.by`: a known name before the ending of a country.
fn is_everywhere(domain: &str) -> bool {
    let labels: Vec<&str> = domain.rsplit('.').collect();
    let is_ending = |label: &&str| label.len() <= 3;
    let endings = labels.iter().take_while(|label| is_ending(label)).count().min(2);
    labels.iter().skip(1).take(endings.max(1)).any(|label| EVERYWHERE.contains(label))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_anybody_can_have_a_mailbox() {
        for domain in [
            "gmail.com",
            "GMail.com",
            "googlemail.com",
            "mail.gmail.com",
            "qq.com",
            "vip.qq.com",
            "163.com",
            "126.com",
            "outlook.pe",
            "hotmail.co.uk",
            "yahoo.com.pe",
            "yandex.by",
            "proton.me",
            "mail.ru",
            "gmx.li",
            "icloud.com",
            "mailinator.com",
            "x.mailinator.com",
            "t-online.de",
            "live.com.co",
        ] {
            assert!(is_public(domain), "{domain}");
        }
        for domain in [
            "hikvision.com",
            "device-service.com",
            "recovery.test",
            "notgmail.com",
            "gmail.com.evil.example",
            "installer.example",
            "example",
            "",
            "live.example.org",
            "outlook-support.com",
        ] {
            assert!(!is_public(domain), "{domain}");
        }
    }
}
