//! Words that say what a number is, in the languages that the service may write in: those that announce a code, and those of what a
//! number counts. INFERRED: nobody has published its mails; these are the words that such mails use everywhere.

use super::letters::is_of_a_word;

/// Words that announce a code, in small letters. A part of a word counts too: `kod` is in `kodu`, `code` in `Codes`.
pub(super) const HINTS: &[&str] = &[
    "code",
    "verification",
    "verify",
    "security",
    "password reset",
    "one-time",
    "temporary password",
    "pin",
    "otp",
    // Spanish, Portuguese, Italian, Romanian.
    "código",
    "codigo",
    "codice",
    "cod ",
    "cod:",
    "codul",
    "clave",
    "contraseña temporal",
    "chave",
    "senha tempor",
    "chiave",
    "password temporanea",
    "cheie",
    "parola temporar",
    "parolă temporar",
    // French.
    "clé",
    "mot de passe temporaire",
    // German, Dutch.
    "sleutel",
    "kennwort",
    "sicherheitsschlüssel",
    "bestätigung",
    // Polish, Turkish, Swedish; Czech, Hungarian; Danish, Indonesian; Finnish.
    "kod",
    "kód",
    "kode",
    "koodi",
    "doğrulama",
    "weryfik",
    "klucz",
    "hasło jednorazowe",
    "klíč",
    "anahtar",
    "geçici",
    // Russian, Ukrainian, Bulgarian; Greek.
    "код",
    "подтвержд",
    "підтвердж",
    "ключ",
    "временный пароль",
    "тимчасовий пароль",
    "κωδικ",
    // Hindi, Thai, Arabic, Hebrew.
    "कोड",
    "รหัส",
    "رمز",
    "קוד",
    // Vietnamese.
    "mã",
    // Chinese, in both ways of writing.
    "验证码",
    "驗證碼",
    "校验码",
    "校驗碼",
    "安全码",
    "安全碼",
    "授权码",
    "授權碼",
    "认证码",
    "認證碼",
    "动态码",
    "動態碼",
    "动态密码",
    "動態密碼",
    "临时密码",
    "臨時密碼",
    "代码",
    "代碼",
    // Japanese, Korean.
    "コード",
    "認証",
    "確認番号",
    "ワンタイムパスワード",
    "仮パスワード",
    "인증",
    "코드",
    "보안번호",
    "임시 비밀번호",
    // Catalan, Estonian, Icelandic; Persian, Urdu, Bengali, Georgian.
    "codi",
    "kood",
    "kóði",
    "کد",
    "کوڈ",
    "কোড",
    "კოდ",
    // The same in letters with their marks apart.
    "co\u{301}digo",
    "cle\u{301}",
    "ko\u{301}d",
    "ko\u{301}ði",
    "besta\u{308}tigung",
    "sicherheitsschlu\u{308}ssel",
    "dog\u{306}rulama",
    "ma\u{303}",
];

/// Words before a code that is not the one of this mail, in small letters: whole ones, for `alte` is in the German `erhalten`.
pub(super) const PAST: &[&str] = &[
    "old",
    "previous",
    "former",
    "earlier",
    "expired",
    "alte",
    "alten",
    "alter",
    "altes",
    "bisherige",
    "bisherigen",
    "bisheriger",
    "bisheriges",
    "anterior",
    "anteriores",
    "ancien",
    "anciens",
    "ancienne",
    "précédent",
    "précédente",
    "précédents",
    "vecchio",
    "vecchi",
    "vecchia",
    "precedente",
    "precedenti",
    "старый",
    "старого",
    "старому",
    "старым",
    "предыдущий",
    "предыдущего",
    "предыдущему",
    "предыдущим",
    "旧",
    "舊",
    "之前的",
];

/// What a number can count, in small letters: times of day, spans, shares, and dates where the unit stands behind the number.
pub(super) const UNITS: &str = "%, hour, minute, second, day, month, year, h, hr, hrs, min, sec, \
    hora, minuto, segundo, día, dia, mes, mês, año, ano, heure, seconde, jour, mois, ore, minuti, secondi, giorn, mesi, \
    anni, zile, secunde, luni, hores, \
    stunde, std, sekunde, tag, monat, jahr, uur, minuten, dagen, maand, jaar, \
    timmar, timme, dagar, dygn, timer, dager, døgn, tunti, minuutti, päivä, tundi, klukkustund, \
    godz, sekund, dni, hod, dní, sati, valand, stund, óra, órá, perc, saat, dakika, dk, saniye, gün, \
    час, ч, минут, мин, секунд, сек, сутки, суток, день, дня, дней, дни, дні, днів, годин, хвилин, хв, сати, \
    ώρα, ώρες, λεπτ, ημέρ, घंट, मिनट, दिन, ঘণ্টা, ঘন্টা, საათ, jam, menit, minit, hari, giờ, phút, ngày, oras, \
    ชั่วโมง, นาที, วัน, ساعة, ساعات, دقيقة, دقائق, يوم, أيام, ساعت, دقیقه, روز, שעות, שעה, דקות, ימים, \
    分, 小时, 小時, 秒, 天, 年, 月, 日, 時, 时, 년, 월, 일, 시, 분, 초";

