//! Which folders hold what a mail service took for junk: by the server's own mark, else by the usual names.

use super::response::Folder;

/// Usual names of the folder for junk, in small letters, in the coding of IMAP where they are not plain (RFC 3501,
/// section 5.1.3). The mark of RFC 6154 comes first; these are for servers without it.
const USUAL: [&str; 21] = [
    "junk",
    "junk e-mail",
    "junk email",
    "junk mail",
    "spam",
    "bulk mail",
    "bulk",
    "spamverdacht",
    "unerw&apw-nscht",
    "courrier ind&aok-sirable",
    "ind&aok-sirables",
    "posta indesiderata",
    "correo no deseado",
    "correo basura",
    "ongewenste e-mail",
    "ongewenst",
    "lixo eletr&apq-nico",
    "skr&aoq-ppost",
    "roskaposti",
    "wiadomo&awe-ci-&awe-mieci",
    "&v4nxppcutvy-",
];

/// The most folders that are looked into besides the inbox.
const MOST: usize = 3;

/// The folders for junk among all folders.
pub(super) fn junk(all: &[Folder]) -> Vec<String> {
    let has = |folder: &Folder, attribute: &str| folder.attributes.iter().any(|one| one == attribute);
    let is_usual = |folder: &&Folder| {
        let delimiter = folder.delimiter.as_deref().filter(|sign| !sign.is_empty());
        let last = delimiter.and_then(|sign| folder.name.rsplit(sign).next());
        is_usual(last.unwrap_or(&folder.name))
    };
    let open = all.iter().filter(|folder| !has(folder, "\\noselect") && !has(folder, "\\nonexistent"));
    let marked: Vec<&Folder> = open.clone().filter(|folder| has(folder, "\\junk")).collect();
    let chosen = if marked.is_empty() { open.filter(is_usual).collect() } else { marked };
    chosen.into_iter().take(MOST).map(|folder| folder.name.clone()).collect()
}

fn is_usual(name: &str) -> bool {
    USUAL.contains(&name.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_names_are_known_in_any_case() {
        assert!(is_usual("Junk E-mail") && is_usual("SPAM") && is_usual("Courrier ind&AOk-sirable"));
        assert!(!is_usual("Archive") && !is_usual("Junkyard"));
    }
}
