import { readFile } from 'node:fs/promises';
import { decodeText } from '../../core/passages/reading/decode-text.ts';
import type { Problem } from '../../core/passages/reading/problem.ts';

export type TextReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem };

/** Tabs behind something else on their line; YAML complains of those that indent. */
const tabsBetween = /\t+(?<=\S[^\n]*)/g;

/**
 * Reads a file that people write. Letters and their accents come as one character each, however they
 * were typed, and a tab within a line as a space. The problem names the file as `file`.
 */
export async function readTextFile(path: string, file: string): Promise<TextReading> {
  let bytes;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { file, line: 1, message: `the file cannot be read: ${reason}` } };
  }
  const decoded = decodeText(bytes);
  if (decoded.ok)
    return { ok: true, text: decoded.text.normalize('NFC').replaceAll(tabsBetween, ' ') };
  const { line, message } = decoded;
  return { ok: false, problem: { file, line, message } };
}
