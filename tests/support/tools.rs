//! What an engine of a test works with: a folder of its own, and nobody around it.

use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use regain::camera::discovery::{Interfaces, Search};
use regain::engine::Tools;
use regain::mail::Trust;
use regain::relay::Words;
use regain::store::Store;

/// Where browsers save, beside the memo. It is not there until a test makes it.
pub fn downloads(memo: &Path) -> PathBuf {
    memo.with_file_name("downloads")
}

/// What an engine works with: its memo, and the port on which it asks cameras who they are.
pub fn tools(memo: &Path, sadp_port: u16) -> Tools {
    let search = Search {
        interfaces: Interfaces::Only(Ipv4Addr::LOCALHOST),
        sadp_port,
        ws_discovery_port: None,
        listen: Duration::from_secs(60),
    };
    Tools {
        search,
        downloads: downloads(memo),
        store: Store::in_folder(memo.to_owned()).unwrap(),
        trust: Trust::default(),
        dialog_title: String::new,
        pick_title: String::new,
        sheet_title: String::new,
        page_words: Words::default,
        empty_log: || true,
        desk: None,
    }
}
