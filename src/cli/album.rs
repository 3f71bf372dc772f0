//! Pictures of the pages, as a person sees them: light and dark, at 100 % and 200 %.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use egui::{Theme, Vec2};
use image::ImageFormat;

use super::output::Failure;
use super::player::{NEW_ADDRESS, NEW_PASSWORD, Player};
use crate::app::now;
use crate::domain::MailSecurity;
use crate::files;
use crate::text;
use crate::ui::{self, Drafts};
use crate::window::{SIZE, offscreen::Offscreen};
use crate::wizard::{Field, Page, Wizard};

/// Frames until a page has settled: layout that depends on itself, focus on entry.
const SETTLE: u32 = 3;

/// A folder of pictures, numbered in the order of the journey.
pub(super) struct Album {
    folder: PathBuf,
    screens: Vec<Screen>,
    count: u32,
}

struct Screen {
    name: &'static str,
    offscreen: Offscreen,
    drafts: Drafts,
    seconds: f64,
}

impl Album {
    pub fn in_folder(folder: PathBuf) -> Result<Self, Failure> {
        fs::create_dir_all(&folder).map_err(|error| Failure::because(text::cli_no_pictures, &error))?;
        let screens = [
            ("light-100", Theme::Light, 1.0),
            ("dark-100", Theme::Dark, 1.0),
            ("light-200", Theme::Light, 2.0),
            ("dark-200", Theme::Dark, 2.0),
        ];
        let screens = screens.map(|(name, theme, scale)| Screen::new(name, theme, scale)).into();
        Ok(Self { folder, screens, count: 0 })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Takes the pictures of this page.
    pub fn add(&mut self, wizard: &Wizard, player: &Player) -> Result<(), Failure> {
        self.count += 1;
        let trouble = wizard.trouble().map(|trouble| format!("-{}", trouble.name())).unwrap_or_default();
        for screen in &mut self.screens {
            let name = format!("{:02}-{}{trouble}-{}.png", self.count, wizard.page().name(), screen.name);
            let mut png = Cursor::new(Vec::new());
            let encoded = screen.picture(wizard, player).write_to(&mut png, ImageFormat::Png);
            encoded.map_err(|error| Failure::because(text::cli_no_pictures, &error))?;
            // What lies there under this name is replaced; a link is not followed.
            let written = files::write_atomic(&self.folder.join(name), png.get_ref());
            written.map_err(|error| Failure::because(text::cli_no_pictures, &error))?;
        }
        Ok(())
    }
}

impl Screen {
    /// The window has the same size in pixels at 200 %, so it has half as many points.
    fn new(name: &'static str, theme: Theme, scale: f32) -> Self {
        let offscreen = Offscreen::new(Vec2::new(SIZE.x / scale, SIZE.y / scale), scale);
        ui::install(offscreen.context());
        offscreen.context().set_theme(theme);
        let mut drafts = Drafts::default();
        drafts.surroundings.speech = text::spoken();
        if ui::needs_letters_of_the_system(drafts.surroundings.speech.language) {
            offscreen.use_fonts_of_the_system();
        }
        Self { name, offscreen, drafts, seconds: 0.0 }
    }

    fn picture(&mut self, wizard: &Wizard, player: &Player) -> image::RgbaImage {
        let Self { offscreen, drafts, seconds, .. } = self;
        match wizard.page() {
            Page::Code => drafts.fill(Field::Code, player.typed_code().reveal()),
            Page::Password => {
                drafts.fill(Field::Password, NEW_PASSWORD);
                drafts.fill(Field::Repeat, NEW_PASSWORD);
            }
            Page::Send => drafts.fill(Field::From, player.sender),
            Page::Mailbox => {
                let (server, port) = player.mail_server();
                drafts.fill(Field::Server, server);
                drafts.fill(Field::Port, &port.to_string());
                drafts.mail_security = Some(MailSecurity::None);
            }
            Page::Done => {
                drafts.wipe(offscreen.context());
                drafts.fill(Field::RecoveryAddress, NEW_ADDRESS);
            }
            _ => {}
        }
        for _ in 0..SETTLE {
            *seconds += 0.2;
            // What the page reports is not asked for: the player does the pressing.
            offscreen.step(Vec::new(), *seconds, |ui| drop(ui::draw(ui, wizard, drafts, now())));
        }
        offscreen.picture()
    }
}
