//! How a camera asks for a sign-in, and the answer to that: the `WWW-Authenticate` headers read once, for everybody.
//!
//! It knows the bytes of headers, and neither connections nor the journey.

pub mod digest;
mod offer;
mod www_authenticate;

pub use digest::DigestChallenge;
pub use offer::AuthOffer;
pub use www_authenticate::{Challenge, Scheme, challenges};
