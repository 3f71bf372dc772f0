//! What a page is made of: what the frame has to know before it draws the page, and what the page draws from.

use std::time::SystemTime;

use egui::Ui;

use super::{Action, Drafts};
use crate::wizard::{Event, Field, Remedy, Trouble, Wizard};

/// What the frame needs to know of a page before it draws it.
pub(super) struct PageSpec {
    /// The title: the one heading.
    pub title: String,
    /// One sentence or two under the title.
    pub lead: String,
    /// The words on the main button.
    pub primary: String,
    /// What the main button reports.
    pub press: fn(&Wizard, &Drafts) -> Option<Action>,
    /// Work is under way that the main button has started: another press is ignored.
    pub busy: bool,
    /// The fields on the page; focus starts on the first.
    pub fields: &'static [Field],
    /// Draws what stands under the lead.
    pub body: fn(&mut Ui, &mut PageCx<'_>),
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
    /// The main button was pressed by Enter in a field.
    pub enter: bool,
    /// The fields of the page.
    pub fields: &'static [Field],
}

impl PageCx<'_> {
    /// Reports to the wizard.
    pub fn tell(&mut self, event: Event) {
        self.action = Some(Action::Tell(event));
    }

    /// The trouble that stands next to this field, unless the field was edited since.
    pub fn trouble_at(&self, field: Field) -> Option<Trouble> {
        let trouble = self.wizard.trouble()?;
        let here = trouble.field() == Some(field) && !self.drafts.is_edited(field);
        here.then(|| trouble.clone())
    }

    /// The trouble that stands on the page: it has no field here.
    pub fn trouble_on_page(&self) -> Option<&Trouble> {
        self.wizard.trouble().filter(|trouble| match trouble.field() {
            Some(field) => !self.fields.contains(&field),
            None => true,
        })
    }

    /// Whether a shown trouble already has a button for this way, so that the page needs none.
    pub fn is_offered(&self, way: Remedy) -> bool {
        self.wizard.trouble().is_some_and(|trouble| {
            let (on, out) = trouble.ways();
            let visible = trouble.field().is_none_or(|field| !self.drafts.is_edited(field));
            visible && (on == way || out == way)
        })
    }
}
