import { beforeAll, describe, expect, it } from 'vitest';
import { placeIn } from '../../../src/core/citations/place-in.ts';
import type { Passage } from '../../../src/core/passages/passage.ts';
import { readProject } from '../../support/project.ts';

let passages: readonly Passage[];
beforeAll(async () => {
  passages = [...(await readProject()).knowledge.passages.values()];
});

describe('a place in a source', () => {
  it.for([
    ['paragraph 2', 'párrafo 2', '第2段'],
    ['paragraphs 1–4', 'párrafos 1–4', '第1至4段'],
    ['paragraphs 1 and 4, on stations and speed', 'párrafos 1 y 4', '第1、4段'],
    ['page 30, on the coolies', 'página 30', '第30页'],
    ['table 19.4', 'cuadro 19.4', '表19.4'],
    ['second and third paragraphs', 'párrafos 2 y 3', '第2、3段'],
    ['third to fifth paragraphs', 'párrafos 3–5', '第3至5段'],
    ['first paragraph (Santa María, one of four)', 'párrafo 1', '第1段'],
    ['first paragraphs, on the two state companies', 'primeros párrafos', '开头几段'],
    ['last paragraph', 'último párrafo', '末段'],
    ['title, on Geely', 'título', '标题'],
    ['Digital, paragraph 4', '“Digital”, párrafo 4', '“Digital”部分第4段'],
  ])('is said in the reader’s language: %s', ([place, spanish, chinese]) => {
    expect(placeIn(place, 'en')).toBe(place);
    expect([placeIn(place, 'es'), placeIn(place, 'zh')]).toEqual([spanish, chinese]);
  });

  it.for([
    'body text',
    'body text, on Chinalco',
    'paragraph on Shouxin',
    'first, fifth and last paragraphs',
  ])('is left out where only English says it: %s', (place) => {
    expect([placeIn(place, 'es'), placeIn(place, 'zh')]).toEqual([undefined, undefined]);
  });

  it('leaves no English word in the Chinese of any, but for headings', () => {
    const places = passages.flatMap(({ support }) => support.map(({ locator }) => locator));
    const said = places.flatMap((place) => placeIn(place, 'zh') ?? []);
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter((each) => /[a-z]/i.test(each.replace(/“[^”]*”/u, '')))).toEqual([]);
  });
});
