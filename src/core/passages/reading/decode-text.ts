export type Decoded =
  | { readonly ok: true; readonly text: string }
  /** `line` is counted from 1; the message says what to do. */
  | { readonly ok: false; readonly line: number; readonly message: string };

/**
 * The text of a file that people write: UTF-8 with or without its mark, or UTF-16 with its mark. Nothing
 * is guessed: other bytes would come out as other letters and be shown as the words of a source. Lines
 * end in a line feed, whatever they ended in.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes);
  let text;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return encoding === 'utf-8'
      ? { ok: false, line: firstBadLine(bytes), message: 'not UTF-8: save the file as UTF-8' }
      : { ok: false, line: 1, message: 'marked as UTF-16 and is not: save the file as UTF-8' };
  }
  const unwanted = [nul, lost, misread, control].flatMap(({ pattern, message }) => {
    const found = pattern.exec(text);
    return found === null ? [] : [{ index: found.index, message: message(found[0]) }];
  });
  const [first] = unwanted.toSorted((a, b) => a.index - b.index);
  if (first !== undefined) {
    const line = text.slice(0, first.index).split(lineEnd).length;
    return { ok: false, line, message: first.message };
  }
  return { ok: true, text: text.replaceAll(lineEnd, '\n') };
}

const lineEnd = /\r\n?|\n/g;

interface Unwanted {
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
}

/** Every second byte of UTF-16 without its mark. */
const nul: Unwanted = {
  // oxlint-disable-next-line no-control-regex
  pattern: /\u0000/,
  message: () => 'a NUL byte, so not UTF-8: save the file as UTF-8',
};

const lost: Unwanted = {
  pattern: /\uFFFD/,
  message: () => 'a lost letter (U+FFFD), from a wrong encoding: write it anew',
};

/** A letter of Spanish in UTF-8 that was read as Latin-1 and saved again. */
const misread: Unwanted = {
  pattern: /[ÂÃ][\u00A1-\u00BA\u00BC-\u00BF]|â€/,
  message: (found) => `"${found}" is a letter read in a wrong encoding: write it anew`,
};

const control: Unwanted = {
  // oxlint-disable-next-line no-control-regex
  pattern: /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/,
  message: (found) => `the control character ${codeOf(found)}: delete it`,
};

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function markedEncoding([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** A line feed is no part of any longer sequence, so each line can be tried alone. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}
