//! Textures of the pictures that pages show, uploaded once for each picture.

use std::sync::Arc;

use egui::{ColorImage, Context, TextureHandle, TextureOptions};

use crate::domain::{Picture, Snapshot};

/// The textures of the pictures that were drawn last.
#[derive(Default)]
pub(super) struct Textures {
    code: Option<(Arc<Picture>, TextureHandle)>,
    snapshot: Option<(Arc<[u8]>, TextureHandle)>,
}

impl Textures {
    /// The recovery picture; its squares stay sharp at every size. `None` when its pixels do not fit its size.
    pub fn code(&mut self, ctx: &Context, picture: &Arc<Picture>) -> Option<&TextureHandle> {
        let fresh = self.code.as_ref().is_some_and(|(known, _)| Arc::ptr_eq(known, picture));
        if !fresh {
            if picture.gray.len() != picture.width.checked_mul(picture.height)? {
                return None;
            }
            let image = ColorImage::from_gray([picture.width, picture.height], &picture.gray);
            let texture = ctx.load_texture("recovery picture", image, TextureOptions::LINEAR);
            self.code = Some((Arc::clone(picture), texture));
        }
        self.code.as_ref().map(|(_, texture)| texture)
    }

    /// The picture from the camera. `None` when its pixels do not fit its size.
    pub fn snapshot(&mut self, ctx: &Context, snapshot: &Snapshot) -> Option<&TextureHandle> {
        let fresh = self.snapshot.as_ref().is_some_and(|(known, _)| Arc::ptr_eq(known, &snapshot.rgb));
        if !fresh {
            if snapshot.rgb.len() != snapshot.width.checked_mul(snapshot.height)?.checked_mul(3)? {
                return None;
            }
            let image = ColorImage::from_rgb([snapshot.width, snapshot.height], &snapshot.rgb);
            let texture = ctx.load_texture("camera picture", image, TextureOptions::LINEAR);
            self.snapshot = Some((Arc::clone(&snapshot.rgb), texture));
        }
        self.snapshot.as_ref().map(|(_, texture)| texture)
    }

    /// Forgets the recovery picture: it identifies the camera towards the recovery service.
    pub fn forget_code(&mut self) {
        self.code = None;
    }
}
