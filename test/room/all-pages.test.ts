import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languageSchema } from '../../src/core/passages/language-schema.ts';
import { passageIdSchema } from '../../src/core/passages/passage.ts';
import { openRoom, shownIn, type TestRoom } from '../support/room.ts';

/** Bytes that a page may have: on a slow phone it is there within a second. */
const mostBytes = 50_000;

interface ReadPage {
  readonly path: string;
  readonly html: string;
}

let room: TestRoom;
const pages: ReadPage[] = [];
const broken: string[] = [];
/** What programs read in the place of pages. */
const records: string[] = [];

// What is typed has pages without end.
const isEndless = (path: string) => path.includes('?');

/** Every page of the collection that links lead to, in the three languages. */
beforeAll(async () => {
  room = await openRoom();
  const paths = new Set(['/en', '/es', '/zh']);
  for (const path of paths) {
    const response = await room.get(path);
    if (response.status !== 200) broken.push(`${path} ${response.status}`);
    const html = await response.text();
    if (path.startsWith('/api/passages/')) records.push(html);
    if (response.headers.get('content-type')?.startsWith('text/html') !== true) continue;
    pages.push({ path, html });
    for (const [, link = ''] of html.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)) {
      if (!isEndless(link)) paths.add(link);
    }
  }
});

const failing = (isFailing: (page: ReadPage) => boolean) =>
  pages.filter(isFailing).map(({ path }) => path);

describe('every page of the room', () => {
  it('is reached by links that all lead somewhere', async () => {
    expect(broken).toEqual([]);
    const reached = new Set(pages.map(({ path }) => path));
    const listed = [...(await room.text('/sitemap.xml')).matchAll(/<loc>https:\/\/[^/]*([^<]*)/g)];
    expect(listed.map(([, path = '']) => path).filter((path) => !reached.has(path))).toEqual([]);
    expect(listed.length).toBeGreaterThan(5_000);
  });

  it('leads to the same for programs, passage by passage', () => {
    const { passages } = room.application.answering().knowledge;
    const told = records.map((record) =>
      z.object({ passage: z.string() }).parse(JSON.parse(record)),
    );
    expect(new Set(told.map(({ passage }) => passage))).toEqual(new Set(passages.keys()));
  });

  it('has at most 50 kB', () => {
    expect(failing(({ html }) => Buffer.byteLength(html) > mostBytes)).toEqual([]);
  });

  it('has no script, no style of its own and nothing from elsewhere', () => {
    const forbidden =
      /<script|<style|<iframe|<img(?! src="\/[a-z]{2}\/[^"]+\.svg" alt="[^"]{20,}")|\son\w+="|\sstyle="|javascript:|srcset=|@import/i;
    expect(failing(({ html }) => forbidden.test(html))).toEqual([]);
    const loaded = /<link[^>]+rel="(?:stylesheet|icon)"[^>]+href="(?!\/(?!\/))/;
    expect(failing(({ html }) => loaded.test(html))).toEqual([]);
  });

  it('has one heading of the first rank, a title, a description and its language', () => {
    expect(failing(({ html }) => html.match(/<h1\b/g)?.length !== 1)).toEqual([]);
    expect(failing(({ html }) => !/<title>[^<]{3,}<\/title>/.test(html))).toEqual([]);
    expect(failing(({ html }) => !/name="description" content="[^"]{3,}"/.test(html))).toEqual([]);
    expect(
      failing(({ path, html }) => !html.includes(`<html lang="${path.split('/')[1] ?? '-'}`)),
    ).toEqual([]);
  });

  it('names an element once', () => {
    const repeats = ({ html }: ReadPage) => {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      return new Set(ids).size < ids.length;
    };
    expect(failing(repeats)).toEqual([]);
  });

  it('shows no sentence on the subject but those of the passages that it leads to', () => {
    const { passages } = room.application.answering().knowledge;
    const unfounded: string[] = [];
    let count = 0;
    for (const { path, html } of pages) {
      for (const [, text = '', markers = ''] of html.matchAll(
        /<p class="cited">(.*?)((?:<a [^>]*>\[\d+\]<\/a>)*)<\/p>/g,
      )) {
        count += 1;
        const said = shownIn(text).trim();
        const cited = [...markers.matchAll(/href="\/(\w+)\/p\/([^"]+)"/g)];
        const isFounded = cited.some(([, language, id]) => {
          const passage = passages.get(passageIdSchema.parse(id));
          const { sentences } = passage?.texts[languageSchema.parse(language)] ?? {};
          const sentence = sentences?.find((each) => said.endsWith(each));
          if (sentence === undefined || passage === undefined) return false;
          // What is no fact never stands there bare.
          return ['fact', 'figure'].includes(passage.kind) || said.length > sentence.length;
        });
        if (!isFounded) unfounded.push(`${path}: ${said}`);
      }
    }
    expect(unfounded).toEqual([]);
    expect(count).toBeGreaterThan(10_000);
  });
});
