//! Save dialog and safe writing.
