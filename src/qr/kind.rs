//! Tells the text of a recovery picture from the other codes that stick on a camera or stand on its page.
//!
//! INFERRED: nobody has published what a recovery text looks like. Known are the others, so those are turned away.

/// A label or a binding code is shorter than this; the text of a recovery picture names a camera and proves it.
const SHORTEST: usize = 40;

/// How the codes begin that are something else: pages, networks, contacts, sign-in keys.
const OTHERS: [&str; 17] = [
    "http:", "https:", "ftp:", "www.", "wifi:", "mailto:", "matmsg:", "tel:", "sms:", "smsto:", "geo:", "otpauth:",
    "begin:", "mecard:", "bitcoin:", "market:", "upi:",
];

/// The services whose phone apps bind a camera: their codes name them, then serial number, code and model by the line.
const BINDING: [&str; 4] = ["ezviz", "hik-connect", "hikconnect", "guardingvision"];

/// Whether a text may be the one of a recovery picture.
pub(super) fn is_recovery(text: &[u8]) -> bool {
    let lower = String::from_utf8_lossy(text).trim().to_lowercase();
    let first_line = lower.lines().next().unwrap_or_default();
    lower.len() >= SHORTEST
        && !OTHERS.iter().any(|start| lower.starts_with(start))
        && !BINDING.iter().any(|name| first_line.contains(name))
        && !is_binding(&lower)
}

/// A few short fields by the line: serial number, six letters, model.
fn is_binding(text: &str) -> bool {
    let fields: Vec<&str> = text.split(['\r', '\n']).map(str::trim).filter(|field| !field.is_empty()).collect();
    (2..=6).contains(&fields.len()) && fields.iter().all(|field| field.len() <= 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_codes_are_told_from_a_recovery_text() {
        let long = "A7".repeat(80);
        for good in [long.clone(), format!("REGAIN-DEMO${long}"), format!("{long}\n{long}")] {
            assert!(is_recovery(good.as_bytes()), "{good}");
        }
        let others = [
            String::new(),
            "DS-2CD2143G2-I20230101AAWRK12344821".to_owned(),
            "K12344821".to_owned(),
            format!("https://www.hikvision.com/en/support/{long}"),
            format!("WIFI:S:Our house;T:WPA;P:{long};;"),
            "www.hik-connect.com\rK12344821\rABCDEF\rDS-2CD2143G2-I\r".to_owned(),
            "ys7\rK12344821\rABCDEF\rDS-2CD2143G2-I\rand more of it\r".to_owned(),
            format!("BEGIN:VCARD\nN:{long}"),
        ];
        for other in others {
            assert!(!is_recovery(other.as_bytes()), "{other}");
        }
    }
}
