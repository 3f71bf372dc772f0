//! The exported picture on its way in: real files, and what each wrong one is told to be.

use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::time::Duration;

use image::{DynamicImage, GenericImage as _, ImageFormat, RgbaImage};
use regain::domain::{Import, ImportFault, Picture};
use regain::qr;
use regain::secret::QrText;
use regain::wizard::{Job, JobResult};

use crate::bench::{Bench, downloads};

fn file(bench: &Bench, name: &str, bytes: &[u8]) -> PathBuf {
    let path = bench.folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn import(bench: &mut Bench, path: &Path) -> Result<Picture, ImportFault> {
    match bench.ask(Job::ImportPicture(Import::File(path.to_owned()))) {
        JobResult::ImportPicture(result) => result.map(|picture| picture.unwrap()),
        other => panic!("{other:?}"),
    }
}

fn recovery() -> String {
    format!("RECOVERY${}", "Ab1+/=x".repeat(20))
}

fn drawn(text: &str) -> DynamicImage {
    image::load_from_memory(&qr::draw(&QrText::new(text)).unwrap().png).unwrap()
}

fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

#[test]
fn a_png_comes_in_byte_for_byte_and_others_without_loss() {
    let mut bench = Bench::new();
    let code = drawn(&recovery());
    // A PNG that no program of ours would write: coloured, with a note in it.
    let coloured = DynamicImage::ImageRgb8(code.to_rgb8());
    let png = encoded(&coloured, ImageFormat::Png);
    let path = file(&bench, "QRCode.png", &png);
    let taken = import(&mut bench, &path).unwrap();
    assert_eq!(*taken.png, *png);
    assert_eq!((taken.width, taken.height), (code.width() as usize, code.height() as usize));
    // The name says nothing: a PNG that is called otherwise is one all the same.
    let path = file(&bench, "export.dat", &png);
    assert_eq!(*import(&mut bench, &path).unwrap().png, *png);
    for (name, format) in [("a.bmp", ImageFormat::Bmp), ("a.jpg", ImageFormat::Jpeg)] {
        let bytes = encoded(&coloured, format);
        let path = file(&bench, name, &bytes);
        let taken = import(&mut bench, &path).unwrap();
        let (before, after) = (image::load_from_memory(&bytes).unwrap(), image::load_from_memory(&taken.png).unwrap());
        assert_eq!(before.to_rgb8(), after.to_rgb8(), "{name}: the same pixels");
        assert_eq!(image::guess_format(&taken.png).unwrap(), ImageFormat::Png, "{name}");
        assert_eq!(qr::read(&taken.png).unwrap().reveal(), recovery(), "{name}");
    }
}

#[test]
fn a_transparent_picture_and_a_screen_copy_are_read() {
    let mut bench = Bench::new();
    let code = drawn(&recovery()).to_luma8();
    let see_through = RgbaImage::from_fn(code.width(), code.height(), |x, y| {
        image::Rgba([0, 0, 0, if code.get_pixel(x, y).0[0] == 0 { 255 } else { 0 }])
    });
    let path = file(&bench, "clear.png", &encoded(&see_through.into(), ImageFormat::Png));
    assert!(import(&mut bench, &path).is_ok());
    let mut screen = image::RgbImage::from_pixel(1600, 900, image::Rgb([236, 238, 242]));
    screen.copy_from(&drawn(&recovery()).to_rgb8(), 700, 150).unwrap();
    let screen = DynamicImage::ImageRgb8(screen);
    let path = file(&bench, "screen.png", &encoded(&screen, ImageFormat::Png));
    assert!(import(&mut bench, &path).is_ok());
}

#[test]
fn each_wrong_thing_has_its_own_words() {
    let mut bench = Bench::new();
    let png = |image: &DynamicImage| encoded(image, ImageFormat::Png);
    let blank = DynamicImage::ImageLuma8(image::GrayImage::from_pixel(300, 300, image::Luma([255])));
    let code = drawn(&recovery()).to_rgb8();
    let mut two = image::RgbImage::from_pixel(code.width() * 2 + 60, code.height(), image::Rgb([255; 3]));
    two.copy_from(&code, 0, 0).unwrap();
    let other = drawn(&format!("OTHER${}", "Zz9".repeat(47))).to_rgb8();
    two.copy_from(&other, code.width() + 60, 0).unwrap();
    let mut same_twice = image::RgbImage::from_pixel(code.width() * 2 + 60, code.height(), image::Rgb([255; 3]));
    same_twice.copy_from(&code, 0, 0).unwrap();
    same_twice.copy_from(&code, code.width() + 60, 0).unwrap();
    let half = DynamicImage::ImageRgb8(code.clone()).crop_imm(0, 0, code.width(), code.height() / 2);
    let whole = png(&DynamicImage::ImageRgb8(code));
    let cases: Vec<(&str, Vec<u8>, ImportFault)> = vec![
        ("blank.png", png(&blank), ImportFault::NoCode),
        ("half.png", png(&half), ImportFault::NoCode),
        ("two.png", png(&two.into()), ImportFault::ManyCodes),
        ("page.png", png(&drawn(&format!("https://192.168.1.64/{}", "a".repeat(60)))), ImportFault::OtherCode),
        ("wifi.png", png(&drawn("WIFI:S:Our house at the corner;T:WPA;P:not-a-secret;;")), ImportFault::OtherCode),
        ("label.png", png(&drawn("DS-2CD2143G2-I20230101AAWRK12344821")), ImportFault::OtherCode),
        ("ezviz.png", png(&drawn("www.ezviz.com\rK12344821\rABCDEF\rDS-2CD2143G2-I\r")), ImportFault::OtherCode),
        ("text.png", b"not a picture, whatever its name".to_vec(), ImportFault::NotAPicture),
        ("cut.png", whole[..whole.len() / 3].to_vec(), ImportFault::NotAPicture),
        ("empty.png", Vec::new(), ImportFault::NotAPicture),
        ("huge.png", vec![0; 16 * 1024 * 1024 + 1], ImportFault::TooLarge),
    ];
    for (name, bytes, fault) in cases {
        let path = file(&bench, name, &bytes);
        assert_eq!(import(&mut bench, &path), Err(fault), "{name}");
    }
    let path = file(&bench, "same.png", &png(&same_twice.into()));
    assert!(import(&mut bench, &path).is_ok(), "the same code twice is one code");
    let folder = bench.folder.path().to_owned();
    for nowhere in [folder.clone(), folder.join("gone.png")] {
        assert_eq!(import(&mut bench, &nowhere), Err(ImportFault::Unreadable));
    }
}

#[test]
fn a_picture_that_claims_to_be_enormous_is_not_unpacked() {
    let mut bench = Bench::new();
    // A BMP head: 60 000 by 60 000 pixels, and nothing behind it.
    let mut bmp = b"BM".to_vec();
    for part in [54_u32 + 16, 0, 54, 40, 60_000, 60_000, 1 | 24 << 16, 0, 0, 0, 0, 0, 0] {
        bmp.extend(part.to_le_bytes());
    }
    bmp.extend([0; 16]);
    let path = file(&bench, "bomb.bmp", &bmp);
    assert_eq!(import(&mut bench, &path), Err(ImportFault::TooLarge));
}

/// The folder that the engine was given, and no file in it is opened: what it finds need be no picture.
#[test]
fn the_newest_picture_file_of_the_downloads_is_found_by_its_name() {
    let mut bench = Bench::new();
    let folder = downloads(&bench.folder.path().join("memo"));
    let now = std::fs::metadata(bench.folder.path()).unwrap().modified().unwrap();
    let span = now - Duration::from_secs(600)..now + Duration::from_secs(60);
    let mut look = || match bench.ask(Job::FindPictureFile(span.clone())) {
        JobResult::FindPictureFile(found) => found.map(|found| found.path.strip_prefix(&folder).unwrap().to_owned()),
        other => panic!("{other:?}"),
    };
    assert_eq!(look(), None, "there is no such folder yet");
    std::fs::create_dir_all(&folder).unwrap();
    let put = |name: &str, seconds: u64, bytes: u64| {
        let file = std::fs::File::create(folder.join(name)).unwrap();
        file.set_len(bytes).unwrap();
        file.set_modified(now - Duration::from_secs(seconds)).unwrap();
    };
    put("before.png", 700, 10);
    put("list.pdf", 5, 10);
    put("film.png", 5, 16 * 1024 * 1024 + 1);
    assert_eq!(look(), None);
    put("QRCode.png", 300, 10);
    put("QRCode (1).PNG", 20, 10);
    assert_eq!(look(), Some("QRCode (1).PNG".into()));
}
