//! What a page is made of: what the frame has to know before it draws the page, and what the page draws from.

use std::time::SystemTime;

use egui::Ui;

use super::pinned::Pinned;
use super::{Action, Drafts};
use crate::wizard::{Event, Field, Remedy, Trouble, Wizard};

/// What the frame needs to know of a page before it draws it.
pub(super) struct PageSpec {
    /// The title, which is the only heading of the page.
    pub title: String,
    /// One sentence or two under the title.
    pub lead: String,
    /// The words on the main button.
    pub primary: String,
    /// What the main button reports.
    pub press: Press,
    /// The page's own main button, while the way on from a trouble stands in its place: its words, and what it reports.
    pub own: Option<(String, Press)>,
    /// A second button, at the left of the footer, where the page has no Back: its words, and what it reports.
    pub second: Option<(String, Press)>,
    /// What stays in sight right above the footer.
    pub pinned: Option<Pinned>,
    /// Whether work is under way that the main button has started: another press is ignored.
    pub busy: bool,
    /// The fields on the page; focus starts on the first.
    pub fields: &'static [Field],
    /// Draws what stands under the lead.
    pub body: fn(&mut Ui, &mut PageCx<'_>),
}

/// What a main button reports.
pub(super) type Press = fn(&Wizard, &Drafts) -> Option<Action>;

impl Default for PageSpec {
    fn default() -> Self {
        Self {
            title: String::new(),
            lead: String::new(),
            primary: String::new(),
            press: |_, _| None,
            own: None,
            second: None,
            pinned: None,
            busy: false,
            fields: &[],
            body: |_, _| {},
        }
    }
}

/// What a page draws from, and where it leaves what the person did.
pub(super) struct PageCx<'a> {
    /// The journey.
    pub wizard: &'a Wizard,
    /// What is typed.
    pub drafts: &'a mut Drafts,
    /// The time.
    pub now: SystemTime,
    /// What the person did in this frame.
    pub action: Option<Action>,
    /// Whether Enter was pressed in a field, which presses the main button.
    pub enter: bool,
    /// The fields of the page.
    pub fields: &'static [Field],
    /// The page's own main button, while the way on from a trouble stands in its place.
    pub own: Option<(String, Press)>,
}

impl PageCx<'_> {
    /// Reports to the wizard.
    pub fn tell(&mut self, event: Event) {
        self.action = Some(Action::Tell(event));
    }

    /// The trouble to show at this field: none once the field was edited.
    pub fn trouble_at(&self, field: Field) -> Option<Trouble> {
        let trouble = self.wizard.trouble()?;
        let here = trouble.field() == Some(field) && !self.drafts.is_edited(field);
        here.then(|| trouble.clone())
    }

    /// The trouble to show at the top of the page, because the page has no field for it.
    pub fn trouble_on_page(&self) -> Option<&Trouble> {
        self.wizard.trouble().filter(|trouble| match trouble.field() {
            Some(field) => !self.fields.contains(&field),
            // These have a part of their page for themselves.
            None => !matches!(trouble, Trouble::Clock(_) | Trouble::RecoveryAddress(_)),
        })
    }

    /// Whether a shown trouble offers this remedy already, so that the page needs no button for it. A slip has no buttons.
    pub fn is_offered(&self, way: Remedy) -> bool {
        self.wizard.trouble().filter(|trouble| !trouble.is_slip()).is_some_and(|trouble| {
            let (on, out) = trouble.remedies_on(self.wizard.page());
            let visible = trouble.field().is_none_or(|field| !self.drafts.is_edited(field));
            visible && (on == way || out == way)
        })
    }
}
