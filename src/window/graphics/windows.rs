//! Reads what Windows lists of its sessions and its graphics adapters. Must not know what follows from it.

use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE};

use super::Choice;
use super::adapters::{self, Adapter, Sessions};

/// The class of graphics adapters (DOCUMENTED: system-defined device setup classes); one key for each.
const ADAPTERS: &str = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}";

/// The window that fits this computer and this session.
pub fn fitting() -> Choice {
    adapters::fitting(&sessions(), &adapters())
}

/// A person's own variables of each session lie in a key with its number (OBSERVED: Windows Terminal reads them there).
fn sessions() -> Sessions {
    let terminal = LOCAL_MACHINE.open(r"SYSTEM\CurrentControlSet\Control\Terminal Server");
    Sessions {
        at_screen: terminal.and_then(|key| key.get_u32("GlassSessionId")).ok(),
        own: CURRENT_USER.open("Volatile Environment").map(|key| numbers(&key)).unwrap_or_default(),
        name: std::env::var("SESSIONNAME").ok(),
    }
}

/// The keys below this one that have a number for a name.
fn numbers(key: &Key) -> Vec<u32> {
    key.keys().into_iter().flatten().filter_map(|name| name.parse().ok()).collect()
}

fn adapters() -> Vec<Adapter> {
    let Ok(class) = LOCAL_MACHINE.open(ADAPTERS) else {
        return Vec::new();
    };
    // Beside the adapters are keys of another kind, which not everyone may open.
    let names = class.keys().into_iter().flatten().filter(|name| name.bytes().all(|byte| byte.is_ascii_digit()));
    let keys = names.filter_map(|name| class.open(name).ok());
    keys.map(|key| Adapter {
        provider: key.get_string("ProviderName").unwrap_or_default(),
        has_opengl: key.get_value("OpenGLDriverName").is_ok(),
    })
    .collect()
}
