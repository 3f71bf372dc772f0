//! The words of each language are short, calm and plain, by the rules of that language where there are any.
//!
//! How hard a text is to read is measured by LIX, which counts words in a sentence and long words (Björnsson 1968): below 30 is
//! easy for a child, 40 is a story for grown-ups, 50 a newspaper. It knows words by the blanks between them, so it says nothing of Hindi,
//! Vietnamese, Chinese and Japanese, and Turkish puts into one word what others say in three. English has its own tests.

use std::collections::BTreeSet;

use regain::domain::Language;
use regain::text;

use crate::ftl;

/// What is asked of a language.
struct Rule {
    tag: &'static str,
    /// Words that do not belong on the screen of somebody who is no technician, or that this language's glossary rules out.
    banned: &'static [&'static str],
    /// The highest LIX; `None`: it says nothing here.
    lix: Option<f64>,
    /// The most words in a sentence, or letters where words are not told apart.
    longest: usize,
    /// The most letters on a button.
    button: usize,
    /// Its quotation marks.
    quotes: [char; 2],
}

#[rustfmt::skip]
const RULES: [Rule; 17] = [
    Rule { tag: "cs", banned: &["neplatný", "neplatná", "selhal", "selhalo", "výjimka", "resetovat"], lix: Some(40.0), longest: 20, button: 28, quotes: ['„', '“'] }, 
    Rule { tag: "de", banned: &["ungültige", "ungültiger", "fehlgeschlagen", "kennwort", "geheimfrage", "ausnahme"], lix: Some(36.0), longest: 20, button: 30, quotes: ['„', '“'] }, 
    Rule { tag: "es", banned: &["inválido", "inválida", "falló", "ordenador", "computadora", "resetear", "loguearse"], lix: Some(34.0), longest: 22, button: 32, quotes: ['“', '”'] }, 
    Rule { tag: "fr", banned: &["invalide", "échoué", "courriel", "login"], lix: Some(39.0), longest: 22, button: 38, quotes: ['«', '»'] }, 
    Rule { tag: "hi", banned: &["अमान्य", "त्रुटि", "कूटशब्द", "संगणक"], lix: None, longest: 32, button: 36, quotes: ['“', '”'] }, 
    Rule { tag: "id", banned: &["galat", "surel", "peladen", "password"], lix: Some(40.0), longest: 20, button: 32, quotes: ['“', '”'] }, 
    Rule { tag: "it", banned: &["fallito", "fallita", "resettare", "loggarsi"], lix: Some(40.0), longest: 20, button: 34, quotes: ['“', '”'] }, 
    Rule { tag: "ja", banned: &["エラー", "失敗", "あなた", "暗証番号"], lix: None, longest: 80, button: 22, quotes: ['「', '」'] }, 
    Rule { tag: "nl", banned: &["mislukt", "paswoord", "mailtje"], lix: Some(34.0), longest: 20, button: 32, quotes: ['‘', '’'] }, 
    Rule { tag: "pl", banned: &["nieprawidłowy", "nieprawidłowe", "zresetować", "zahasłowany", "zalogowałeś"], lix: Some(42.0), longest: 20, button: 32, quotes: ['„', '”'] }, 
    Rule { tag: "pt-BR", banned: &["inválido", "inválida", "falhou", "ficheiro", "utilizador", "ecrã"], lix: Some(32.0), longest: 22, button: 32, quotes: ['“', '”'] }, 
    Rule { tag: "ro", banned: &["invalid", "eșuat", "eroare", "resetată"], lix: Some(39.0), longest: 20, button: 34, quotes: ['„', '”'] }, 
    Rule { tag: "ru", banned: &["недопустимый", "сбой", "мыло", "залогиниться"], lix: Some(44.0), longest: 20, button: 32, quotes: ['«', '»'] }, 
    Rule { tag: "tr", banned: &["başarısız", "resetle", "aygıt"], lix: None, longest: 20, button: 32, quotes: ['“', '”'] }, 
    Rule { tag: "uk", banned: &["недійсний", "збій", "слідуючий"], lix: Some(45.0), longest: 20, button: 32, quotes: ['«', '»'] }, 
    Rule { tag: "vi", banned: &["không hợp lệ", "lỗi hệ thống", "thất bại", "tập tin", "thư điện tử"], lix: None, longest: 25, button: 32, quotes: ['“', '”'] }, 
    Rule { tag: "zh-CN", banned: &["错误", "失败", "摄像头", "口令"], lix: None, longest: 85, button: 14, quotes: ['“', '”'] },
];

/// What stands in brackets is the English of the camera's page.
fn without_brackets(line: &str) -> String {
    let (mut all, mut depth) = (String::new(), 0);
    for letter in line.chars() {
        match letter {
            '(' | '（' => depth += 1,
            ')' | '）' => depth -= 1,
            _ if depth == 0 => all.push(letter),
            _ => {}
        }
    }
    all
}

/// A line without what is filled in.
fn without_arguments(line: &str) -> String {
    line.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect()
}

/// What is said on a screen: name, and each line of it. What one types commands for is said otherwise.
fn lines(tag: &str) -> Vec<(String, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text").join(tag);
    let mut all = Vec::new();
    for words in ftl::read(&folder).unwrap() {
        if words.id.starts_with("cli-") || words.id.starts_with("details-") || words.file == ftl::OF_PACKAGES {
            continue;
        }
        let name = words.attribute.iter().fold(words.id.clone(), |id, attribute| format!("{id}.{attribute}"));
        all.extend(words.texts.iter().flat_map(|text| text.lines()).map(|line| (name.clone(), line.trim().to_owned())));
    }
    assert!(all.len() > 800, "{tag}: the words were not found");
    all
}

fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '’' | '\'' | '-'))
        .filter(|word| !word.is_empty())
        .collect()
}

fn sentences(text: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let letters: Vec<char> = text.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        all.last_mut().unwrap().push(*letter);
        let ends = matches!(letter, '。' | '？' | '।')
            || matches!(letter, '.' | '?') && letters.get(at + 1).is_none_or(|next| next.is_whitespace());
        if ends {
            all.push(String::new());
        }
    }
    all.retain(|sentence| !words(sentence).is_empty());
    all
}

/// Calls for each language, and tells of all that is wrong at once.
#[track_caller]
fn each(mut look: impl FnMut(&Rule, &str, &str) -> Option<String>) {
    let mut wrong = Vec::new();
    for rule in &RULES {
        for (name, line) in lines(rule.tag) {
            wrong.extend(look(rule, &name, &line).map(|what| format!("{}: {name}: {what}: {line}", rule.tag)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_language_has_its_rules() {
    let ruled: BTreeSet<&str> = RULES.iter().map(|rule| rule.tag).chain(["en"]).collect();
    assert_eq!(Language::all().map(Language::tag).collect::<BTreeSet<_>>(), ruled);
}

#[test]
fn no_language_blames_or_speaks_like_a_machine() {
    let of_all = ["exception", "timeout", "token", "endpoint", "isapi", "xml", "null", "wizard"];
    each(|rule, _, line| {
        let small = without_brackets(line).to_lowercase();
        // Words are not told apart by blanks there.
        let is_whole = !matches!(rule.tag, "ja" | "zh-CN" | "vi");
        let said = words(&small);
        let says = |word: &&&str| if is_whole { said.contains(*word) } else { small.contains(**word) };
        let banned = rule.banned.iter().find(says).or(of_all.iter().find(|word| said.contains(*word)));
        banned.map(|word| format!("says {word:?}"))
    });
}

#[test]
fn no_sentence_is_long() {
    each(|rule, _, line| {
        let length = |sentence: &str| match rule.tag {
            "ja" | "zh-CN" => sentence.chars().count(),
            _ => words(sentence).len(),
        };
        sentences(line)
            .iter()
            .find(|sentence| length(sentence) > rule.longest)
            .map(|one| format!("{} long", length(one)))
    });
}

#[test]
fn buttons_are_short_and_end_without_a_stop() {
    each(|rule, name, line| {
        let is_button = name.starts_with("button-") || name.starts_with("remedy-") && !name.contains('.');
        let count = without_arguments(line).trim().chars().count();
        let is_wrong = is_button && (count > rule.button || line.ends_with(['.', '。', '।']));
        is_wrong.then(|| format!("{count} letters on a button"))
    });
}

#[test]
fn signs_are_those_of_the_language() {
    each(|rule, name, line| {
        // The rules of a password name the sign itself.
        let straight = line.contains('"') && !["(\")", "（\"）", "「\"」"].iter().any(|sign| line.contains(sign));
        let of_others: Vec<char> = "„“”«»「」".chars().filter(|sign| !rule.quotes.contains(sign)).collect();
        let other = line.contains(|c| of_others.contains(&c)) && !(rule.quotes[0] == '„' && line.contains('“'));
        let shouts = line.contains(['!', '！']) && !name.contains("rule-");
        (straight || other || shouts || line.contains("...")).then(|| "signs".to_owned())
    });
}

#[test]
fn what_is_said_is_easy_to_read() {
    for rule in &RULES {
        let Some(limit) = rule.lix else { continue };
        let all: Vec<String> =
            lines(rule.tag).into_iter().map(|(_, line)| line).filter(|line| line.ends_with(['.', '?'])).collect();
        let sentences = all.iter().flat_map(|line| sentences(line)).count();
        let words: Vec<&str> =
            all.iter().flat_map(|line| words(line)).filter(|word| word.chars().any(char::is_alphabetic)).collect();
        let long = words.iter().filter(|word| word.chars().count() > 6).count();
        let lix = words.len() as f64 / sentences as f64 + 100.0 * long as f64 / words.len() as f64;
        assert!(lix <= limit, "{}: {lix:.1}", rule.tag);
    }
}

#[test]
fn what_is_never_translated_stays() {
    let (lists, english) = (Language::all().map(Language::tag), lines("en"));
    let names = ["Hikvision", "Hik-Connect", "SADP", "iVMS", "STARTTLS", "GUID", "Gmail", "Yahoo", "QR"];
    for tag in lists {
        for ((name, line), (_, theirs)) in
            english.iter().zip(lines(tag)).filter(|((name, _), (other, _))| name == other)
        {
            // The Chinese have a word of their own for a QR code.
            let is_own = |word: &&&str| tag == "zh-CN" && **word == "QR";
            for word in names.iter().filter(|word| line.contains(**word) && !is_own(word)) {
                assert!(theirs.contains(word), "{tag}: {name} has lost {word}: {theirs}");
            }
        }
    }
    assert_eq!(text::request_subject(), "Subject and text");
}
