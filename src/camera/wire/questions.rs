//! The security questions: how the camera lists them, and the body of the one request that answers them.
//!
//! This is the only place that names them. OBSERVED: the paths, and the list with its numbers in the request that saves
//! the answers. INFERRED: that the request which proves them looks the same with the new password in it, each value
//! encrypted with the key of the challenge, and the names of the elements that hold the words of a question.

use quick_xml::escape::escape;
use zeroize::Zeroizing;

use super::Element;
use crate::domain::device_value;

/// The root. OBSERVED.
pub const ROOT: &str = "SecurityQuestion";
/// The list in it. OBSERVED.
pub const LIST: &str = "QuestionList";
/// One question. OBSERVED.
pub const QUESTION: &str = "Question";
/// Its number. OBSERVED.
pub const ID: &str = "id";
/// The answer to it, encrypted. OBSERVED.
pub const ANSWER: &str = "answer";
/// The new password, encrypted. INFERRED from the password of the request that saves the answers.
pub const PASSWORD: &str = "password";
/// The words of a question, where the camera gives them. INFERRED.
pub const WORDS: [&str; 4] = ["question", "content", "description", "name"];

/// Numbers and words of the questions in a document, in its order.
pub fn list(root: &Element) -> Vec<(u32, Option<String>)> {
    let mut found = Vec::new();
    collect(root, &mut found);
    found
}

fn collect(element: &Element, found: &mut Vec<(u32, Option<String>)>) {
    let named = |name: &str| element.children.iter().find(|child| child.is(name) && !child.text.is_empty());
    let words = || WORDS.iter().find_map(|name| named(name)).map(|child| child.text.as_str());
    let id = element.children.iter().find(|child| child.is(ID)).and_then(|child| child.text.parse().ok());
    match id.filter(|_| element.is(QUESTION)) {
        Some(id) => found.push((id, words().and_then(device_value))),
        None => element.children.iter().for_each(|child| collect(child, found)),
    }
}

/// Writes the body. The values are as the dialect wants them; in some they are in clear text.
pub fn body<'a>(answers: impl IntoIterator<Item = (u32, &'a str)>, password: &str) -> Zeroizing<String> {
    let escaped = |value: &str| Zeroizing::new(escape(value).into_owned());
    let questions: Vec<_> = answers.into_iter().map(|(id, answer)| (id, escaped(answer))).collect();
    let (password, values) = (escaped(password), questions.iter().map(|(_, answer)| answer.len() + 64).sum::<usize>());
    // Large enough from the beginning: a text that has to move would leave a copy behind.
    let mut text = Zeroizing::new(String::with_capacity(values + password.len() + 256));
    text.push_str(&format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><{ROOT}><{LIST}>"));
    for (id, answer) in &questions {
        text.push_str(&format!("<{QUESTION}><{ID}>{id}</{ID}><{ANSWER}>"));
        text.push_str(answer);
        text.push_str(&format!("</{ANSWER}></{QUESTION}>"));
    }
    text.push_str(&format!("</{LIST}><{PASSWORD}>"));
    text.push_str(&password);
    text.push_str(&format!("</{PASSWORD}></{ROOT}>"));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_read_with_and_without_words() {
        let document = "<SecurityQuestion xmlns=\"x\"><QuestionList><Question><id>3</id><mark>1</mark></Question>\
            <Question><id>7</id><question>Your first pet?</question></Question><Question/></QuestionList></SecurityQuestion>";
        let root = Element::read(document.as_bytes()).unwrap();
        assert_eq!(list(&root), [(3, None), (7, Some("Your first pet?".to_owned()))]);
        assert!(list(&Element::read(b"<ResponseStatus/>").unwrap()).is_empty());
    }

    #[test]
    fn the_body_is_one_list_and_the_password() {
        let body = body([(3, "YWI="), (7, "Y2Q=")], "ZWY=");
        let root = Element::read(body.as_bytes()).unwrap();
        assert_eq!(root.children.len(), 2);
        assert_eq!(list(&root), [(3, None), (7, None)]);
        assert!(body.capacity() < body.len() + 512, "it has not moved, and takes no more than it needs");
        assert_eq!((root.text_of(ANSWER), root.text_of(PASSWORD)), (Some("YWI="), Some("ZWY=")));
    }
}
