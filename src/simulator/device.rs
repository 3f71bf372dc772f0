//! Which camera this is: what stands on its label, and when it was switched on. Nothing here changes after the start but
//! the time of the last restart.
//!
//! Everything is made up. Serial number and hardware address follow from the address, so that cameras of several
//! programs on one network differ as well.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp, tz};

use super::model::Model;
use super::random;
use crate::secret::{Email, QrText};

/// The name of the one account that can be recovered. DOCUMENTED.
pub(super) const USER: &str = "admin";

/// The mailbox of the recovery service that the camera names. DOCUMENTED in its manuals.
pub(super) const SERVICE: &str = "pw_recovery@hikvision.com";
/// The mailbox of the recovery service in the manuals of neutral brands. DOCUMENTED.
pub(super) const NEUTRAL_SERVICE: &str = "pw_recovery@device-service.com";
/// The owner's mailbox, saved at set-up.
pub const OWNER: &str = "garden.house@example.org";
/// The mailbox that the camera names where it names another one than the manuals.
pub(super) const OTHER_SERVICE: &str = "codes@recovery.example.net";
/// The mailbox of whoever set the camera up, where it is saved as well.
const INSTALLER: &str = "installer@example.com";
/// The digits of the serial number of the camera on 127.0.0.1.
const FIRST_NUMBER: u32 = 12_344_821;
/// The last three bytes of the hardware address of the camera on 127.0.0.1.
const FIRST_MAC: u32 = 0x12_48_21;
/// How many serial numbers and hardware addresses there are; so both stay of one length.
const NUMBERS: u32 = 1 << 20;
/// Where a lost clock starts: two weeks into 1970. OBSERVED in captures.
const LOST_CLOCK_START: Duration = Duration::from_secs(14 * 24 * 3600);

/// A camera from one start of the program to its end.
pub(super) struct Device {
    pub(super) model: &'static Model,
    /// The serial number: model, date, region, short serial.
    pub(super) serial: String,
    /// The hardware address, marked as locally given.
    mac: [u8; 6],
    /// What the recovery picture says. Another one at each start; it names no real device.
    pub(super) qr_text: QrText,
    /// The owner's saved mailbox.
    pub(super) owner: Email,
    /// The installer's saved mailbox and its picture, where that one is saved too. It stands first.
    pub(super) installer: Option<(Email, QrText)>,
    started: Instant,
    booted: Timestamp,
    /// How long it ran before the program started.
    ran_before: Duration,
    restarted: OnceLock<Timestamp>,
}

impl Device {
    /// Switches a camera on. `None` only if the owner's mailbox were no address.
    pub(super) fn start(model: &'static Model, address: IpAddr) -> Option<Self> {
        let number = match address {
            IpAddr::V4(address) => u32::from(address).wrapping_sub(u32::from(Ipv4Addr::LOCALHOST)) % NUMBERS,
            IpAddr::V6(_) => 0,
        };
        let [_, a, b, c] = (FIRST_MAC + number).to_be_bytes();
        Some(Self {
            model,
            serial: format!("{}{}{}{}", model.name, model.batch, FIRST_NUMBER + number, model.suffix),
            mac: [0x4a, 0x47, 0xcc, a, b, c],
            qr_text: qr_text(160),
            owner: Email::parse(OWNER)?,
            installer: None,
            started: Instant::now(),
            booted: if model.lost_clock { Timestamp::UNIX_EPOCH + LOST_CLOCK_START } else { clock() },
            ran_before: Duration::ZERO,
            restarted: OnceLock::new(),
        })
    }

    /// Has the installer's mailbox saved as well. Its picture has as much in it as a picture may have (DOCUMENTED: 1,024
    /// bytes).
    pub(super) fn with_installer(self) -> Self {
        Self { installer: Email::parse(INSTALLER).map(|address| (address, qr_text(1024 - QR_MARK.len()))), ..self }
    }

    /// The saved mailboxes with the texts of their pictures.
    pub(super) fn saved(&self) -> impl Iterator<Item = (&Email, &QrText)> {
        self.installer.iter().map(|(address, text)| (address, text)).chain([(&self.owner, &self.qr_text)])
    }

    /// Has been running for so long already.
    pub(super) fn running_for(self, ran_before: Duration) -> Self {
        Self { ran_before, ..self }
    }

    /// Restarts, once. The clock goes on: it has a battery.
    pub(super) fn restart(&self) {
        self.restarted.get_or_init(clock);
    }

    /// The hardware address, with this text between its six bytes.
    pub(super) fn mac(&self, between: &str) -> String {
        self.mac.map(|byte| format!("{byte:02x}")).join(between)
    }

    /// The identifier over HTTP and ONVIF; its end is the hardware address. OBSERVED.
    pub(super) fn uuid(&self) -> String {
        format!("0f3c6a52-1234-4821-9a0b-{}", self.mac(""))
    }

