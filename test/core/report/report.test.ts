import { describe, expect, it } from 'vitest';
import { type Miss, withAsk } from '../../../src/core/conversation/miss.ts';
import { noChecks, withAnswer } from '../../../src/core/curating/source-checks.ts';
import { dayMs } from '../../../src/core/day-ms.ts';
import { passageIdSchema } from '../../../src/core/passages/passage.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { makeReport, type ReportSources } from '../../../src/core/report/report.ts';
import { reportRecord } from '../../../src/core/report/report-record.ts';
import { reportText } from '../../../src/core/report/report-sections.ts';
import { harbourFolder } from '../../support/harbour-folder.ts';
import { readerReportOf, serverOf } from '../../support/records.ts';
import { soundPassage } from '../../support/folder.ts';

const now = Date.UTC(2026, 10, 29, 12);
const week = { since: now - 7 * dayMs, until: now };
const files = new Map([
  ...harbourFolder(),
  [
    'passages/ports/testville-plan.md',
    soundPassage
      .replace('as_of: "2024-11"', 'as_of: "2024-11"\nreview_by: "2026-11-28"')
      .replaceAll('How large is', 'How planned is')
      .replaceAll('Qué tamaño tiene', 'Qué plan tiene')
      .replaceAll('有多大', '有何计划'),
  ],
]);
const { knowledge, problems } = readKnowledge(files);
const size = passageIdSchema.parse('testville-port-size');
const depth = passageIdSchema.parse('testville-depth');

/** A question that each of these asked on so many days before now. */
const missOf = (words: string, ...asks: readonly (readonly [asker: string, daysAgo: number])[]) =>
  asks.reduce<Miss>(
    (miss, [asker, daysAgo]) =>
      withAsk(miss, { asker, server: serverOf('7') }, now - daysAgo * dayMs),
    { words, language: 'en', salt: 's', asks: [] },
  );

const daysAgo = (count: number) => new Date(now - count * dayMs).toISOString();

const sizePassage = knowledge.passages.get(size);

const sources: ReportSources = {
  knowledge,
  keepsMisses: true,
  misses: [
    missOf('Who paints Testville?', ['a1', 3], ['b2', 2]),
    missOf('Who owns Testville?', ['a1', 3], ['b2', 2], ['c3', 1]),
    missOf('asked by one', ['a1', 1]),
    missOf('asked long ago', ['a1', 9], ['b2', 8]),
  ],
  unhelpful: [[size, depth], [depth, depth], [passageIdSchema.parse('left-since')]],
  readerReports: [
    readerReportOf('40', '9', '7', { givenAt: daysAgo(2), passages: [size, depth] }),
    readerReportOf('41', '9', '8', {
      givenAt: daysAgo(1),
      doneAt: daysAgo(0),
      reason: undefined,
      line: undefined,
      link: undefined,
      passages: [size, passageIdSchema.parse('left-since')],
    }),
    readerReportOf('42', '9', '7', { givenAt: daysAgo(3), reason: 'missing', link: undefined }),
    readerReportOf('43', '9', '7', { givenAt: daysAgo(9), line: 'reported long ago' }),
  ],
  checks: withAnswer(
    withAnswer(
      noChecks,
      'https://example.org/report',
      { outcome: 'good', said: '200' },
      now - 30 * dayMs,
    ),
    'https://example.org/report',
    { outcome: 'gone', said: '404' },
    now - dayMs,
  ),
  nearestTo: (words) => ({
    isAnswered: words.includes('paints'),
    near: words.includes('owns') && sizePassage !== undefined ? [sizePassage] : [],
  }),
};

const report = makeReport(sources, week);

