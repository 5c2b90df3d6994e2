import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartPicture, Picture } from '../../../src/core/pictures/picture.ts';
import type { PictureSources } from '../../../src/core/pictures/picture-sources.ts';
import { findQuantities } from '../../../src/core/passages/quantities.ts';
import { tableOf } from '../../../src/core/pictures/table-of.ts';
import { allPictures, projectPictures } from '../../support/pictures.ts';

const addressOf = ({ language, path }: Picture) => `${language}/${path}`;

function referencesIn(picture: Picture): number[] {
  switch (picture.kind) {
    case 'chart':
      return picture.points.map(({ reference }) => reference);
    case 'rivals':
      return picture.rows.map(({ reference }) => reference);
    case 'map':
      return picture.places.map(({ reference }) => reference);
    case 'timeline':
      return picture.events.map(({ reference }) => reference);
    case 'card':
      return picture.references.map(({ number }) => number);
  }
}

describe('the pictures of the project', () => {
  let sources: PictureSources;
  let pictures: readonly Picture[] = [];
  let charts: readonly ChartPicture[] = [];
  beforeAll(async () => {
    sources = await projectPictures();
    pictures = await allPictures();
    charts = pictures.filter((picture) => picture.kind === 'chart');
  });

  it('are a chart of every series and more than a hundred timelines', () => {
    const timelines = pictures.filter(({ kind }) => kind === 'timeline');
    expect(charts).toHaveLength(3 * sources.knowledge.series.size);
    expect(timelines.length).toBeGreaterThan(100);
  });

  it('quote only what stands in their passages', () => {
    const loose = pictures.filter(({ language, references }) =>
      references.some(({ passage, quote }) => {
        const text = sources.knowledge.passages.get(passage)?.texts[language].text ?? '';
        return quote === '' || !text.includes(quote);
      }),
    );
    expect(loose.map(addressOf)).toEqual([]);
  });

  it('have a reference for every point, and no reference without one', () => {
    const wrong = pictures.filter(
      (picture) =>
        [...new Set(referencesIn(picture))].toSorted((a, b) => a - b).join() !==
        picture.references.map((_, place) => place + 1).join(),
    );
    expect(wrong.map(addressOf)).toEqual([]);
  });

  it('number their references from 1, in order', () => {
    const wrong = pictures.filter(
      ({ references }) => !references.every(({ number }, place) => number === place + 1),
    );
    expect(wrong.map(addressOf)).toEqual([]);
  });

  it('show no value that the quoted words do not give', () => {
    const wrong = charts.flatMap((chart) =>
      chart.points.flatMap(({ value, period, reference }) => {
        const quote = chart.references[reference - 1]?.quote ?? '';
        const isGiven = findQuantities(quote, chart.language).some(
          (quantity) => Math.abs(quantity.value - value) <= 1e-9 * value,
        );
        return isGiven ? [] : [`${addressOf(chart)} ${period}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('say what they show in no more than Discord takes', () => {
    const long = pictures.filter(({ alternative }) => alternative.length > 1_024);
    expect(long.map(addressOf)).toEqual([]);
  });

  it('tell each point of a chart in the alternative text and the table', () => {
    const untold = charts.filter(
      (chart) =>
        !chart.points.every(({ label }) => chart.alternative.includes(label)) ||
        tableOf(chart)?.rows.length !== chart.points.length,
    );
    expect(untold.map(addressOf)).toEqual([]);
  });
});
