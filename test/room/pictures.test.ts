import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { pointsBySeries } from '../../src/core/passages/series-points.ts';
import { projectStandings } from '../../src/core/pictures/map/project-standings.ts';
import type { PictureDrawer } from '../../src/core/ports.ts';
import { openRoom, shownIn, type TestRoom } from '../support/room.ts';

const series = 'las-bambas-copper-minem';

let room: TestRoom;
beforeAll(async () => {
  room = await openRoom();
});

const tiny = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);

const drawing = (png: PictureDrawer['png']): PictureDrawer => ({ svg: () => '<svg/>', png });

const rowsOf = (html: string) =>
  [...html.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row = '']) => row);

describe('the page of a series', () => {
  it.for(['en', 'es', 'zh'])(
    'shows its picture with words for who does not see it: %s',
    async (language) => {
      const html = await room.text(`/${language}/c/${series}`);
      const [, source = '', words = ''] = /<img src="([^"]*)" alt="([^"]*)"/.exec(html) ?? [];
      expect(source).toBe(`/${language}/c/${series}.svg`);
      expect(words.length).toBeGreaterThan(100);
      const picture = await room.get(source);
      expect(picture.headers.get('content-type')).toMatch(/^image\/svg\+xml/);
      expect(await picture.text()).toMatch(/^<svg /);
    },
  );

  it('has the same as a table in which each value leads to the passage that tells it', async () => {
    const rows = rowsOf(await room.text(`/en/c/${series}`));
    const { passages } = room.application.answering().knowledge;
    const values = [...passages.values()].flatMap(({ figures }) =>
      figures.filter((figure) => figure.series === series),
    );
    expect(rows).toHaveLength(values.length);
    for (const row of rows) expect(row).toMatch(/<a href="\/en\/p\/[a-z0-9-]+">\[\d+\]<\/a>/);
  });

  it('leads to other counts of the same, to all beside each other, and to the data', async () => {
    const html = await room.text('/en/c/exports-to-china-comexperu');
    expect(html).toContain('href="/en/c/exports-to-china-adex"');
    expect(html).toContain('href="/en/c/exports-to-china"');
    expect(html).toContain('href="/api/series/exports-to-china-comexperu.csv?lang=en"');
    const all = await room.text('/en/c/exports-to-china');
    expect(all).toContain('href="/en/c/exports-to-china-comexperu"');
  });

  it('of a single value has no picture, and its value on the page of all series', async () => {
    const { knowledge } = room.application.answering();
    const [single] = [...pointsBySeries(knowledge)].filter(([, points]) => points.length === 1);
    const [id] = single ?? [];
    const html = await room.text(`/en/c/${id}`);
    expect(rowsOf(html)).toHaveLength(1);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('cannot be drawn');
    expect((await room.get(`/en/c/${id}.svg`)).status).toBe(404);
    expect((await room.get(`/en/c/${id}.png`)).status).toBe(404);
    const all = await room.text('/en/c');
    expect(all).not.toContain('1 value<');
  });

  it('is reached from passages with its values, from what it counts and from its topic', async () => {
    const link = `href="/en/c/${series}"`;
    const passage = [...room.application.answering().knowledge.passages.values()].find(
      ({ figures }) => figures.some((figure) => figure.series === series),
    );
    for (const path of [`p/${passage?.id}`, `t/${passage?.topic}`, 'e/las-bambas', 'c']) {
      expect(await room.text(`/en/${path}`)).toContain(link);
    }
  });
});

describe('the page of the map', () => {
  it('holds every placed project with a status, on the map or listed under it', async () => {
    const html = await room.text('/en/map');
    const { knowledge } = room.application.answering();
    const missing = projectStandings(knowledge)
      .map(({ project }) => project.id)
      .filter((id) => !html.includes(`<a href="/en/e/${id}">`));
    expect(missing).toEqual([]);
  });

  it('says of projects of others that no Chinese party has a part', async () => {
    const [onMap = '', others = ''] = (await room.text('/en/map')).split(
      'Mentioned, with no Chinese part',
    );
    expect(others).toContain('href="/en/e/quellaveco"');
    expect(onMap).not.toContain('href="/en/e/quellaveco"');
    expect(onMap).toContain('href="/en/e/las-bambas"');
  });

  it('shows what is chosen of topics and statuses, and offers nothing that is empty', async () => {
    const html = await room.text('/en/map/mining');
    expect(html).toContain('href="/en/e/las-bambas"');
    expect(html).not.toContain('href="/en/e/chancay-port"');
    const choices = [...html.matchAll(/<li><a href="(\/en\/map[^"]*)"/g)];
    expect(choices.length).toBeGreaterThan(5);
    for (const [, address = ''] of choices) expect((await room.get(address)).status).toBe(200);
  });

  it.for(['/map/nothing', '/map/all', '/map/mining/nothing', '/map/all/planned/more', '/c/none'])(
    'is not there for what cannot be chosen: %s',
    async (path) => {
      expect((await room.get(`/en${path}`)).status).toBe(404);
      expect((await room.get(`/en${path}.svg`)).status).toBe(404);
    },
  );
});

