//! What is worth knowing about a camera of the list before it is chosen: judged from what the search told, and nothing
//! else. No mark forbids anything; the camera knows best.

use std::net::Ipv4Addr;
use std::time::{Duration, SystemTime};

use crate::domain::{Family, FoundCamera, is_home_address, is_named_by_the_brand};

/// One thing worth knowing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Badge {
    /// No first password was ever set: there is nothing to recover.
    NotActivated,
    /// Its address belongs to another network, so this computer cannot reach it as it is.
    OtherSegment {
        /// An address that this computer can have for a while to reach it: one that nobody on the list has. `None`: the
        /// camera's network is not known.
        borrow: Option<SpareAddress>,
    },
    /// Its clock is wrong.
    ClockWrong,
    /// It hangs behind a recorder, in the network that recorders keep for themselves. The recorder is the one to ask.
    BehindNvr,
    /// It is not made by the manufacturer whose recovery this is.
    NotHikvision,
    /// It looks like a camera of the manufacturer, but answered in the general search only.
    OnlyOnvif,
    /// It says that it cannot reset its password by e-mail.
    CannotResetByEmail,
}

/// An address for this computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SpareAddress {
    /// The address.
    pub address: Ipv4Addr,
    /// How many of its bits name the network.
    pub prefix: u8,
}

impl SpareAddress {
    /// The mask of the network, in the form that system settings ask for.
    pub fn mask(&self) -> Ipv4Addr {
        Ipv4Addr::from_bits(mask(self.prefix))
    }
}

impl Badge {
    /// The name under which the words are kept, and which machine-readable output shows.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotActivated => "not_activated",
            Self::OtherSegment { .. } => "other_segment",
            Self::ClockWrong => "clock_wrong",
            Self::BehindNvr => "recorders_own",
            Self::NotHikvision => "not_hikvision",
            Self::OnlyOnvif => "only_onvif",
            Self::CannotResetByEmail => "cannot_reset_by_email",
        }
    }
}

/// The network that recorders give to cameras on their own sockets. OBSERVED.
const RECORDERS_NETWORK: [u8; 3] = [192, 168, 254];
/// The network of a home when the camera does not say.
const USUAL_PREFIX: u8 = 24;
/// A clock without a zone may show up to fourteen hours more than ours; one hour is forgiven.
const ZONES: Duration = Duration::from_secs(15 * 3600);
/// Nothing runs this long without a restart. Twenty months would be remarkable.
const LONGEST_RUN: Duration = Duration::from_secs(5 * 365 * 86_400);

