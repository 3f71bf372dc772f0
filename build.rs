//! What the compiler cannot find out by itself: the version from git, a function for each sentence of `assets/text`, and
//! the icon and manifest of the Windows program.

#[path = "build/ftl.rs"]
mod ftl;
#[path = "build/languages.rs"]
mod languages;
#[path = "package/windows/resource.rs"]
mod resource;
#[path = "src/text/topic.rs"]
#[expect(dead_code, reason = "the program looks words up by it; here it only tells which messages those are")]
mod topic;
#[path = "build/words.rs"]
mod words;

use std::path::Path;
use std::process::Command;

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let commit = from_git().map(|commit| format!(" ({commit})")).unwrap_or_default();
    println!("cargo::rustc-env=REGAIN_VERSION={}{commit}", env("CARGO_PKG_VERSION"));
    println!("cargo::rerun-if-changed={}", words::FOLDER);
    let (root, out) = (env("CARGO_MANIFEST_DIR"), env("OUT_DIR"));
    let (root, out) = (Path::new(&root), Path::new(&out));
    let packed = languages::pack(root, out, env("PROFILE") == "debug");
    match words::source(root).and_then(|functions| Ok((functions, packed?))) {
        Ok((functions, [tags, packed])) => {
            for (file, source) in [("words.rs", functions), ("languages.rs", tags), ("packed.rs", packed)] {
                std::fs::write(out.join(file), source)?;
            }
        }
        Err(fault) => println!("cargo::error={fault}"),
    }
    if env("CARGO_CFG_TARGET_OS") == "windows" {
        resource::compile(Path::new(&env("CARGO_MANIFEST_DIR")), "regain.exe", "Regain")?;
    }
    Ok(())
}

/// The commit that is built, when this folder is a git checkout of its own; a source archive is not, even where
/// it was unpacked inside of some other checkout.
fn from_git() -> Option<String> {
    let top = Path::new(&git(&["rev-parse", "--show-toplevel"])?).canonicalize().ok()?;
    if top != Path::new(&env("CARGO_MANIFEST_DIR")).canonicalize().ok()? {
        return None;
    }
    // Git knows where these are, also in a worktree. A path that does not exist would make cargo run this each time.
    for file in ["HEAD", "logs/HEAD"] {
        if let Some(path) = git(&["rev-parse", "--git-path", file]).filter(|path| Path::new(path).exists()) {
            println!("cargo::rerun-if-changed={path}");
        }
    }
    // No tag is told: the version says it.
    git(&["describe", "--always", "--abbrev=7", "--exclude", "*", "--dirty"])
}

fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).output().ok().filter(|output| output.status.success())?;
    let words = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (!words.is_empty()).then_some(words)
}

fn env(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}
