import { closeSync, openSync, readSync } from 'node:fs';

/** What a font says of its characters, without their shapes. */
export interface FontMetrics {
  /** In thousandths of the size; undefined for a character that it lacks. */
  readonly advanceOf: (character: string) => number | undefined;
}

/**
 * Reads the widths of a TrueType font (ISO/IEC 14496-22: tables head, hhea, hmtx and cmap of format 4) and nothing
 * else of its file, so that what only measures keeps none of the shapes.
 */
export function readFont(path: string): FontMetrics {
  const file = openSync(path, 'r');
  try {
    const tables = tablesOf(file);
    const unitsPerEm = tables('head').readUInt16BE(18);
    const metricsCount = tables('hhea').readUInt16BE(34);
    const hmtx = tables('hmtx');
    const glyphOf = readCharacters(unicodeMapOf(tables('cmap')));
    const measure = (character: string): number | undefined => {
      const glyph = glyphOf(character.codePointAt(0) ?? 0);
      if (glyph === 0) return undefined;
      const place = Math.min(glyph, metricsCount - 1) * 4;
      return (hmtx.readUInt16BE(place) * 1_000) / unitsPerEm;
    };
    // Every line is measured many times while it is broken.
    const measured = new Map<string, number | undefined>();
    return {
      advanceOf(character) {
        if (!measured.has(character)) measured.set(character, measure(character));
        return measured.get(character);
      },
    };
  } finally {
    closeSync(file);
  }
}

/** A table of a font by its name. */
function tablesOf(file: number): (name: string) => Buffer {
  const count = read(file, 0, 12).readUInt16BE(4);
  const directory = read(file, 12, count * 16);
  return (name) => {
    const at = directory.indexOf(name, 0, 'latin1');
    if (at < 0) throw new Error(`The font has no table ${name}.`);
    return read(file, directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12));
  };
}

function read(file: number, from: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  readSync(file, buffer, 0, length, from);
  return buffer;
}

/** The part of a cmap for Windows and Unicode's first plane, in which all that is drawn lies. */
function unicodeMapOf(cmap: Buffer): Buffer {
  for (let place = 4; place < 4 + cmap.readUInt16BE(2) * 8; place += 8) {
    const map = cmap.subarray(cmap.readUInt32BE(place + 4));
    if (cmap.readUInt32BE(place) === 0x3_0001 && map.readUInt16BE(0) === 4) return map;
  }
  throw new Error('The font has no map of characters that can be read.');
}

/** The glyph of a code point; 0 where there is none. */
function readCharacters(map: Buffer): (codePoint: number) => number {
  const size = map.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + size * 2, 16 + size * 3] as const;
  return (codePoint) => {
    for (let place = 0; place < size; place += 2) {
      if (codePoint > map.readUInt16BE(ends + place)) continue;
      const start = map.readUInt16BE(starts + place);
      if (codePoint < start) return 0;
      const delta = map.readUInt16BE(deltas + place);
      const offset = map.readUInt16BE(offsets + place);
      if (offset === 0) return (codePoint + delta) & 0xff_ff;
      const glyph = map.readUInt16BE(offsets + place + offset + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xff_ff;
    }
    return 0;
  };
}
