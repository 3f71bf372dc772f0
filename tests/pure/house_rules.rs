//! The rules of the house: reads `src/` and says which line breaks one.

mod paths;
mod reading;
mod style;
mod walls;
