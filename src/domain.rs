//! The nouns that several rooms share, each once.
//!
//! It knows `std`, [`crate::secret`] and [`crate::typed`], does no I/O, asks no clock and holds no word of the screen. A noun that one room
//! alone needs lives in that room; one that two need lives here, so that nothing is translated on the way between them.

mod camera;
mod camera_clock;
mod camera_fault;
mod camera_page;
mod camera_result;
mod capabilities;
mod device_message;
mod endpoint;
mod evidence;
mod family;
mod identity;
mod import;
mod inbox;
mod lesson;
mod letter;
mod mail_fault;
mod mail_server;
mod masked_email;
mod memo;
mod obstacle;
mod picture;
mod question;
mod recovery_service;
mod saved_file;
mod search_report;
mod sighting;
mod target;
mod track;
mod transport;
mod upkeep;

pub use camera::{FoundCamera, USER_NAME};
pub use camera_clock::{CameraClock, ClockState};
pub use camera_fault::{PictureFault, ProbeFault, QuestionsFault};
pub use camera_page::{PageEvent, SeenReset};
pub use camera_result::{AddressedPicture, CommitOutcome, Fetched, SignInOutcome, SignInProof};
pub use capabilities::{Capabilities, EmailRecovery, OtherRecovery, PasswordLimits, Uncertainty};
pub use device_message::DeviceMessage;
pub use endpoint::Endpoint;
pub use evidence::{Evidence, EvidenceKind, ResetOrder};
pub use family::{Family, is_named_by_the_brand};
pub use identity::{Agreement, Identity, has_restarted};
pub use import::{Import, ImportFault};
pub use inbox::{Inbox, InboxEvent, InboxFault, KeyringAnswer};
pub use lesson::{CameraKind, DialectFit, Lesson, PasswordLength};
pub use letter::{Letter, Outbox};
pub use mail_fault::{MailFault, MailProgress};
pub use mail_server::{KnownProvider, MailSecurity, MailServer, MailService, WantedPassword};
pub use masked_email::MaskedEmail;
pub use memo::{Memo, Recalled, Requested};
pub use obstacle::Obstacle;
pub use picture::{Picture, Snapshot};
pub use question::SecurityQuestion;
pub use recovery_service::{BRAND, NEUTRAL, NamedBy, usual as usual_service};
pub use saved_file::{Drafted, SaveFault, Saved};
pub use search_report::{SearchReport, System};
pub use sighting::Sighting;
pub use target::{AddressFault, Target};
pub use track::Track;
pub use transport::{Pin, Transport};
pub use upkeep::{RecoveryAddresses, SESSION_LIFE, UpkeepFault};
