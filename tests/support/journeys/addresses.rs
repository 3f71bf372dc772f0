//! Several saved addresses, each with its own picture: the choice, and what is said of it afterwards.

use regain::domain::Fetched;
use regain::secret::Email;
use regain::wizard::{Event, JobResult};

use super::Journey;
use super::scenes::Scene;
use crate::script::{fetched, fetched_for};

impl Journey {
    /// Two addresses are saved, and the camera gave a picture for each.
    pub fn saved_address() -> Self {
        let two = fetched_for([Some("i****@example.com"), Some("j****@example.com")]);
        Self::privacy().then(|script| script.tell(Event::Continue).answer(JobResult::FetchPicture(Ok(two))))
    }
}

/// The second of two addresses was chosen: the code goes there alone.
fn chosen() -> Journey {
    let mut journey = Journey::saved_address();
    journey.tell(Event::ChooseAddress(1));
    journey.tell(Event::Continue);
    journey
}

/// The camera names a recovery service that is none of the maker's.
fn stranger() -> Journey {
    let named = Fetched { service: Email::parse("pw_recovery@camera-service.example"), ..fetched() };
    Journey::privacy().then(|script| script.tell(Event::Continue).answer(JobResult::FetchPicture(Ok(named))))
}

/// What can be seen of it.
pub fn states() -> Vec<Scene> {
    vec![
        ("request-chosen", chosen),
        ("request-strange-service", stranger),
        ("request-strange-service-chosen", || {
            let mut journey = stranger();
            journey.tell(Event::ChooseService { named: true });
            journey
        }),
    ]
}
