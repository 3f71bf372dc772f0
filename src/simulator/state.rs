//! The state of one camera, which all its parts share. It decides nothing alone: each part judges its own matter.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use super::account::Account;
use super::account::sessions::Sessions;
use super::challenge::Challenge;
use super::clock::{Clock, Setting};
use super::counts::Counter;
use super::device::{self, Device, OTHER_SERVICE, SERVICE};
use super::mailbox::Mailbox;
use super::random::{HEX, text};
use super::recovery::{Recovery, Verdict};
use super::scenario::Scenario;
use crate::secret::{Code, Email, Password, QrText};
use jiff::SignedDuration;

/// How long a camera that restarts has run before.
const RAN_BEFORE: Duration = Duration::from_secs(3600);
/// How far a clock is off that was never set right.
const THREE_DAYS_BEHIND: SignedDuration = SignedDuration::from_hours(-72);
/// The address that the label of a camera that takes another one's place is made of.
const ELSEWHERE: IpAddr = IpAddr::V4(Ipv4Addr::new(127, 9, 9, 9));

/// One camera, switched on.
pub(super) struct State {
    pub(super) scenario: Scenario,
    pub(super) device: Device,
    /// One for all cameras of a simulator.
    pub(super) counter: Arc<Counter>,
    /// One for all cameras of a simulator: they have the same owner.
    pub(super) mailbox: Arc<Mailbox>,
    /// The port for HTTPS, once it is open.
    pub(super) https_port: OnceLock<u16>,
    /// The cookie that its web page gives a browser, name and value.
    pub(super) web_session: String,
    /// The camera that takes its place.
    successor: Option<Device>,
    is_replaced: AtomicBool,
    has_restarted: AtomicBool,
    account: Mutex<Account>,
    sessions: Mutex<Sessions>,
    recovery: Mutex<Recovery>,
    challenge: Mutex<Option<Challenge>>,
    clock: Mutex<Clock>,
    /// The address that was saved since the start, in the place of all others.
    changed_address: Mutex<Option<Email>>,
    garbage: AtomicUsize,
}

impl State {
    /// A camera with the password that its owner forgot. `realm` is what it calls itself in place of the usual name. A
    /// model that nobody activated is in that scenario, whichever is wanted.
    pub(super) fn new(
        scenario: Scenario,
        device: Device,
        forgotten: &Password,
        counter: Arc<Counter>,
        mailbox: Arc<Mailbox>,
        realm: Option<&str>,
    ) -> Self {
        let scenario = if device.model.activated { scenario } else { Scenario::NotActivated };
        let device = match scenario {
            Scenario::RebootsWhileWaiting => device.running_for(RAN_BEFORE),
            Scenario::TwoAddresses => device.with_installer(),
            _ => device,
        };
        let successor =
            (scenario == Scenario::DifferentCamera).then(|| Device::start(device.model, ELSEWHERE)).flatten();
        let account = Account::new(scenario, forgotten);
        let account = match realm.or(scenario.is_recorder().then_some(device.model.name)) {
            Some(realm) => account.called(realm),
            None => account,
        };
        let first_clock = match device.starts_ahead() {
            _ if scenario == Scenario::ClockWrong => Clock::of_factory(THREE_DAYS_BEHIND),
            SignedDuration::ZERO => Clock::of_owner(device::clock()),
            ahead => Clock::of_factory(ahead),
        };
        Self {
            scenario,
            device,
            counter,
            mailbox,
            https_port: OnceLock::new(),
            web_session: format!("WebSession_{}={}", text(HEX, 10), text(HEX, 64)),
            successor,
            is_replaced: AtomicBool::new(false),
            has_restarted: AtomicBool::new(false),
            account: Mutex::new(account),
            sessions: Mutex::new(Sessions::new()),
            recovery: Mutex::new(Recovery::new(scenario)),
            challenge: Mutex::new(None),
            clock: Mutex::new(first_clock),
            changed_address: Mutex::new(None),
            garbage: AtomicUsize::new(0),
        }
    }

    /// The camera that has the address now.
    pub(super) fn present(&self) -> &Device {
        self.successor.as_ref().filter(|_| self.is_replaced()).unwrap_or(&self.device)
    }

    /// Whether another camera has taken its place.
    pub(super) fn is_replaced(&self) -> bool {
        self.is_replaced.load(Ordering::Relaxed)
    }

    /// Which of its runs this is: it changes when the camera restarts, and when another takes its place.
    pub(super) fn run(&self) -> u8 {
        u8::from(self.is_replaced()) + u8::from(self.has_restarted.load(Ordering::Relaxed))
    }

