import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each, row by row. */
  readonly data: Uint8Array;
}

const headerLength = 8;
const channels = 4;

/** Reads a PNG of eight bits, red, green, blue and alpha, not interlaced (ISO/IEC 15948). */
export function readPng(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  const parts: Buffer[] = [];
  let [width, height] = [0, 0];
  for (let at = headerLength; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 8, at + 8 + length);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
    if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  return { width, height, data: unfilter(inflateSync(Buffer.concat(parts)), width, height) };
}

function unfilter(raw: Buffer, width: number, height: number): Uint8Array {
  const row = width * channels;
  const data = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < channels ? 0 : (data[at - channels] ?? 0);
      const up = y === 0 ? 0 : (data[at - row] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (data[at - row - channels] ?? 0);
      data[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return data;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  if (filter !== 4) return 0;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) =>
    Math.abs(left + up - corner - each),
  );
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0;
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** How many pixels are dark. */
export function inkOf({ data }: Pixels): number {
  let ink = 0;
  for (let at = 0; at < data.length; at += channels) {
    if ((data[at] ?? 0) < 128 && (data[at + 1] ?? 0) < 128) ink += 1;
  }
  return ink;
}