describe('a picture of the room', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('stands on the timeline of a thing', async () => {
    const html = await room.text('/es/timeline/las-bambas');
    expect(html).toContain('<img src="/es/timeline/las-bambas.svg"');
    expect((await room.get('/es/timeline/las-bambas.svg')).status).toBe(200);
  });

  it('is asked for again and answered with 304', async () => {
    const first = await room.get('/zh/map.svg');
    const tag = first.headers.get('etag') ?? '';
    const again = await room.get('/zh/map.svg', { 'if-none-match': tag });
    expect(again.status).toBe(304);
  });

  it('may load nothing where it is opened by itself', async () => {
    const policy = (await room.get('/en/map.svg')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script');
  });

  it('is named by its page for whoever shares it, and is there as PNG', async () => {
    const { get, text } = await openRoom({ pictures: drawing(() => Promise.resolve(tiny)) });
    for (const path of [
      'p/chancay-gdp-estimate-bcrp',
      `c/${series}`,
      'map',
      'timeline/las-bambas',
    ]) {
      const [, image = ''] =
        /property="og:image" content="https:\/\/room\.example([^"]*)"/.exec(
          await text(`/en/${path}`),
        ) ?? [];
      expect(image).toBe(`/en/${path}.png`);
      const png = await get(image);
      expect(png.headers.get('content-type')).toBe('image/png');
      expect(new Uint8Array(await png.arrayBuffer())).toEqual(tiny);
    }
  });

  it('is said to come later where its PNG cannot be drawn now', async () => {
    const { get } = await openRoom({ pictures: drawing(() => Promise.resolve(undefined)) });
    const answer = await get('/en/map.png');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('60');
    expect((await get('/en/p/nothing.png')).status).toBe(404);
  });

  it('lets nobody wait for ever for its PNG', async () => {
    vi.useFakeTimers();
    const { get } = await openRoom({ pictures: drawing(() => new Promise(() => {})) });
    const answer = get('/en/map.png');
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await answer).status).toBe(503);
  });

  it('is drawn as PNG no more often for one address than it may ask', async () => {
    const full = { consume: () => Promise.resolve({ ok: false as const, retryAfterMs: 9_000 }) };
    const { get } = await openRoom({
      limits: { address: full, all: undefined },
      pictures: drawing(() => Promise.reject(new Error('not to be drawn'))),
    });
    const answer = await get('/en/map.png');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '9']);
  });

  it('leaves its table where it cannot be drawn, and the log says so', async () => {
    const logged: string[] = [];
    const { get, text } = await openRoom({
      log: (level, message) => void logged.push(`${level} ${message}`),
      pictures: {
        svg: () => {
          throw new Error('two labels overlap');
        },
        png: () => Promise.resolve(undefined),
      },
    });
    const html = await text(`/en/c/${series}`);
    expect(html).not.toContain('<img');
    expect(rowsOf(html).length).toBeGreaterThan(3);
    expect(shownIn(html)).toContain('The picture cannot be drawn right now');
    expect((await get(`/en/c/${series}.svg`)).status).toBe(404);
    expect(logged[0]).toBe('error a picture of the reading room cannot be drawn');
  });

  it('is an SVG in a room of files, which names no PNG', async () => {
    const { get, text } = await openRoom({ isStatic: true });
    const html = await text('/en/map');
    expect(html).toContain('<img src="/en/map.svg"');
    expect(html).not.toContain('.png');
    expect(await text('/en/p/chancay-gdp-estimate-bcrp')).not.toContain('.png');
    expect((await get('/en/map.png')).status).toBe(404);
  });
});
