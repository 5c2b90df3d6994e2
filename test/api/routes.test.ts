import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askOnce } from '../../src/cli/ask-once.ts';
import { languages } from '../../src/core/passages/language.ts';
import { answerRecordSchema } from '../../src/core/records/answer-record.ts';
import { checkRecordSchema } from '../../src/core/records/check-record.ts';
import { passageRecordSchema } from '../../src/core/records/passage-record.ts';
import { searchRecordSchema } from '../../src/core/records/search-record.ts';
import { seriesRecordSchema } from '../../src/core/records/series-record.ts';
import { projectApi, query } from '../support/api.ts';
import { projectApplication } from '../support/application.ts';

const lasBambas = 'Who operates Las Bambas?';

async function printed(question: string, isClaim = false): Promise<unknown> {
  const application = { ...(await projectApplication()), publicUrl: 'https://read.example/room/' };
  const output = new PassThrough();
  const asked = { question, language: 'en', shape: 'json', after: [], isClaim } as const;
  await askOnce(asked, { output, errors: output }, application);
  return JSON.parse(String(output.read()));
}

describe('GET /api/ask', () => {
  it('answers with the record that the command line prints', async () => {
    const api = await projectApi();
    const response = await api(`/api/ask${query({ q: lasBambas, lang: 'en' })}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { elapsedMs, ...record } = answerRecordSchema.strict().parse(await response.json());
    expect(await printed(lasBambas)).toEqual({ ...record, elapsedMs: expect.any(Number) });
    expect(elapsedMs).toBeGreaterThan(0);
  });

  it.for(languages)('answers in %s where that is asked for', async (lang) => {
    const api = await projectApi();
    const response = await api(`/api/ask${query({ q: lasBambas, lang })}`);
    const record = answerRecordSchema.parse(await response.json());
    expect(record).toMatchObject({ lang, status: 'answered' });
    for (const { text, quote, link, passage } of record.citations) {
      expect(text).toContain(quote);
      expect(link).toBe(`https://read.example/room/${lang}/p/${passage}`);
    }
  });

  it('links to the source where there is no reading room', async () => {
    const api = await projectApi({ publicUrl: undefined });
    const response = await api(`/api/ask${query({ q: lasBambas })}`);
    const { citations } = answerRecordSchema.parse(await response.json());
    expect(citations.length).toBeGreaterThan(0);
    for (const { link, source } of citations) expect(link).toBe(source?.url ?? null);
  });

  it('cites nothing where the collection does not cover a question', async () => {
    const api = await projectApi();
    const response = await api(`/api/ask${query({ q: 'Who won the 1966 World Cup?' })}`);
    const record = answerRecordSchema.parse(await response.json());
    expect(record).toMatchObject({ status: 'abstained', sentences: [], citations: [] });
  });
});

describe('GET /api/check', () => {
  it('compares a claim as the command line does', async () => {
    const api = await projectApi();
    const claim = 'Las Bambas is operated by MMG, which China Minmetals controls.';
    const response = await api(`/api/check${query({ q: claim, lang: 'en' })}`);
    const record = checkRecordSchema.strict().parse(await response.json());
    expect(record).toEqual(await printed(claim, true));
    expect(record.passages.length).toBeGreaterThan(0);
  });
});

describe('GET /api/search', () => {
  it('finds passages with a quote of each, letter for letter', async () => {
    const api = await projectApi();
    const response = await api(`/api/search${query({ q: 'copper exports', limit: '3' })}`);
    const { results, lang } = searchRecordSchema.strict().parse(await response.json());
    expect([lang, results.length]).toEqual(['en', 3]);
    const { knowledge } = (await projectApplication()).answering();
    for (const { passage, quote, title } of results) {
      const told = [...knowledge.passages.values()].find(({ id }) => id === passage);
      expect(told?.texts.en).toMatchObject({ title, sentences: expect.arrayContaining([quote]) });
    }
  });

  it('shows what it finds in the language asked for', async () => {
    const api = await projectApi();
    const response = await api(`/api/search${query({ q: lasBambas, lang: 'zh' })}`);
    const { results } = searchRecordSchema.parse(await response.json());
    expect(results[0]?.quote).toMatch(/拉斯邦巴斯/);
  });

  it('finds nothing where no passage has the words', async () => {
    const api = await projectApi();
    const response = await api(`/api/search${query({ q: 'xqzzk vvrrt' })}`);
    expect(await response.json()).toEqual({ lang: 'en', results: [] });
  });
});

describe('GET /api/passages/ID', () => {
  it('shows a passage with all its sources in each language', async () => {
    const api = await projectApi();
    const { knowledge } = (await projectApplication()).answering();
    const passage = z.object({ id: z.string() }).parse([...knowledge.passages.values()][0]);
    const shown = await Promise.all(
      languages.map(async (lang) => {
        const response = await api(`/api/passages/${passage.id}${query({ lang })}`);
        return passageRecordSchema.strict().parse(await response.json());
      }),
    );
    expect(shown.map(({ lang }) => lang)).toEqual(languages);
    for (const { text, sentences, sources, address, lang } of shown) {
      expect(sentences.every((sentence) => text.includes(sentence))).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
      expect(address).toBe(`https://read.example/room/${lang}/p/${passage.id}`);
    }
  });

  it('is in English where no language is asked for', async () => {
    const api = await projectApi();
    const response = await api('/api/passages/minmetals-operates-las-bambas?lang=');
    expect(await response.json()).toMatchObject({ lang: 'en' });
  });
});

describe('GET /api/series/ID', () => {
  it('gives each point with the sentence that tells it', async () => {
    const api = await projectApi();
    const { knowledge } = (await projectApplication()).answering();
    for (const id of knowledge.series.keys()) {
      const response = await api(`/api/series/${id}`);
      const { points } = seriesRecordSchema.strict().parse(await response.json());
      expect(points.length).toBeGreaterThan(0);
      for (const { quote, passage } of points) {
        const told = [...knowledge.passages.values()].find((each) => each.id === passage);
        expect(told?.texts.en.sentences).toContain(quote);
      }
    }
  });

  it('gives the same points as CSV', async () => {
    const api = await projectApi();
    const { points } = seriesRecordSchema.parse(
      await (await api('/api/series/chancay-teu-apn')).json(),
    );
    const response = await api('/api/series/chancay-teu-apn.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [head, ...lines] = (await response.text()).trimEnd().split('\r\n');
    expect(head).toMatch(/^when,value,unit,bound,partial,comparable,quote,kind,said_by,as_of,/);
    expect(lines.map((line) => line.split(',').slice(0, 2))).toEqual(
      points.map(({ when, value }) => [when, String(value)]),
    );
  });
});
