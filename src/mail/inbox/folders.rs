//! Which folders hold what a mail service took for junk: by the server's own mark, else by the usual names.

use super::response::Folder;
use crate::mail::charset;

/// Usual names of the folder for junk, in small letters, with a blank for each dash. The mark of RFC 6154 comes first;
/// these are for servers without it.
const USUAL: &str = "junk, junk e mail, junk e mails, junk email, junk mail, spam, spam mail, spambox, bulk, bulk mail, \
    spamverdacht, spam verdacht, unerwünscht, unerwünschte werbung, unerwünschte e mails, \
    courrier indésirable, indésirables, pourriel, pourriels, posta indesiderata, indesiderata, \
    correo no deseado, correo electrónico no deseado, no deseado, correo basura, \
    lixo eletrônico, lixo eletrónico, lixo electrónico, correio não solicitado, correio eletrónico não solicitado, \
    correo brossa, mesaje nedorite, nedorite, e mail nedorit, ongewenste e mail, ongewenst, \
    skräppost, uønsket post, uønsket mail, uønsket e mail, søppelpost, søppel e post, useriøs e post, roskaposti, \
    rämpspost, wiadomości śmieci, niechciane, niechciana poczta, nevyžádaná pošta, nevyžádané, nevyžiadaná pošta, \
    neželjena pošta, neželena pošta, levélszemét, gereksiz, gereksiz e posta, önemsiz, önemsiz e posta, istenmeyen, \
    istenmeyen e posta, спам, нежелательная почта, нежелательные, нежелательные письма, небажана пошта, небажані, \
    нежелана поща, ανεπιθύμητα, ανεπιθύμητη αλληλογραφία, स्पैम, जंक, जंक ईमेल, thư rác, surat sampah, email sampah, \
    อีเมลขยะ, จดหมายขยะ, البريد غير الهام, البريد غير المرغوب فيه, بريد غير مرغوب فيه, البريد العشوائي, \
    البريد المزعج, هرزنامه, דואר זבל, ספאם, \
    垃圾邮件, 垃圾邮件箱, 垃圾箱, 广告邮件, 垃圾郵件, 垃圾信件, 垃圾信匣, 廣告信, 廣告郵件, \
    迷惑メール, 迷惑メールフォルダ, スパム, 스팸, 스팸메일, 스팸 메일, 스팸메일함, 스팸편지함, 정크 메일, 정크메일";

/// The most folders that are looked into besides the inbox.
const MOST: usize = 3;

/// The folders for junk of a list, noted as it comes: only these are kept of it.
#[derive(Default)]
pub(super) struct Junk {
    marked: Vec<String>,
    usual: Vec<String>,
}

impl Junk {
    /// Notes a folder, if it is one.
    pub fn note(&mut self, folder: Folder) {
        let has = |attribute: &str| folder.attributes.iter().any(|one| one == attribute);
        if has("\\noselect") || has("\\nonexistent") {
            return;
        }
        let delimiter = folder.delimiter.as_deref().filter(|sign| !sign.is_empty());
        let last = delimiter.and_then(|sign| folder.name.rsplit(sign).next()).unwrap_or(&folder.name);
        let noted = match has("\\junk") {
            true => &mut self.marked,
            false if is_usual(last) => &mut self.usual,
            false => return,
        };
        if noted.len() < MOST {
            noted.push(folder.name);
        }
    }

    /// Their names.
    pub fn names(self) -> Vec<String> {
        if self.marked.is_empty() { self.usual } else { self.marked }
    }
}

fn is_usual(name: &str) -> bool {
    let name = readable(name);
    USUAL.split(", ").any(|usual| usual == name)
}

/// A name in small letters, out of the coding of IMAP (DOCUMENTED: RFC 3501, section 5.1.3: UTF-7 with two other signs).
fn readable(name: &str) -> String {
    let utf7 = name.replace('+', "+-").replace('&', "+").replace(',', "/");
    let name = charset::decode(Some("utf-7"), utf7.as_bytes()).text.to_lowercase();
    // The Turkish capital with a dot leaves the dot behind.
    name.replace('\u{307}', "").replace(['-', '_'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_names_are_known_in_any_case_and_language() {
        for name in [
            "Junk E-mail",
            "Junk-E-Mail",
            "SPAM",
            "Courrier ind&AOk-sirable",
            "Unerw&APw-nscht",
            "Lixo eletr&APQ-nico",
            "Lixo Eletr&APM-nico",
            "Skr&AOQ-ppost",
            "Wiadomo&AVs-ci-&AVs-mieci",
            "&V4NXPpCuTvY-",
            "&V4NXPpD1TvY-",
            "&BCEEPwQwBDw-",
            "&BCEEHwQQBBw-",
            "&BB0ENQQ2BDUEOwQwBEIENQQ7BEwEPQQwBE8- &BD8EPgRHBEIEMA-",
            "&ATA-stenmeyen",
            "&wqTTOA-",
            "&j,dg0TDhMPww6w-",
        ] {
            assert!(is_usual(name), "{name} {}", readable(name));
        }
        assert!(USUAL.split(", ").all(|usual| usual.to_lowercase() == usual && !usual.contains('-')));
        for name in ["Archive", "Junkyard", "&AOk-", "&", "&-", "A&B", "a+b", ""] {
            assert!(!is_usual(name), "{name}");
        }
    }

    #[test]
    fn marked_folders_come_before_usual_names_and_few_are_kept() {
        let folder = |name: &str, mark: &str| Folder {
            name: name.to_owned(),
            delimiter: Some("/".to_owned()),
            attributes: vec![mark.to_owned()],
        };
        let names = |folders: Vec<Folder>| {
            let mut junk = Junk::default();
            for folder in folders {
                junk.note(folder);
            }
            junk.names()
        };
        assert_eq!(names(vec![folder("INBOX/Spam", ""), folder("x", "\\junk")]), ["x"]);
        assert_eq!(
            names(vec![folder("INBOX/Spam", ""), folder("Junk", "\\noselect"), folder("y", "")]),
            ["INBOX/Spam"]
        );
        assert_eq!(names((0..9).map(|at| folder(&format!("{at}/Junk"), "")).collect()), ["0/Junk", "1/Junk", "2/Junk"]);
    }
}
