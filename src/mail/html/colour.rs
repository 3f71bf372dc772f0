//! Colours of a page, as far as they decide whether its words can be seen. Pure.

/// A colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Colour {
    /// What is behind shines through.
    Clear,
    Rgb([u8; 3]),
    /// One that is not understood.
    Other,
}

/// Colours whose parts differ by no more than this look alike.
const ALIKE: u8 = 40;
/// Names of colours that look like the paper of a mail. INFERRED from the table of CSS Color 4: what is nearer than [`ALIKE`].
const LIKE_PAPER: [&str; 22] = [
    "canvas",
    "window",
    "field",
    "white",
    "snow",
    "ivory",
    "azure",
    "mintcream",
    "honeydew",
    "ghostwhite",
    "whitesmoke",
    "floralwhite",
    "seashell",
    "aliceblue",
    "oldlace",
    "linen",
    "lavender",
    "lavenderblush",
    "cornsilk",
    "lightyellow",
    "lightcyan",
    "beige",
];
/// The other names of colours. DOCUMENTED: CSS Color 4, with those of the system.
const OTHERS: &str = "aqua aquamarine antiquewhite bisque blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse \
    chocolate coral cornflowerblue crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey \
    darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue \
    darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick \
    forestgreen fuchsia gainsboro gold goldenrod gray green greenyellow grey hotpink indianred indigo khaki \
    lawngreen lemonchiffon lightblue lightcoral lightgoldenrodyellow lightgray lightgreen lightgrey lightpink \
    lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lime limegreen magenta \
    maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen \
    mediumturquoise mediumvioletred midnightblue mistyrose moccasin navajowhite navy olive olivedrab orange \
    orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum \
    powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen sienna silver \
    skyblue slateblue slategray slategrey springgreen steelblue tan teal thistle tomato turquoise violet wheat \
    yellow yellowgreen accentcolor accentcolortext activetext buttonborder buttonface buttontext canvastext \
    fieldtext graytext highlight highlighttext linktext mark marktext selecteditem selecteditemtext visitedtext \
    windowtext infobackground infotext menu menutext activecaption captiontext";
/// What a background says beside its colour. DOCUMENTED: CSS Backgrounds 3 and 4.
const PLACES: &str = "repeat no-repeat repeat-x repeat-y space round center top left right bottom cover contain auto scroll fixed \
    local border-box padding-box content-box text none";

impl Colour {
    /// Whether words of this colour cannot be seen before the other.
    pub fn is_lost_on(self, background: Self) -> bool {
        match (self, background) {
            (Self::Clear, _) => true,
            (Self::Rgb(one), Self::Rgb(other)) => {
                one.iter().zip(other).all(|(one, other)| one.abs_diff(other) <= ALIKE)
            }
            _ => false,
        }
    }
}

