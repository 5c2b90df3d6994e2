import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file that pages load; its name changes with what it holds, so that it can be kept for good. */
export interface RoomFile {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

function fileNamed(name: string, ending: string, type: string, text: string): RoomFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { path: `/${name}-${hash}.${ending}`, type, text };
}

const withoutSpace = (css: string) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .trim();

export const stylesheet = fileNamed(
  'room',
  'css',
  'text/css; charset=utf-8',
  withoutSpace(readFileSync(new URL('style.css', import.meta.url), 'utf8')),
);

/** A knot of the cords that the messengers carried. */
export const icon = fileNamed(
  'icon',
  'svg',
  'image/svg+xml',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#8c3b22"/><path d="M8 7v18M16 7v18M24 7v18M6 9h20" stroke="#fcfbf8" stroke-width="2.4" stroke-linecap="round" fill="none"/><circle cx="8" cy="19" r="2.6" fill="#fcfbf8"/><circle cx="16" cy="15" r="2.6" fill="#fcfbf8"/><circle cx="24" cy="21" r="2.6" fill="#fcfbf8"/></svg>',
);
