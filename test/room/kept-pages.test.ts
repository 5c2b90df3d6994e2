import { beforeAll, describe, expect, it } from 'vitest';
import { createPageKeeper } from '../../src/room/kept-pages.ts';
import { markup } from '../../src/room/markup.ts';
import { createViews, type CreateView, type Page } from '../../src/room/view.ts';
import { readConfig } from '../../src/config.ts';
import { roomServices } from '../../src/program/room.ts';
import { roomParts } from '../../src/program/run-room.ts';
import { projectApplication } from '../support/application.ts';

let now = Date.UTC(2026, 10, 30);
let viewIn: CreateView;
beforeAll(async () => {
  const reading = readConfig({ PUBLIC_URL: 'https://room.example' }, '');
  if (!reading.ok) throw new Error(reading.complaint);
  const services = roomServices(reading.config, roomParts(await projectApplication()));
  viewIn = createViews({ ...services, now: () => now });
});

/** A page that counts how often it is made. */
function countedPage(title: string): { readonly make: () => Page; readonly times: () => number } {
  let times = 0;
  return {
    make: () => {
      times += 1;
      return { title, description: title, path: '/about', body: markup`<h1>${title}</h1>` };
    },
    times: () => times,
  };
}

describe('a page that is the same until the collection is read again', () => {
  it('is made once in each language', async () => {
    const keeper = createPageKeeper();
    const { make, times } = countedPage('Once');
    const first = await keeper.page('about', viewIn('en'), make);
    expect(await keeper.page('about', viewIn('en'), make)).toBe(first);
    expect(times()).toBe(1);
    const other = await keeper.page('about', viewIn('zh'), make);
    expect(other?.document).toContain('lang="zh-Hans"');
    expect(times()).toBe(2);
  });

  it('is made anew on another day', async () => {
    const keeper = createPageKeeper();
    const { make, times } = countedPage('Daily');
    await keeper.page('about', viewIn('en'), make);
    now += 24 * 60 * 60 * 1_000;
    await keeper.page('about', viewIn('en'), make);
    expect(times()).toBe(2);
  });

  it('gives way to what was asked for later, where there are too many', async () => {
    const [first, second] = [countedPage('First'), countedPage('Second')];
    const size = (await createPageKeeper().page('size', viewIn('en'), first.make))?.document.length;
    const keeper = createPageKeeper((size ?? 0) * 2.5);
    for (const name of ['a', 'b', 'a', 'c', 'a']) {
      await keeper.page(name, viewIn('en'), name === 'b' ? second.make : first.make);
    }
    expect(first.times()).toBe(3);
    await keeper.page('b', viewIn('en'), second.make);
    expect(second.times()).toBe(2);
  });

  it('is kept nowhere where there is none', async () => {
    const keeper = createPageKeeper();
    expect(await keeper.page('none', viewIn('en'), () => undefined)).toBeUndefined();
  });
});
