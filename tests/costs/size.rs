//! How large the program is. As the tests build it, that is several times what people download; but what makes it grow is the same.

use crate::table::{Room, compare};

#[test]
fn the_program_is_as_large_as_the_table_says() {
    let bytes = std::fs::metadata(env!("CARGO_BIN_EXE_regain")).unwrap().len();
    // With and without incremental compilation it is cut in other pieces.
    compare(&[("the program as the tests build it: bytes".to_owned(), bytes)], Room { more: 10.0, less: 20.0 });
}

/// A profile inherits what another one says of single crates (OBSERVED: the program for download grew by a megabyte).
#[test]
fn the_program_for_download_inherits_no_choice_of_the_quick_build() {
    let manifest = include_str!("../../Cargo.toml");
    let named = |profile: &str| -> Vec<&str> {
        let (_, rest) = manifest.split_once(&format!("\n[profile.{profile}.package]\n")).unwrap();
        let lines = rest.lines().take_while(|line| !line.starts_with('['));
        lines.filter_map(|line| Some(line.split_once(" = ")?.0)).collect()
    };
    let (quick, download) = (named("release"), named("dist"));
    assert!(quick.len() > 1);
    let inherited: Vec<_> = quick.into_iter().filter(|name| !download.contains(name)).collect();
    assert!(inherited.is_empty(), "{inherited:?}: to be named under dist as well");
}
