//! One file dialog at a time.
//!
//! A dialog of the system cannot be closed from here once it is open, not even when the page that wanted it is gone. So
//! a second wish never opens a second one: it takes over the dialog that is open when that asks the same question, and is
//! refused when it asks another. It must not know what a dialog looks like.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Lets one dialog be open at a time, whichever threads ask.
pub(super) struct Picker<Answer> {
    open: Mutex<Option<Open<Answer>>>,
    changed: Condvar,
}

/// The dialog that is open, or whose answer was not fetched yet.
struct Open<Answer> {
    question: String,
    /// How many have asked this question so far; the last of them gets the answer.
    askers: usize,
    answer: Option<Answer>,
}

/// What became of a question.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Picked<Answer> {
    /// The person has answered.
    Answered(Answer),
    /// The question was asked once more meanwhile; the answer goes to whoever asked last.
    TakenOver,
    /// Another dialog is open.
    Refused,
}

impl<Answer> Picker<Answer> {
    pub const fn new() -> Self {
        Self { open: Mutex::new(None), changed: Condvar::new() }
    }

    /// Asks a question by `dialog`, or by the dialog that asks it already. Blocks until the person has answered.
    pub fn ask(&self, question: &str, dialog: impl FnOnce() -> Answer) -> Picked<Answer> {
        let mut open = self.lock();
        match &mut *open {
            None => {
                *open = Some(Open { question: question.to_owned(), askers: 1, answer: None });
                drop(open);
                self.show(dialog)
            }
            Some(other) if other.question != question => Picked::Refused,
            Some(same) => {
                same.askers += 1;
                let turn = same.askers;
                self.changed.notify_all();
                self.take_over(open, turn)
            }
        }
    }

    /// Shows the dialog. Its answer stays here for whoever has taken it over meanwhile.
    fn show(&self, dialog: impl FnOnce() -> Answer) -> Picked<Answer> {
        let unanswered = Unanswered(self);
        let answer = dialog();
        drop(unanswered);
        let mut open = self.lock();
        self.changed.notify_all();
        match &mut *open {
            Some(taken_over) if taken_over.askers > 1 => {
                taken_over.answer = Some(answer);
                Picked::TakenOver
            }
            _ => {
                *open = None;
                Picked::Answered(answer)
            }
        }
    }

    fn take_over(&self, mut open: MutexGuard<'_, Option<Open<Answer>>>, turn: usize) -> Picked<Answer> {
        loop {
            match &mut *open {
                Some(mine) if mine.askers == turn => {
                    if let Some(answer) = mine.answer.take() {
                        *open = None;
                        return Picked::Answered(answer);
                    }
                }
                _ => return Picked::TakenOver,
            }
            open = self.changed.wait(open).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Open<Answer>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A dialog that panics is open no more.
struct Unanswered<'a, Answer>(&'a Picker<Answer>);

impl<Answer> Drop for Unanswered<'_, Answer> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            *self.0.lock() = None;
            self.0.changed.notify_all();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::thread;

    use super::*;

    #[test]
    fn the_last_who_asks_gets_the_answer_of_the_one_dialog() {
        let picker = &Picker::new();
        let (answer, answered) = channel();
        let (opened, open) = channel();
        thread::scope(|scope| {
            let first = scope.spawn(move || {
                picker.ask("where", || {
                    opened.send(()).unwrap();
                    answered.recv().unwrap()
                })
            });
            open.recv().unwrap();
            let again = |turn| {
                let asking = scope.spawn(|| picker.ask("where", || panic!("a second dialog")));
                while picker.lock().as_ref().is_none_or(|open| open.askers < turn) {
                    thread::yield_now();
                }
                asking
            };
            let (second, third) = (again(2), again(3));
            assert_eq!(second.join().unwrap(), Picked::TakenOver);
            assert_eq!(picker.ask("which", || 8), Picked::Refused);
            answer.send(7).unwrap();
            assert_eq!(third.join().unwrap(), Picked::Answered(7));
            assert_eq!(first.join().unwrap(), Picked::TakenOver);
        });
        assert_eq!(picker.ask("which", || 8), Picked::Answered(8), "and it is free again");
    }

    #[test]
    fn a_dialog_that_breaks_does_not_bar_the_next() {
        let picker = Picker::new();
        let broken =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| picker.ask("where", || panic!("broken"))));
        assert!(broken.is_err());
        assert_eq!(picker.ask("where", || 1), Picked::Answered(1));
    }
}
