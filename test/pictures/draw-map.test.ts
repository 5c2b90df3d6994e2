import { beforeAll, describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/core/passages/language.ts';
import { type MapFilter, mapChoices, mapOf } from '../../src/core/pictures/map/map-of.ts';
import type { MapPicture } from '../../src/core/pictures/picture.ts';
import type { PictureSources } from '../../src/core/pictures/picture-sources.ts';
import { LayoutFault } from '../../src/pictures/check-scene.ts';
import { drawSvg } from '../../src/pictures/draw.ts';
import { projectApplication } from '../support/application.ts';
import { mapFilters } from '../support/map-filters.ts';

let sources: PictureSources;
beforeAll(async () => {
  sources = (await projectApplication()).answering();
});

function mapIn(language: Language, filter: MapFilter = {}): MapPicture {
  const picture = mapOf(sources, filter, language);
  if (picture === undefined) throw new Error(`no map of ${JSON.stringify(filter)}`);
  return picture;
}

const draw = (picture: MapPicture) =>
  drawSvg(picture, { publicUrl: 'https://room.example', isForBrowser: true });

const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) =>
    text.replace(/<[^>]*>/g, ''),
  );

describe('a map as it is drawn', () => {
  it.for(languages)('has no fault for any topic and status: %s', (language) => {
    const faults = mapFilters(sources.knowledge).flatMap((filter) => {
      try {
        draw(mapIn(language, filter));
        return [];
      } catch (error) {
        return [`${JSON.stringify(filter)}: ${String(error)}`];
      }
    });
    expect(faults).toEqual([]);
  });

  it.for(languages)('goes onto a phone for any topic and status: %s', (language) => {
    const tallest = mapFilters(sources.knowledge).map((filter) => {
      const [, width, height] =
        /viewBox="0 0 (\d+) ([\d.]+)"/.exec(draw(mapIn(language, filter))) ?? [];
      return Number(height) / Number(width);
    });
    expect(Math.max(...tallest)).toBeLessThan(1.5);
  });

  it('has each project of the whole collection by its number on the map and in the list', () => {
    const picture = mapIn('en');
    const texts = textsOf(draw(picture));
    for (const { reference } of picture.places) {
      expect(texts.filter((text) => text === String(reference))).toHaveLength(2);
    }
  });

  it('has few projects by their names, each with its reference and what is told of it', () => {
    const { topic } = { topic: mapChoices(sources.knowledge, {}).topics[0] };
    const picture = mapIn('en', { topic });
    const shown = textsOf(draw(picture)).join(' ');
    for (const { name, label, reference } of picture.places) {
      for (const word of `${name} [${reference}] ${label}`.split(' '))
        expect(shown).toContain(word);
    }
  });

  it('says that what shares a place is moved apart, and only then', () => {
    const picture = mapIn('en');
    const [first, ...others] = picture.places;
    if (first === undefined) throw new Error('no place');
    const alone = { ...picture, places: [first] };
    expect(draw(alone)).not.toContain('moved apart');
    const [second = first] = others;
    const { latitude, longitude } = first;
    const shared = { ...picture, places: [first, { ...second, latitude, longitude }] };
    expect(draw(shared)).toContain('moved apart');
  });

  it('does not draw more than goes onto it', () => {
    const picture = mapIn('en');
    const [first] = picture.places;
    if (first === undefined) throw new Error('no place');
    const crowd = { ...picture, places: Array.from({ length: 100 }, () => first) };
    expect(() => draw(crowd)).toThrow(LayoutFault);
  });

  it('is the same each time', () => {
    expect(draw(mapIn('es'))).toBe(draw(mapIn('es')));
  });

  it('tells the stages apart by shape and filling alone', () => {
    const picture = mapIn('en');
    const [first] = picture.places;
    if (first === undefined) throw new Error('no place');
    const marks = (['completed', 'under-way', 'planned', 'alleged', 'cancelled'] as const).map(
      (status) => {
        const svg = draw({ ...picture, places: [{ ...first, status }] });
        const [, shape, attributes = ''] =
          [...svg.matchAll(/<(circle|rect|path) ([^>]*stroke-width="2.6"[^>]*)\/>/g)][0] ?? [];
        const isFilled = !attributes.includes('fill="#ffffff"');
        return [shape, isFilled, attributes.includes('dasharray')].join();
      },
    );
    expect(new Set(marks).size).toBe(5);
  });
});
