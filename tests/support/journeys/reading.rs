//! How hard a text is to read.

/// Its words.
pub fn words(text: &str) -> Vec<String> {
    let is_word = |part: &&str| part.chars().any(char::is_alphanumeric);
    text.split_whitespace().filter(is_word).map(str::to_owned).collect()
}

/// Its sentences.
pub fn sentences(text: &str) -> Vec<String> {
    let ends = |c: char| matches!(c, '.' | '?' | '!');
    let mut all = vec![String::new()];
    let letters: Vec<char> = text.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        if let Some(last) = all.last_mut() {
            last.push(*letter);
        }
        if ends(*letter) && letters.get(at + 1).is_none_or(|next| next.is_whitespace()) {
            all.push(String::new());
        }
    }
    all.retain(|sentence| !words(sentence).is_empty());
    all
}

/// Syllables by groups of vowels: a rough count, good enough to compare.
fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    let mut count = 0;
    let mut before = false;
    for letter in word.chars() {
        let vowel = matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        count += usize::from(vowel && !before);
        before = vowel;
    }
    let silent = word.ends_with('e') && !word.ends_with("le") || word.ends_with("es") || word.ends_with("ed");
    if silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}

/// The Flesch-Kincaid grade of the full sentences among these texts.
pub fn grade(texts: &[String]) -> f64 {
    let prose: Vec<String> =
        texts.iter().filter(|text| text.ends_with(['.', '?'])).flat_map(|text| sentences(text)).collect();
    let all: Vec<String> = prose.iter().flat_map(|sentence| words(sentence)).collect();
    if all.is_empty() {
        return 0.0;
    }
    let syllables: usize = all.iter().map(|word| syllables(word)).sum();
    let per = |a: usize, b: usize| a as f64 / b as f64;
    0.39 * per(all.len(), prose.len()) + 11.8 * per(syllables, all.len()) - 15.59
}
