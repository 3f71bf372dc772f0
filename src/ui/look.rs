//! How the screen looks: between what the person chose and what the system wants. It changes nothing but colours, sizes
//! and motion, and only when one of them has changed.

use egui::{Context, Key, Modifiers, SystemTheme, Theme, ThemePreference, Ui, ViewportCommand};

use super::{Action, letters, motion, theme};
use crate::domain::{Language, Preferences, Speech, SystemWishes, TextSize, ThemeChoice};
use crate::text;
use crate::wizard::{Event, Housekeeping};

/// The smallest page, in points: text is never made so large that less than this fits into the window.
const SMALLEST_PAGE: egui::Vec2 = egui::vec2(480.0, 340.0);

/// What was installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Look {
    choice: ThemeChoice,
    wishes: SystemWishes,
    /// Which theme the window was told of: its title bar follows.
    told: Option<SystemTheme>,
}

/// Installs what has changed.
pub(super) fn follow(ctx: &Context, house: &Housekeeping, system: Speech, look: &mut Look) {
    let Preferences { theme: choice, text_size, language } = house.preferences;
    follow_language(ctx, language, system);
    let wishes = house.wishes;
    if (look.choice, look.wishes) != (choice, wishes) {
        if look.wishes != wishes {
            theme::install(ctx, wishes.high_contrast);
            motion::reduce(ctx, wishes.reduced_motion);
        }
        ctx.set_theme(preference(choice, wishes));
        (look.choice, look.wishes) = (choice, wishes);
    }
    let wanted = fitting(text_size.factor(), window(ctx));
    if (ctx.zoom_factor() - wanted).abs() > 0.001 {
        ctx.set_zoom_factor(wanted);
    }
}

/// Has the whole program speak the language of the person's choice, else the system's; English where this computer has no
/// letters for it.
fn follow_language(ctx: &Context, chosen: Option<Language>, system: Speech) {
    let wanted = Speech { language: chosen.unwrap_or(system.language), ..system };
    let spoken = text::spoken();
    if spoken == wanted {
        return;
    }
    let readable = letters::is_readable(ctx, wanted.language);
    let speech = if readable { wanted } else { Speech { language: Language::default(), ..wanted } };
    if spoken != speech {
        text::speak(speech);
        ctx.send_viewport_cmd(ViewportCommand::Title(text::window_title()));
    }
}

/// The person's choice, then the system's wish, then what the window says by itself.
fn preference(choice: ThemeChoice, wishes: SystemWishes) -> ThemePreference {
    match (choice, wishes.dark) {
        (ThemeChoice::Light, _) | (ThemeChoice::System, Some(false)) => ThemePreference::Light,
        (ThemeChoice::Dark, _) | (ThemeChoice::System, Some(true)) => ThemePreference::Dark,
        (ThemeChoice::System, None) => ThemePreference::System,
    }
}

/// Has the title bar follow, within a frame: what is sent before the first one gets lost (OBSERVED). Where the system gives
/// windows a theme by itself, it goes on to do so until the person chooses one.
pub(super) fn tell_window(ctx: &Context, look: &mut Look) {
    let follows_by_itself = look.choice == ThemeChoice::System && ctx.input(|input| input.raw.system_theme).is_some();
    let theme = match ctx.theme() {
        _ if follows_by_itself => SystemTheme::SystemDefault,
        Theme::Dark => SystemTheme::Dark,
        Theme::Light => SystemTheme::Light,
    };
    if look.told != Some(theme) {
        look.told = Some(theme);
        ctx.send_viewport_cmd(ViewportCommand::SetTheme(theme));
    }
}

/// Whether the window is too small for the size of text that the person chose.
pub(super) fn is_held_back(ctx: &Context, preferences: Preferences) -> bool {
    let wanted = preferences.text_size.factor();
    fitting(wanted, window(ctx)) < wanted
}

/// The size of the window in points of the system, whatever the size of the text.
fn window(ctx: &Context) -> egui::Vec2 {
    ctx.content_rect().size() * ctx.zoom_factor()
}

/// The factor, or less where the page would not fit into a window of this many points any more.
fn fitting(factor: f32, window: egui::Vec2) -> f32 {
    let most = (window.x / SMALLEST_PAGE.x).min(window.y / SMALLEST_PAGE.y);
    factor.min(most.max(1.0))
}

/// Ctrl and plus, minus or 0 choose a size, as in browsers.
pub(super) fn sized_by_key(ui: &Ui, preferences: Preferences) -> Option<Action> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key));
    let size = preferences.text_size;
    let wanted = if pressed(Key::Plus) || pressed(Key::Equals) {
        size.larger()
    } else if pressed(Key::Minus) {
        size.smaller()
    } else if pressed(Key::Num0) {
        TextSize::Normal
    } else {
        return None;
    };
    (wanted != size).then_some(Action::Tell(Event::ChooseTextSize(wanted)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_person_comes_before_the_system() {
        let wishes = |dark| SystemWishes { dark, ..SystemWishes::default() };
        for dark in [None, Some(false), Some(true)] {
            assert_eq!(preference(ThemeChoice::Light, wishes(dark)), ThemePreference::Light);
            assert_eq!(preference(ThemeChoice::Dark, wishes(dark)), ThemePreference::Dark);
        }
        assert_eq!(preference(ThemeChoice::System, wishes(Some(true))), ThemePreference::Dark);
        assert_eq!(preference(ThemeChoice::System, wishes(Some(false))), ThemePreference::Light);
        assert_eq!(preference(ThemeChoice::System, wishes(None)), ThemePreference::System);
    }

    #[test]
    fn text_grows_only_as_far_as_the_page_fits() {
        assert_eq!(fitting(1.5, egui::vec2(960.0, 680.0)), 1.5);
        assert_eq!(fitting(1.5, egui::vec2(600.0, 680.0)), 1.25);
        assert_eq!(fitting(1.5, egui::vec2(480.0, 340.0)), 1.0);
        assert_eq!(fitting(1.5, egui::vec2(300.0, 200.0)), 1.0, "what is small already is not made smaller");
        assert_eq!(fitting(0.9, egui::vec2(300.0, 200.0)), 0.9);
    }
}
