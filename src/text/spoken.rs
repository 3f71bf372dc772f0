//! Which language is spoken, and by which clock: once for the whole program.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::domain::{Clock, Language, Speech};

/// The language's index, twice, and one more by a clock of twelve hours; the greatest number: nothing was said yet.
static SPEECH: AtomicUsize = AtomicUsize::new(usize::MAX);

thread_local! {
    static HERE: Cell<Option<Speech>> = const { Cell::new(None) };
}

/// From now on the whole program speaks like this; within [`within`], this thread.
pub fn speak(speech: Speech) {
    if HERE.get().is_some() {
        HERE.set(Some(speech));
        return;
    }
    let twelve = usize::from(speech.clock == Clock::Hours12);
    SPEECH.store(speech.language.index() * 2 + twelve, Ordering::Relaxed);
}

/// How the program speaks.
pub fn spoken() -> Speech {
    HERE.get().unwrap_or_else(|| match SPEECH.load(Ordering::Relaxed) {
        usize::MAX => Speech::default(),
        speech => Speech {
            language: Language::at(speech / 2),
            clock: if speech % 2 == 1 { Clock::Hours12 } else { Clock::Hours24 },
        },
    })
}

/// Has this thread alone speak like this while the work lasts, such as for a test beside others.
pub fn within<T>(speech: Speech, work: impl FnOnce() -> T) -> T {
    struct Back(Option<Speech>);
    impl Drop for Back {
        fn drop(&mut self) {
            HERE.set(self.0);
        }
    }
    let _back = Back(HERE.replace(Some(speech)));
    work()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text;

    #[test]
    fn a_thread_can_speak_by_itself_for_a_while() {
        let speech = Speech { language: Language::parse("qps-ploc").unwrap(), clock: Clock::Hours12 };
        let english = text::button_continue();
        assert_ne!(within(speech, text::button_continue), english);
        within(Speech::default(), || {
            speak(speech);
            assert_eq!(spoken(), speech);
        });
        assert_eq!(text::button_continue(), english, "afterwards it is as before");
        std::panic::catch_unwind(|| within(speech, || panic!("on purpose"))).unwrap_err();
        assert_eq!(text::button_continue(), english, "also after a mistake");
    }
}
