//! How long the pure parts take: strangers' bytes taken apart, pictures, the wizard with many cameras, pages. Run by
//! `cargo bench -p regain-benches --bench parts`; what they count is held by `cargo test --test costs`.

#[path = "support/parts.rs"]
mod parts;

use divan::Bencher;

fn main() {
    divan::main();
}

fn names() -> Vec<&'static str> {
    parts::all().into_iter().map(|part| part.name).collect()
}

#[divan::bench(args = names(), min_time = 0.5, max_time = 3)]
fn part(bencher: Bencher<'_, '_>, name: &str) {
    if let Some(mut part) = parts::all().into_iter().find(|part| part.name == name) {
        bencher.bench_local(|| (part.work)());
    }
}
