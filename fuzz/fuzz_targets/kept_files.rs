//! Any bytes in the place of what Regain keeps on disk: the memo, what it has learned of cameras, and how the
//! person likes it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::domain::KeptJourney;
use regain::store::Store;

fuzz_target!(|bytes: &[u8]| {
    let folder = std::env::temp_dir().join(format!("regain-fuzz-{}", std::process::id()));
    let store = Store::in_folder(folder.clone()).unwrap();
    std::fs::write(folder.join("memo.json"), bytes).unwrap();
    std::fs::write(folder.join("learned.json"), bytes).unwrap();
    std::fs::write(folder.join("preferences.json"), bytes).unwrap();
    let _ = store.lessons().all();
    let preferences = store.preferences();
    assert!(store.prefer(preferences).is_err() || store.preferences() == preferences);
    if let Some(KeptJourney { id, memo, .. }) = store.recall(|_| None).journeys.pop() {
        // What is read can be written, and is then the same.
        store.remember(id, &memo, None).unwrap();
        let again = store.recall(|_| None).journeys;
        assert_eq!(again, [KeptJourney { id, memo, picture: None }]);
        store.forget(id).unwrap();
    }
});