/// The marks of one camera among these, the gravest first.
pub fn badges(camera: &FoundCamera, list: &[FoundCamera], now: SystemTime) -> Vec<Badge> {
    let seen = &camera.seen;
    let is_theirs = is_theirs(camera);
    let address = camera.target.host.parse::<Ipv4Addr>().ok();
    let is_recorders_own = camera.family() != Family::Recorder
        && address.is_some_and(|address| address.octets().starts_with(&RECORDERS_NETWORK));
    let is_out_of_reach = seen.is_on_link == Some(false) && !is_recorders_own;
    let other_segment = || Badge::OtherSegment {
        borrow: address.filter(|address| is_home_address(*address)).and_then(|address| borrow(address, camera, list)),
    };
    let only_general = seen.via_ws_discovery && !seen.via_sadp;
    [
        (!is_theirs && only_general).then_some(Badge::NotHikvision),
        (camera.activated == Some(false)).then_some(Badge::NotActivated),
        is_recorders_own.then_some(Badge::BehindNvr),
        is_out_of_reach.then(other_segment),
        (camera.reset_by_email == Some(false)).then_some(Badge::CannotResetByEmail),
        is_clock_wrong(camera, now).then_some(Badge::ClockWrong),
        (is_theirs && only_general).then_some(Badge::OnlyOnvif),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether a device says in any way that it is made by the manufacturer whose recovery this is.
pub(super) fn is_theirs(camera: &FoundCamera) -> bool {
    let seen = &camera.seen;
    seen.via_sadp || seen.is_hikvision || camera.model.as_deref().is_some_and(is_named_by_the_brand)
}

/// A start before its own firmware was built, in the future of every zone, or longer ago than anything runs.
fn is_clock_wrong(camera: &FoundCamera, now: SystemTime) -> bool {
    let Some(started) = camera.seen.started else { return false };
    let built = camera.seen.built.unwrap_or(SystemTime::UNIX_EPOCH);
    let is_before_it_was_built = built.duration_since(started).is_ok_and(|before| before > ZONES);
    let is_ahead = started.duration_since(now).is_ok_and(|ahead| ahead > ZONES);
    is_before_it_was_built || is_ahead || now.duration_since(started).is_ok_and(|ago| ago > LONGEST_RUN)
}

/// An address of the camera's network that no camera of the list has, and no gateway: from the top, where homes and
/// routers seldom give any.
fn borrow(address: Ipv4Addr, camera: &FoundCamera, list: &[FoundCamera]) -> Option<SpareAddress> {
    let prefix = camera.seen.prefix.unwrap_or(USUAL_PREFIX);
    if !(8..=30).contains(&prefix) {
        return None;
    }
    let network = address.to_bits() & mask(prefix);
    let last = network | !mask(prefix);
    let is_taken = |candidate: Ipv4Addr| {
        let has = |one: &FoundCamera| one.target.host.parse() == Ok(candidate) || one.seen.gateway == Some(candidate);
        candidate == address || camera.seen.gateway == Some(candidate) || list.iter().any(has)
    };
    // The very last ones are gateways now and then.
    let (top, bottom) = if prefix <= 26 { (last - 5, network + 10) } else { (last - 1, network + 1) };
    let free = (bottom..=top).rev().map(Ipv4Addr::from_bits).take(4096).find(|candidate| !is_taken(*candidate))?;
    Some(SpareAddress { address: free, prefix })
}

fn mask(prefix: u8) -> u32 {
    u32::MAX.checked_shl(32 - u32::from(prefix.min(32))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Sighting, Target};

    fn now() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000)
    }

    fn camera(address: &str) -> FoundCamera {
        FoundCamera {
            model: Some("DS-2CD2143G2-I".into()),
            activated: Some(true),
            seen: Sighting { via_sadp: true, is_on_link: Some(true), ..Sighting::default() },
            ..FoundCamera::at(Target::new(address, 80))
        }
    }

    fn alone(camera: &FoundCamera) -> Vec<Badge> {
        badges(camera, &[], now())
    }

    #[test]
    fn a_healthy_camera_has_none() {
        assert_eq!(alone(&camera("192.168.1.64")), []);
        assert_eq!(alone(&FoundCamera::at(Target::new("front-door", 80))), [], "a typed name tells nothing");
    }

    #[test]
    fn what_the_camera_says_of_itself() {
        let new = FoundCamera { activated: Some(false), reset_by_email: Some(false), ..camera("192.168.1.64") };
        assert_eq!(alone(&new), [Badge::NotActivated, Badge::CannotResetByEmail]);
    }

    #[test]
    fn another_network_needs_an_address_of_its_own() {
        let mut away = camera("192.168.1.64");
        away.seen.is_on_link = Some(false);
        let lends = |camera: &FoundCamera, list: &[FoundCamera]| match badges(camera, list, now()).as_slice() {
            [Badge::OtherSegment { borrow }] => borrow.map(|lent| (lent.address.to_string(), lent.mask().to_string())),
            other => panic!("{other:?}"),
        };
        let usual = ("192.168.1.250".to_owned(), "255.255.255.0".to_owned());
        assert_eq!(lends(&away, &[]), Some(usual));
        away.seen.gateway = Some([192, 168, 1, 250].into());
        let list = [camera("192.168.1.249"), camera("192.168.1.248"), away.clone()];
        assert_eq!(lends(&away, &list).unwrap().0, "192.168.1.247");
        let full: Vec<_> = (11..250).map(|last| camera(&format!("192.168.1.{last}"))).collect();
        assert_eq!(lends(&away, &full).unwrap().0, "192.168.1.10");
        let full: Vec<_> = (10..250).map(|last| camera(&format!("192.168.1.{last}"))).collect();
        assert_eq!(lends(&away, &full), None, "the first ones are routers now and then");
        away.seen.prefix = Some(30);
        away.seen.gateway = Some([192, 168, 1, 65].into());
        away.target.host = "192.168.1.66".into();
        assert_eq!(lends(&away, &[]), None, "a network with two places");
        away.seen.prefix = Some(31);
        assert_eq!(lends(&away, &[]), None);
    }

    #[test]
    fn an_address_to_borrow_is_in_the_network_and_free() {
        for prefix in 8..=30 {
            let mut away = camera("10.20.30.41");
            away.seen = Sighting { is_on_link: Some(false), prefix: Some(prefix), ..away.seen };
            let [Badge::OtherSegment { borrow: Some(lent) }] = alone(&away)[..] else { panic!("{prefix}") };
            let network = |address: Ipv4Addr| address.to_bits() & lent.mask().to_bits();
            let place = lent.address.to_bits() & !lent.mask().to_bits();
            assert_eq!(network(lent.address), network([10, 20, 30, 41].into()), "{prefix}");
            assert!(
                place != 0 && place != !lent.mask().to_bits() && lent.address.to_string() != "10.20.30.41",
                "{prefix}"
            );
        }
    }

    #[test]
    fn clocks_that_are_wrong() {
        let wrong = |started: Option<SystemTime>, built: Option<SystemTime>| {
            let mut camera = camera("192.168.1.64");
            (camera.seen.started, camera.seen.built) = (started, built);
            alone(&camera) == [Badge::ClockWrong]
        };
        let (day, year) = (Duration::from_secs(86_400), Duration::from_secs(365 * 86_400));
        assert!(wrong(Some(SystemTime::UNIX_EPOCH + 14 * day), None), "1970");
        assert!(wrong(Some(now() + day), None), "tomorrow");
        assert!(wrong(Some(now() - 2 * year), Some(now() - year)), "before it was built");
        for (started, built) in [
            (None, Some(now())),
            (Some(now() + Duration::from_secs(14 * 3600)), None),
            (Some(now() + ZONES), None),
            (Some(now() - ZONES), Some(now())),
            (Some(now() - LONGEST_RUN), None),
            (Some(now() - 2 * year), Some(now() - 3 * year)),
            (Some(now() - 2 * year), None),
        ] {
            assert!(!wrong(started, built), "{started:?} {built:?}");
        }
    }

    #[test]
    fn each_has_a_name_of_its_own_that_scripts_can_rely_on() {
        let names = [
            (Badge::NotActivated, "not_activated"),
            (Badge::OtherSegment { borrow: None }, "other_segment"),
            (Badge::ClockWrong, "clock_wrong"),
            (Badge::BehindNvr, "recorders_own"),
            (Badge::NotHikvision, "not_hikvision"),
            (Badge::OnlyOnvif, "only_onvif"),
            (Badge::CannotResetByEmail, "cannot_reset_by_email"),
        ];
        for (badge, name) in names {
            assert_eq!(badge.name(), name);
        }
    }

    #[test]
    fn behind_a_recorder() {
        let mut hidden = camera("192.168.254.3");
        hidden.seen.is_on_link = Some(false);
        assert_eq!(alone(&hidden), [Badge::BehindNvr], "no address of our own reaches it");
        let recorder = FoundCamera { model: Some("DS-7608NXI-I2".into()), ..camera("192.168.254.1") };
        assert_eq!(alone(&recorder), []);
    }

    #[test]
    fn cameras_of_the_general_search() {
        let mut general = camera("192.168.1.64");
        (general.seen.via_sadp, general.seen.via_ws_discovery) = (false, true);
        assert_eq!(alone(&general), [Badge::OnlyOnvif], "named like theirs");
        general.model = Some("RLC-810A".into());
        assert_eq!(alone(&general), [Badge::NotHikvision]);
        general.seen.is_hikvision = true;
        assert_eq!(alone(&general), [Badge::OnlyOnvif]);
        general.seen.via_sadp = true;
        assert_eq!(alone(&general), []);
    }
}
