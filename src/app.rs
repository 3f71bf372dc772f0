//! The app: [`App::logic`] feeds the wizard, [`App::ui`] draws it. The only owner of the clock; knows no window.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, OnceLock};
use std::time::SystemTime;

use egui::{Context, FullOutput, RawInput, UserAttentionType, ViewportCommand};

use crate::domain::{Language, MailSecurity, Preferences, Surroundings, SystemLetters};
use crate::engine::{self, Engine, Tools};
use crate::ui::{self, Action, DemoMail, Drafts};
use crate::wizard::{Effect, Event, Field, Forms, Wizard};

/// The time. Every other room takes it as an argument.
#[expect(clippy::disallowed_methods, reason = "here, and nowhere else")]
pub fn now() -> SystemTime {
    SystemTime::now()
}

/// The whole app, without a window.
pub struct App {
    wizard: Wizard,
    drafts: Drafts,
    engine: Engine,
    inbox: Receiver<News>,
    bell: Bell,
    /// Whether the window was in front in the last frame; `None`: the system has not said.
    in_front: Option<bool>,
    /// What the window's end ends first, before anything that may take its time.
    held: Vec<Box<dyn Send>>,
}

/// What comes from other threads.
enum News {
    Happened(Event),
    DemoMail(DemoMail),
}

/// Puts news into the inbox and wakes the screen, once there is one.
#[derive(Clone)]
struct Bell {
    inbox: Sender<News>,
    screen: Arc<OnceLock<Context>>,
}

impl Bell {
    fn ring(&self, news: News) {
        // Fails only when the app is gone: then there is nobody to tell.
        if self.inbox.send(news).is_ok()
            && let Some(screen) = self.screen.get()
        {
            screen.request_repaint();
        }
    }
}

impl Drop for App {
    /// A password or a code that a button copied leaves the clipboard with the app, unless something else is there by now.
    fn drop(&mut self) {
        self.held.clear();
        if let Some(copied) = self.bell.screen.get().and_then(ui::copied_secret) {
            engine::clear_copied(move |text| copied.is(text));
        }
    }
}

impl App {
    /// An app that begins to look for cameras (or for an earlier journey) at once.
    pub fn new(tools: Tools) -> io::Result<Self> {
        let (sender, inbox) = channel();
        let bell = Bell { inbox: sender, screen: Arc::default() };
        let ring = bell.clone();
        let mut engine = Engine::new(tools, move |event| ring.ring(News::Happened(event)))?;
        let mut wizard = Wizard::new();
        wizard.handle(Event::PreferencesRead(engine.preferences()), now());
        engine.start();
        Ok(Self { wizard, drafts: Drafts::default(), engine, inbox, bell, in_front: None, held: Vec::new() })
    }

    /// Speaks this language, whatever was chosen another time; the menu can change it.
    pub fn speak(&mut self, language: Language) {
        let preferences = Preferences { language: Some(language), ..self.wizard.house().preferences };
        self.wizard.handle(Event::PreferencesRead(preferences), now());
    }

