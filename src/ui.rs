//! Draws the wizard's page.
