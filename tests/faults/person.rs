//! The person of a journey that meets accidents: follows the screens, and at a trouble notes what is read, has it mended
//! and takes the way on.

use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, SystemTime};

use regain::domain::{ClockState, Evidence, MailSecurity};
use regain::engine::Engine;
use regain::secret::{Code, Password};
use regain::simulator::OWNER;
use regain::text::{self, Part, Topic};
use regain::wizard::{
    Effect, Event, Forms, Job, JobKind, JobResult, Mailbox, NewPassword, Page, Remedy, Trouble, Wizard,
};
use tempfile::TempDir;

use super::fault::Fault;
use super::plan::Place;
use super::world::World;
use crate::tools::tools;

pub const NEW_PASSWORD: &str = "Maple-Garden7";
const SENDER: &str = "anna@example.org";

/// When nothing happens for so long, the journey hangs.
const STUCK: Duration = Duration::from_secs(45);
/// A journey of so many steps goes round in circles.
const ENDLESS: usize = 120;

/// The work in which a request of the journey can meet an accident.
pub const STAGES: [JobKind; 7] = [
    JobKind::Probe,
    JobKind::FetchPicture,
    JobKind::SendMail,
    JobKind::Commit,
    JobKind::SignIn,
    JobKind::SetClock,
    JobKind::SetRecoveryAddress,
];

/// What an accident came to.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub fault: Fault,
    pub place: Place,
    /// What was read, one after the other, each with the button that led on. Empty: it went on by itself.
    pub read: Vec<(&'static str, String)>,
    /// What the last page has not, because of it.
    pub missing: Vec<&'static str>,
}

/// What the person has typed, which the screen keeps for them.
struct Typed {
    address: String,
    code: String,
    password: String,
}

enum News {
    Happened(Event),
    Mail(Code),
}

enum Move {
    Do(Event),
    Wait,
    End,
}

pub struct Person<'a> {
    world: &'a World,
    wizard: Wizard,
    engine: Engine,
    news: Receiver<News>,
    _folder: TempDir,
    typed: Typed,
    /// The list is looked through, and no address typed any more.
    looks: bool,
    outcomes: Vec<Outcome>,
    /// How often each thing that can be put right was.
    put_right: [u8; 2],
}

/// Goes through the whole journey. `Err`: where it did not go on.
pub fn play(world: &World) -> Result<Vec<Outcome>, String> {
    let folder = tempfile::tempdir().unwrap();
    let (sender, news) = channel();
    let mail = sender.clone();
    world.camera.on_mail(move |reply| {
        if reply.to.as_str() == OWNER {
            mail.send(News::Mail(reply.code)).ok();
        }
    });
    let tools = tools(&folder.path().join("memo"), world.sadp_port);
    let mut engine = Engine::new(tools, move |event| drop(sender.send(News::Happened(event)))).unwrap();
    engine.start();
    let typed = Typed { address: world.typed_address.clone(), code: String::new(), password: NEW_PASSWORD.to_owned() };
    let mut person = Person {
        world,
        wizard: Wizard::new(),
        engine,
        news,
        _folder: folder,
        typed,
        looks: false,
        outcomes: Vec::new(),
        put_right: [0; 2],
    };
    person.go().map_err(|why| {
        let (page, trouble) = (person.wizard.page().name(), person.wizard.trouble().map(Trouble::name));
        format!("{why}, on the page {page} with {trouble:?}, after {:?}", person.outcomes)
    })
}

