//! Recovery pictures: what is drawn reads back byte for byte, also by a reader that is not ours.

use crate::program;
use crate::skipped::skipped;

use std::io::Cursor;
use std::process::Command;

use image::{DynamicImage, GrayImage, ImageFormat, Rgba, RgbaImage, imageops};
use regain::qr::{self, Error};
use regain::secret::QrText;

/// Texts of every kind that a camera may give, from one byte to a thousand and more.
fn texts() -> Vec<String> {
    let base64 = "QWxsIGNhbWVyYXMgYXJlIGVxdWFs+/0123456789abcdefghijklmnopqrstuvwxyz==";
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<QRCode>\r\n  <serial>DS-2CD 1&amp;2</serial>\t<t>'x'</t>\r\n</QRCode>";
    let mut texts = vec!["a".to_owned(), "0".to_owned(), "0123456789".to_owned(), "HTTP://A.B/C".to_owned()];
    texts.extend(
        ["A%20B $*+-./:", "  blanks at both ends  ", "last line ends\n", "k\u{e4}se \u{2192} \u{1f4f7}"]
            .map(str::to_owned),
    );
    for length in [2, 17, 106, 256, 586, 1000, 1024] {
        texts.push(base64.chars().cycle().take(length).collect());
        texts.push(xml.chars().cycle().take(length).collect());
    }
    texts
}

#[test]
fn every_text_reads_back_byte_for_byte() {
    for text in texts() {
        let drawn = qr::draw(&QrText::new(&text)).unwrap_or_else(|error| panic!("{} bytes: {error}", text.len()));
        assert!(qr::read(&drawn.png).unwrap().same_as(&QrText::new(&text)), "{} bytes", text.len());
        let png = image::load_from_memory_with_format(&drawn.png, ImageFormat::Png).unwrap();
        assert_eq!((png.width() as usize, png.height() as usize), (drawn.width, drawn.height));
        assert_eq!(png.into_luma8().into_raw(), *drawn.gray, "the file and the pixels are the same picture");
    }
}

#[test]
fn another_reader_sees_the_same_bytes() {
    let Some(zbarimg) = program::find("zbarimg") else {
        return skipped("another_reader_sees_the_same_bytes", "zbarimg is not installed (zbar-tools)");
    };
    let folder = tempfile::tempdir().unwrap();
    let texts: Vec<String> = texts().into_iter().filter(|text| text.is_ascii()).collect();
    assert!(texts.len() > 15);
    for (n, text) in texts.iter().enumerate() {
        let path = folder.path().join(format!("{n}.png"));
        std::fs::write(&path, qr::draw(&QrText::new(text)).unwrap().png).unwrap();
        let ran = Command::new(&zbarimg)
            .args(["--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", "-Sbinary", "--oneshot"])
            .arg(&path)
            .output()
            .unwrap();
        assert!(ran.status.success(), "{} bytes: {}", text.len(), String::from_utf8_lossy(&ran.stderr));
        assert_eq!(String::from_utf8_lossy(&ran.stdout), *text, "{} bytes", text.len());
    }
}

#[test]
fn a_png_of_the_camera_is_kept_byte_for_byte() {
    let text = QrText::new("DS-2CD2143G2-I20230101AAWRK12344821&mail");
    let png = qr::draw(&text).unwrap().png;
    let adopted = qr::adopt(&png).unwrap();
    assert!(adopted.png == png);
    assert!(qr::read(&adopted.png).unwrap().same_as(&text));
}

#[test]
fn a_jpeg_of_the_camera_becomes_a_png_that_reads() {
    let text = QrText::new("a picture that lost a little on its way");
    let drawn = qr::draw(&text).unwrap();
    let gray = GrayImage::from_raw(width(drawn.width), width(drawn.height), drawn.gray.to_vec()).unwrap();
    let jpeg = encode(&DynamicImage::ImageLuma8(gray), ImageFormat::Jpeg);
    let adopted = qr::adopt(&jpeg).unwrap();
    assert!(adopted.png.starts_with(b"\x89PNG\r\n\x1a\n"));
    assert!(qr::read(&adopted.png).unwrap().same_as(&text));
}

