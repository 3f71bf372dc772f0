//! The recovery picture that the web page of the camera exports: the text that ISAPI gives, drawn apart from the program's
//! own drawing.

use std::io::Cursor;

use fast_qr::ECL;
use fast_qr::qr::QRBuilder;
use hyper::StatusCode;
use image::{GrayImage, ImageFormat, Luma};

use super::reply::Reply;
use super::response_status::ResponseStatus;
use crate::simulator::state::State;

/// Pixels a module. OBSERVED in the manufacturer's own demonstration program.
const SCALE: usize = 4;
/// White modules around. OBSERVED there, too.
const QUIET: usize = 4;

/// The picture as a PNG.
pub(super) fn answer(state: &State) -> Result<Reply, ResponseStatus> {
    let png = draw(state.device.qr_text.reveal()).ok_or_else(|| ResponseStatus::invalid_operation("deviceError"))?;
    Ok(Reply::new(StatusCode::OK, "image/png", png))
}

fn draw(text: &str) -> Option<Vec<u8>> {
    let code = QRBuilder::new(text).ecl(ECL::L).build().ok()?;
    let side = u32::try_from((code.size + 2 * QUIET) * SCALE).ok()?;
    let picture = GrayImage::from_fn(side, side, |x, y| {
        let module = |at: u32| usize::try_from(at).ok()?.checked_div(SCALE)?.checked_sub(QUIET);
        let dark = module(x).zip(module(y)).is_some_and(|(x, y)| {
            let inside = x < code.size && y < code.size;
            inside && code[y][x].value()
        });
        Luma([if dark { 0 } else { 255 }])
    });
    let mut png = Cursor::new(Vec::new());
    picture.write_to(&mut png, ImageFormat::Png).ok()?;
    Some(png.into_inner())
}
