//! How sure a fact about the wire is.

/// Where a fact about the wire comes from, and so how far it can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// The manufacturer's documents say it.
    Documented,
    /// Replies or front-ends of the manufacturer show it.
    Observed,
    /// We conclude it from its neighbours; nobody has published it.
    Inferred,
}

impl Provenance {
    /// The word for it in documents and logs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Documented => "DOCUMENTED",
            Self::Observed => "OBSERVED",
            Self::Inferred => "INFERRED",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_a_word() {
        for provenance in [Provenance::Documented, Provenance::Observed, Provenance::Inferred] {
            assert_eq!(provenance.name(), format!("{provenance:?}").to_uppercase());
        }
    }
}