/// The first colour that a value names; `None`: it names none, and the colour stays what it was.
pub(super) fn parse(value: &str) -> Option<Colour> {
    let mut rest = value.trim_start();
    while !rest.is_empty() {
        let depth_ends = |(at, c): (usize, char), depth: &mut usize| {
            match c {
                '(' => *depth += 1,
                ')' => *depth = depth.saturating_sub(1),
                _ => {}
            }
            (c.is_whitespace() && *depth == 0).then_some(at)
        };
        let mut depth = 0;
        let end = rest.char_indices().find_map(|place| depth_ends(place, &mut depth)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        if let Some(colour) = one(word) {
            return Some(colour);
        }
        // With a word that nobody knows, a value counts as not written.
        if !is_of_a_picture(word) {
            return None;
        }
        rest = behind.trim_start();
    }
    None
}

fn one(word: &str) -> Option<Colour> {
    if let Some(digits) = word.strip_prefix('#') {
        return Some(hex(digits).unwrap_or(Colour::Other));
    }
    if let Some(numbers) = word.strip_prefix("rgba(").or_else(|| word.strip_prefix("rgb(")) {
        return Some(rgb(numbers).unwrap_or(Colour::Other));
    }
    match word {
        "transparent" => Some(Colour::Clear),
        "black" => Some(Colour::Rgb([0; 3])),
        _ if LIKE_PAPER.contains(&word) => Some(Colour::Rgb([u8::MAX; 3])),
        _ if word.starts_with("url(") => None,
        _ if word.contains('(') || OTHERS.split(' ').any(|name| name == word) => Some(Colour::Other),
        _ => None,
    }
}

/// Whether a word of a value is of a picture or its place.
fn is_of_a_picture(word: &str) -> bool {
    let is_place =
        |one: &str| one.starts_with(|c: char| !c.is_ascii_alphabetic()) || PLACES.split(' ').any(|place| place == one);
    word.starts_with("url(") || word.split([',', '/']).filter(|one| !one.is_empty()).all(is_place)
}

fn hex(digits: &str) -> Option<Colour> {
    let nibbles: Vec<u8> =
        digits.chars().map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect::<Option<_>>()?;
    let parts: Vec<u8> = match nibbles.len() {
        3 | 4 => nibbles.iter().map(|nibble| nibble * 17).collect(),
        6 | 8 => nibbles.as_chunks::<2>().0.iter().map(|[high, low]| high * 16 + low).collect(),
        _ => return None,
    };
    let [red, green, blue, alpha @ ..] = parts.as_slice() else { return None };
    let is_clear = alpha.first().is_some_and(|alpha| *alpha <= ALIKE);
    Some(if is_clear { Colour::Clear } else { Colour::Rgb([*red, *green, *blue]) })
}

fn rgb(numbers: &str) -> Option<Colour> {
    let numbers: Vec<u8> = numbers
        .trim_end_matches(')')
        .split([',', ' ', '/'])
        .filter(|number| !number.is_empty())
        .enumerate()
        .map(|(at, number)| {
            let (whole, of) = if at == 3 { (1.0, number) } else { (255.0, number) };
            let share = match of.strip_suffix('%') {
                Some(percent) => percent.parse::<f32>().ok()? / 100.0,
                None => of.parse::<f32>().ok()? / whole,
            };
            // Beyond its ends a colour is cut.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is between 0 and 255")]
            Some((share.clamp(0.0, 1.0) * 255.0) as u8)
        })
        .collect::<Option<_>>()?;
    let [red, green, blue, alpha @ ..] = numbers.as_slice() else { return None };
    let is_clear = alpha.first().is_some_and(|alpha| *alpha <= ALIKE);
    Some(if is_clear { Colour::Clear } else { Colour::Rgb([*red, *green, *blue]) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_known_in_each_way_of_writing() {
        let white = Some(Colour::Rgb([255; 3]));
        for value in [
            "#fff",
            "#ffffff",
            "#ffff",
            "white",
            "rgb(255,255,255)",
            "rgb(255 255 255 / 1)",
            "rgb(100%, 100%, 100%)",
            "rgba(255, 255, 255, .9)",
            "url(a.png) no-repeat white",
            "linen",
            "border-box #fff",
            "padding-box content-box white",
            "url(a.png), no-repeat, local top/auto white",
        ] {
            assert_eq!(parse(value), white, "{value}");
        }
        for value in ["transparent", "rgba(0,0,0,0)", "#0000", "#11223300", "rgb(0 0 0 / 5%)"] {
            assert_eq!(parse(value), Some(Colour::Clear), "{value}");
        }
        for value in ["inherit", "url(white.png)", "none", "", "border-box", "nothing #000", "windowtext2"] {
            assert_eq!(parse(value), None, "{value}");
        }
        for value in
            ["red", "border-box navy", "windowtext", "hsl(0,0%,100%)", "#12", "rgb(a)", "linear-gradient(#fff, #000)"]
        {
            assert_eq!(parse(value), Some(Colour::Other), "{value}");
        }
    }

    #[test]
    fn words_are_lost_on_their_own_colour() {
        let (white, grey, dark) = (Colour::Rgb([255; 3]), Colour::Rgb([240; 3]), Colour::Rgb([60; 3]));
        assert!(white.is_lost_on(grey) && grey.is_lost_on(white) && Colour::Clear.is_lost_on(dark));
        assert!(!white.is_lost_on(dark) && !Colour::Other.is_lost_on(Colour::Other));
    }
}
