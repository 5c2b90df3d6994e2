import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { decodeText } from '../core/passages/reading/decode-text.ts';

export type DotEnvReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly complaint: string };

/** The text of a `.env` file, empty where there is none. */
export function readDotEnv(path: string): DotEnvReading {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') return { ok: true, text: '' };
    return { ok: false, complaint: `${path} cannot be read (${code}): ${remedyOf(code)}.` };
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded;
  return { ok: false, complaint: `${path}:${decoded.line}: ${decoded.message}.` };
}

function remedyOf(code: string): string {
  switch (code) {
    case 'EISDIR':
      // Docker makes one where the file that it should mount is not there.
      return 'it is a folder; delete it, or put the file in its place';
    case 'EACCES':
    case 'EPERM':
      return 'let this user read it, or delete it';
    default:
      return 'mend it, or delete it';
  }
}

/** The variables of a `.env` file, and the first line that names one of ours and does not set it. */
export function parseDotEnv(
  text: string,
  names: readonly string[],
): { readonly variables: Readonly<Record<string, string>>; readonly complaint?: string } {
  const variables = parse(text);
  for (const [place, line] of text.split('\n').entries()) {
    const named = begunName.exec(line)?.[1]?.toUpperCase();
    if (named === undefined || !names.includes(named) || named in variables) continue;
    const complaint = `.env:${place + 1}: names ${named} and does not set it; write ${named}=value.`;
    return { variables, complaint };
  }
  return { variables };
}

/** The name at the start of a line that is no comment, as a shell of any kind would have it. */
const begunName = /^[^\w#]*(?:(?:export|setx?|env|e)\b[^\w#]*)?(\w+)/i;
