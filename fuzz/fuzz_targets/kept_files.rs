//! Any bytes in the place of what Regain keeps on disk: the memo, and what it has learned of cameras.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::domain::Recalled;
use regain::store::Store;

fuzz_target!(|bytes: &[u8]| {
    let folder = std::env::temp_dir().join(format!("regain-fuzz-{}", std::process::id()));
    let store = Store::in_folder(folder.clone()).unwrap();
    std::fs::write(folder.join("memo.json"), bytes).unwrap();
    std::fs::write(folder.join("learned.json"), bytes).unwrap();
    let _ = store.lessons().all();
    if let Recalled::Journey(memo, _) = store.recall(|_| None) {
        // What is read can be written, and is then the same.
        store.remember(&memo, None).unwrap();
        assert_eq!(store.recall(|_| None), Recalled::Journey(memo, None));
    }
});
