//! An engine on a bench: jobs in, what it tells out, with a folder of its own and nobody around it.

use std::io::Read;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use regain::domain::{CommitOutcome, Endpoint, ResetOrder};
use regain::engine::Engine;
use regain::wizard::{Effect, Event, Job, JobResult, Ticket};
use tempfile::TempDir;

pub use crate::tools::{downloads, tools};

pub struct Bench {
    pub engine: Engine,
    pub inbox: Receiver<Event>,
    pub folder: TempDir,
}

impl Bench {
    /// An engine whose search asks a port on which nobody listens.
    pub fn new() -> Self {
        Self::searching(9)
    }

    /// An engine that asks cameras on this port who they are.
    pub fn searching(sadp_port: u16) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let tools = tools(&folder.path().join("memo"), sadp_port);
        let (sender, inbox) = channel();
        let engine = Engine::new(tools, move |event| drop(sender.send(event))).unwrap();
        Self { engine, inbox, folder }
    }

    /// The result of a job that tells nothing on its way.
    pub fn ask(&mut self, job: Job) -> JobResult {
        self.engine.perform(Effect::Start(Ticket(1), job));
        match self.inbox.recv_timeout(Duration::from_secs(60)).unwrap() {
            Event::Finished(Ticket(1), result) => result,
            other => panic!("{other:?}"),
        }
    }

    /// The result of a job, whatever it tells on its way.
    #[cfg(target_os = "linux")]
    pub fn ask_through(&mut self, job: Job) -> JobResult {
        self.engine.perform(Effect::Start(Ticket(1), job));
        loop {
            match self.inbox.recv_timeout(Duration::from_secs(120)).unwrap() {
                Event::Progress(..) => {}
                Event::Finished(Ticket(1), result) => return result,
                other => panic!("{other:?}"),
            }
        }
    }

    /// What a commit came to, whatever was told on the way.
    pub fn committed(&mut self, endpoint: Endpoint, order: ResetOrder) -> CommitOutcome {
        self.engine.perform(Effect::Start(Ticket(1), Job::Commit(endpoint, order)));
        loop {
            match self.inbox.recv_timeout(Duration::from_secs(30)).unwrap() {
                Event::Progress(..) => {}
                Event::Finished(Ticket(1), JobResult::Commit(outcome)) => return outcome,
                other => panic!("{other:?}"),
            }
        }
    }
}

/// The head of a request, up to its empty line or the end of the connection.
pub fn read_head(connection: &mut impl Read) -> Vec<u8> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && connection.read(&mut byte).unwrap_or(0) > 0 {
        head.push(byte[0]);
    }
    head
}
