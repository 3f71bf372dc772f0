//! Which camera this is: a made-up DS-2CD2143G2-I with firmware V5.7. Nothing here changes after the start.

use std::time::Instant;

use jiff::{Timestamp, tz};

use super::random;
use crate::secret::{Email, QrText};

/// The one account that can be recovered.
pub(super) const USER: &str = "admin";
/// The model, as the label has it.
pub(super) const MODEL: &str = "DS-2CD2143G2-I";
/// The serial number: model, date, region, short serial. Made up.
pub(super) const SERIAL: &str = "DS-2CD2143G2-I20230102AAWRK12344821";
/// The hardware address. Made up, and marked as locally given.
pub(super) const MAC: &str = "4a:47:cc:12:48:21";
/// The firmware.
pub(super) const FIRMWARE: &str = "V5.7.15";
/// Its date.
pub(super) const FIRMWARE_DATE: &str = "build 230313";

/// The mailbox of the recovery service that the camera names. DOCUMENTED in its manuals.
pub(super) const SERVICE: &str = "pw_recovery@hikvision.com";
/// The one that manuals of other brands name. DOCUMENTED.
pub(super) const NEUTRAL_SERVICE: &str = "pw_recovery@device-service.com";
/// The owner's mailbox, saved at set-up.
const OWNER: &str = "garden.house@example.org";

/// One start of the camera.
pub(super) struct Device {
    /// What the recovery picture says. Another one at each start; it names no real device.
    pub(super) qr_text: QrText,
    /// The owner's saved mailbox.
    pub(super) owner: Email,
    started: Instant,
    booted: Timestamp,
}

impl Device {
    /// Switches it on. `None` only if the owner's mailbox were no address.
    pub(super) fn start() -> Option<Self> {
        // INFERRED: nobody has published what the text looks like; the vendor's own programs allow 256 bytes.
        let qr_text = QrText::new(&format!("REGAIN-DEMO${}", random::text(random::READABLE, 160)));
        Some(Self { qr_text, owner: Email::parse(OWNER)?, started: Instant::now(), booted: Timestamp::now() })
    }

    /// Seconds since the start.
    pub(super) fn up_time(&self) -> u64 {
        self.started.elapsed().as_secs()
    }

    /// The owner's saved mailbox as the camera shows it. OBSERVED by others: first letter, four stars, domain.
    pub(super) fn masked_owner(&self) -> String {
        let first: String = self.owner.as_str().chars().take(1).collect();
        format!("{first}****@{}", self.owner.domain())
    }

    /// The start on the camera's own clock, as SADP says it: no zone.
    pub(super) fn boot_time(&self) -> String {
        on_wall(self.booted, "%Y-%m-%d %H:%M:%S")
    }

    /// The camera's clock now, as HTTP says it.
    pub(super) fn local_time() -> String {
        on_wall(Timestamp::now(), "%Y-%m-%dT%H:%M:%S%:z")
    }
}

/// The camera's zone is the one it leaves the factory with, eight hours ahead. OBSERVED.
fn on_wall(moment: Timestamp, form: &str) -> String {
    moment.to_zoned(tz::offset(8).to_time_zone()).strftime(form).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_start_has_a_picture_of_its_own() {
        let (one, other) = (Device::start().unwrap(), Device::start().unwrap());
        assert!(!one.qr_text.same_as(&other.qr_text));
        assert!(one.qr_text.reveal().is_ascii() && (100..=200).contains(&one.qr_text.chars()));
    }

    #[test]
    fn times_and_addresses_have_the_forms_of_the_wire() {
        assert_eq!(on_wall(Timestamp::UNIX_EPOCH, "%Y-%m-%dT%H:%M:%S%:z"), "1970-01-01T08:00:00+08:00");
        let device = Device::start().unwrap();
        assert_eq!(device.masked_owner(), "g****@example.org");
        assert_eq!(device.boot_time().len(), "2026-01-02 03:04:05".len());
    }
}