/// Where a word stands in a text by itself. In scripts without blanks between words there is no telling.
pub(super) fn whole<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_letter = |c: char| c.is_alphabetic() && (c.is_ascii() || is_of_a_word(c));
    let is_alone = move |at: usize| {
        let (before, behind) = (text.get(..at).unwrap_or_default(), text.get(at + word.len()..).unwrap_or_default());
        !word.starts_with(is_letter) || !(before.ends_with(is_letter) || behind.starts_with(is_letter))
    };
    text.match_indices(word).map(|(at, _)| at).filter(move |at| is_alone(*at))
}

/// Small letters where a small letter is as long as its capital: places in the text stay what they are.
pub(super) fn small(text: &str) -> String {
    text.chars()
        .map(|letter| {
            let mut small = letter.to_lowercase();
            match (small.next(), small.next()) {
                (Some(one), None) if one.len_utf8() == letter.len_utf8() => one,
                _ => letter,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::find;
    use super::*;

    #[test]
    fn words_are_known_by_their_small_letters_and_places_stay() {
        assert!(HINTS.iter().copied().chain(UNITS.split(", ")).all(|word| small(word) == word));
        for text in ["CÓDIGO", "КОД", "İstanbul", "ẞ", "Ⱥ", "DOĞRULAMA", "コード"] {
            assert_eq!(small(text).len(), text.len(), "{text}");
        }
        assert_eq!(small("CÓDIGO Код"), "código код");
    }

    /// A mail of each language, with a date, a time, a span and the number of an order, none of which is the code.
    const MAILS: [(&str, &str); 21] = [
        ("es", "Su código de verificación es:\n83920174\nEs válido durante 48 horas, hasta el 29/11/2026 a las 14:05."),
        (
            "pt-BR",
            "CÓDIGO DE VERIFICAÇÃO: 83920174\nVálido por 2880 minutos, até 29/11/2026. Pedido de 27 de novembro de 2026.",
        ),
        (
            "fr",
            "Votre code de vérification est 83920174. Il est valable 48 heures, jusqu’au 29 novembre 2026 à 14 h 05.",
        ),
        ("de", "Ihr Bestätigungscode lautet 83920174. Er gilt 48 Stunden, bis zum 29.11.2026, 14:05 Uhr."),
        ("it", "Il codice di verifica è 83920174. È valido per 48 ore, fino al 29/11/2026 alle 14:05."),
        ("pl", "Kod weryfikacyjny: 83920174. Jest ważny 48 godzin, do 29.11.2026 do 14:05."),
        ("nl", "Uw verificatiecode is 83920174. De code is 2880 minuten geldig, tot 29-11-2026 om 14:05."),
        ("tr", "Doğrulama kodunuz: 83920174. 48 saat, 29.11.2026 14:05'e kadar geçerlidir."),
        ("ru", "Ваш КОД подтверждения: 83920174. Он действует 48 часов, до 29.11.2026 14:05."),
        ("uk", "Ваш код підтвердження: 83920174. Він діє 2880 хвилин, до 29.11.2026 14:05."),
        ("ro", "Codul dvs. de verificare este 83920174. Este valabil 48 de ore, până la 29.11.2026, ora 14:05."),
        ("cs", "Ověřovací kód: 83920174. Platí 48 hodin, do 29. 11. 2026 14:05."),
        ("hi", "आपका पुष्टि कोड 83920174 है। यह 48 घंटे, 29/11/2026 14:05 तक मान्य है।"),
        ("id", "Kode verifikasi Anda adalah 83920174. Berlaku 48 jam, sampai 29/11/2026 pukul 14.05."),
        ("vi", "Mã xác thực của bạn là 83920174. Mã có hiệu lực 48 giờ, đến 14:05 ngày 29/11/2026."),
        ("zh-CN", "您的验证码是83920174，48小时内有效，至2026年11月29日14:05。"),
        ("zh-TW", "您的驗證碼為：83920174\n2026年11月29日14:05前有效。"),
        ("ja", "認証コード：83920174\n有効期限は2026年11月29日14時05分です（2880分間）。"),
        ("ko", "인증 코드: 83920174\n2026년 11월 29일까지 유효합니다."),
        ("th", "รหัสยืนยันของคุณคือ 83920174 ใช้ได้ถึง 29/11/2569"),
        ("hu", "Az Ön ellenőrző kódja: 83920174. 48 óráig érvényes, 2026.11.29. 14:05-ig."),
    ];

    #[test]
    fn the_code_is_found_in_the_mail_of_each_language_and_nothing_else_is() {
        for (language, mail) in MAILS {
            let found: Vec<String> = find(mail).iter().map(|code| code.reveal().to_owned()).collect();
            assert_eq!(found, ["83920174"], "{language}");
        }
    }

    #[test]
    fn a_mail_of_each_language_without_the_code_offers_nothing() {
        for (language, mail) in MAILS {
            let found: Vec<String> =
                find(&mail.replace("83920174", "…")).iter().map(|code| code.reveal().to_owned()).collect();
            assert!(found.is_empty(), "{language}: {found:?}");
        }
    }
}
