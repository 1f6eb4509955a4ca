// QR codes (ISO/IEC 18004): bytes, correction level L, versions 1 to 20. Enough for a link of some 850 letters.
const qrLongest = 858;
const corrections = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28];
const blockCounts = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8];

/** How many bytes a version has, those that correct included. */
function roomOf(version) {
  let modules = (16 * version + 128) * version + 64;
  if (version > 1) {
    const marks = Math.floor(version / 7) + 2;
    modules -= (25 * marks - 10) * marks - 55;
    if (version > 6) modules -= 36;
  }
  return Math.floor(modules / 8);
}

/** Products in the field of 256 elements that the code corrects with. */
function times(a, b) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}

function correcting(data, count) {
  const divisor = new Array(count).fill(0);
  divisor[count - 1] = 1;
  for (let i = 0, root = 1; i < count; i++, root = times(root, 2)) {
    for (let j = 0; j < count; j++) divisor[j] = times(divisor[j], root) ^ (divisor[j + 1] ?? 0);
  }
  const rest = new Array(count).fill(0);
  for (const byte of data) {
    const factor = byte ^ rest.shift();
    rest.push(0);
    for (let i = 0; i < count; i++) rest[i] ^= times(divisor[i], factor);
  }
  return rest;
}

/** Mode, length, text and filling, cut into blocks, each with what corrects it, and dealt out in turns. */
function codewords(bytes, version) {
  const count = blockCounts[version - 1];
  const correction = corrections[version - 1];
  const room = roomOf(version);
  const bits = [0, 1, 0, 0];
  const put = (value, length) => {
    for (let i = length - 1; i >= 0; i--) bits.push((value >> i) & 1);
  };
  put(bytes.length, version < 10 ? 8 : 16);
  bytes.forEach((byte) => put(byte, 8));
  const capacity = (room - count * correction) * 8;
  put(0, Math.min(4, capacity - bits.length));
  put(0, (8 - (bits.length % 8)) % 8);
  for (let filling = 0xec; bits.length < capacity; filling ^= 0xfd) put(filling, 8);
  const data = [];
  for (let i = 0; i < bits.length; i += 8) data.push(parseInt(bits.slice(i, i + 8).join(""), 2));
  const short = Math.floor(room / count) - correction;
  const shortOnes = count - (room % count);
  const blocks = [];
  for (let i = 0, from = 0; i < count; i++) {
    const length = short + (i < shortOnes ? 0 : 1);
    const block = data.slice(from, from + length);
    blocks.push([block, correcting(block, correction)]);
    from += length;
  }
  const dealt = [];
  for (const part of [0, 1]) {
    for (let i = 0; i < (part ? correction : short + 1); i++) {
      for (const block of blocks) if (i < block[part].length) dealt.push(block[part][i]);
    }
  }
  return dealt;
}

