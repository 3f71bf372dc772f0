//! Colours, sizes and spaces. No other file names a colour.

use egui::{Color32, CornerRadius, Stroke, Style, TextStyle, Theme, Ui, Vec2, Visuals};

use super::{fonts, motion};

/// The colours by role. A test holds the contrast: 4.5:1 for text, 3:1 for edges and focus rings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the roles")]
pub struct Palette {
    pub bg: Color32,
    pub surface: Color32,
    pub rail: Color32,
    pub text: Color32,
    pub muted: Color32,
    pub border: Color32,
    pub border_strong: Color32,
    pub accent: Color32,
    pub accent_hover: Color32,
    pub on_accent: Color32,
    pub accent_soft: Color32,
    pub success: Color32,
    pub success_soft: Color32,
    pub warning: Color32,
    pub warning_soft: Color32,
    pub danger: Color32,
    pub danger_soft: Color32,
    pub focus: Color32,
    pub track: Color32,
    /// White in both themes: QR readers want dark on light.
    pub paper: Color32,
}

/// The light colours.
pub const LIGHT: Palette = Palette {
    bg: rgb(0xFBFAF8),
    surface: rgb(0xFFFFFF),
    rail: rgb(0xF1EFEB),
    text: rgb(0x1D1B19),
    muted: rgb(0x5C5750),
    border: rgb(0xDEDAD3),
    border_strong: rgb(0x7C776F),
    accent: rgb(0x1557B0),
    accent_hover: rgb(0x0F478F),
    on_accent: rgb(0xFFFFFF),
    accent_soft: rgb(0xE6EEF9),
    success: rgb(0x17693F),
    success_soft: rgb(0xE5F3EA),
    warning: rgb(0x7A4B00),
    warning_soft: rgb(0xFDF2DC),
    danger: rgb(0xA8201A),
    danger_soft: rgb(0xFCEAE8),
    focus: rgb(0x1557B0),
    track: rgb(0xDEDAD3),
    paper: rgb(0xFFFFFF),
};

/// The dark colours.
pub const DARK: Palette = Palette {
    bg: rgb(0x16181C),
    surface: rgb(0x1F2228),
    rail: rgb(0x111317),
    text: rgb(0xEDEEF0),
    muted: rgb(0xAEB4BD),
    border: rgb(0x343941),
    border_strong: rgb(0x808893),
    accent: rgb(0x8DB8F7),
    accent_hover: rgb(0xA9CAFA),
    on_accent: rgb(0x0B1A2E),
    accent_soft: rgb(0x1F2E45),
    success: rgb(0x7BD3A0),
    success_soft: rgb(0x17301F),
    warning: rgb(0xF0C265),
    warning_soft: rgb(0x332709),
    danger: rgb(0xFF9A90),
    danger_soft: rgb(0x3A1B19),
    focus: rgb(0xA9CAFA),
    track: rgb(0x343941),
    paper: rgb(0xFFFFFF),
};

#[expect(clippy::cast_possible_truncation, reason = "each byte is cut out on purpose")]
const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// The light colours, for who asked the system for more contrast: 7:1 for text, 4.5:1 for edges.
pub const LIGHT_CONTRAST: Palette = Palette {
    bg: rgb(0xFFFFFF),
    surface: rgb(0xFFFFFF),
    rail: rgb(0xF4F4F4),
    text: rgb(0x000000),
    muted: rgb(0x2B2B2B),
    border: rgb(0x595959),
    border_strong: rgb(0x1F1F1F),
    accent: rgb(0x003C8F),
    accent_hover: rgb(0x002A66),
    on_accent: rgb(0xFFFFFF),
    accent_soft: rgb(0xE3EDFB),
    success: rgb(0x0A4A26),
    success_soft: rgb(0xE0F2E7),
    warning: rgb(0x5A3600),
    warning_soft: rgb(0xFFF1D6),
    danger: rgb(0x8A0F0A),
    danger_soft: rgb(0xFDE7E5),
    focus: rgb(0x003C8F),
    track: rgb(0xC4C4C4),
    paper: rgb(0xFFFFFF),
};

