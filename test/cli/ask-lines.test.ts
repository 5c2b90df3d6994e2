import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askLines } from '../../src/cli/lines/ask-lines.ts';
import { projectApplication } from '../support/application.ts';

const sentenceSchema = z.strictObject({ text: z.string(), citations: z.array(z.string()).min(1) });

const citationSchema = z.strictObject({
  n: z.number(),
  passage: z.string(),
  title: z.string(),
  text: z.string(),
  quote: z.string().min(1),
  kind: z.enum(['fact', 'figure', 'projection', 'allegation', 'analysis', 'position']),
  asOf: z.string(),
  link: z.string().nullable(),
  source: z.strictObject({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    date: z.string().nullable(),
    url: z.string().nullable(),
    side: z.string().min(1),
  }),
});

const recordSchema = z.strictObject({
  id: z.string().optional(),
  status: z.enum(['answered', 'partial', 'abstained', 'chat']),
  mode: z.enum(['extractive', 'model']),
  lang: z.enum(['en', 'es', 'zh']),
  answer: z.string().min(1),
  sentences: z.array(sentenceSchema),
  citations: z.array(citationSchema),
  near: z.array(z.strictObject({ passage: z.string(), title: z.string() })).max(3),
  next: z
    .array(z.strictObject({ question: z.string(), passage: z.string(), relation: z.string() }))
    .max(3),
  elapsedMs: z.number(),
});

async function answered(lines: readonly unknown[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const output = new PassThrough();
  const written = textOf(output);
  const succeeded = await askLines(
    { input: PassThrough.from(input.map((line) => `${line}\n`)), output },
    await projectApplication(),
  );
  output.end();
  const records: unknown[] = (await written)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { succeeded, records };
}

describe('questions as lines of JSON', () => {
  it('answers in order with sentences, markers and quotes that hold together', async () => {
    const { succeeded, records } = await answered([
      { id: 'a', question: 'Who operates the Las Bambas mine?' },
      { id: 'b', question: '¿Qué parte de las exportaciones del Perú fue a China en 2024?' },
      { id: 'c', question: '谁控制利马的配电？', lang: 'zh' },
    ]);
    expect(succeeded).toBe(true);
    const parsed = records.map((record) => recordSchema.parse(record));
    expect(parsed.map(({ id, status: state, lang }) => [id, state, lang])).toEqual([
      ['a', 'answered', 'en'],
      ['b', 'answered', 'es'],
      ['c', 'answered', 'zh'],
    ]);
    for (const { answer, sentences, citations } of parsed) {
      for (const { passage, text, quote } of citations) {
        expect(text).toContain(quote);
        expect(sentences.some((sentence) => sentence.citations.includes(passage))).toBe(true);
      }
      for (const sentence of sentences) {
        const markers = sentence.citations.map((id) => {
          const citation = citations.find(({ passage }) => passage === id);
          return `[${citation?.n}]`;
        });
        expect(answer).toContain(sentence.text + markers.join(''));
      }
    }
  });

  it('abstains without sentences and names what is near', async () => {
    const { records } = await answered([
      { id: 'x', question: 'How do I bake a chocolate cake with cherries?' },
      { id: 'y', question: '¿Cómo se prepara un buen ceviche?' },
    ]);
    for (const record of records) {
      expect(record).toMatchObject({ status: 'abstained', sentences: [], citations: [] });
    }
    expect(records[1]).toMatchObject({ answer: expect.stringContaining('en la colección') });
  });

  it('keeps the conversations of a run apart', async () => {
    const { records } = await answered([
      { id: '1', question: 'Who operates Las Bambas?', conversation: 'a' },
      { id: '2', question: '¿Quién compró Luz del Sur?', conversation: 'b' },
      { id: '3', question: 'What about Toromocho?', conversation: 'a' },
      { id: '4', question: '¿Y cuánto pagó?', conversation: 'b' },
    ]);
    expect(records[2]).toMatchObject({ answer: expect.stringContaining('Chinalco') });
    expect(records[3]).toMatchObject({
      answer: expect.stringContaining('3590 millones de dólares'),
    });
  });

  it('replies to talk with text alone, and to acts on the last answer with its sentences', async () => {
    const { succeeded, records } = await answered([
      { id: '1', question: 'hola' },
      { id: '2', question: '🙂', lang: 'zh' },
      { id: '3', question: 'Who operates Las Bambas?', conversation: 'talk' },
      { id: '4', question: 'ok thanks', conversation: 'talk' },
      { id: '5', question: 'in Chinese please', conversation: 'talk' },
    ]);
    expect(succeeded).toBe(true);
    const parsed = records.map((record) => recordSchema.parse(record));
    expect(parsed.map(({ status, lang }) => [status, lang])).toEqual([
      ['chat', 'es'],
      ['chat', 'zh'],
      ['answered', 'en'],
      ['chat', 'en'],
      ['answered', 'zh'],
    ]);
    const talk = parsed.filter(({ status }) => status === 'chat');
    expect(talk.flatMap((each) => [...each.sentences, ...each.citations, ...each.near])).toEqual(
      [],
    );
    expect(talk[0]?.next).toHaveLength(3);
    expect(parsed[4]?.sentences.map(({ citations }) => citations)).toEqual(
      parsed[2]?.sentences.map(({ citations }) => citations),
    );
  });

  it('reports a bad line in its place, goes on, and tells that there was one', async () => {
    const { succeeded, records } = await answered([
      '\uFEFFno json',
      { id: 'short', question: ' ' },
      { id: 'long', question: 'é'.repeat(501), lang: 'es' },
      { id: {}, question: 'Who operates Las Bambas?' },
      { id: 'claim', check: 'Minmetals operates Las Bambas.', lang: 'fr' },
      { id: 'lang', question: 'Who operates Las Bambas?', lang: 'fr' },
      { id: 'good', question: 'Who operates Las Bambas?' },
    ]);
    expect(succeeded).toBe(false);
    expect(records).toEqual([
      { error: expect.stringContaining('not JSON') },
      { id: 'short', error: expect.stringContaining('1 to 500') },
      { id: 'long', error: expect.stringContaining('de 1 a 500') },
      { error: 'id: text or a number is expected' },
      { id: 'claim', error: expect.stringContaining('lang') },
      { id: 'lang', error: expect.stringContaining('lang') },
      expect.objectContaining({ id: 'good', status: 'answered' }),
    ]);
  });

  it('gives an id back as it came, a number too, and takes null as absent', async () => {
    const { succeeded, records } = await answered([
      { id: 7, question: 'Who operates Las Bambas?', conversation: 3, lang: null },
      { id: '8', question: 'What about Toromocho?', conversation: '3' },
      { id: 9.5, check: 'Minmetals operates Las Bambas.', lang: null },
      { id: 10, question: 'hola', conversation: null },
    ]);
    expect(succeeded).toBe(true);
    expect(records).toMatchObject([
      { id: 7, status: 'answered' },
      { id: '8', answer: expect.stringContaining('Chinalco') },
      { id: 9.5, verdict: 'supported' },
      { id: 10, status: 'chat' },
    ]);
  });

  it('prints nothing for no input', async () => {
    expect(await answered([])).toEqual({ succeeded: true, records: [] });
  });
});
