//! Opens the app.
