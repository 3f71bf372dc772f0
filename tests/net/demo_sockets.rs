//! What the demo opens on the network, as the system sees it: sockets of this computer alone. The rehearsal is the same without
//! a window.

use std::collections::BTreeSet;
use std::fs;
use std::net::Ipv4Addr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// The numbers of the sockets that a program has open.
fn sockets_of(process: u32) -> BTreeSet<String> {
    let Ok(files) = fs::read_dir(format!("/proc/{process}/fd")) else { return BTreeSet::new() };
    let targets = files.flatten().filter_map(|file| fs::read_link(file.path()).ok());
    let number = |target: &Path| Some(target.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned());
    targets.filter_map(|target| number(&target)).collect()
}

/// Where these sockets are bound, of those of a kind (`tcp` or `udp`).
fn bound(kind: &str, sockets: &BTreeSet<String>) -> BTreeSet<Ipv4Addr> {
    let table = fs::read_to_string(format!("/proc/net/{kind}")).unwrap();
    let own = |line: &str| {
        let cells: Vec<_> = line.split_whitespace().collect();
        let address = u32::from_str_radix(cells.get(1)?.split(':').next()?, 16).ok()?;
        // As it lies in memory (DOCUMENTED: proc_net(5)).
        sockets.contains(*cells.get(9)?).then(|| Ipv4Addr::from(address.to_ne_bytes()))
    };
    table.lines().skip(1).filter_map(own).collect()
}

#[test]
fn the_demo_opens_sockets_of_this_computer_alone() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_regain"));
    let mut demo = command.args(["rehearse", "--json"]).stdout(Stdio::null()).spawn().unwrap();
    let (mut by_datagram, mut by_stream) = (BTreeSet::new(), BTreeSet::new());
    let ended = loop {
        let open = sockets_of(demo.id());
        by_datagram.append(&mut bound("udp", &open));
        by_stream.append(&mut bound("tcp", &open));
        if let Some(ended) = demo.try_wait().unwrap() {
            break ended;
        }
        // To look is all that this waits for; however seldom it looks, what it sees must hold.
        std::thread::sleep(Duration::from_millis(2));
    };
    assert!(ended.success());
    for (kind, addresses) in [("UDP", by_datagram), ("TCP", by_stream)] {
        assert!(addresses.contains(&Ipv4Addr::LOCALHOST), "{kind} is seen: {addresses:?}");
        assert!(addresses.iter().all(Ipv4Addr::is_loopback), "{kind}: {addresses:?}");
    }
}
