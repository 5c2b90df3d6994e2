import { describe, expect, it } from 'vitest';
import { seriesCsv } from '../../../src/core/records/series-csv.ts';
import type { SeriesRecord } from '../../../src/core/records/series-record.ts';

type Point = SeriesRecord['points'][number];

const point: Point = {
  passage: 'testville-port-size',
  title: 'Size',
  quote: 'Testville handled 18,000 TEU, "a record".',
  kind: 'figure',
  status: null,
  saidBy: [
    { id: 'port-office', name: 'the Port Office' },
    { id: 'ministry', name: 'the ministry' },
  ],
  asOf: '2024-11',
  address: null,
  source: null,
  when: '2024-11',
  value: 18_000,
  bound: 'about',
  partial: false,
  comparable: true,
};

const seriesOf = (points: Point[]): SeriesRecord => ({
  series: 'testville-teu',
  name: 'Containers',
  compiler: { id: 'port-office', name: 'the Port Office' },
  lang: 'en',
  unit: 'TEU',
  what: 'containers',
  points,
  rivals: [],
});

describe('a series as CSV', () => {
  it('quotes what holds commas and quotes, and leaves empty what is not known', () => {
    expect(seriesCsv(seriesOf([point]))).toBe(
      'when,value,unit,bound,partial,comparable,quote,kind,said_by,as_of,passage,address,publisher,source,source_date,source_url\r\n' +
        '2024-11,18000,TEU,about,false,true,"Testville handled 18,000 TEU, ""a record"".",figure,the Port Office; the ministry,2024-11,testville-port-size,,,,,\r\n',
    );
  });

  it('is its heads alone without points', () => {
    expect(seriesCsv(seriesOf([]))).toMatch(/^when,.*source_url\r\n$/);
  });

  it.for(['=1+1', '+1', '-1', '@SUM(A1)'])('is no formula in a spreadsheet: %s', (quote) => {
    expect(seriesCsv(seriesOf([{ ...point, quote }]))).toContain(`,'${quote},`);
  });

  it('leaves a value below zero a number', () => {
    expect(seriesCsv(seriesOf([{ ...point, value: -5 }]))).toContain('\r\n2024-11,-5,');
  });
});
