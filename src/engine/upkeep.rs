//! Puts right in a camera what the person asked for after the sign-in. Asks who is there first, as before everything that
//! carries a secret; what failed is judged by the camera's room.

use std::time::SystemTime;

use super::identity;
use super::kept_camera::CameraKeeper;
use super::session::{Loan, SessionKeeper};
use crate::camera::RunningClock;
use crate::camera::discovery::Search;
use crate::domain::{CameraClock, Endpoint, RecoveryAddresses, UpkeepFault};
use crate::secret::Email;

/// Sets the camera's clock to this computer's, which shows `now`.
pub(super) async fn set_clock(
    endpoint: &Endpoint,
    search: Search,
    cameras: &CameraKeeper,
    sessions: &SessionKeeper,
    now: SystemTime,
) -> Result<CameraClock, UpkeepFault> {
    let here = RunningClock::told(now);
    let mut loan = sessions.lend().await;
    let session = loan.session().ok_or(UpkeepFault::SignedOut)?;
    let Ok(addressee) = identity::meet(endpoint, search, cameras).await else {
        return Err(UpkeepFault::DifferentCamera);
    };
    let done = addressee.set_clock(session, &here).await;
    let done = done.map_err(|error| error.upkeep_fault(session.has_other_form_of_the_time()));
    leave(loan, done)
}

/// Has codes go to this address from now on.
pub(super) async fn set_address(
    endpoint: &Endpoint,
    search: Search,
    cameras: &CameraKeeper,
    sessions: &SessionKeeper,
    address: &Email,
) -> Result<RecoveryAddresses, UpkeepFault> {
    let mut loan = sessions.lend().await;
    let session = loan.session().ok_or(UpkeepFault::SignedOut)?;
    let Ok(addressee) = identity::meet(endpoint, search, cameras).await else {
        return Err(UpkeepFault::DifferentCamera);
    };
    let done = addressee.set_recovery_address(session, address).await;
    let done = done.map_err(|error| error.upkeep_fault(session.has_other_form_of_the_address()));
    leave(loan, done)
}

/// A session that the camera does not take any more is over here too: its password is not offered again.
fn leave<T>(loan: Loan<'_>, done: Result<T, UpkeepFault>) -> Result<T, UpkeepFault> {
    if matches!(done, Err(UpkeepFault::SignedOut | UpkeepFault::DifferentCamera)) {
        loan.forget();
    }
    done
}