/// The dark colours, for who asked the system for more contrast.
pub const DARK_CONTRAST: Palette = Palette {
    bg: rgb(0x000000),
    surface: rgb(0x0B0B0B),
    rail: rgb(0x050505),
    text: rgb(0xFFFFFF),
    muted: rgb(0xE2E2E2),
    border: rgb(0x9A9A9A),
    border_strong: rgb(0xD0D0D0),
    accent: rgb(0xA9CCFF),
    accent_hover: rgb(0xC9E0FF),
    on_accent: rgb(0x00132B),
    accent_soft: rgb(0x10233F),
    success: rgb(0x9BE8BD),
    success_soft: rgb(0x0C2417),
    warning: rgb(0xFFD88A),
    warning_soft: rgb(0x2B2003),
    danger: rgb(0xFFB8B0),
    danger_soft: rgb(0x331210),
    focus: rgb(0xC9E0FF),
    track: rgb(0x4A4A4A),
    paper: rgb(0xFFFFFF),
};

/// All palettes. Each has a ground of its own, by which it is known again.
const ALL: [&Palette; 4] = [&LIGHT, &DARK, &LIGHT_CONTRAST, &DARK_CONTRAST];

/// Invisible, where egui wants a colour for something that has none.
pub const NOTHING: Color32 = Color32::TRANSPARENT;

/// Draws a picture in its own colours.
pub const UNTINTED: Color32 = Color32::WHITE;

/// The colours of the theme in which this part of the screen is drawn.
pub fn palette(ui: &Ui) -> &'static Palette {
    let visuals = ui.visuals();
    let usual = if visuals.dark_mode { &DARK } else { &LIGHT };
    ALL.into_iter().find(|palette| palette.bg == visuals.panel_fill).unwrap_or(usual)
}

/// The sizes of text.
pub mod size {
    /// The title of a page.
    pub const TITLE: f32 = 26.0;
    /// The title of a section or a card.
    pub const SECTION: f32 = 18.0;
    /// Text, labels and buttons.
    pub const BODY: f32 = 16.0;
    /// The smallest text.
    pub const SMALL: f32 = 14.0;
}

/// The spaces between things.
pub mod space {
    /// Within a line.
    pub const XS: f32 = 4.0;
    /// Between things that belong together.
    pub const S: f32 = 8.0;
    /// Inside cards.
    pub const M: f32 = 16.0;
    /// Between groups.
    pub const L: f32 = 24.0;
    /// The height of buttons and fields.
    pub const CONTROL: f32 = 44.0;
    /// The corners of buttons and fields.
    pub const RADIUS: u8 = 8;
    /// The corners of cards.
    pub const CARD_RADIUS: u8 = 10;
}

/// Installs both themes; the person or the system chooses between them.
pub fn install(ctx: &egui::Context, high_contrast: bool) {
    ctx.options_mut(|options| {
        // For systems that do not say which one they want, as some Linux desktops.
        options.fallback_theme = Theme::Light;
        // The sizes of the menu are chosen by the same keys.
        options.zoom_with_keyboard = false;
        // The title bar is told by us: where no system says what it wants, it would be told to be dark over a light page.
        options.sync_window_theme = false;
    });
    let [light, dark] = if high_contrast { [&LIGHT_CONTRAST, &DARK_CONTRAST] } else { [&LIGHT, &DARK] };
    for (theme, palette) in [(Theme::Light, light), (Theme::Dark, dark)] {
        ctx.style_mut_of(theme, |style| apply(style, palette));
    }
}

fn apply(style: &mut Style, palette: &Palette) {
    style.text_styles = [
        (TextStyle::Body, fonts::plain(size::BODY)),
        (TextStyle::Button, fonts::strong(size::BODY)),
        (TextStyle::Small, fonts::plain(size::SMALL)),
        (TextStyle::Monospace, fonts::mono(size::BODY)),
        (TextStyle::Heading, fonts::strong(size::TITLE)),
    ]
    .into();
    style.spacing.item_spacing = Vec2::new(space::S, space::S);
    let scroll = &mut style.spacing.scroll;
    (scroll.bar_width, scroll.floating_width) = (8.0, 6.0);
    // That there is more shows without a mouse: the bar is always there, and what is cut off fades away.
    (scroll.dormant_handle_opacity, scroll.active_handle_opacity, scroll.fade.strength) = (1.0, 1.0, 0.9);
    style.interaction.selectable_labels = false;
    style.animation_time = motion::HOVER;
    colours(&mut style.visuals, palette);
}

