//! The settings of a Linux desktop, by its portal: `org.freedesktop.portal.Settings` (DOCUMENTED).
//!
//! The service may be missing, hang, come late or come back; none of that delays anything. Must not know the window.

use std::collections::HashMap;

use futures_util::future::{Either, select};
use futures_util::{Stream, StreamExt as _, pin_mut, stream};
use zbus::proxy::{Builder, CacheProperties};
use zbus::zvariant::{OwnedValue, Value};
use zbus::{Connection, Proxy};

use crate::domain::SystemWishes;

const SERVICE: &str = "org.freedesktop.portal.Desktop";
const PLACE: &str = "/org/freedesktop/portal/desktop";
const INTERFACE: &str = "org.freedesktop.portal.Settings";

/// What all desktops share.
const SHARED: &str = "org.freedesktop.appearance";
/// What GNOME and those that follow it say besides.
const GNOME: &str = "org.gnome.desktop.interface";
const GNOME_ACCESS: &str = "org.gnome.desktop.a11y.interface";

/// What is asked for.
const NAMESPACES: &[&str] = &[SHARED, GNOME, GNOME_ACCESS];

type All = HashMap<String, HashMap<String, OwnedValue>>;

/// What was said so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
struct Said {
    /// 1: dark, 2: light, anything else: no wish.
    color_scheme: u32,
    /// 1: more.
    contrast: u32,
    /// 1: less.
    reduced_motion: u32,
    no_animations: bool,
    high_contrast: bool,
}

impl Said {
    /// Takes one setting; one that is not known, or of another type than it should be, changes nothing.
    fn take(&mut self, namespace: &str, key: &str, value: &Value<'_>) {
        match (namespace, key, plain(value)) {
            (SHARED, "color-scheme", Value::U32(number)) => self.color_scheme = *number,
            (SHARED, "contrast", Value::U32(number)) => self.contrast = *number,
            (SHARED, "reduced-motion", Value::U32(number)) => self.reduced_motion = *number,
            (GNOME, "enable-animations", Value::Bool(on)) => self.no_animations = !on,
            (GNOME_ACCESS, "high-contrast", Value::Bool(on)) => self.high_contrast = *on,
            _ => {}
        }
    }

    fn all(all: &All) -> Self {
        let mut said = Self::default();
        for (namespace, settings) in all {
            for (key, value) in settings {
                said.take(namespace, key, value);
            }
        }
        said
    }

    fn wishes(self) -> SystemWishes {
        SystemWishes {
            dark: match self.color_scheme {
                1 => Some(true),
                2 => Some(false),
                _ => None,
            },
            high_contrast: self.contrast == 1 || self.high_contrast,
            reduced_motion: self.reduced_motion == 1 || self.no_animations,
        }
    }
}

/// Some services wrap a value once more than they should (OBSERVED by others, with the old way to read one).
fn plain<'a>(value: &'a Value<'a>) -> &'a Value<'a> {
    match value {
        Value::Value(inner) => plain(inner),
        value => value,
    }
}

/// What is heard of the service.
enum News {
    /// A setting has changed.
    Changed(String, String, OwnedValue),
    /// The service has come, or has come back: everything may be different.
    Came,
    /// The service has gone. What it said last still holds.
    Went,
}

/// Tells what is wanted, and tells again when it changes.
pub async fn follow(tell: impl Fn(SystemWishes) + Send) -> zbus::Result<()> {
    let bus = Connection::session().await?;
    let builder: Builder<'_, Proxy<'_>> = Builder::new(&bus);
    let builder = builder.destination(SERVICE)?.path(PLACE)?.interface(INTERFACE)?;
    let settings = builder.cache_properties(CacheProperties::No).build().await?;
    let news = news(&settings).await?;
    pin_mut!(news);
    // Who hears nothing takes it for no wish.
    let (mut said, mut told) = (Said::default(), SystemWishes::default());
    loop {
        // An answer that does not come keeps nobody from hearing of changes.
        let answer = settings.call::<_, _, All>("ReadAll", &(NAMESPACES,));
        pin_mut!(answer);
        let mut waiting = Some(answer);
        loop {
            let next = match waiting.take() {
                Some(answer) => match select(answer, news.next()).await {
                    Either::Left((all, _)) => {
                        match all {
                            Ok(all) => said = Said::all(&all),
                            Err(error) => tracing::debug!(%error, "the desktop's settings cannot be read"),
                        }
                        tell_once(said, &mut told, &tell);
                        continue;
                    }
                    Either::Right((next, answer)) => {
                        waiting = Some(answer);
                        next
                    }
                },
                None => news.next().await,
            };
            match next {
                Some(News::Changed(namespace, key, value)) => said.take(&namespace, &key, &value),
                Some(News::Came) => break,
                Some(News::Went) => {}
                None => return Ok(()),
            }
            tell_once(said, &mut told, &tell);
        }
    }
}

async fn news<'a>(settings: &Proxy<'a>) -> zbus::Result<impl Stream<Item = News> + use<'a>> {
    let changes = settings.receive_signal("SettingChanged").await?.filter_map(|message| {
        let change = message.body().deserialize::<(String, String, OwnedValue)>().ok();
        std::future::ready(change.map(|(namespace, key, value)| News::Changed(namespace, key, value)))
    });
    let owners = settings.receive_owner_changed().await?;
    let owners = owners.map(|owner| if owner.is_some() { News::Came } else { News::Went });
    Ok(stream::select(changes, owners))
}

fn tell_once(said: Said, told: &mut SystemWishes, tell: &impl Fn(SystemWishes)) {
    let wishes = said.wishes();
    if *told != wishes {
        *told = wishes;
        tell(wishes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wishes(settings: &[(&str, &str, Value<'_>)]) -> SystemWishes {
        let mut said = Said::default();
        for (namespace, key, value) in settings {
            said.take(namespace, key, value);
        }
        said.wishes()
    }

    #[test]
    fn what_a_desktop_says_is_understood() {
        let none = SystemWishes::default();
        assert_eq!(wishes(&[]), none);
        for (scheme, dark) in [(0, None), (1, Some(true)), (2, Some(false)), (7, None)] {
            assert_eq!(wishes(&[(SHARED, "color-scheme", Value::U32(scheme))]), SystemWishes { dark, ..none });
        }
        assert!(wishes(&[(SHARED, "contrast", Value::U32(1))]).high_contrast);
        assert!(wishes(&[(GNOME_ACCESS, "high-contrast", Value::Bool(true))]).high_contrast);
        assert!(wishes(&[(SHARED, "reduced-motion", Value::U32(1))]).reduced_motion);
        assert!(wishes(&[(GNOME, "enable-animations", Value::Bool(false))]).reduced_motion);
        assert_eq!(wishes(&[(GNOME, "enable-animations", Value::Bool(true))]), none);
    }

    #[test]
    fn odd_values_change_nothing_and_wrapped_ones_count() {
        let none = SystemWishes::default();
        assert_eq!(wishes(&[(SHARED, "color-scheme", Value::from("dark"))]), none);
        assert_eq!(wishes(&[(SHARED, "contrast", Value::I32(1))]), none);
        assert_eq!(wishes(&[("org.kde.kdeglobals", "color-scheme", Value::U32(1))]), none);
        let wrapped = Value::Value(Box::new(Value::Value(Box::new(Value::U32(1)))));
        assert_eq!(wishes(&[(SHARED, "color-scheme", wrapped)]).dark, Some(true));
    }
}
