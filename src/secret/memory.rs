//! The memory in which secrets lie: not written to a file when the program crashes, and not read by other programs, where
//! the system can be told so. It holds nothing itself.

/// The largest core dump, in bytes. Linux passes a core to the program that gathers them whatever the limit, except at 1; and
/// writes no file that is smaller than a page.
#[cfg(unix)]
const MAX_CORE: u64 = if cfg!(target_os = "linux") { 1 } else { 0 };

/// Turns off core dumps, and on Linux the look of other programs into this one. For the whole life of the program.
pub fn keep_to_ourselves() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let limit = Rlimit { current: Some(MAX_CORE), maximum: Some(MAX_CORE) };
        if let Err(error) = setrlimit(Resource::Core, limit) {
            tracing::info!(%error, "core dumps stay on");
        }
    }
    #[cfg(target_os = "linux")]
    set_visible(false);
}

/// Other programs may look into this one, until it is dropped: only where they could not before.
#[derive(Debug)]
pub struct Visible {
    #[cfg(target_os = "linux")]
    was_hidden: bool,
}

impl Visible {
    /// For a service of the desktop that must see who asks: the file dialog looks at the program that it is for, and
    /// refuses what it cannot look at. Core dumps stay off meanwhile.
    #[cfg(target_os = "linux")]
    pub fn show() -> Self {
        use rustix::process::{DumpableBehavior, dumpable_behavior};
        let was_hidden = dumpable_behavior().is_ok_and(|now| now == DumpableBehavior::NotDumpable);
        if was_hidden {
            set_visible(true);
        }
        Self { was_hidden }
    }

    /// Nothing is hidden here.
    #[cfg(not(target_os = "linux"))]
    pub fn show() -> Self {
        Self {}
    }
}

#[cfg(target_os = "linux")]
impl Drop for Visible {
    fn drop(&mut self) {
        if self.was_hidden {
            set_visible(false);
        }
    }
}

#[cfg(target_os = "linux")]
fn set_visible(is_visible: bool) {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    let wanted = if is_visible { DumpableBehavior::Dumpable } else { DumpableBehavior::NotDumpable };
    if let Err(error) = set_dumpable_behavior(wanted) {
        tracing::info!(%error, "whether others may look into this program stays what it was");
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_os = "linux")]
    #[test]
    fn secrets_are_in_no_dump_and_only_a_dialog_sees_who_asks() {
        use super::*;
        use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};
        keep_to_ourselves();
        let core = getrlimit(Resource::Core);
        assert_eq!((core.current, core.maximum), (Some(1), Some(1)), "a core is not even piped to another program");
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
        let visible = Visible::show();
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::Dumpable);
        drop(visible);
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    }
}
