/** Makes a photograph small: a PNG of its commonest colours, in which letters stay sharp. */
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** How many colours are kept, and how far apart they are: the root of the sum of squares of three differences. */
export interface Palette {
  readonly most: number;
  readonly apart: number;
}

/** For the window of an editor, in which nobody sees a difference. */
export const FINE: Palette = { most: 200, apart: 12 };
/** For pictures that are packaged. */
export const COARSE: Palette = { most: 8, apart: 60 };

/** What the page answers: a colour for each number, and a number for each pixel. */
interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each colour, one after the other. */
  readonly colours: readonly number[];
  /** Bytes in Base64, row by row. */
  readonly pixels: string;
}

/** Reads a PNG and writes a smaller one; both paths are absolute. */
export async function writeSmallPicture(
  browser: Browser,
  photograph: string,
  picture: string,
  palette: Palette,
): Promise<void> {
  const page = await browser.newPage();
  try {
    const source = `data:image/png;base64,${readFileSync(photograph).toString('base64')}`;
    const call = `(${FIND_COLOURS})(${JSON.stringify(source)}, ${JSON.stringify(palette)})`;
    writeFileSync(picture, encodePng((await page.evaluate(call)) as IndexedPicture));
  } finally {
    await page.close();
  }
}

/** Runs in the page, whose types this project does not know. */
const FIND_COLOURS = `async (source, { most, apart }) => {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  const { width, height } = Object.assign(canvas, { width: image.width, height: image.height });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const distance = (a, b) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
  // The commonest colours that differ enough from those that are kept already.
  const kept = [];
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (kept.length < most && kept.every((one) => distance(one, colour) > apart ** 2)) kept.push(colour);
  }
  const nearest = new Map([...counts.keys()].map((colour) => {
    const distances = kept.map((one) => distance(one, colour));
    return [colour, distances.indexOf(Math.min(...distances))];
  }));
  let pixels = '';
  for (let at = 0; at < data.length; at += 4) {
    pixels += String.fromCharCode(nearest.get((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]));
  }
  const colours = kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return { width, height, colours, pixels: btoa(pixels) };
}`;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** So many colours fit into half a byte. */
const FEW_COLOURS = 16;
const WITH_PALETTE = 3;

function encodePng({ width, height, colours, pixels }: IndexedPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const isHalved = colours.length <= FEW_COLOURS * 3;
  header.set([isHalved ? 4 : 8, WITH_PALETTE], 8);
  const bytes = Buffer.from(pixels, 'base64');
  const rows = Array.from({ length: height }, (_, row) => {
    const numbers = bytes.subarray(row * width, (row + 1) * width);
    // The row is written as it is.
    return [Buffer.from([0]), isHalved ? joinPairs(numbers) : numbers];
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours)),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Two numbers in one byte; the last of an odd number alone. */
function joinPairs(numbers: Uint8Array): Buffer {
  const joined = Buffer.alloc(Math.ceil(numbers.length / 2));
  numbers.forEach((number, index) => {
    joined[index >> 1] = (joined[index >> 1] ?? 0) | (index % 2 === 0 ? number << 4 : number);
  });
  return joined;
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
