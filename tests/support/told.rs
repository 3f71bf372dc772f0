//! What an engine tells of a job, for tests that play the engine.

use regain::wizard::{Event, JobResult, Progress, Ticket};

/// One thing that is told of a job.
#[derive(Debug)]
pub enum Told {
    Progress(Progress),
    Finished(JobResult),
}

impl From<Progress> for Told {
    fn from(progress: Progress) -> Self {
        Self::Progress(progress)
    }
}

impl From<JobResult> for Told {
    fn from(result: JobResult) -> Self {
        Self::Finished(result)
    }
}

impl Told {
    /// As the wizard hears of it.
    pub fn of(self, ticket: Ticket) -> Event {
        match self {
            Self::Progress(progress) => Event::Progress(ticket, progress),
            Self::Finished(result) => Event::Finished(ticket, result),
        }
    }
}
