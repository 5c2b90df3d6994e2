import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languages } from '../../../../src/core/passages/language.ts';
import {
  indexRecords,
  searchRecords,
} from '../../../../src/core/retrieval/index/search-records.ts';

const record = (id: string, text: string) => ({ id, title: '', text, lang: 'en' as const });

describe('searchRecords', () => {
  const records = indexRecords([
    record('port', 'The deepwater port handles cargo ships from Asia.'),
    record('rail', 'A railway would carry soy over the Andes.'),
    { id: 'puerto', title: 'Puerto', text: 'El puerto recibe barcos.', lang: 'es' },
  ]);

  it('ranks the record that the words point to first', () => {
    expect(searchRecords(records, 'cargo port', { lang: 'en' })[0]?.id).toBe('port');
  });

  it('forgives a misspelt word', () => {
    expect(searchRecords(records, 'the raliway', { lang: 'en' })[0]?.id).toBe('rail');
  });

  it('finds nothing for unknown words, another language or no words at all', () => {
    expect(searchRecords(records, 'xylophone', { lang: 'en' })).toEqual([]);
    expect(searchRecords(records, 'cargo', { lang: 'zh' })).toEqual([]);
    expect(searchRecords(records, '?!', { lang: 'en' })).toEqual([]);
  });

  it('keeps no trace of one search in the next', () => {
    const first = searchRecords(records, 'soy railway', { lang: 'en' });
    searchRecords(records, 'cargo ships port', { lang: 'en' });
    expect(searchRecords(records, 'soy railway', { lang: 'en' })).toEqual(first);
  });
});

const shared = process.env['CHASKI_SHARED'];
const questionSet = z.object({
  passages: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  questions: z.array(z.object({ text: z.string(), passage: z.string() })),
});

// The figures of an engine with all extras, measured on the same questions.
const least = { en: [0.939, 0.958], es: [0.918, 0.947], zh: [0.93, 0.953] } as const;

describe.skipIf(shared === undefined)('on XQuAD (skipped where CHASKI_SHARED is not set)', () => {
  it.for(languages)('reaches the leading engine in %s', async (lang) => {
    const file = join(shared ?? '', `retrieval-bench/xquad.${lang}.json`);
    const { passages, questions } = questionSet.parse(JSON.parse(await readFile(file, 'utf8')));
    const index = indexRecords(passages.map((passage) => ({ ...passage, lang })));
    const ranks = questions.map(({ text, passage }) =>
      searchRecords(index, text, { lang }).findIndex(({ id }) => id === passage),
    );
    const [recall, reciprocal] = least[lang];
    expect(ranks.filter((rank) => rank === 0).length / ranks.length).toBeGreaterThanOrEqual(recall);
    const sum = ranks.reduce((total, rank) => total + (rank < 0 ? 0 : 1 / (rank + 1)), 0);
    expect(sum / ranks.length).toBeGreaterThanOrEqual(reciprocal);
  });
});