impl Person<'_> {
    fn go(&mut self) -> Result<Vec<Outcome>, String> {
        for _ in 0..ENDLESS {
            let is_busy = self.wizard.running().is_some_and(|running| running.kind != JobKind::Search);
            let next = match self.wizard.trouble().cloned() {
                _ if is_busy => Move::Wait,
                Some(trouble) => self.face(&trouble)?,
                None => self.next(),
            };
            match next {
                Move::Do(event) => self.tell(event),
                Move::Wait => match self.news.recv_timeout(STUCK) {
                    Ok(News::Happened(event)) => self.tell(event),
                    Ok(News::Mail(code)) => code.reveal().clone_into(&mut self.typed.code),
                    Err(_) => return Err("it hangs".to_owned()),
                },
                Move::End => {
                    self.settle();
                    return match self.wizard.page() {
                        Page::Done => Ok(std::mem::take(&mut self.outcomes)),
                        _ => Err("there is no way on".to_owned()),
                    };
                }
            }
        }
        Err("it goes round in circles".to_owned())
    }

    fn tell(&mut self, event: Event) {
        for effect in self.wizard.handle(event, SystemTime::now()) {
            match effect {
                // Browsers are of no use here.
                Effect::Start(ticket, Job::OpenPage(_)) => {
                    self.tell(Event::Finished(ticket, JobResult::OpenPage(true)));
                }
                Effect::Start(_, Job::PassPage(_)) => {}
                Effect::Start(ticket, job) => {
                    if STAGES.contains(&job.kind()) {
                        self.settle();
                        self.world.begin(job.kind());
                    }
                    self.engine.perform(Effect::Start(ticket, job));
                }
                Effect::Wipe(Forms::All) => {
                    [&mut self.typed.address, &mut self.typed.code, &mut self.typed.password]
                        .into_iter()
                        .for_each(String::clear);
                }
                effect => self.engine.perform(effect),
            }
        }
    }

    /// What struck in the stage that is over, and was not told.
    fn settle(&mut self) {
        if let Some((fault, place)) = self.world.plan.met() {
            let receipt = self.wizard.receipt();
            let receipt = receipt.filter(|_| place.stage == JobKind::SignIn);
            let parts = receipt.map_or([true; 3], |receipt| {
                [receipt.snapshot.is_some(), receipt.clock.is_some(), receipt.addresses.is_some()]
            });
            let names = ["its picture", "its clock", "its recovery address"];
            let missing = names.into_iter().zip(parts).filter(|(_, is_there)| !is_there).map(|(name, _)| name);
            self.outcomes.push(Outcome { fault, place, read: Vec::new(), missing: missing.collect() });
        }
        self.world.mend();
    }

    /// A trouble stands on the page.
    fn face(&mut self, trouble: &Trouble) -> Result<Move, String> {
        let name = trouble.name();
        let title = text::about(Topic::Trouble, name);
        let advice = text::part(Topic::Trouble, name, Part::Todo).unwrap_or_default();
        let has_words = !title.starts_with("trouble-") && !advice.is_empty();
        if !has_words {
            return Err("it has no words".to_owned());
        }
        let is_kept = [&self.typed.address, &self.typed.password].into_iter().all(|typed| !typed.is_empty());
        if !is_kept && self.wizard.page() != Page::Done {
            return Err("what was typed is lost".to_owned());
        }
        match self.world.plan.met() {
            Some((fault, place)) => {
                self.outcomes.push(Outcome { fault, place, read: Vec::new(), missing: Vec::new() });
                self.world.mend();
            }
            None if self.outcomes.is_empty() => return Err("nothing has struck".to_owned()),
            None => {}
        }
        let (on, out) = trouble.remedies_on(self.wizard.page());
        let (pressed, next) = self.way(trouble, on, out);
        if let Some(outcome) = self.outcomes.last_mut() {
            outcome.read.push((name, pressed));
        }
        Ok(next)
    }

    /// Which button is pressed, and what it does. Where the way on leads to the camera's own page and nothing has to be
    /// found out there, the person comes back by another one.
    fn way(&mut self, trouble: &Trouble, on: Remedy, out: Remedy) -> (String, Move) {
        let label = |remedy: Remedy| text::about(Topic::Remedy, remedy.name());
        if self.world.plan.has_moved() && !self.looks {
            if self.wizard.page() == Page::Done {
                return ("the last page: the new password works".to_owned(), Move::End);
            }
            if out == Remedy::LookAgain {
                self.looks = true;
                return (label(out), Move::Do(Event::LookAgain));
            }
        }
        let event = match on {
            Remedy::Edit | Remedy::TryAgain => return ("the page’s own button".to_owned(), self.next()),
            Remedy::LookAgain => {
                self.looks = true;
                Event::LookAgain
            }
            Remedy::CheckAgain => Event::CheckAgain { password: Password::new(&self.typed.password), keep: false },
            Remedy::EnterCode | Remedy::Back => Event::Back,
            Remedy::NewRequest => Event::NewRequest,
            Remedy::SetClock => Event::SetClock,
            Remedy::UseCameraPage if matches!(trouble, Trouble::UnknownReply(_)) => Event::UseCameraPage,
            Remedy::UseCameraPage if self.wizard.page() == Page::Privacy => Event::UseCameraPage,
            _ if trouble.leaves_own_button() || matches!(out, Remedy::Edit | Remedy::TryAgain) => {
                return (format!("{}, or the page’s own button", label(on)), self.next());
            }
            Remedy::UseCameraPage => return (format!("{}, or Back", label(on)), Move::Do(Event::Back)),
            _ => return (label(on), self.next()),
        };
        (label(on), Move::Do(event))
    }

    /// What somebody does who sees this page.
    fn next(&mut self) -> Move {
        let wizard = &self.wizard;
        let password = || Password::new(&self.typed.password);
        let event = match wizard.page() {
            Page::Find if !self.looks => Event::EnterAddress(self.typed.address.clone()),
            Page::Find if wizard.cameras().is_empty() => return Move::Wait,
            Page::Find if wizard.chosen().is_none() => Event::Choose(0),
            Page::Find | Page::Method | Page::Privacy => Event::Continue,
            Page::Export => Event::UseDirect,
            Page::Request if wizard.must_choose_service() => Event::ChooseService { named: true },
            Page::Request => Event::SendFromHere,
            Page::Send => Event::UseMailbox { from: SENDER.to_owned(), server_is_named: true },
            Page::Mailbox => Event::Send(self.mailbox()),
            Page::Wait if self.typed.code.is_empty() => return Move::Wait,
            Page::Wait => Event::Continue,
            Page::Code => Event::EnterCode(Code::new(&self.typed.code)),
            Page::Password => Event::SetPassword(NewPassword {
                evidence: Evidence::Code(Code::new(&self.typed.code)),
                password: password(),
                repeated: password(),
                keep: false,
            }),
            Page::Unsure | Page::CameraPage => Event::CheckAgain { password: password(), keep: false },
            Page::Done => return self.put_right(),
            Page::Check | Page::Setting => return Move::Wait,
            _ => return Move::End,
        };
        Move::Do(event)
    }

    /// The last page: the clock, then the address that codes go to.
    fn put_right(&mut self) -> Move {
        let Some(receipt) = self.wizard.receipt().filter(|receipt| receipt.is_signed_in(SystemTime::now())) else {
            return Move::End;
        };
        let is_wrong = receipt.clock.is_some_and(|check| check.state() != ClockState::Right);
        let may_change = receipt.addresses.is_some() && !receipt.has_saved_address;
        let wanted = [
            is_wrong.then_some(Event::SetClock),
            may_change.then(|| Event::SetRecoveryAddress("new.address@example.org".to_owned())),
        ];
        for (event, presses) in wanted.into_iter().zip(&mut self.put_right) {
            if let Some(event) = event.filter(|_| *presses < 3) {
                *presses += 1;
                return Move::Do(event);
            }
        }
        Move::End
    }

    fn mailbox(&self) -> Mailbox {
        Mailbox {
            from: SENDER.to_owned(),
            server: self.world.mail_address.ip().to_string(),
            port: self.world.mail_address.port().to_string(),
            security: MailSecurity::None,
            user: String::new(),
            password: Password::new(""),
        }
    }
}
