import { beforeAll, describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/core/answering/answer.ts';
import { languages } from '../../src/core/passages/language.ts';
import { topicIdSchema } from '../../src/core/passages/passage.ts';
import { openRoom, shownIn, type TestRoom } from '../support/room.ts';

let room: TestRoom;
beforeAll(async () => {
  room = await openRoom();
});

const asked = (path: string, question: string) =>
  `${path}?${new URLSearchParams({ q: question }).toString()}`;

describe('a page of the room', () => {
  it('gives a topic with its passages, key ones first', async () => {
    const page = await room.text('/es/t/ports');
    const passages = [...room.application.answering().knowledge.passages.values()].filter(
      ({ topic }) => topic === topicIdSchema.parse('ports'),
    );
    expect(page).toContain('<h1>Puertos</h1>');
    expect(page).toContain(`${passages.length} pasajes`);
    const place = (isKey: boolean) =>
      passages
        .filter(({ weight }) => (weight === 'key') === isKey)
        .map(({ id }) => page.indexOf(`"/es/p/${id}"`))
        .filter((each) => each >= 0);
    expect(Math.max(...place(true))).toBeLessThan(Math.min(...place(false)));
    expect(page).toContain('href="/es/t/ports/2"');
  });

  it('ends a sentence with one full stop, and writes Chinese with its own brackets', async () => {
    expect(shownIn(await room.text('/es/t/rail'))).not.toMatch(/[^.]\.\.(?!\.)/);
    expect(await room.text('/zh/sources/2')).toMatch(/<h1>来源（第2页，共\d+页）<\/h1>/);
  });

  it('says what is to be known of a source in its reader’s language, or not at all', async () => {
    const { sources } = room.application.answering().knowledge;
    const noted = [...sources.values()].filter(({ note }) => note !== undefined);
    expect(noted.length).toBeGreaterThan(400);
    for (const { id, note } of noted.slice(0, 40)) {
      for (const language of languages) {
        const page = shownIn(await room.text(`/${language}/s/${id}`));
        const own = note?.[language] ?? '<h1';
        expect(page).toContain(own);
        const others = languages.flatMap((each) => note?.[each] ?? []);
        for (const other of others.filter((each) => each !== own)) {
          expect(page).not.toContain(other);
        }
      }
    }
  });

  it('keeps a marker in the line of the word before it', async () => {
    const page = await room.text('/es/e/las-bambas');
    expect(page).toMatch(/MMG\.\u00A0<a href="\/es\/p\/[^"]+">\[\d\]<\/a>/);
  });

  it('gives what is told of a thing in short, by side and by relation', async () => {
    const page = shownIn(await room.text('/en/e/chancay-port'));
    expect(page).toContain('COSCO, a shipping company based in China, is the sole operator');
    expect(page).toContain('<h3>Operator</h3>');
    expect(page).toContain('Who speaks in these passages');
    expect(page).toContain('href="/en/timeline/chancay-port"');
    expect(page).toContain('href="/en/e/chancay-port/2"');
  });

  it('gives a timeline in the order of its years', async () => {
    const page = await room.text('/zh/timeline/chancay-port');
    const years = [...page.matchAll(/<h2>(?:截至)?(\d{4})年<\/h2>/g)].map(([, year]) =>
      Number(year),
    );
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  it('tells of a thing that nothing is told of', async () => {
    const { knowledge } = room.application.answering();
    const told = new Set(
      [...knowledge.passages.values()].flatMap(({ entities, places, saidBy, tells }) => [
        ...entities,
        ...places,
        ...saidBy,
        ...tells.flatMap(({ of, by }) => (by === undefined ? [of] : [of, by])),
      ]),
    );
    const untold = [...knowledge.entities.keys()].find((id) => !told.has(id));
    const page = await room.text(`/en/e/${untold}`);
    expect(page).toContain('The collection has nothing on this yet.');
    expect(page).toContain('noindex');
  });

  it('gives a source with its side, its address and what rests on it', async () => {
    const [[id, source] = []] = [...room.application.answering().knowledge.sources].filter(
      ([, { url }]) => url !== undefined,
    );
    const page = shownIn(await room.text(`/en/s/${id}`));
    expect(page).toContain(source?.title);
    expect(page).toContain(`href="${source?.url}"`);
    expect(page).toContain('Country and kind');
    expect(page).toMatch(/href="\/en\/p\//);
  });

  it('says what the collection lacks', async () => {
    const page = await room.text('/en/coverage');
    expect(page).toContain('What is not held');
    expect(page).toContain('Sides that are not heard, by topic');
    expect(page).toContain('href="/en/e/chancay-port"');
  });

  it('answers as the bot does, and leads from each number to its passage', async () => {
    for (const [question, language] of [
      ['Who operates Las Bambas?', 'en'],
      ['¿Qué dice cada lado sobre el puerto de Chancay?', 'es'],
      ['钱凯港能给秘鲁GDP带来多少增长？', 'zh'],
    ] as const) {
      const { answer } = await room.application.answering().answerQuestion(question, {});
      const page = shownIn(await room.text(asked(`/${language}/ask`, question)));
      const sentences = sentencesOf(answer);
      expect(sentences.length).toBeGreaterThan(0);
      for (const { text, citations } of sentences) {
        expect(page).toContain(text);
        for (const id of citations)
          expect(page).toMatch(new RegExp(`"/${language}/p/${id}">\\[\\d`));
      }
    }
  });

  it('says that something is not covered, with what comes nearest', async () => {
    const page = shownIn(await room.text(asked('/en/ask', 'Who is the head chef at Las Bambas?')));
    expect(page).toMatch(/collection/);
    expect(page).not.toContain('class="cited"');
  });

  it('answers in the language of the question, and says so to who reads aloud', async () => {
    const page = await room.text(asked('/en/ask', '¿Quién opera Las Bambas?'));
    expect(page).toContain('<div lang="es">');
    expect(page).toContain('"/es/p/');
  });

  it('finds passages and names', async () => {
    const page = await room.text(asked('/en/search', 'Chancay exclusivity'));
    expect(page).toContain('href="/en/e/chancay-port"');
    expect(page).toMatch(/href="\/en\/p\/[\w-]*exclusiv/);
    expect(page).toContain('noindex');
  });

  it('shows the sentence that says most of what was searched for, its words marked', async () => {
    const page = await room.text(asked('/es/search', 'exclusividad de Chancay'));
    const found = [...page.matchAll(/<p class="found">(.*?)<\/p>/g)].map(([, text = '']) => text);
    expect(found.length).toBeGreaterThan(5);
    expect(found[0]).toMatch(/<mark>(?:exclusiv\p{L}+|Chancay)<\/mark>/iu);
    // Behind its lead, as in an answer.
    expect(found.join('\n')).toMatch(/^(?:Según|Análisis|Acusación|Previsto)/m);
  });

  it.for(['search', 'ask'])('is asked the same in another language: %s', async (name) => {
    const page = await room.text(asked(`/en/${name}`, 'chancay'));
    expect(page).toContain(`href="/es/${name}?q=chancay"`);
    expect(page).toContain(`href="/zh/${name}?q=chancay"`);
  });

  it('finds nothing where there is nothing', async () => {
    expect(await room.text(asked('/es/search', 'qwxzv jjkkq'))).toContain('No se encontró nada');
  });

  it('is no longer than others where much is asked', async () => {
    for (const path of [
      asked('/es/ask', 'Compara los puertos de Chancay y Callao, las minas y los trenes'),
      asked('/en/ask', 'Summarise everything on Chancay'),
      asked('/zh/ask', '各方怎么看钱凯港？'),
      asked('/es/search', 'Perú China puerto mina comercio'),
    ]) {
      expect(Buffer.byteLength(await room.text(path))).toBeLessThanOrEqual(50_000);
    }
  });

  it('keeps nothing of what was asked', async () => {
    for (const path of ['/en/ask', '/en/search']) {
      const { headers } = await room.get(asked(path, 'Who operates Las Bambas?'));
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('tells what it promises and keeps, and of a language model where there is one', async () => {
    const withModel = await openRoom({ usesModel: true });
    for (const language of languages) {
      const without = await room.text(`/${language}/about`);
      const page = await withModel.text(`/${language}/about`);
      expect(page.length).toBeGreaterThan(without.length);
    }
  });

  it.for([
    '/en/t/no-such',
    '/en/t/ports/1',
    '/en/t/ports/99',
    '/en/e/No',
    '/en/s/x',
    '/en/sources/0',
  ])('has no page at %s', async (path) => {
    expect((await room.get(path)).status).toBe(404);
  });
});
