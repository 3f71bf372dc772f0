//! An e-mail address as a camera shows it: partly hidden.

use std::fmt;

use crate::secret::Email;

/// An e-mail address of which the camera shows only a part. `Debug` hides it all the same.
#[derive(Clone, PartialEq, Eq)]
pub struct MaskedEmail(String);

impl MaskedEmail {
    /// Takes what the camera gave.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The masked address, for the screen.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this may be the address behind the mask: a run of stars hides any number of characters (INFERRED).
    pub fn may_be(&self, address: &Email) -> bool {
        let (mask, address) = (self.0.to_lowercase(), address.as_str().to_lowercase());
        let mut parts = mask.split('*').filter(|part| !part.is_empty());
        if !mask.contains('*') {
            return mask.trim() == address;
        }
        let mut rest = address.as_str();
        if !mask.starts_with('*')
            && let Some(first) = parts.next()
        {
            let Some(behind) = rest.strip_prefix(first) else { return false };
            rest = behind;
        }
        let last = if mask.ends_with('*') { None } else { parts.next_back() };
        for part in parts {
            let Some((_, behind)) = rest.split_once(part) else { return false };
            rest = behind;
        }
        last.is_none_or(|last| rest.ends_with(last))
    }
}

impl fmt::Debug for MaskedEmail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MaskedEmail(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_hides_any_number_of_characters() {
        let may = |mask: &str, address: &str| MaskedEmail::new(mask).may_be(&Email::parse(address).unwrap());
        assert!(may("b****@gmail.com", "Benno.K@gmail.com") && may("b****@gmail.com", "b@gmail.com"));
        assert!(!may("b****@gmail.com", "anna@gmail.com") && !may("b****@gmail.com", "benno@gmx.net"));
        assert!(may("a**a@e***e.org", "anna@example.org") && !may("a**a@e***e.org", "anna@x.org"));
        assert!(may("***", "anna@example.org") && may("anna@example.org", "anna@example.org"));
        assert!(!may("anna@example.org", "annb@example.org"));
    }
}