/// What a program makes of a picture that it puts on a ground of its own, and that knows only codes that are dark on light.
fn plain_reader_reads(png: &[u8], ground: u8, text: &QrText) -> bool {
    let image = image::load_from_memory(png).unwrap().to_luma_alpha8();
    let shade = |[luma, alpha]: [u8; 2]| {
        u8::try_from((u32::from(luma) * u32::from(alpha) + u32::from(ground) * (255 - u32::from(alpha))) / 255).unwrap()
    };
    let (wide, high) = (image.width() as usize, image.height() as usize);
    let at = |x: usize, y: usize| shade(image.get_pixel(width(x), width(y)).0);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(wide, high, at);
    prepared.detect_grids().iter().any(|grid| grid.decode().is_ok_and(|(_, seen)| QrText::new(&seen).same_as(text)))
}

#[test]
fn what_a_dark_page_made_of_a_picture_is_turned_right() {
    let text = QrText::new(&format!("RECOVERY${}", "Zm9yZ290dGVuIHBhc3N3b3Jk".repeat(6)));
    let drawn = qr::draw(&text).unwrap();
    let full = width(drawn.width);
    let right = GrayImage::from_raw(full, full, drawn.gray.to_vec()).unwrap();
    // Smaller, as pages show it: four pixels a module.
    let module = right.pixels().position(|pixel| pixel.0[0] == 0).unwrap() / drawn.width / 4;
    let side = full / width(module) * 4;
    let right = imageops::resize(&right, side, side, imageops::Nearest);
    let is_dark = |x, y| right.get_pixel(x, y).0[0] == 0;
    let painted = |dark: Rgba<u8>, light: Rgba<u8>| {
        DynamicImage::ImageRgba8(RgbaImage::from_fn(side, side, |x, y| if is_dark(x, y) { dark } else { light }))
    };
    let (black, white, nothing) = (Rgba([0, 0, 0, 255]), Rgba([255; 4]), Rgba([0; 4]));
    let inverted = painted(white, black);
    let cropped = inverted.crop_imm(14, 14, side - 28, side - 28);
    let blurred = inverted.resize(side * 9 / 10, side * 9 / 10, imageops::Triangle);
    let mut dark_page = RgbaImage::from_pixel(side + 200, side + 100, Rgba([24, 26, 27, 255]));
    imageops::replace(&mut dark_page, &inverted.to_rgba8(), 120, 60);
    let rgb = DynamicImage::ImageRgb8(inverted.to_rgb8());
    let files = [
        ("inverted", encode(&inverted, ImageFormat::Png)),
        ("inverted, as a photograph is kept", encode(&rgb, ImageFormat::Jpeg)),
        ("inverted, as a bitmap", encode(&rgb, ImageFormat::Bmp)),
        ("inverted, 16 bits", encode(&DynamicImage::ImageLuma16(inverted.to_luma16()), ImageFormat::Png)),
        ("inverted and cut at its edge", encode(&cropped, ImageFormat::Png)),
        ("inverted and shrunk", encode(&blurred, ImageFormat::Png)),
        (
            "in the colours of a dark page",
            encode(&painted(Rgba([232, 230, 227, 255]), Rgba([24, 26, 27, 255])), ImageFormat::Png),
        ),
        ("on a dark page", encode(&DynamicImage::ImageRgba8(dark_page), ImageFormat::Png)),
        ("white on nothing", encode(&painted(white, nothing), ImageFormat::Png)),
        (
            "light on half of nothing",
            encode(&painted(Rgba([240, 240, 240, 255]), Rgba([0, 0, 0, 90])), ImageFormat::Png),
        ),
        ("black on nothing", encode(&painted(black, nothing), ImageFormat::Png)),
        ("nothing on white", encode(&painted(nothing, white), ImageFormat::Png)),
    ];
    for (name, file) in files {
        let taken = qr::import(&file).unwrap_or_else(|error| panic!("{name}: {error}"));
        for ground in [0, 255] {
            assert!(plain_reader_reads(&taken.png, ground, &text), "{name}, mailed on {ground}");
        }
    }
    let adopted = qr::adopt(&encode(&inverted, ImageFormat::Png)).unwrap();
    assert!(plain_reader_reads(&adopted.png, 0, &text), "given by the camera itself");
    let pixels = painted(white, black).to_rgba8().into_raw();
    assert!(
        plain_reader_reads(&qr::import_pixels(side as usize, side as usize, pixels).unwrap().png, 0, &text),
        "copied"
    );
    let plain = encode(&painted(black, white), ImageFormat::Png);
    assert_eq!(*qr::import(&plain).unwrap().png, *plain, "what is right stays byte for byte");
}