/** @return rows of dark (true) and light modules */
function qrCode(text) {
  const bytes = new TextEncoder().encode(text);
  const version = corrections.findIndex((each, i) => bytes.length + (i < 9 ? 2 : 3) <= roomOf(i + 1) - each * blockCounts[i]) + 1;
  if (version === 0) throw new RangeError("too long for one code");
  const side = version * 4 + 17;
  const dark = Array.from({ length: side }, () => new Array(side).fill(false));
  const fixed = Array.from({ length: side }, () => new Array(side).fill(false));
  const fix = (x, y, value) => {
    if (x < 0 || y < 0 || x >= side || y >= side) return;
    dark[y][x] = Boolean(value);
    fixed[y][x] = true;
  };
  for (let i = 0; i < side; i++) {
    fix(6, i, i % 2 === 0);
    fix(i, 6, i % 2 === 0);
  }
  const square = (x, y, reach, isDark) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) fix(x + dx, y + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
    }
  };
  for (const [x, y] of [[3, 3], [side - 4, 3], [3, side - 4]]) square(x, y, 4, (far) => far !== 2 && far !== 4);
  const marks = version > 1 ? Math.floor(version / 7) + 2 : 0;
  const gap = marks && Math.floor((version * 8 + marks * 3 + 5) / (marks * 4 - 4)) * 2;
  const places = Array.from({ length: marks }, (_, i) => (i === 0 ? 6 : side - 7 - (marks - 1 - i) * gap));
  places.forEach((x, i) =>
    places.forEach((y, j) => {
      const corner = (i === 0 && j === 0) || (i === 0 && j === marks - 1) || (i === marks - 1 && j === 0);
      if (!corner) square(x, y, 2, (far) => far !== 1);
    }));
  if (version > 6) {
    let rest = version;
    for (let i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
    for (let i = 0; i < 18; i++) {
      const bit = (((version << 12) | rest) >> i) & 1;
      fix(side - 11 + (i % 3), Math.floor(i / 3), bit);
      fix(Math.floor(i / 3), side - 11 + (i % 3), bit);
    }
  }
  const format = (mask) => {
    const data = 8 | mask;
    let rest = data;
    for (let i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
    const bits = ((data << 10) | rest) ^ 0x5412;
    for (let i = 0; i < 15; i++) {
      const bit = (bits >> i) & 1;
      if (i < 6) fix(8, i, bit);
      else if (i < 8) fix(8, i + 1, bit);
      else if (i === 8) fix(7, 8, bit);
      else fix(14 - i, 8, bit);
      if (i < 8) fix(side - 1 - i, 8, bit);
      else fix(8, side - 15 + i, bit);
    }
    fix(8, side - 8, true);
  };
  format(0);
  const words = codewords(bytes, version);
  let at = 0;
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < side; step++) {
      for (const x of [right, right - 1]) {
        const y = (right + 1) & 2 ? step : side - 1 - step;
        if (fixed[y][x] || at >= words.length * 8) continue;
        dark[y][x] = Boolean((words[at >> 3] >> (7 - (at & 7))) & 1);
        at++;
      }
    }
  }
  const masks = [
    (x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3,
    (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2, (x, y) => ((x * y) % 2) + ((x * y) % 3),
    (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
  ];
  const flip = (mask) => {
    for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) if (!fixed[y][x] && masks[mask](x, y) === 0) dark[y][x] = !dark[y][x];
  };
  // Of the eight masks the one with the fewest long runs, blocks and false marks, and nearest to half dark.
  let best = 0;
  let least = Infinity;
  for (let mask = 0; mask < 8; mask++) {
    flip(mask);
    format(mask);
    const ugly = ugliness(dark);
    if (ugly < least) [best, least] = [mask, ugly];
    flip(mask);
  }
  flip(best);
  format(best);
  return dark;
}

function ugliness(dark) {
  const side = dark.length;
  let sum = 0;
  for (const line of [...dark, ...dark.map((_, x) => dark.map((row) => row[x]))]) {
    const text = line.map(Number).join("");
    for (const run of text.match(/0{5,}|1{5,}/g) ?? []) sum += run.length - 2;
    sum += 40 * ((text.match(/(?=00001011101)/g) ?? []).length + (text.match(/(?=10111010000)/g) ?? []).length);
  }
  for (let y = 1; y < side; y++) {
    for (let x = 1; x < side; x++) {
      if (dark[y][x] === dark[y][x - 1] && dark[y][x] === dark[y - 1][x] && dark[y][x] === dark[y - 1][x - 1]) sum += 3;
    }
  }
  const share = dark.flat().filter(Boolean).length / (side * side);
  return sum + 10 * Math.floor(Math.abs(share * 20 - 10));
}

/** The code as a picture with the light edge that it needs, whatever the colours of the page. */
function qrPicture(text, name) {
  const rows = qrCode(text);
  const svg = (tag, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const side = rows.length + 8;
  const path = rows.map((row, y) => row.map((each, x) => (each ? `M${x + 4} ${y + 4}h1v1h-1z` : "")).join("")).join("");
  const picture = svg("svg", { viewBox: `0 0 ${side} ${side}`, role: "img", "aria-label": name, class: "qr", "shape-rendering": "crispEdges" });
  picture.append(svg("rect", { width: side, height: side, fill: "#fff" }), svg("path", { d: path, fill: "#000" }));
  return picture;
}