describe('a report', () => {
  it('is of a sound collection here', () => {
    expect(problems).toEqual([]);
  });

  it('tells in JSON all that curators have to see to, the most asked first', () => {
    expect(reportRecord(report, 'es')).toEqual({
      since: '2026-11-22T12:00:00.000Z',
      until: '2026-11-29T12:00:00.000Z',
      keepsMisses: true,
      declined: [
        {
          words: 'Who owns Testville?',
          lang: 'en',
          askers: 3,
          times: 3,
          last: '2026-11-28T12:00:00.000Z',
          answeredByNow: false,
          near: [{ passage: size, title: 'Tamaño de Testville' }],
        },
        {
          words: 'Who paints Testville?',
          lang: 'en',
          askers: 2,
          times: 2,
          last: '2026-11-27T12:00:00.000Z',
          answeredByNow: true,
          near: [],
        },
      ],
      withheld: 1,
      unhelpful: [
        { passage: depth, title: 'Profundidad de Testville', answers: 2 },
        { passage: size, title: 'Tamaño de Testville', answers: 1 },
      ],
      readerReports: [
        {
          kind: 'wrong',
          line: 'It is *17* metres',
          link: 'https://example.org/40',
          passages: [
            { passage: size, title: 'Tamaño de Testville' },
            { passage: depth, title: 'Profundidad de Testville' },
          ],
          given: '2026-11-27T12:00:00.000Z',
          state: 'open',
          done: null,
        },
        {
          kind: 'missing',
          line: 'It is *17* metres',
          link: null,
          passages: [],
          given: '2026-11-26T12:00:00.000Z',
          state: 'open',
          done: null,
        },
        {
          kind: null,
          line: null,
          link: null,
          passages: [{ passage: size, title: 'Tamaño de Testville' }],
          given: '2026-11-28T12:00:00.000Z',
          state: 'done',
          done: '2026-11-29T12:00:00.000Z',
        },
      ],
      deadSources: [
        {
          source: 'port-report',
          title: 'Report on Testville',
          url: 'https://example.org/report',
          outcome: 'gone',
          said: '404',
          since: '2026-11-28T12:00:00.000Z',
          lastGood: '2026-10-30T12:00:00.000Z',
        },
      ],
      pastReview: [
        { passage: 'testville-plan', title: 'Tamaño de Testville', reviewBy: '2026-11-28' },
      ],
    });
  });

  it('never holds the words that only one has asked', () => {
    expect(JSON.stringify(report)).not.toContain('asked by one');
  });

  it('holds nobody who reported, and of one server what was reported there', () => {
    expect(JSON.stringify(report.readerReports)).not.toMatch(/"by"|"(?:server|channel|message)"/);
    const there = makeReport(sources, { ...week, server: serverOf('8') });
    expect(there.readerReports.map(({ id }) => id)).toEqual(['41']);
  });

  it('is text in English', () => {
    expect(printed('en')).toMatchInlineSnapshot(`
      "Report from 22 November 2026 to 29 November 2026
      “Who owns Testville?”: 3 people, 3 times, last on 28 November 2026. Nearest: Size of Testville (testville-port-size)
      “Who paints Testville?”: 2 people, 2 times, last on 27 November 2026. It can be answered now.
      One more was asked by only one person and is not shown.
      Depth of Testville (testville-depth): 2 answers
      Size of Testville (testville-port-size): 1 answer
      Wrong (27 November 2026, open): “It is *17* metres”; link: https://example.org/40; passages: Size of Testville (testville-port-size); Depth of Testville (testville-depth)
      Something missing (26 November 2026, open): “It is *17* metres”
      Not helpful (28 November 2026, done on 29 November 2026); passages: Size of Testville (testville-port-size)
      Report on Testville (port-report): https://example.org/report (404; last opened on 30 October 2026)
      Size of Testville (testville-plan): due by 28 November 2026"
    `);
  });

  it('is text in Spanish', () => {
    expect(printed('es')).toMatchInlineSnapshot(`
      "Informe del 22 de noviembre de 2026 al 29 de noviembre de 2026
      “Who owns Testville?”: 3 personas, 3 veces, la última el 28 de noviembre de 2026. Lo más cercano: Tamaño de Testville (testville-port-size)
      “Who paints Testville?”: 2 personas, 2 veces, la última el 27 de noviembre de 2026. Ya tiene respuesta.
      Otra la hizo una sola persona y no se muestra.
      Profundidad de Testville (testville-depth): 2 respuestas
      Tamaño de Testville (testville-port-size): 1 respuesta
      Error (27 de noviembre de 2026, pendiente): “It is *17* metres”; enlace: https://example.org/40; pasajes: Tamaño de Testville (testville-port-size); Profundidad de Testville (testville-depth)
      Falta algo (26 de noviembre de 2026, pendiente): “It is *17* metres”
      No útil (28 de noviembre de 2026, atendido el 29 de noviembre de 2026); pasajes: Tamaño de Testville (testville-port-size)
      Report on Testville (port-report): https://example.org/report (404; se abrió por última vez el 30 de octubre de 2026)
      Tamaño de Testville (testville-plan): debía revisarse a más tardar el 28 de noviembre de 2026"
    `);
  });

  it('is text in Chinese', () => {
    expect(printed('zh')).toMatchInlineSnapshot(`
      "2026年11月22日至2026年11月29日报告
      “Who owns Testville?”：3人问过，共3次，最近一次在2026年11月28日。最接近的条目：特斯特港的规模（testville-port-size）
      “Who paints Testville?”：2人问过，共2次，最近一次在2026年11月27日。现已能够回答。
      另有1个只有一人问过的问题，没有列出。
      特斯特港的水深（testville-depth）：2条回答
      特斯特港的规模（testville-port-size）：1条回答
      内容有误（2026年11月27日，待处理）：“It is *17* metres”；链接：https://example.org/40；条目：特斯特港的规模（testville-port-size）；特斯特港的水深（testville-depth）
      内容不全（2026年11月26日，待处理）：“It is *17* metres”
      没帮助（2026年11月28日，已于2026年11月29日处理）；条目：特斯特港的规模（testville-port-size）
      Report on Testville（port-report）：https://example.org/report（404；最近一次打开是2026年10月30日）
      特斯特港的规模（testville-plan）：应在2026年11月28日前复核"
    `);
  });

  it('shows so many of each and says how many more there are', () => {
    const { sections } = reportText(report, 'en', 1);
    expect(sections.map(({ items }) => items.length)).toEqual([1, 1, 1, 1, 1]);
    expect(sections[0]?.notes[0]).toBe('And 1 more.');
  });

  it('says where there is nothing, and where nothing is kept', () => {
    const empty = makeReport(
      {
        ...sources,
        keepsMisses: false,
        misses: [],
        unhelpful: [],
        readerReports: [],
        checks: noChecks,
      },
      week,
    );
    const [declined, unhelpful, reported] = reportText(empty, 'en').sections;
    expect(declined?.notes).toEqual([
      'The words of declined questions are not kept; set KEEP_MISSES=true to keep them.',
    ]);
    expect([unhelpful, reported].map((each) => each?.notes)).toEqual([['None.'], ['None.']]);
  });
});

function printed(language: 'en' | 'es' | 'zh'): string {
  const { title, sections } = reportText(report, language);
  return [title, ...sections.flatMap(({ items, notes }) => [...items, ...notes])].join('\n');
}
