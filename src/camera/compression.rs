//! What a reply says without the compression that it came in. Pure.

use std::io::Read;

use flate2::read::{DeflateDecoder, GzDecoder, ZlibDecoder};
use reqwest::header::HeaderValue;
use zeroize::Zeroizing;

/// The body without compression, up to so many bytes. Asked for none, some servers compress all the same. `None`: it has
/// more, was packed in a way that nobody asked for, or has a mistake.
pub fn opened(encoding: Option<&HeaderValue>, body: &[u8], limit: usize) -> Option<Zeroizing<Vec<u8>>> {
    let encoding = encoding.map_or(&b""[..], |value| value.as_bytes()).trim_ascii().to_ascii_lowercase();
    match encoding.as_slice() {
        b"" | b"identity" => Some(Zeroizing::new(body.to_vec())),
        b"gzip" | b"x-gzip" => unpacked(GzDecoder::new(body), limit),
        // Some leave out the frame that belongs around it.
        b"deflate" => unpacked(ZlibDecoder::new(body), limit).or_else(|| unpacked(DeflateDecoder::new(body), limit)),
        _ => None,
    }
}

fn unpacked(packed: impl Read, limit: usize) -> Option<Zeroizing<Vec<u8>>> {
    let mut unpacked = Zeroizing::default();
    packed.take(u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1)).read_to_end(&mut unpacked).ok()?;
    Some(unpacked).filter(|unpacked| unpacked.len() <= limit)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};

    use super::*;

    #[test]
    fn a_body_is_opened_however_it_was_packed() {
        let said = "said ".repeat(200);
        let level = Compression::default();
        let mut gzip = GzEncoder::new(Vec::new(), level);
        let mut zlib = ZlibEncoder::new(Vec::new(), level);
        let mut bare = DeflateEncoder::new(Vec::new(), level);
        for packer in [&mut gzip as &mut dyn Write, &mut zlib, &mut bare] {
            packer.write_all(said.as_bytes()).unwrap();
        }
        let (gzip, zlib, bare) = (gzip.finish().unwrap(), zlib.finish().unwrap(), bare.finish().unwrap());
        let open = |encoding: &'static str, body: &[u8], limit| {
            opened(Some(&HeaderValue::from_static(encoding)), body, limit).map(|open| open.len())
        };
        for (encoding, body) in [("gzip", &gzip), ("X-GZIP", &gzip), ("deflate", &zlib), ("deflate", &bare)] {
            assert_eq!(open(encoding, body, 10_000), Some(1000), "{encoding}");
            assert_eq!((open(encoding, body, 1000), open(encoding, body, 999)), (Some(1000), None), "{encoding}");
        }
        assert_eq!(open("identity", b"as it is", 10), Some(8));
        assert_eq!([open("br", &gzip, 9), open("gzip", b"no", 9), open("deflate", b"\xffno", 9)], [None; 3]);
    }
}