#[test]
fn small_cropped_and_transparent_pictures_read_too() {
    let text = QrText::new(&"Zm9yZ290dGVuIHBhc3N3b3Jk".repeat(6));
    let drawn = qr::draw(&text).unwrap();
    let modules = drawn.gray.iter().position(|pixel| *pixel == 0).unwrap() / drawn.width / 4;
    let side = width(drawn.width);
    let gray = GrayImage::from_raw(side, side, drawn.gray.to_vec()).unwrap();
    // Two pixels a module, and nothing white around.
    let small = imageops::resize(&gray, side * 2 / width(modules), side * 2 / width(modules), imageops::Nearest);
    let inner = small.width() - 16;
    let cropped = imageops::crop_imm(&small, 8, 8, inner, inner).to_image();
    for (name, picture) in [("small", &small), ("cropped", &cropped)] {
        let png = encode(&DynamicImage::ImageLuma8(picture.clone()), ImageFormat::Png);
        assert!(qr::read(&png).is_ok_and(|seen| seen.same_as(&text)), "{name}");
    }
    let clear = RgbaImage::from_fn(side, side, |x, y| {
        if gray.get_pixel(x, y).0[0] == 0 { Rgba([0, 0, 0, 255]) } else { Rgba([0, 0, 0, 0]) }
    });
    assert!(qr::read(&encode(&DynamicImage::ImageRgba8(clear), ImageFormat::Png)).unwrap().same_as(&text));
}

#[test]
fn what_is_no_qr_picture_is_said_to_be_none() {
    assert_eq!(qr::draw(&QrText::new("")), Err(Error::Empty));
    assert_eq!(qr::draw(&QrText::new(&"x".repeat(2953))).map(|drawn| drawn.width), Ok(740));
    assert_eq!(qr::draw(&QrText::new(&"x".repeat(2954))), Err(Error::TooLong));
    for file in [&b""[..], b"GIF89a", b"<html></html>", b"\x89PNG\r\n\x1a\n"] {
        assert_eq!(qr::adopt(file), Err(Error::NotAPicture));
    }
    for (wide, high) in [(1, 1), (1, 300), (8, 8), (30, 30), (300, 300)] {
        let white = DynamicImage::ImageLuma8(GrayImage::from_pixel(wide, high, [255].into()));
        assert_eq!(qr::adopt(&encode(&white, ImageFormat::Png)), Err(Error::Unreadable), "{wide}x{high}");
    }
    let wide = DynamicImage::ImageLuma8(GrayImage::new(9000, 1));
    assert_eq!(qr::adopt(&encode(&wide, ImageFormat::Png)), Err(Error::TooLarge));
    // A camera draws no poster; what was kept may be a photograph.
    for (side, from_a_camera) in [(2048, Error::Unreadable), (2049, Error::TooLarge)] {
        let blank = encode(&DynamicImage::ImageLuma8(GrayImage::new(side, 30)), ImageFormat::Png);
        assert_eq!(qr::adopt(&blank), Err(Error::Unreadable));
        assert_eq!(qr::adopt_cameras(&blank), Err(from_a_camera));
    }
    assert_eq!(qr::adopt(&vec![0; 17 * 1024 * 1024]), Err(Error::TooLarge));
}

#[test]
fn nothing_shows_the_text() {
    let drawn = qr::draw(&QrText::new("secret-text")).unwrap();
    assert_eq!(format!("{drawn:?}"), format!("Picture({}x{}, hidden)", drawn.width, drawn.height));
}

fn encode(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    image.write_to(&mut file, format).unwrap();
    file.into_inner()
}

fn width(pixels: usize) -> u32 {
    u32::try_from(pixels).unwrap()
}