    /// Fills the mail form for the built-in mail desk, and returns where its answers go.
    pub fn with_demo_mail(
        &mut self,
        from: &str,
        server: &str,
        port: u16,
    ) -> impl Fn(DemoMail) + Send + Sync + 'static + use<> {
        self.drafts.fill(Field::From, from);
        self.drafts.fill(Field::Server, server);
        self.drafts.fill(Field::Port, &port.to_string());
        self.drafts.mail_security = Some(MailSecurity::None);
        self.drafts.is_demo = true;
        self.drafts.offers_watching = false;
        let bell = self.bell.clone();
        move |mail| bell.ring(News::DemoMail(mail))
    }

    /// What draws the first page on a screen that will be given to the app: on another thread, while the window opens.
    pub fn ahead(&self) -> impl FnOnce(&Context, RawInput) -> FullOutput + Send + use<> {
        let preferences = self.wizard.house().preferences;
        move |screen, input| ui::draw_ahead(screen, input, preferences, now())
    }

    /// Gives the app its screen, and what is known of the letters of the system: fonts and looks are installed, and news wake it from now on.
    #[must_use]
    pub fn attach(
        mut self,
        screen: &Context,
        surroundings: Surroundings,
        letters: Option<Arc<dyn SystemLetters>>,
    ) -> Self {
        ui::install(screen);
        if let Some(letters) = letters {
            ui::read_with(screen, letters);
        }
        let [data_folder, log_folder] = self.engine.own_folders();
        self.drafts.surroundings = Surroundings { data_folder, log_folder, ..surroundings };
        ui::follow_look(screen, &self.wizard, &mut self.drafts);
        self.bell.screen.get_or_init(|| screen.clone());
        self
    }

    /// Holds something until the app begins to end, and drops it before anything that takes time.
    pub fn hold_until_it_ends(&mut self, held: impl Send + 'static) {
        self.held.push(Box::new(held));
    }

    /// Follows the desktop's wishes for the screen from now on.
    pub fn follow_desktop(&self) {
        self.engine.watch_appearance();
    }

    /// Feeds the wizard with what happened since the last frame. Draws nothing; may run while the window is hidden.
    pub fn logic(&mut self, ctx: &Context) {
        while let Ok(news) = self.inbox.try_recv() {
            match news {
                News::Happened(event) => self.tell(event, ctx),
                News::DemoMail(mail) => self.drafts.demo_mail = Some(mail),
            }
        }
        ui::follow_look(ctx, &self.wizard, &mut self.drafts);
        let in_front = ctx.input(|input| input.viewport().focused);
        if in_front == Some(true) && self.in_front == Some(false) {
            // A call for attention that was heard is over; only then is the next one seen.
            ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(UserAttentionType::Reset));
            self.tell(Event::CameToFront, ctx);
        }
        if in_front == Some(false) && self.in_front == Some(true) {
            self.engine.window_left_front();
        }
        self.in_front = in_front;
        let now = now();
        if self.wizard.is_look_due(now) {
            self.tell(Event::LookAtCamera, ctx);
        }
        if let Some(wait) = self.wizard.next_moment(now).and_then(|moment| moment.duration_since(now).ok()) {
            ctx.request_repaint_after(wait);
        }
    }

    /// Draws the page, and takes what the person did.
    pub fn ui(&mut self, ui: &mut egui::Ui) {
        match ui::draw(ui, &self.wizard, &mut self.drafts, now()) {
            Some(Action::Tell(event)) => {
                let ctx = ui.ctx().clone();
                self.tell(event, &ctx);
                ctx.request_repaint();
            }
            Some(Action::Close) => {
                let ctx = ui.ctx().clone();
                if self.may_close_now(&ctx) {
                    ctx.send_viewport_cmd(ViewportCommand::Close);
                }
            }
            None => {}
        }
    }

    /// Whether the window may close. Where it may not without a question, the page asks it now.
    pub fn may_close_now(&mut self, ctx: &Context) -> bool {
        let may_close = self.wizard.may_close();
        if !may_close {
            self.tell(Event::CloseWanted, ctx);
            ctx.request_repaint();
        }
        may_close
    }

    /// Whether a password or a code is held that is still to be used. None is, once the journey is done: what is left then is
    /// the new password, for the person to look at until the app closes.
    pub fn holds_secret(&self) -> bool {
        self.wizard.holds_secret() || !self.drafts.is_wiped()
    }

    /// Something has come that the person waits for. Who looks at another window is told so, without a word of what it is.
    fn announce(&mut self, ctx: &Context, (title, body): (String, String)) {
        if ctx.input(|input| input.viewport().focused) != Some(false) {
            return;
        }
        self.engine.announce(title, body);
        ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(UserAttentionType::Informational));
    }

    fn tell(&mut self, event: Event, ctx: &Context) {
        let (before, arrivals, turns) = (self.wizard.page(), self.wizard.arrivals(), self.wizard.turns());
        let mut typed = None;
        for effect in self.wizard.handle(event, now()) {
            match effect {
                Effect::Wipe(Forms::All) => self.drafts.wipe(ctx),
                Effect::Wipe(Forms::Mailbox) => self.drafts.wipe_mailbox(ctx),
                Effect::Wipe(Forms::Inbox) => self.drafts.wipe_inbox(ctx),
                Effect::ProveTyped => typed = self.drafts.typed_password(),
                effect => self.engine.perform(effect),
            }
        }
        let page = self.wizard.page();
        if before != page {
            tracing::info!(page = page.name(), "the page has changed");
        }
        if self.wizard.arrivals() > arrivals {
            self.announce(ctx, ui::notice());
        }
        if self.wizard.turns() > turns {
            self.announce(ctx, ui::turn_notice());
        }
        if let Some(password) = typed {
            let keep = self.drafts.keep;
            self.tell(Event::CheckAgain { password, keep }, ctx);
        }
    }
}
