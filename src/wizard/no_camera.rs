//! Why the list stayed empty: the likely causes, from what the search measured.

use crate::domain::{SearchReport, System};

/// One possible cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoCameraCause {
    /// This computer is on no network.
    NoAdapterUp,
    /// This computer is on a VPN and on no network besides.
    OnlyVpn,
    /// This system kept the question from leaving, or a firewall keeps the answers from coming in.
    FirewallMayDrop,
    /// The Wi-Fi keeps its devices apart, as guest networks do.
    WifiIsolation,
    /// Another program holds the port that some cameras answer to.
    PortTaken,
    /// Windows takes this network for a public one and lets nothing in.
    WindowsPublicProfile,
    /// macOS has not allowed this app to look at the local network.
    MacosLocalNetwork,
    /// The camera is on another network: behind a recorder, another router, a guest network; or it has no power.
    OtherNetwork,
}

impl NoCameraCause {
    /// The name under which the words are kept.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NoAdapterUp => "no_adapter_up",
            Self::OnlyVpn => "only_vpn",
            Self::FirewallMayDrop => "firewall_may_drop",
            Self::WifiIsolation => "wifi_isolation",
            Self::PortTaken => "port_taken",
            Self::WindowsPublicProfile => "windows_public_profile",
            Self::MacosLocalNetwork => "macos_local_network",
            Self::OtherNetwork => "other_network",
        }
    }
}

/// The causes of an empty list, the likeliest first. Never empty.
pub fn causes(report: &SearchReport) -> Vec<NoCameraCause> {
    use NoCameraCause::{
        FirewallMayDrop, MacosLocalNetwork, NoAdapterUp, OnlyVpn, OtherNetwork, PortTaken, WifiIsolation,
        WindowsPublicProfile,
    };
    if report.adapters_up == 0 {
        return vec![if report.tunnels > 0 { OnlyVpn } else { NoAdapterUp }];
    }
    // What lets other devices in would let cameras in.
    let silent = !report.heard;
    // macOS says "no route" or nothing at all when it keeps an app from the local network.
    let macos = silent && report.system == System::Macos;
    let windows = silent && report.system == System::Windows;
    let refused = report.not_allowed && !macos;
    let may_drop = silent && !macos && !windows && !refused && report.adapters > 0;
    [
        macos.then_some(MacosLocalNetwork),
        windows.then_some(WindowsPublicProfile),
        refused.then_some(FirewallMayDrop),
        report.port_taken.then_some(PortTaken),
        (report.wireless == Some(true)).then_some(WifiIsolation),
        Some(OtherNetwork),
        may_drop.then_some(FirewallMayDrop),
        report.wireless.is_none().then_some(WifiIsolation),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::NoCameraCause::*;
    use super::*;

    /// A search on one wired adapter that heard nothing.
    fn silence(system: System) -> SearchReport {
        SearchReport { adapters: 1, adapters_up: 1, wireless: Some(false), system, ..SearchReport::default() }
    }

    #[test]
    fn without_a_network_there_is_one_cause() {
        assert_eq!(causes(&SearchReport::default()), [NoAdapterUp]);
        assert_eq!(causes(&SearchReport { tunnels: 1, ..SearchReport::default() }), [OnlyVpn]);
    }

    #[test]
    fn each_system_has_its_own_gatekeeper() {
        assert_eq!(causes(&silence(System::Linux)), [OtherNetwork, FirewallMayDrop]);
        assert_eq!(causes(&silence(System::Windows)), [WindowsPublicProfile, OtherNetwork]);
        assert_eq!(causes(&silence(System::Macos)), [MacosLocalNetwork, OtherNetwork]);
        let refused = SearchReport { adapters: 0, no_route: true, ..silence(System::Macos) };
        assert_eq!(causes(&refused), [MacosLocalNetwork, OtherNetwork]);
        let refused = SearchReport { adapters: 0, not_allowed: true, ..silence(System::Linux) };
        assert_eq!(causes(&refused), [FirewallMayDrop, OtherNetwork]);
        let refused = SearchReport { adapters: 0, no_route: true, ..silence(System::Linux) };
        assert_eq!(causes(&refused), [OtherNetwork]);
    }

    #[test]
    fn what_was_measured_changes_the_order() {
        let heard = SearchReport { heard: true, ..silence(System::Linux) };
        assert_eq!(causes(&heard), [OtherNetwork], "what lets others in would let cameras in");
        let taken = SearchReport { port_taken: true, ..silence(System::Linux) };
        assert_eq!(causes(&taken), [PortTaken, OtherNetwork, FirewallMayDrop]);
        let wifi = SearchReport { wireless: Some(true), ..silence(System::Linux) };
        assert_eq!(causes(&wifi), [WifiIsolation, OtherNetwork, FirewallMayDrop]);
        let unsaid = SearchReport { wireless: None, heard: true, ..silence(System::Windows) };
        assert_eq!(causes(&unsaid), [OtherNetwork, WifiIsolation]);
    }

    #[test]
    fn there_is_always_a_cause_and_none_twice() {
        for bits in 0..256_u32 {
            let is = |bit: u32| bits & (1 << bit) != 0;
            for system in [System::Linux, System::Windows, System::Macos, System::Other] {
                let report = SearchReport {
                    adapters: usize::from(is(0)),
                    adapters_up: usize::from(is(0) || is(1)),
                    tunnels: usize::from(is(2)),
                    virtual_adapters: 0,
                    port_taken: is(3),
                    not_allowed: is(4),
                    no_route: is(5),
                    heard: is(6),
                    wireless: is(7).then_some(true),
                    system,
                };
                let causes = causes(&report);
                assert!(!causes.is_empty(), "{report:?}");
                let distinct: std::collections::HashSet<_> = causes.iter().collect();
                assert_eq!(distinct.len(), causes.len(), "{report:?}: {causes:?}");
                let own = |cause, its: System| !causes.contains(&cause) || system == its;
                assert!(own(WindowsPublicProfile, System::Windows) && own(MacosLocalNetwork, System::Macos));
            }
        }
    }
}
