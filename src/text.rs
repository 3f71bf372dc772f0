//! Every word on screen and on the command line, from the Fluent files of the person's language.
//!
//! Each message of `assets/text/en` is a function here, made by the build: `find-title` is `text::find_title()`, and
//! `find-count` takes what it counts. A misspelt name or a missing argument does not compile. Only words about a thing
//! that has a name of its own, such as a trouble, are found by that name: see [`Topic`]. A test checks those.
//!
//! It must not know pages or cameras.

mod bundles;
mod spoken;
mod times;
mod topic;
mod words {
    use super::Value;

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use bundles::own_name;
pub use fluent_bundle::FluentValue as Value;
pub use spoken::{speak, spoken, within};
pub use times::{clock_time, day_and_time, full_date, rest_of_day};
pub use topic::{Part, Topic};
pub use words::*;

/// The words about the thing of this name. Where there are none, the name of the message is shown.
pub fn about(topic: Topic, name: &str) -> String {
    let id = topic.id(name);
    format(&id, None, &[]).unwrap_or(id)
}

/// One part of the words about the thing of this name; `None`: there is no such part.
pub fn part(topic: Topic, name: &str, part: Part) -> Option<String> {
    format(&topic.id(name), Some(part.name()), &[])
}

/// Several whole sentences, one behind the other.
pub fn sentences(all: impl IntoIterator<Item = impl Into<String>>) -> String {
    all.into_iter().map(Into::into).reduce(|told: String, next| two_sentences(told, next)).unwrap_or_default()
}

/// Several names or addresses, one behind the other.
pub fn listed(all: impl IntoIterator<Item = impl Into<String>>) -> String {
    all.into_iter().map(Into::into).reduce(|told: String, next| two_of_a_list(told, next)).unwrap_or_default()
}

/// The lines of words that are a list, such as the causes that "I'm stuck" names.
pub fn lines(words: &str) -> Vec<String> {
    words.lines().map(str::to_owned).collect()
}

/// The words of a message, or of its attribute, with the arguments filled in, in the language that is spoken.
fn format(id: &str, attribute: Option<&str>, args: &[(&str, Value<'_>)]) -> Option<String> {
    bundles::say(spoken().language, id, attribute, args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plural_forms_and_arguments() {
        assert_eq!(find_count(1), "We found 1 camera.");
        assert_eq!(find_count(3), "We found 3 cameras.");
        assert_eq!(wait_by("14:32"), "Usually here by 14:32");
        assert_eq!(tries_left(0), "No try is left: one more wrong one locks the camera.");
    }

    #[test]
    fn what_is_about_a_thing_is_found_by_its_name() {
        assert_eq!(about(Topic::Remedy, "try_again"), "Try again");
        assert_eq!(about(Topic::Remedy, "no_such"), "remedy-no_such");
        assert_eq!(part(Topic::Trouble, "busy", Part::Safe).as_deref(), Some("Nothing was changed."));
        assert_eq!(part(Topic::Trouble, "different", Part::Why), None);
        assert_eq!(lines(&about(Topic::Help, "check")).len(), 3);
    }

    #[test]
    fn sentences_and_names_stand_behind_one_another() {
        assert_eq!(sentences(["One.", "Two.", "Three."]), "One. Two. Three.");
        assert_eq!((listed(["a", "b", "c"]), listed(["a"])), ("a, b, c".to_owned(), "a".to_owned()));
        assert_eq!(sentences(Vec::<String>::new()), "");
    }
}
