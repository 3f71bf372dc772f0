// Ciphers without the browser's own, which a page over plain HTTP does not get: RSA with 1024 bits, AES, SHA-256.
"use strict";

const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const bytesOf = (hex) => hex.match(/../g).map((pair) => parseInt(pair, 16));
const textBytes = (text) => [...new TextEncoder().encode(text)];
const base64 = (text) => btoa(String.fromCharCode(...textBytes(text)));
const randomBytes = (count) => [...crypto.getRandomValues(new Uint8Array(count))];

// --- RSA ---

function power(base, exponent, modulus) {
  let result = 1n;
  for (base %= modulus; exponent > 0n; exponent >>= 1n, base = base * base % modulus) {
    if (exponent & 1n) result = result * base % modulus;
  }
  return result;
}

const SMALL_PRIMES = [3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n, 43n, 47n, 53n, 59n, 61n, 67n, 71n, 73n, 79n, 83n];

function isPrime(number) {
  if (SMALL_PRIMES.some((prime) => number % prime == 0n)) return false;
  let odd = number - 1n, twos = 0;
  for (; !(odd & 1n); odd >>= 1n) twos++;
  return SMALL_PRIMES.slice(0, 12).every((witness) => {
    let value = power(witness, odd, number);
    if (value == 1n) return true;
    for (let at = 0; at < twos; at++, value = value * value % number) if (value == number - 1n) return true;
    return false;
  });
}

// A prime of 512 bits, both of the upper ones set, so that two of them make a modulus of 1024.
function randomPrime() {
  for (;;) {
    const bytes = randomBytes(64);
    bytes[0] |= 0xc0;
    bytes[63] |= 1;
    const number = BigInt("0x" + hexOf(bytes));
    if (number % 65537n != 1n && isPrime(number)) return number;
  }
}

function inverse(number, modulus) {
  let [a, b, x, y] = [number, modulus, 1n, 0n];
  while (b) [a, b, x, y] = [b, a % b, y, x - a / b * y];
  return (x + modulus) % modulus;
}

function rsaKey() {
  const p = randomPrime(), q = randomPrime();
  return { modulus: p * q, secret: inverse(65537n, (p - 1n) * (q - 1n)) };
}

// The text in a message that was encrypted for a key (PKCS #1, version 1.5).
function rsaOpened(key, hex) {
  const padded = power(BigInt("0x" + hex), key.secret, key.modulus).toString(16).padStart(256, "0");
  const bytes = bytesOf(padded);
  return String.fromCharCode(...bytes.slice(bytes.indexOf(0, 2) + 1));
}

// --- AES, with a key of 16 or of 32 bytes ---

const double = (byte) => byte << 1 ^ (byte >> 7) * 0x11b;

const AES_BOX = (() => {
  const box = Array(256).fill(0x63);
  // `value` goes through all bytes but 0, and `other` is one divided by it.
  let value = 1, other = 1;
  do {
    value = value ^ double(value);
    for (const shift of [1, 2, 4]) other = (other ^ other << shift) & 255;
    if (other & 128) other ^= 9;
    const turned = (by) => (other << by | other >> 8 - by) & 255;
    box[value] = other ^ turned(1) ^ turned(2) ^ turned(3) ^ turned(4) ^ 0x63;
  } while (value != 1);
  return box;
})();

function aesRoundKeys(key) {
  const count = key.length / 4, words = [];
  for (let at = 0; at < count; at++) words.push(key.slice(4 * at, 4 * at + 4));
  for (let at = count, round = 1; at < 4 * (count + 7); at++) {
    let word = words[at - 1];
    if (at % count == 0) {
      word = [...word.slice(1), word[0]].map((byte) => AES_BOX[byte]);
      word[0] ^= round;
      round = double(round);
    } else if (count > 6 && at % count == 4) {
      word = word.map((byte) => AES_BOX[byte]);
    }
    words.push(word.map((byte, place) => byte ^ words[at - count][place]));
  }
  return words.flat();
}

function aesBlock(roundKeys, block) {
  const rounds = roundKeys.length / 16 - 1;
  const keyed = (state, round) => state.map((byte, at) => byte ^ roundKeys[16 * round + at]);
  let state = keyed(block, 0);
  for (let round = 1; round <= rounds; round++) {
    state = state.map((_, at) => AES_BOX[state[(at + 4 * (at % 4)) % 16]]);
    const next = (at, by) => state[at - at % 4 + (at + by) % 4];
    const mixed = state.map((byte, at) => double(byte ^ next(at, 1)) ^ next(at, 1) ^ next(at, 2) ^ next(at, 3));
    state = keyed(round < rounds ? mixed : state, round);
  }
  return state;
}

// Without a vector each block is encrypted for itself.
function aes(key, bytes, vector) {
  const roundKeys = aesRoundKeys(key), out = [];
  for (let at = 0; at < bytes.length; at += 16) {
    const before = vector ?? Array(16).fill(0);
    const block = aesBlock(roundKeys, bytes.slice(at, at + 16).map((byte, place) => byte ^ before[place]));
    out.push(...block);
    if (vector) vector = block;
  }
  return out;
}

const zeroPadded = (bytes) => [...bytes, ...Array((16 - bytes.length % 16) % 16).fill(0)];
const countPadded = (bytes) => [...bytes, ...Array(16 - bytes.length % 16).fill(16 - bytes.length % 16)];

// --- SHA-256 ---

// The first 32 bits behind the point of roots of the first primes.
const fractions = (count, root) => {
  const primes = [];
  for (let number = 2; primes.length < count; number++) if (primes.every((prime) => number % prime)) primes.push(number);
  return primes.map((prime) => (root(prime) % 1) * 2 ** 32 | 0);
};
const SHA_START = fractions(8, Math.sqrt), SHA_ROUND = fractions(64, Math.cbrt);

function sha256(text) {
  const bytes = textBytes(text), bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 != 56) bytes.push(0);
  bytes.push(0, 0, 0, 0, bits >>> 24, bits >>> 16 & 255, bits >>> 8 & 255, bits & 255);
  const turned = (word, by) => word >>> by | word << 32 - by;
  let hash = SHA_START;
  for (let from = 0; from < bytes.length; from += 64) {
    const words = [];
    let state = hash;
    for (let at = 0; at < 64; at++) {
      const byte = (place) => bytes[from + 4 * at + place];
      if (at < 16) {
        words.push(byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3));
      } else {
        const a = words[at - 15], b = words[at - 2];
        const one = turned(a, 7) ^ turned(a, 18) ^ a >>> 3, two = turned(b, 17) ^ turned(b, 19) ^ b >>> 10;
        words.push(words[at - 16] + one + words[at - 7] + two | 0);
      }
      const [a, b, c, d, e, f, g, h] = state;
      const chosen = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + (e & f ^ ~e & g) + SHA_ROUND[at] + words[at];
      const most = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + (a & b ^ a & c ^ b & c);
      state = [chosen + most | 0, a, b, c, d + chosen | 0, e, f, g];
    }
    hash = hash.map((word, at) => word + state[at] | 0);
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
