// The QR code of a text: bytes, error correction L, versions 1 to 26 (ISO/IEC 18004). It draws nothing.
"use strict";

// For each version: bytes of error correction in a block, and how many blocks.
const QR_CORRECTION = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28];
const QR_BLOCKS = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12];
const QR_MASKS = [
  (x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2, (x, y) => (x * y) % 2 + (x * y) % 3,
  (x, y) => ((x * y) % 2 + (x * y) % 3) % 2, (x, y) => ((x + y) % 2 + (x * y) % 3) % 2,
];

// Rows of modules, 1 where it is dark. Throws when the text is too long.
function qrCode(text) {
  const bytes = [...new TextEncoder().encode(text)];
  let version = 1;
  while (bytes.length + (version < 10 ? 2 : 3) > qrRoom(version).data) version++;
  const code = qrInterleaved(bytes, version);
  let best = null;
  for (let mask = 0; mask < 8; mask++) {
    const rows = qrDrawn(code, version, mask);
    const penalty = qrPenalty(rows);
    if (!best || penalty < best.penalty) best = { rows, penalty };
  }
  return best.rows;
}

// How many bytes there are in all, and for the data.
function qrRoom(version) {
  if (version > 26) throw new RangeError("too long for a picture");
  let modules = (16 * version + 128) * version + 64;
  if (version > 1) {
    const lines = Math.floor(version / 7) + 2;
    modules -= (25 * lines - 10) * lines - 55 + (version > 6 ? 36 : 0);
  }
  const all = Math.floor(modules / 8);
  return { all, data: all - QR_CORRECTION[version - 1] * QR_BLOCKS[version - 1] };
}

// The data with its length before and its padding behind, cut into blocks, each with its correction.
function qrInterleaved(bytes, version) {
  const { all, data } = qrRoom(version);
  const length = bytes.length;
  // Four bits say "bytes" (4), so everything is shifted by half a byte.
  const whole = [...(version < 10 ? [length] : [length >> 8, length & 255]), ...bytes];
  const stream = [4 << 4 | whole[0] >> 4];
  whole.forEach((byte, at) => stream.push((byte & 15) << 4 | (whole[at + 1] ?? 0) >> 4));
  for (let filler = 0xec; stream.length < data; filler ^= 0xec ^ 0x11) stream.push(filler);
  const correction = QR_CORRECTION[version - 1], count = QR_BLOCKS[version - 1];
  const short = Math.floor(all / count) - correction, longer = count - all % count;
  const divisor = qrDivisor(correction);
  const blocks = [];
  for (let at = 0, from = 0; at < count; at++) {
    const part = stream.slice(from, from += short + (at < longer ? 0 : 1));
    blocks.push({ part, rest: qrRemainder(part, divisor) });
  }
  const out = [];
  for (let at = 0; at <= short; at++) for (const { part } of blocks) if (at < part.length) out.push(part[at]);
  for (let at = 0; at < correction; at++) for (const { rest } of blocks) out.push(rest[at]);
  return out;
}

function qrTimes(x, y) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) product = product << 1 ^ (product >> 7) * 0x11d ^ (y >> bit & 1) * x;
  return product;
}

function qrDivisor(degree) {
  let divisor = [...Array(degree - 1).fill(0), 1], root = 1;
  for (let at = 0; at < degree; at++, root = qrTimes(root, 2)) {
    divisor = divisor.map((factor, place) => qrTimes(factor, root) ^ (divisor[place + 1] ?? 0));
  }
  return divisor;
}

function qrRemainder(part, divisor) {
  let rest = divisor.map(() => 0);
  for (const byte of part) {
    const factor = byte ^ rest[0];
    rest = rest.map((_, at) => (rest[at + 1] ?? 0) ^ qrTimes(divisor[at], factor));
  }
  return rest;
}

