//! How large the program is. As the tests build it, that is several times what people download; but what makes it grow is the same.

use crate::table::{Room, compare};

#[test]
fn the_program_is_as_large_as_the_table_says() {
    let bytes = std::fs::metadata(env!("CARGO_BIN_EXE_regain")).unwrap().len();
    // With and without incremental compilation it is cut in other pieces.
    compare(&[("the program as the tests build it: bytes".to_owned(), bytes)], Room { more: 10.0, less: 20.0 });
}
