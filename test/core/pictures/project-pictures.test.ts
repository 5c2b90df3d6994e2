import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/core/pictures/card-of.ts';
import { tableOf } from '../../../src/core/pictures/table-of.ts';
import {
  projectCard,
  projectChart,
  projectPictures,
  projectRivals,
  projectTimeline,
} from '../../support/pictures.ts';

describe('a chart', () => {
  it('marks what is expected, and what is of a part of a year', async () => {
    const mmg = await projectChart('las-bambas-copper-mmg');
    const minem = await projectChart('las-bambas-copper-minem');
    expect(mmg.points.filter(({ isProjected }) => isProjected).map(({ when }) => when)).toEqual([
      '2026',
    ]);
    expect(minem.points.filter(({ isPartial }) => isPartial).map(({ period }) => period)).toEqual([
      'Jan–Nov 2024',
      'Jan–Mar 2025',
      'Jan–Jun 2025',
    ]);
  });

  it('shows a year once, where a passage tells it again', async () => {
    const { points } = await projectChart('farm-exports-to-china-comexperu');
    expect(points.filter(({ when }) => when === '2010').map(({ value }) => value)).toEqual([
      33_500_000,
    ]);
  });
});

describe('rivals', () => {
  it('stand beside each other where they count the same year, the latest first', async () => {
    const rivals = await projectRivals('china-share-of-exports');
    expect(rivals?.rows.map(({ compiler, when, value }) => [when, compiler, value])).toEqual([
      ['2025', 'Mincetur', 36.2],
      ['2025', 'AFP', 32],
      ['2022', 'BCRP', 31.8],
      ['2022', 'CIA Factbook', 30],
      ['2017', 'CIA Factbook', 26.5],
      ['2017', 'Lima Chamber of Commerce', 26],
    ]);
  });

  it('leave out what is of half a year beside a whole one', async () => {
    const rivals = await projectRivals('las-bambas-copper');
    expect(rivals?.rows.filter(({ isPartial }) => isPartial)).toEqual([]);
  });

  it('say so where each counts a year of its own', async () => {
    const rivals = await projectRivals('chinese-fdi-stock');
    expect(rivals?.subtitle).toBe('Billion US dollars, each for a period of its own');
  });

  it('are none where one compiler counts alone', async () => {
    expect(await projectRivals('no-such-quantity')).toBeUndefined();
  });
});

describe('a timeline', () => {
  it('tells what happened in order of time, in sentences of passages', async () => {
    const timeline = await projectTimeline('chancay-port');
    const dates = timeline?.events.map(({ when }) => when.slice(0, 4)) ?? [];
    expect(dates).toEqual(dates.toSorted());
    expect(timeline?.events.find(({ when }) => when === '2024-11-14')?.label).toMatch(
      /opened the Port of Chancay by video/,
    );
  });

  it('says how many events it leaves out', async () => {
    const timeline = await projectTimeline('chancay-port', 'es');
    expect(timeline?.events).toHaveLength(10);
    expect(timeline?.subtitle).toMatch(/^10 de los \d+ hechos con fecha de la colección$/);
  });

  it('shows who bought a thing before what is wanted of it', async () => {
    const timeline = await projectTimeline('las-bambas');
    const labels = timeline?.events.map(({ label }) => label) ?? [];
    expect(labels.filter((label) => label.includes('to buy Las Bambas'))).toHaveLength(1);
    expect(labels.filter((label) => label.includes('union demanded'))).toEqual([]);
  });

  it('writes months in Chinese as dates do', async () => {
    const timeline = await projectTimeline('chancay-port', 'zh');
    const days = timeline?.events.flatMap(({ day }) => day ?? []) ?? [];
    expect(days).toContain('6月');
    expect(days.filter((day) => /[一二三四五六七八九十]/.test(day))).toEqual([]);
  });

  it('is none of what nothing has happened to', async () => {
    expect(await projectTimeline('no-such-thing')).toBeUndefined();
  });
});

describe('a card', () => {
  it('tells what says otherwise', async () => {
    const card = await projectCard('chancay-gdp-two-percent');
    expect(card?.contested).toMatch(/^Another passage says otherwise: /);
    expect(card?.kindName).toBe('Projection');
  });

  it('has no table, since its words are all that it shows', async () => {
    const card = await projectCard('chancay-gdp-two-percent');
    expect(card === undefined ? card : tableOf(card)).toBeUndefined();
  });
});

describe('what stands for a number', () => {
  it('names no source older than what it tells, where there is another', async () => {
    const from = await projectPictures();
    const { passages, sources } = from.knowledge;
    const faults = [...passages.values()].flatMap((passage) => {
      const [year = ''] = passage.asOf.split('-');
      const dates = passage.support.map(({ source }) => sources.get(source)?.date);
      const shown = cardOf(passage, from, 'en')?.references[0]?.source ?? '';
      const [, named = year] = /\b(\d{4})$/.exec(shown) ?? [];
      const hasOther = dates.some((date) => date === undefined || date >= year);
      return hasOther && named < year ? [`${passage.id}: ${shown}`] : [];
    });
    expect(faults).toEqual([]);
  });
});
