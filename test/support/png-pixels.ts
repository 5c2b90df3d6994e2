import { inflateSync } from 'node:zlib';
import type { Pixels } from '../../src/pictures/png/write-png.ts';

const headerLength = 8;
const channels = 4;

/** Reads a PNG of one byte a pixel with a palette, as pictures have it, without filters (ISO/IEC 15948). */
export function readPng(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  const parts: Buffer[] = [];
  let palette = Buffer.alloc(0);
  let [width, height] = [0, 0];
  for (let at = headerLength; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 8, at + 8 + length);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
    if (type === 'PLTE') palette = Buffer.from(body);
    if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(parts));
  const data = new Uint8Array(width * height * channels);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const place = rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] ?? 0;
    data.set([...palette.subarray(place * 3, place * 3 + 3), 255], pixel * channels);
  }
  return { width, height, data };
}

/** How many pixels are dark. */
export function inkOf({ data }: Pixels): number {
  let ink = 0;
  for (let at = 0; at < data.length; at += channels) {
    if ((data[at] ?? 0) < 128 && (data[at + 1] ?? 0) < 128) ink += 1;
  }
  return ink;
}