fn colours(visuals: &mut Visuals, palette: &Palette) {
    visuals.panel_fill = palette.bg;
    visuals.window_fill = palette.surface;
    visuals.extreme_bg_color = palette.surface;
    visuals.override_text_color = Some(palette.text);
    visuals.hyperlink_color = palette.accent;
    visuals.selection.bg_fill = palette.accent.gamma_multiply(0.35);
    visuals.selection.stroke = Stroke::new(1.0, palette.text);
    visuals.text_cursor.stroke = Stroke::new(2.0, palette.accent);
    // A blinking cursor would wake the computer twice a second on every page with a field.
    visuals.text_cursor.blink = false;
    let widgets = &mut visuals.widgets;
    for (look, edge) in [
        (&mut widgets.noninteractive, palette.border),
        (&mut widgets.inactive, palette.border_strong),
        (&mut widgets.hovered, palette.accent),
        (&mut widgets.active, palette.accent),
        (&mut widgets.open, palette.border_strong),
    ] {
        look.bg_stroke = Stroke::new(1.0, edge);
        look.fg_stroke = Stroke::new(1.0, edge);
        look.corner_radius = CornerRadius::same(space::RADIUS);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance and contrast as WCAG 2 defines them.
    fn contrast(a: Color32, b: Color32) -> f64 {
        let linear = |byte: u8| {
            let part = f64::from(byte) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let luminance = |c: Color32| 0.2126 * linear(c.r()) + 0.7152 * linear(c.g()) + 0.0722 * linear(c.b());
        let (one, two) = (luminance(a), luminance(b));
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    #[test]
    fn every_palette_is_known_by_its_ground() {
        let grounds: std::collections::BTreeSet<_> = ALL.iter().map(|palette| palette.bg.to_array()).collect();
        assert_eq!(grounds.len(), ALL.len());
    }

    #[test]
    fn text_and_edges_stand_out_in_both_themes() {
        for (p, for_text, for_edges) in
            [(&LIGHT, 4.5, 3.0), (&DARK, 4.5, 3.0), (&LIGHT_CONTRAST, 7.0, 4.5), (&DARK_CONTRAST, 7.0, 4.5)]
        {
            let grounds = [p.bg, p.surface, p.rail];
            let text = [(p.text, &grounds[..]), (p.muted, &grounds), (p.accent, &grounds), (p.success, &grounds)];
            let tinted = [
                (p.text, [p.accent_soft, p.success_soft, p.warning_soft, p.danger_soft].to_vec()),
                (p.muted, vec![p.accent_soft, p.success_soft, p.warning_soft, p.danger_soft]),
                (p.on_accent, vec![p.accent, p.accent_hover]),
                (p.warning, vec![p.warning_soft, p.accent_soft, p.surface, p.bg]),
                (p.danger, vec![p.danger_soft]),
                (p.success, vec![p.accent_soft]),
                (p.text, vec![p.track]),
            ];
            let all = text.map(|(ink, grounds)| (ink, grounds.to_vec())).into_iter().chain(tinted);
            for (ink, grounds) in all {
                for ground in grounds {
                    assert!(contrast(ink, ground) >= for_text, "{ink:?} on {ground:?}: {}", contrast(ink, ground));
                }
            }
            let edges = [(p.border_strong, p.bg), (p.border_strong, p.surface), (p.border_strong, p.rail)];
            let rings =
                [(p.focus, p.bg), (p.focus, p.rail), (p.focus, p.surface), (p.danger, p.bg), (p.accent, p.track)];
            for (line, ground) in edges.into_iter().chain(rings) {
                assert!(contrast(line, ground) >= for_edges, "{line:?} on {ground:?}: {}", contrast(line, ground));
            }
        }
    }
}
