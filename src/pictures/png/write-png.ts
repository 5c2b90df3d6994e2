import { crc32, deflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each, row by row; alpha is not looked at. */
  readonly data: Uint8Array;
}

/** As many colours as one byte tells apart. */
const mostColours = 256;

/** Colours nearer to each other than this, in steps of a channel, share a place while there are many. */
const leastDistance = 6;

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const bitDepth = 8;
const indexedColour = 3;

/**
 * A PNG (ISO/IEC 15948) with a palette, a third as large as one without. Pictures have a dozen colours and what lies
 * between them at the edges of letters: the most frequent stay as they are, the rest take the nearest.
 */
export function writePng({ width, height, data }: Pixels): Uint8Array {
  const counts = countColours(data);
  const palette = choosePalette(counts);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = places.get(colourAt(data, (y * width + x) * 4)) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, indexedColour], 8);
  const colours = Buffer.from(palette.flatMap(channelsOf));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Buffer): Buffer {
  const told = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(told.length + 8);
  framed.writeUInt32BE(body.length, 0);
  framed.set(told, 4);
  framed.writeUInt32BE(crc32(told), told.length + 4);
  return framed;
}

function colourAt(data: Uint8Array, at: number): number {
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}

const channelsOf = (colour: number) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

function countColours(data: Uint8Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** The most frequent colours, apart from each other where there are more than have room. */
function choosePalette(counts: ReadonlyMap<number, number>): number[] {
  const byCount = [...counts].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour);
  if (byCount.length <= mostColours) return byCount;
  const palette: number[] = [];
  for (const colour of byCount) {
    if (palette.length === mostColours) break;
    const isNew = palette.every((other) => distance(colour, other) >= leastDistance ** 2);
    if (isNew) palette.push(colour);
  }
  return palette;
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  for (const [place, other] of palette.entries()) {
    if (distance(colour, other) < distance(colour, palette[best] ?? 0)) best = place;
  }
  return best;
}

function distance(a: number, b: number): number {
  const [red, green, blue] = [a >> 16, (a >> 8) & 0xff, a & 0xff];
  return (red - (b >> 16)) ** 2 + (green - ((b >> 8) & 0xff)) ** 2 + (blue - (b & 0xff)) ** 2;
}
