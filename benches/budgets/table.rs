//! What was measured, beside what it may be.

use std::fmt;

/// Rows of measurements.
#[derive(Default)]
pub struct Table {
    rows: Vec<Row>,
}

struct Row {
    name: String,
    value: f64,
    budget: f64,
    unit: &'static str,
}

impl Row {
    fn is_kept(&self) -> bool {
        self.value <= self.budget
    }
}

impl Table {
    /// Adds a measurement.
    pub fn row(&mut self, name: &str, value: f64, budget: f64, unit: &'static str) {
        self.rows.push(Row { name: name.to_owned(), value, budget, unit });
    }

    /// Whether all budgets are kept.
    pub fn is_kept(&self) -> bool {
        self.rows.iter().all(Row::is_kept)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<36} {:>12} {:>12}  verdict", "", "measured", "budget")?;
        for row in &self.rows {
            let verdict = if row.is_kept() { "kept" } else { "BROKEN" };
            let (value, budget) = (format!("{:.1} {}", row.value, row.unit), format!("{:.1} {}", row.budget, row.unit));
            writeln!(f, "{:<36} {value:>12} {budget:>12}  {verdict}", row.name)?;
        }
        Ok(())
    }
}
