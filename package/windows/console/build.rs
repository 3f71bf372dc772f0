//! Icon, names and manifest of the program for the command line.

#[path = "../resource.rs"]
mod resource;

use std::path::Path;

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "windows") {
        let here = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
        resource::compile(&Path::new(&here).join("../../.."), "regain.com", "Regain on the command line")?;
    }
    Ok(())
}
