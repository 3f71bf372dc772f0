//! What was seen of the camera's own page: a request or an answer in the words of the recovery, never a value that is a secret.

use crate::camera::RecoveryPictures;
use crate::domain::PageEvent;

/// What was seen, with the pictures as the camera gave them to its page.
pub type Observation = PageEvent<RecoveryPictures>;
