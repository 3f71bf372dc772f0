//! How long the pure parts take: strangers' bytes taken apart, pictures, the wizard with many cameras, pages. Run by
//! `cargo bench --bench parts`; what they count is held by `cargo test --test costs`.

#[path = "support/parts.rs"]
mod parts;

use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};

fn every_part(criterion: &mut Criterion) {
    for mut part in parts::all() {
        criterion.bench_function(part.name, |bencher| bencher.iter(|| (part.work)()));
    }
}

fn briefly() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .sample_size(20)
}

criterion_group! { name = all; config = briefly(); targets = every_part }
criterion_main!(all);