function qrDrawn(code, version, mask) {
  const side = 17 + 4 * version;
  const rows = Array.from({ length: side }, () => Array(side).fill(null));
  const set = (x, y, dark) => { if (rows[y] && x in rows[y]) rows[y][x] = dark ? 1 : 0; };
  const ring = (x, y) => Math.max(Math.abs(x), Math.abs(y));
  for (let at = 0; at < side; at++) { set(6, at, at % 2 == 0); set(at, 6, at % 2 == 0); }
  const lines = version > 1 ? Math.floor(version / 7) + 2 : 0, last = side - 7;
  const step = Math.floor((version * 8 + lines * 3 + 5) / (lines * 4 - 4)) * 2;
  const places = Array.from({ length: lines }, (_, at) => at == 0 ? 6 : last - (lines - 1 - at) * step);
  for (const x of places) for (const y of places) {
    if ((x == 6 && y == 6) || (x == 6 && y == last) || (x == last && y == 6)) continue;
    for (let dy = -2; dy <= 2; dy++) for (let dx = -2; dx <= 2; dx++) set(x + dx, y + dy, ring(dx, dy) != 1);
  }
  for (const [x, y] of [[3, 3], [side - 4, 3], [3, side - 4]]) {
    for (let dy = -4; dy <= 4; dy++) for (let dx = -4; dx <= 4; dx++) set(x + dx, y + dy, ![2, 4].includes(ring(dx, dy)));
  }
  qrNamed(set, side, version, mask);
  let bit = 0;
  for (let right = side - 1; right > 0; right -= right == 8 ? 3 : 2) {
    for (let step = 0; step < side; step++) for (const x of [right, right - 1]) {
      const y = (right + 1 & 2) == 0 ? side - 1 - step : step;
      if (rows[y][x] !== null) continue;
      const dark = code[bit >> 3] >> 7 - (bit++ & 7) & 1;
      rows[y][x] = dark ^ (QR_MASKS[mask](x, y) == 0 ? 1 : 0);
    }
  }
  return rows;
}

// Which error correction and mask, and from version 7 on which version.
function qrNamed(set, side, version, mask) {
  let rest = 8 | mask;
  for (let at = 0; at < 10; at++) rest = rest << 1 ^ (rest >> 9) * 0x537;
  const format = ((8 | mask) << 10 | rest) ^ 0x5412;
  for (let at = 0; at < 15; at++) {
    const dark = format >> at & 1;
    if (at < 8) set(8, at + (at > 5 ? 1 : 0), dark); else set(at < 9 ? 7 : 14 - at, 8, dark);
    if (at < 8) set(side - 1 - at, 8, dark); else set(8, side - 15 + at, dark);
  }
  set(8, side - 8, 1);
  if (version < 7) return;
  rest = version;
  for (let at = 0; at < 12; at++) rest = rest << 1 ^ (rest >> 11) * 0x1f25;
  for (let at = 0; at < 18; at++) {
    const dark = (version << 12 | rest) >> at & 1, far = side - 11 + at % 3, near = Math.floor(at / 3);
    set(far, near, dark);
    set(near, far, dark);
  }
}

// How hard it is to read: long runs, blocks, what looks like a corner, and too much of one colour.
function qrPenalty(rows) {
  const columns = rows.map((_, x) => rows.map((row) => row[x]));
  let penalty = 0;
  for (const line of [...rows, ...columns].map((row) => row.join(""))) {
    for (const run of line.match(/0{5,}|1{5,}/g) ?? []) penalty += run.length - 2;
    penalty += 40 * (line.match(/(?=00001011101|10111010000)/g) ?? []).length;
  }
  rows.slice(1).forEach((row, y) => row.slice(1).forEach((dark, x) => {
    if (dark == rows[y][x] && dark == rows[y][x + 1] && dark == rows[y + 1][x]) penalty += 3;
  }));
  const share = rows.flat().filter(Boolean).length / rows.length ** 2;
  return penalty + 10 * Math.floor(Math.abs(share - 0.5) * 20);
}
