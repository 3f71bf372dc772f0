//! The whole journey against the built-in camera, by the real wizard and the real engine, over a link with a delay: what each job
//! asked, and how long it took. A person who knows what to press, and reads no screen.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant, SystemTime};

use regain::domain::{ClockState, Evidence};
use regain::engine::{DemoDesk, Engine, Tools};
use regain::secret::{Code, Password};
use regain::simulator::{Counts, OWNER, SadpMode, SadpSettings, Scenario, Settings, Simulator};
use regain::wizard::{Effect, Event, Job, JobKind, JobResult, NewPassword, Page, Trouble, Wizard};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

use super::link::Link;
use super::requests_of_the_journey::{JOBS, WHO};
use super::tools::tools;

const PASSWORD: &str = "Maple-Garden7";

/// When nothing happens for so long, the journey hangs.
const STUCK: Duration = Duration::from_secs(60);

/// How it went.
#[derive(Default)]
pub struct Told {
    /// How long each job took.
    pub took: Vec<(JobKind, Duration)>,
    /// What each job asked, and how often.
    pub asked: Vec<(JobKind, BTreeMap<String, u64>)>,
    /// How many connections there were, and how many at a time at most.
    pub connections: (usize, usize),
}

enum News {
    Happened(Event),
    Mail(Code),
}

/// One camera behind a link, and somebody who wants back into it.
pub struct Way {
    runtime: Runtime,
    camera: Simulator,
    link: Link,
    typed: String,
    tools: Tools,
    folder: TempDir,
    /// How long the person takes to type a new password.
    pub typing: Duration,
    /// Whether the camera ends all connections after each job.
    pub is_cut: bool,
}

impl Way {
    /// Over a link with this round trip, in plain HTTP or over TLS.
    pub fn new(round_trip: Duration, is_tls: bool) -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let address = address();
        let settings = Settings {
            https_port: is_tls.then_some(0),
            claims: Some(address),
            // Asked at its own address alone: the group would be a way round the link.
            sadp: Some(SadpSettings { mode: SadpMode::Unicast, by_address: true, ..SadpSettings::default() }),
            ..Settings::of(Scenario::ClockWrong)
        };
        let camera = runtime.block_on(Simulator::start(settings)).unwrap();
        let mut link = Link::with_round_trip(round_trip);
        let behind = camera.camera_address();
        let web: SocketAddr = match camera.https_port() {
            Some(port) => (behind.ip(), port).into(),
            None => behind,
        };
        let door: SocketAddr = (address, web.port()).into();
        link.lead(door, web);
        let sadp_port = link.lead_datagrams(address, (behind.ip(), camera.sadp_port().unwrap()).into());
        let folder = tempfile::tempdir().unwrap();
        let desk = Some(DemoDesk::new(camera.by_hand()));
        let tools = Tools { desk, ..tools(&folder.path().join("memo"), sadp_port) };
        let typed = if is_tls { format!("https://{door}") } else { door.to_string() };
        Self { runtime, camera, link, typed, tools, folder, typing: Duration::ZERO, is_cut: false }
    }

    /// Goes all the way.
    pub fn walk(self) -> Told {
        let (sender, news) = channel();
        let mail = sender.clone();
        self.camera.on_mail(move |reply| {
            if reply.to.as_str() == OWNER {
                mail.send(News::Mail(reply.code)).ok();
            }
        });
        let mut engine =
            Engine::new(self.tools.clone(), move |event| drop(sender.send(News::Happened(event)))).unwrap();
        engine.start();
        let walker = Walker {
            way: &self,
            engine,
            news,
            wizard: Wizard::new(),
            told: Told::default(),
            running: None,
            code: None,
            pressed: (false, false),
        };
        let mut told = walker.walk();
        told.connections = self.link.connections();
        self.runtime.shutdown_background();
        told
    }
}

struct Walker<'a> {
    way: &'a Way,
    engine: Engine,
    news: Receiver<News>,
    wizard: Wizard,
    told: Told,
    /// What runs, since when, and what was asked before.
    running: Option<(JobKind, Instant, Counts)>,
    code: Option<Code>,
    /// The clock was set; the address was changed.
    pressed: (bool, bool),
}

