//! What Windows shows of a program: icon, names, version, and how it runs. For the programs' `build.rs`.

use std::io;
use std::path::Path;

/// American English: what the names are written in.
const ENGLISH: u16 = 0x0409;
/// The oldest Windows that is kept up.
const WINDOWS_10: &str = "10.0";

/// Puts it into the program that is built. `root` is the folder of the repository; `file` is the name that it is installed by.
pub fn compile(root: &Path, file: &str, description: &str) -> io::Result<()> {
    let (icon, manifest) = (root.join("assets/icon/regain.ico"), root.join("assets/windows/regain.exe.manifest"));
    for source in [&icon, &manifest, &root.join("package/windows/resource.rs")] {
        println!("cargo::rerun-if-changed={}", source.display());
    }
    let mut resource = winresource::WindowsResource::new();
    resource.set_icon(&icon.to_string_lossy()).set_manifest_file(&manifest.to_string_lossy()).set_language(ENGLISH);
    for (name, value) in [
        ("ProductName", "Regain"),
        ("FileDescription", description),
        ("CompanyName", "The Regain authors"),
        ("LegalCopyright", "The Regain authors. MIT or Apache-2.0"),
        ("OriginalFilename", file),
        ("InternalName", "regain"),
    ] {
        resource.set(name, value);
    }
    resource.compile()?;
    if std::env::var("CARGO_CFG_TARGET_ENV").is_ok_and(|env| env == "gnu") {
        let (major, minor) = WINDOWS_10.split_once('.').unwrap_or((WINDOWS_10, "0"));
        // The same sources give the same program, whenever it is linked; and an older Windows says that it is too old.
        for flag in [
            "--no-insert-timestamp".to_owned(),
            format!("--major-subsystem-version={major},--minor-subsystem-version={minor}"),
            format!("--major-os-version={major},--minor-os-version={minor}"),
        ] {
            println!("cargo::rustc-link-arg-bins=-Wl,{flag}");
        }
    }
    Ok(())
}
