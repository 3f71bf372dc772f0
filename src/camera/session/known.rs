//! What the camera has shown in one session, so that nobody asks for it twice. It asks nobody.

use std::ops::RangeInclusive;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use crate::camera::clock::ClockReading;
use crate::domain::MaskedEmail;

/// What was shown until now.
#[derive(Debug, Default)]
pub(super) struct Known(Mutex<Shown>);

#[derive(Debug, Default)]
struct Shown {
    clock: Option<(ClockReading, Instant)>,
    addresses: Option<Vec<MaskedEmail>>,
    address_form: Option<AddressForm>,
}

/// How the camera wants an address.
#[derive(Clone, Debug)]
pub(super) struct AddressForm {
    /// How long it may be.
    pub length: RangeInclusive<usize>,
    /// The administrator's password belongs beside it.
    pub with_password: bool,
}

impl Known {
    fn shown(&self) -> MutexGuard<'_, Shown> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The clock as it was read last, gone on since then.
    pub fn clock(&self) -> Option<ClockReading> {
        let (reading, since) = self.shown().clock.clone()?;
        Some(ClockReading { clock: reading.clock.after(since.elapsed()), ..reading })
    }

    pub fn keep_clock(&self, reading: ClockReading) -> ClockReading {
        self.shown().clock = Some((reading.clone(), Instant::now()));
        reading
    }

    /// The addresses that codes go to.
    pub fn addresses(&self) -> Option<Vec<MaskedEmail>> {
        self.shown().addresses.clone()
    }

    pub fn keep_addresses(&self, addresses: Vec<MaskedEmail>) -> Vec<MaskedEmail> {
        self.shown().addresses = Some(addresses.clone());
        addresses
    }

    pub fn address_form(&self) -> Option<AddressForm> {
        self.shown().address_form.clone()
    }

    pub fn keep_address_form(&self, form: AddressForm) -> AddressForm {
        self.shown().address_form = Some(form.clone());
        form
    }
}
