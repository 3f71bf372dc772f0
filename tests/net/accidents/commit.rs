//! The order around the one request that cannot be taken back: first the disk knows that it may have happened.

use std::net::{Ipv4Addr, TcpListener};
use std::time::{Duration, SystemTime};

use regain::domain::{Evidence, EvidenceKind, FoundCamera, JourneyId, Memo, Requested, ResetOrder, Target, Track};
use regain::secret::{Code, Password};
use regain::store::Store;
use regain::wizard::{Effect, Job, Ticket};

use crate::bench::Bench;

/// More changes than any disk writes while a connection to this computer is opened.
pub const CHANGES: u64 = 300;

pub fn memo(doubt: Option<EvidenceKind>) -> Memo {
    let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000);
    let request = Some(Requested { at, sent_at: None, address: None });
    let camera = FoundCamera::at(Target::new("192.0.2.64", 80));
    let (track, misunderstood, service) = (Track::Direct, None, None);
    Memo { camera, track, request, doubt, misunderstood, written_at: at, service }
}

/// Whatever happens from the first byte to the camera on (a kill, a power cut), the next start knows of the doubt.
#[test]
fn nothing_of_the_commit_goes_out_before_the_disk_knows_of_it() {
    let camera = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let target = Target::new("127.0.0.1", camera.local_addr().unwrap().port());
    let mut bench = Bench::new();
    let store = Store::in_folder(bench.folder.path().join("memo")).unwrap();
    for id in (1..=CHANGES).map(JourneyId) {
        bench.engine.perform(Effect::Remember(id, memo(None), None));
    }
    let order =
        ResetOrder { evidence: Evidence::Code(Code::new("3F8K2LQ9")), password: Password::new("Maple-Garden7") };
    let doubted = JourneyId(CHANGES + 1);
    bench.engine.perform(Effect::Remember(doubted, memo(Some(EvidenceKind::Code)), None));
    bench.engine.perform(Effect::Start(Ticket(1), Job::Commit(target.into(), order)));
    let (_connection, _) = camera.accept().unwrap();
    let on_disk = store.folder().join(format!("journeys/{:016x}/memo.json", doubted.0));
    assert!(on_disk.is_file(), "the camera hears of it before the disk does");
}