impl Walker<'_> {
    fn walk(mut self) -> Told {
        loop {
            assert!(self.wizard.trouble().is_none(), "{:?}", self.wizard.trouble().map(Trouble::name));
            let is_busy = self.wizard.running().is_some_and(|running| running.kind != JobKind::Search);
            let next = if is_busy { None } else { self.next() };
            let event = match next {
                Some(event) => event,
                None if self.wizard.page() == Page::Done && !is_busy => return self.told,
                None => match self.news.recv_timeout(STUCK).unwrap() {
                    News::Happened(event) => event,
                    News::Mail(code) => {
                        self.code = Some(code);
                        continue;
                    }
                },
            };
            self.tell(event);
        }
    }

    fn tell(&mut self, event: Event) {
        if let Event::Finished(_, result) = &event {
            self.finished(result);
        }
        for effect in self.wizard.handle(event, SystemTime::now()) {
            let makes_pair = matches!(effect, Effect::MakeKeyPair);
            if let Effect::Start(_, job) = &effect {
                self.begins(job);
            }
            self.engine.perform(effect);
            if makes_pair {
                std::thread::sleep(self.way.typing);
            }
        }
    }

    fn begins(&mut self, job: &Job) {
        if JOBS.iter().any(|(kind, _)| *kind == job.kind()) {
            self.running = Some((job.kind(), Instant::now(), self.way.camera.counts()));
        }
    }

    fn finished(&mut self, result: &JobResult) {
        let Some((kind, since, before)) = self.running.take_if(|(kind, ..)| *kind == result.kind()) else { return };
        self.told.took.push((kind, since.elapsed()));
        if self.way.is_cut {
            self.way.link.cut();
        }
        let now = self.way.camera.counts();
        let count = |request: &String| before.requests.get(request).copied().unwrap_or_default();
        let mut asked: BTreeMap<_, _> =
            now.requests.iter().map(|(request, times)| (request.clone(), times - count(request))).collect();
        asked.insert(WHO.to_owned(), now.sadp_probes - before.sadp_probes);
        asked.retain(|_, times| *times > 0);
        self.told.asked.push((kind, asked));
    }

    /// What is pressed next. `None`: something has to happen first.
    fn next(&mut self) -> Option<Event> {
        let wizard = &self.wizard;
        let code = || Code::new(self.code.as_ref().map(Code::reveal).unwrap_or_default());
        let password = || Password::new(PASSWORD);
        Some(match wizard.page() {
            Page::Find => Event::EnterAddress(self.way.typed.clone()),
            Page::Method | Page::Privacy => Event::Continue,
            Page::Request if wizard.must_choose_service() => Event::ChooseService { named: true },
            Page::Request if wizard.saved().is_none() => Event::SavePictureIn(self.way.folder.path().to_owned()),
            Page::Request => Event::Continue,
            Page::Wait if self.code.is_some() => Event::Continue,
            Page::Code => Event::EnterCode(code()),
            Page::Password => Event::SetPassword(NewPassword {
                evidence: Evidence::Code(code()),
                password: password(),
                repeated: password(),
                keep: false,
            }),
            Page::Done => {
                let receipt = wizard.receipt()?;
                let is_wrong = receipt.clock.is_some_and(|check| check.state() != ClockState::Right);
                if is_wrong && !std::mem::replace(&mut self.pressed.0, true) {
                    Event::SetClock
                } else if receipt.addresses.is_some() && !std::mem::replace(&mut self.pressed.1, true) {
                    Event::SetRecoveryAddress("new.address@example.org".to_owned())
                } else {
                    return None;
                }
            }
            _ => return None,
        })
    }
}

/// An address of this computer that nobody else here has.
fn address() -> Ipv4Addr {
    static NEXT: AtomicU8 = AtomicU8::new(1);
    let [_, _, high, low] = std::process::id().to_be_bytes();
    Ipv4Addr::new(127, 128 | high, low, NEXT.fetch_add(1, Ordering::Relaxed))
}
