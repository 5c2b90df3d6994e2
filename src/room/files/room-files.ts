import { placeOf } from '../addresses.ts';
import type { RoomApp, RoomServices } from '../services.ts';

/** A file of a room that any web server can serve. */
export interface WrittenFile {
  /** Relative to the room's root. */
  readonly path: string;
  readonly text: string;
}

/** A page of the room does not answer: a fault of the room, not of whoever writes it. */
export class PageMissing extends Error {
  override readonly name = 'PageMissing';

  constructor(path: string, status: number) {
    super(`${path} answers ${status}`);
  }
}

/** From where all pages are reached by links, and what no page leads to. */
const entrances = ['/', '/robots.txt', '/sitemap.xml', '/404.html'];

/** What a link within the room looks like in its pages; what is behind # is on the same page. */
const internalLink = /(?:href|src)="(\/[^"#?]*)/g;

/** Every file of a room, found by following its links; pages are folders with an `index.html`. */
export async function* roomFiles(
  app: RoomApp,
  { publicUrl }: Pick<RoomServices, 'publicUrl'>,
): AsyncGenerator<WrittenFile> {
  const { base } = placeOf(publicUrl);
  const paths = new Set(entrances);
  // A set goes on with what is added while it is gone through.
  for (const path of paths) {
    const response = await app.request(base + path);
    const isExpected = response.ok || path === '/404.html';
    if (!isExpected) throw new PageMissing(path, response.status);
    const text = await response.text();
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    yield { path: fileOf(path, isPage), text };
    if (!isPage) continue;
    for (const [, found = ''] of text.matchAll(internalLink)) {
      paths.add(withoutBase(found.replaceAll('&amp;', '&'), base));
    }
  }
}

function withoutBase(path: string, base: string): string {
  return path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}

function fileOf(path: string, isPage: boolean): string {
  if (!isPage || path.endsWith('.html')) return path.slice(1);
  return path === '/' ? 'index.html' : `${path.slice(1)}/index.html`;
}
