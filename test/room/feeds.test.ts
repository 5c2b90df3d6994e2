import { beforeAll, describe, expect, it } from 'vitest';
import { openRoom, shownIn, type TestRoom } from '../support/room.ts';

let room: TestRoom;
beforeAll(async () => {
  room = await openRoom();
});

describe('a feed', () => {
  it('gives the newest passages of a topic with their kind, date and speaker', async () => {
    const response = await room.get('/en/t/rail/feed.atom');
    const feed = shownIn(await response.text());
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const updated = [...feed.matchAll(/<entry>.*?<updated>(.*?)<\/updated>/g)].map(
      ([, at = '']) => at,
    );
    expect(updated.length).toBeGreaterThan(20);
    expect(updated).toEqual(updated.toSorted().toReversed());
    expect(feed).toMatch(
      /<content type="text">(?:Fact|Figure|Projection|Allegation|Analysis|Position), /,
    );
    expect(feed).toContain(
      '<link rel="self" type="application/atom+xml" href="https://room.example/en/t/rail/feed.atom"/>',
    );
  });

  it('is well-formed and named by its page', async () => {
    for (const path of ['/es/t/mining', '/zh/corrections']) {
      const feed = await room.text(`${path}/feed.atom`);
      const opened = [...feed.matchAll(/<([a-z]+)(?:\s[^>]*[^/])?>/g)].map(([, name = '']) => name);
      const closed = [...feed.matchAll(/<\/([a-z]+)>/g)].map(([, name = '']) => name);
      expect(opened.toSorted()).toEqual(closed.toSorted());
      expect(await room.text(path)).toContain(
        `type="application/atom+xml" href="${path}/feed.atom"`,
      );
    }
  });

  it('is not there for a topic that is not', async () => {
    expect((await room.get('/en/t/nothing/feed.atom')).status).toBe(404);
  });
});

describe('what search engines read', () => {
  it('leaves out what is made for one reader', async () => {
    const robots = await room.text('/robots.txt');
    expect(robots).toContain('Disallow: /*/ask');
    expect(robots).toContain('Sitemap: https://room.example/sitemap.xml');
    expect(await room.text('/sitemap.xml')).not.toMatch(/\/(?:ask|search)</);
  });
});