    /// Whether there is a way back in by e-mail.
    pub(super) fn is_by_email(&self) -> bool {
        self.device.model.by_email && self.scenario != Scenario::OldFirmwareBasic
    }

    /// Its sessions.
    pub(super) fn sessions(&self) -> MutexGuard<'_, Sessions> {
        lock(&self.sessions)
    }

    /// The account of the administrator.
    pub(super) fn account(&self) -> MutexGuard<'_, Account> {
        lock(&self.account)
    }

    /// Remembers a key exchange in place of the one before.
    pub(super) fn keep_challenge(&self, challenge: Challenge) {
        *lock(&self.challenge) = Some(challenge);
    }

    /// Its clock, and what it shows now.
    pub(super) fn clock(&self) -> (Clock, String) {
        let clock = lock(&self.clock).clone();
        let local_time = clock.local_time(device::clock());
        (clock, local_time)
    }

    /// Sets its clock. `None`: not to this.
    pub(super) fn set_clock(&self, to: &Setting<'_>) -> Option<()> {
        lock(&self.clock).set(to, device::clock())
    }

    /// Saves an address in the place of all that are saved.
    pub(super) fn save_address(&self, address: Email) {
        *lock(&self.changed_address) = Some(address);
    }

    /// The saved mailboxes with the texts of their pictures: one that was saved since the start takes the place of all.
    pub(super) fn saved(&self) -> Vec<(Email, &QrText)> {
        match lock(&self.changed_address).clone() {
            Some(changed) => vec![(changed, &self.device.qr_text)],
            None => self.device.saved().map(|(address, text)| (address.clone(), text)).collect(),
        }
    }

    /// Whether a mailbox was saved since the start.
    pub(super) fn has_changed_address(&self) -> bool {
        lock(&self.changed_address).is_some()
    }

    /// Another number at each call, for another kind of garbage.
    pub(super) fn next_garbage(&self) -> usize {
        self.garbage.fetch_add(1, Ordering::Relaxed)
    }

    /// The key exchange, for one use.
    pub(super) fn take_challenge(&self) -> Option<Challenge> {
        lock(&self.challenge).take()
    }

    /// The mailbox of the recovery service that it names.
    pub(super) fn service(&self) -> &'static str {
        if self.scenario == Scenario::ServerAddress { OTHER_SERVICE } else { SERVICE }
    }

    /// Mails the code to the saved mailbox of a picture, as the recovery service does. Whether there is one to mail to.
    pub(super) fn answer_mail(&self, to: &Email) -> bool {
        if matches!(self.scenario, Scenario::NoEmailSaved | Scenario::NotActivated) {
            return false;
        }
        self.counter.note(|counts| counts.mails_answered += 1);
        let code = lock(&self.recovery).issue(Instant::now());
        self.pass_the_time();
        self.mail(to, &code);
        true
    }

    /// Decides about a reset and does it. After a mistyped code the service corrects itself.
    pub(super) fn reset(&self, code: &Code, password: &Password) -> Verdict {
        let now = Instant::now();
        let verdict = lock(&self.recovery).judge(code, password, now);
        match verdict {
            Verdict::Good => {
                self.account().set_password(password);
                self.sessions().end_all();
            }
            Verdict::WrongCode { .. } => {
                let correction = lock(&self.recovery).correction(now);
                if let Some((code, (to, _))) = correction.zip(self.saved().pop()) {
                    self.mail(&to, &code);
                }
            }
            _ => {}
        }
        verdict
    }

    /// What happens while the owner waits for the mail.
    fn pass_the_time(&self) {
        match self.scenario {
            Scenario::RebootsWhileWaiting if !self.has_restarted.swap(true, Ordering::Relaxed) => {
                self.device.restart();
                lock(&self.recovery).forget();
            }
            Scenario::DifferentCamera => {
                self.is_replaced.store(true, Ordering::Relaxed);
                lock(&self.recovery).forget();
            }
            _ => {}
        }
    }

    /// Decides about a reset by answers to the security questions, which are right or not as a whole, and does it.
    pub(super) fn reset_by_answers(&self, right: bool, password: &Password) -> Verdict {
        let verdict = lock(&self.recovery).judge_answers(right, password, Instant::now());
        if verdict == Verdict::Good {
            self.account().set_password(password);
            self.sessions().end_all();
        }
        verdict
    }

    fn mail(&self, to: &Email, code: &Code) {
        self.counter.note(|counts| counts.codes_mailed += 1);
        self.mailbox.deliver(to, code);
    }
}

/// Locks, also after a panic elsewhere: it leaves the values as they were, and there is nothing to mend.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
