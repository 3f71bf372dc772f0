//! Pictures of strangers that cost memory: announced sizes, bombs, codes without number.

use std::io::Cursor;
use std::process::Command;

use image::{DynamicImage, GrayImage, ImageFormat, Luma, RgbImage, RgbaImage, imageops};
use regain::qr;
use regain::secret::QrText;

use super::floods::{begin_anew, peak_of};
use crate::elsewhere;
use crate::skipped::skipped;

fn file(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.into().write_to(&mut file, format).unwrap();
    file.into_inner()
}

/// A PNG of one pixel that announces this size, with a right checksum.
fn announcing(wide: u32, high: u32) -> Vec<u8> {
    let mut png = file(GrayImage::new(1, 1), ImageFormat::Png);
    png[16..20].copy_from_slice(&wide.to_be_bytes());
    png[20..24].copy_from_slice(&high.to_be_bytes());
    let mut sum = flate2::Crc::new();
    sum.update(&png[12..29]);
    png[29..33].copy_from_slice(&sum.sum().to_be_bytes());
    png
}

/// The same code, again and again.
fn many_codes() -> Vec<u8> {
    let one = qr::draw(&QrText::new("a text that names no camera")).unwrap();
    let (wide, high) = (u32::try_from(one.width).unwrap(), u32::try_from(one.height).unwrap());
    let one = GrayImage::from_raw(wide, high, one.gray.to_vec()).unwrap();
    let mut sheet = GrayImage::from_pixel(2400, 2400, Luma([255]));
    for (x, y) in (0..2400 / wide).flat_map(|x| (0..2400 / high).map(move |y| (x, y))) {
        imageops::replace(&mut sheet, &one, (x * wide).into(), (y * high).into());
    }
    file(sheet, ImageFormat::Png)
}

/// Its name, the file, and the most MiB that it may cost.
type Hostile = (&'static str, fn() -> Vec<u8>, u64);

const PICTURES: [Hostile; 7] = [
    ("a PNG of 65,535 pixels each way, announced", || announcing(65_535, 65_535), 8),
    ("a PNG of 8,192 pixels each way, announced", || announcing(8192, 8192), 80),
    ("a PNG of one shade, 67 megapixels in 65 kB", || file(GrayImage::new(8192, 8192), ImageFormat::Png), 320),
    ("a PNG in four colours, 67 megapixels", || file(RgbaImage::new(8192, 8192), ImageFormat::Png), 8),
    ("a JPEG in three colours, 50 megapixels", || file(RgbImage::new(8160, 6120), ImageFormat::Jpeg), 400),
    ("a BMP that is a megabyte of zeros", || [&b"BM"[..], &[0; 1 << 20]].concat(), 8),
    ("a sheet full of codes", many_codes, 64),
];

#[test]
fn no_picture_takes_more_memory_than_it_may() {
    let test = "no_picture_takes_more_memory_than_it_may";
    if !begin_anew() {
        return skipped(test, "this system does not measure memory anew");
    }
    let world = |_: &std::path::Path| Command::new("env");
    elsewhere::run(test, &["env"], world, |_| {
        for (what, make, most) in PICTURES {
            let file = make();
            let mut taken = None;
            let grown = peak_of(what, || taken = Some(qr::import(&file).is_ok()));
            assert_eq!(taken, Some(false), "{what}");
            assert!(grown < most * 1024, "{what}: {grown} KiB");
        }
    });
}