    /// The IPv6 address that it gives itself on the local network.
    pub(super) fn link_local(&self) -> Ipv6Addr {
        let [a, b, c, d, e, f] = self.mac.map(u16::from);
        Ipv6Addr::new(0xfe80, 0, 0, 0, (a ^ 2) << 8 | b, c << 8 | 0xff, 0xfe00 | d, e << 8 | f)
    }

    /// Seconds since the start.
    pub(super) fn up_time(&self) -> u64 {
        self.started.elapsed().as_secs()
    }

    /// The start on the camera's own clock, as SADP says it: no zone.
    pub(super) fn boot_time(&self) -> String {
        let before = SignedDuration::try_from(self.ran_before).unwrap_or_default();
        let first = self.booted.checked_sub(before).unwrap_or(self.booted);
        local(self.restarted.get().copied().unwrap_or(first), "%Y-%m-%d %H:%M:%S")
    }

    /// How far its clock is off when it is switched on: a lost one starts in 1970.
    pub(super) fn starts_ahead(&self) -> SignedDuration {
        if self.model.lost_clock { self.booted.duration_since(clock()) } else { SignedDuration::ZERO }
    }
}

/// A saved mailbox as the camera shows it. OBSERVED by others: first letter, four stars, domain.
pub(super) fn masked(address: &Email) -> String {
    let first: String = address.as_str().chars().take(1).collect();
    format!("{first}****@{}", address.domain())
}

/// What the text of every picture begins with.
const QR_MARK: &str = "REGAIN-DEMO$";

/// The text of a picture. INFERRED: nobody has published what it looks like; the vendor's own programs allow 256 bytes,
/// the guide 1,024 (DOCUMENTED).
fn qr_text(length: usize) -> QrText {
    QrText::new(&format!("{QR_MARK}{}", random::text(random::READABLE, length)))
}

/// A moment in the zone that cameras leave the factory with, eight hours ahead. OBSERVED.
fn local(moment: Timestamp, form: &str) -> String {
    moment.to_zoned(tz::offset(8).to_time_zone()).strftime(form).to_string()
}

/// The real time.
#[expect(clippy::disallowed_methods, reason = "a camera has a clock of its own")]
pub(super) fn clock() -> Timestamp {
    Timestamp::now()
}

#[cfg(test)]
mod tests {
    use super::super::model;
    use super::*;

    fn device(place: usize, address: &str) -> Device {
        Device::start(model::at(place), address.parse().unwrap()).unwrap()
    }

    #[test]
    fn each_start_has_a_picture_of_its_own() {
        let (one, other) = (device(0, "127.0.0.1"), device(0, "127.0.0.1"));
        assert!(!one.qr_text.same_as(&other.qr_text));
        assert!(one.qr_text.reveal().is_ascii() && (100..=200).contains(&one.qr_text.chars()));
        assert_eq!((one.serial, one.mac), (other.serial, other.mac));
    }

    #[test]
    fn each_address_has_a_label_of_its_own() {
        let one = device(0, "127.0.0.1");
        assert_eq!(
            (one.serial.as_str(), one.mac(":").as_str()),
            ("DS-2CD2143G2-I20230102AAWRK12344821", "4a:47:cc:12:48:21")
        );
        assert_eq!(one.uuid(), "0f3c6a52-1234-4821-9a0b-4a47cc124821");
        assert_eq!(one.link_local().to_string(), "fe80::4847:ccff:fe12:4821");
        let far = device(2, "255.255.255.255");
        assert_eq!(far.serial.len(), "DS-7608NI-K20820210305CCRRF12344821WCVU".len(), "{}", far.serial);
        assert_ne!(far.mac, one.mac);
        assert_eq!(device(0, "::1").serial, one.serial);
    }

    #[test]
    fn times_and_addresses_have_the_forms_of_the_wire() {
        assert_eq!(local(Timestamp::UNIX_EPOCH, "%Y-%m-%dT%H:%M:%S%:z"), "1970-01-01T08:00:00+08:00");
        let usual = device(0, "127.0.0.1");
        assert_eq!(masked(&usual.owner), "g****@example.org");
        let both = device(0, "127.0.0.1").with_installer();
        let lengths: Vec<_> = both.saved().map(|(address, text)| (masked(address), text.chars())).collect();
        assert_eq!(lengths, [("i****@example.com".to_owned(), 1024), ("g****@example.org".to_owned(), 172)]);
        assert_eq!(usual.boot_time().len(), "2026-01-02 03:04:05".len());
        let lost = device(6, "127.0.0.1");
        assert_eq!(lost.boot_time(), "1970-01-15 08:00:00");
        assert!(lost.starts_ahead() < SignedDuration::from_hours(-24 * 365 * 50), "{}", lost.starts_ahead());
        assert_eq!(usual.starts_ahead(), SignedDuration::ZERO);
    }
}
