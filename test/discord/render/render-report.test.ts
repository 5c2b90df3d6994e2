import { describe, expect, it } from 'vitest';
import { reportIdSchema } from '../../../src/core/conversation/reader-report.ts';
import { languages } from '../../../src/core/passages/language.ts';
import { partialDateSchema } from '../../../src/core/passages/partial-date.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { renderReport } from '../../../src/discord/render/render-report.ts';
import { folderWith } from '../../support/folder.ts';
import { displaysOf, expectWithinLimits } from '../../support/shown-text.ts';

const { knowledge } = readKnowledge(folderWith());
const [passage] = knowledge.passages.values();
const [source] = knowledge.sources.values();
if (passage === undefined || source === undefined) throw new Error('the folder is empty');

/** So many of everything, with words that grow when they are escaped. */
const reportOf = (count: number, words: string): Report => {
  const many = <Item>(item: Item) => Array.from({ length: count }, () => item);
  const moment = '2026-11-28T12:00:00.000Z';
  return {
    since: Date.parse('2026-11-23'),
    until: Date.parse('2026-11-30'),
    keepsMisses: true,
    declined: many({
      kind: 'told',
      words,
      language: 'en',
      askers: 2,
      times: 3,
      lastAt: moment,
      isAnswered: false,
      near: [passage, passage, passage],
    }),
    withheld: count,
    unhelpful: many({ passage, answers: 2 }),
    readerReports: Array.from({ length: count }, (_, place) => ({
      id: reportIdSchema.parse(`18400000000000000${place}`),
      reason: 'wrong',
      line: words.slice(0, 300),
      link: `https://example.org/${words.slice(0, 280)}`,
      givenAt: moment,
      doneAt: undefined,
      passages: [passage, passage, passage],
    })),
    deadSources: many({
      source,
      address: `https://example.org/${words}`,
      check: { outcome: 'gone', said: '404', checkedAt: moment, since: moment },
    }),
    pastReview: many({ passage, reviewBy: partialDateSchema.parse('2026-11-01') }),
  };
};

describe('a report in Discord', () => {
  it.for(languages)('fits into one message however much there is, in %s', (language) => {
    for (const words of [
      '*_~`|'.repeat(100),
      '谁拥有铁路'.repeat(100),
      'who owns it '.repeat(40),
    ]) {
      const payload = renderReport(reportOf(30, words), language);
      expectWithinLimits(payload);
    }
  });

  it('shows more of each where that fits', () => {
    const text = displaysOf(renderReport(reportOf(30, 'Who?'), 'en')).join('\n');
    expect(text.match(/^- /gm)).toHaveLength(25);
    expect(text).toContain('And 25 more.');
  });

  it('escapes what people wrote', () => {
    const text = displaysOf(renderReport(reportOf(1, '**@everyone** <@1>'), 'en')).join('\n');
    expect(text).toContain('\\*\\*@\u200Beveryone\\*\\* \\<@1\\>');
  });
});
