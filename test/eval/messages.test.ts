import { beforeAll, describe, expect, it } from 'vitest';
import { answeringOver } from '../support/answering-over.ts';
import type { Answering } from '../../src/core/answering/answering.ts';
import { arrangeExcerpts } from '../../src/core/answering/excerpts/arrange-excerpts.ts';
import { citationsOf, sentencesOf } from '../../src/core/answering/answer.ts';
import type { Knowledge } from '../../src/core/passages/knowledge.ts';
import { passageIdSchema } from '../../src/core/passages/passage.ts';
import type { Language } from '../../src/core/passages/language.ts';
import { renderAnswer, renderRest } from '../../src/discord/render/render-answer.ts';
import type { AnswerView } from '../../src/discord/render/view.ts';
import type { MessagePayload } from '../../src/discord/sending/message-payload.ts';
import { phoneLines } from '../support/phone-lines.ts';
import { projectRetriever, readProject } from '../support/project.ts';
import { conversationIdOf } from '../support/records.ts';
import { buttonsOf, displaysOf, shown } from '../support/shown-text.ts';
import { askEvalSet, type Outcome } from './ask-eval-set.ts';
import { readEvalSet } from './eval-set.ts';

/** An answer to a question of the eval set as it goes to Discord. */
interface Sent extends Outcome {
  readonly payloads: readonly MessagePayload[];
  /** Lines of 40 columns with buttons and the rule above the sources: see phone-lines.ts. */
  readonly lines: number;
}

let answering: Answering;
let knowledge: Knowledge;
let sent: readonly Sent[];

beforeAll(async () => {
  ({ knowledge } = await readProject());
  const retriever = await projectRetriever();
  answering = answeringOver(knowledge, { retriever });
  const questions = await readEvalSet('chosen');
  const alone = questions.filter(({ conversation }) => conversation === undefined);
  const outcomes = await askEvalSet(alone, { answering, retriever });
  sent = outcomes.map((outcome) => {
    const payloads = renderAnswer(outcome.answer, viewIn(outcome.answer.language));
    return { ...outcome, payloads, lines: phoneLines(payloads) };
  });
}, 600_000);

const viewIn = (locale: Language): AnswerView => ({
  knowledge,
  locale,
  publicUrl: undefined,
  conversation: conversationIdOf('ask:123456789012345678'),
  offersThread: true,
});

const linesOf = (chosen: readonly Sent[]) =>
  chosen.map(({ lines }) => lines).toSorted((a, b) => a - b);

function spreadOf(chosen: readonly Sent[]) {
  const lines = linesOf(chosen);
  const at = (share: number) => lines[Math.ceil(share * lines.length) - 1] ?? 0;
  return {
    messages: lines.length,
    median: at(0.5),
    'of 95 %': at(0.95),
    'of 99 %': at(0.99),
    longest: at(1),
  };
}

const withSentences = (count: number) =>
  sent.filter(({ answer }) => sentencesOf(answer).length === count);

const answeredIn = (language: Language) =>
  sent.filter(({ answer }) => answer.language === language && sentencesOf(answer).length > 0);

/** What asks for a long form, in each language. */
const longForms = [
  ['en', 'Timeline of the Port of Chancay'],
  ['en', 'What does each side say about exclusivity in Chancay?'],
  ['en', 'Compare Huawei and ZTE in Peru'],
  ['en', 'Summarise what is known about Chancay'],
  ['es', 'Cronología del puerto de Chancay'],
  ['es', '¿Qué dice cada parte sobre la exclusividad en Chancay?'],
  ['es', 'Resumen de lo que se sabe sobre Chancay'],
  ['zh', '钱凯港大事记'],
  ['zh', '各方对钱凯港独家经营权怎么说？'],
  ['zh', '总结一下钱凯港'],
] as const;

describe('a long form', () => {
  it.for(longForms)(
    'takes at most 45 lines, and all of it with the rest: %s, %s',
    async ([language, question]) => {
      const { answer } = await answering.answerQuestion(question, { fallback: language });
      if (!('sentences' in answer)) throw new Error('declined');
      const view = viewIn(language);
      const payloads = renderAnswer(answer, view);
      expect(phoneLines(payloads)).toBeLessThanOrEqual(45);
      const said = [...payloads];
      for (let rest = restAt(payloads); rest !== undefined;) {
        const next = renderRest(answer, view, rest);
        expect(phoneLines(next)).toBeLessThanOrEqual(45);
        said.push(...next);
        rest = restAt(next);
      }
      const text = said.map((payload) => shown(displaysOf(payload)[0] ?? '')).join('\n');
      const places = answer.sentences.map((each) => text.indexOf(each.text));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );

  it('tells of a course of events in the order in which they happened', async () => {
    const { answer } = await answering.answerQuestion('Timeline of the Port of Chancay', {});
    const years = sentencesOf(answer).map(({ heading = '' }) => heading);
    expect(new Set(years).size).toBeGreaterThan(1);
    expect(years).toEqual(years.toSorted());
  });

  it.for(['en', 'es', 'zh'] as const)(
    'places each event by its own date, and what followed after what it followed: %s',
    (language) => {
      const { passages } = knowledge;
      const named = [
        'chancay-amparo-reversed-2026',
        'chancay-amparo-first-instance-2026',
        'peru-china-fta-signed-2009-in-force-2010',
      ];
      const held = named.flatMap((id) => passages.get(passageIdSchema.parse(id)) ?? []);
      const excerpts = held.flatMap((passage) =>
        [0, 2].flatMap((sentence) =>
          sentence in passage.texts[language].sentences ? [{ passage, sentence }] : [],
        ),
      );
      const options = {
        form: 'timeline',
        language,
        knowledge,
        compared: [],
        entitiesOf: () => new Set<never>(),
      } as const;
      const { excerpts: arranged, headingOf } = arrangeExcerpts(excerpts, options);
      const listed = arranged.map(
        ({ passage, sentence }) => `${headingOf?.(passage, sentence)?.slice(0, 4)} ${passage.id}`,
      );
      expect([...new Set(listed)]).toEqual([
        '2009 peru-china-fta-signed-2009-in-force-2010',
        '2010 peru-china-fta-signed-2009-in-force-2010',
        '2026 chancay-amparo-first-instance-2026',
        '2026 chancay-amparo-reversed-2026',
      ]);
    },
  );
});

/** The place of the rest that a message has a button for. */
function restAt(payloads: readonly MessagePayload[]): number | undefined {
  const more = payloads.flatMap(buttonsOf).find(({ id }) => id.startsWith('more:'));
  return more === undefined ? undefined : Number(more.id.split(':').at(-1));
}

describe('the messages of all answers', () => {
  it('take few lines of a phone: in the median, in 95 of 100, and the longest', () => {
    const table = {
      all: spreadOf(sent),
      en: spreadOf(sent.filter(({ answer }) => answer.language === 'en')),
      es: spreadOf(sent.filter(({ answer }) => answer.language === 'es')),
      zh: spreadOf(sent.filter(({ answer }) => answer.language === 'zh')),
      'en answered': spreadOf(answeredIn('en')),
      'es answered': spreadOf(answeredIn('es')),
      'zh answered': spreadOf(answeredIn('zh')),
      'one sentence': spreadOf(withSentences(1)),
      declined: spreadOf(sent.filter(({ answer }) => answer.status === 'abstained')),
    };
    console.table(table);
    expect(sent.length).toBeGreaterThan(1_000);
    expect(table.all.median).toBeLessThanOrEqual(10);
    expect(table.all['of 95 %']).toBeLessThanOrEqual(22);
    expect(table.en['of 95 %']).toBeLessThanOrEqual(22);
    expect(table.es['of 95 %']).toBeLessThanOrEqual(22);
    expect(table.zh['of 95 %']).toBeLessThanOrEqual(22);
    expect(table['en answered']['of 95 %']).toBeLessThanOrEqual(22);
    expect(table['es answered']['of 95 %']).toBeLessThanOrEqual(22);
    expect(table['zh answered']['of 95 %']).toBeLessThanOrEqual(19);
    expect(table.all.longest).toBeLessThanOrEqual(45);
    expect(table['one sentence']['of 99 %']).toBeLessThanOrEqual(12);
    expect(table['one sentence'].longest).toBeLessThanOrEqual(13);
    expect(table.declined.longest).toBeLessThanOrEqual(10);
  });

  it('show first what may not be parted, and the rest in order at a press', () => {
    const folded = sent.filter(({ payloads }) => restAt(payloads) !== undefined);
    expect(folded.length).toBeGreaterThan(3);
    for (const { answer, payloads } of folded) {
      if (!('sentences' in answer)) throw new Error('declined');
      const from = restAt(payloads) ?? 0;
      expect(answer.cuts ?? [from]).toContain(from);
      const rest = renderRest(answer, viewIn(answer.language), from);
      expect(restAt(rest)).toBeUndefined();
      const textOf = (of: readonly MessagePayload[]) =>
        of.map((payload) => shown(displaysOf(payload)[0] ?? '')).join('\n');
      const [first, then] = [textOf(payloads), textOf(rest)];
      const isIn = (text: string) => answer.sentences.map((each) => text.includes(each.text));
      expect(isIn(first)).toEqual(answer.sentences.map((_, place) => place < from));
      expect(isIn(then)).toEqual(answer.sentences.map((_, place) => place >= from));
    }
  });

  it('name no source twice, and none without an address where another has one', () => {
    for (const { answer, payloads } of sent) {
      const notes = payloads.flatMap((payload) => displaysOf(payload)[1]?.split('\n') ?? []);
      const named = notes.map((note) => note.replace(/^-# (?:\[\d+\] )+/, ''));
      expect(new Set(named).size).toBe(named.length);
      // What is at a press is cited in the message that the press brings.
      const text = payloads.map((payload) => displaysOf(payload)[0]).join('\n');
      const cited = citationsOf(answer).filter(({ n }) => text.includes(`[${n}]`));
      for (const { n, passage } of cited) {
        const note = notes.find((line) => line.includes(`[${n}] `)) ?? '';
        const canOpen = passage.support.some(
          ({ source }) => knowledge.sources.get(source)?.url !== undefined,
        );
        expect([note, note.includes('](<http')]).toEqual([note, canOpen]);
      }
    }
  });

  it('offer as next questions only such as the language writes them, and none twice', () => {
    const isWritten = { en: /^\p{Lu}[^?]*\?$/u, es: /^¿\p{Lu}[^?]*\?$/u, zh: /^[^?,]*？$/u };
    const offers = sent.map(({ answer }) => answer.next?.map(({ question }) => question) ?? []);
    expect(offers.filter(({ length }) => length > 0).length).toBeGreaterThan(100);
    for (const [place, offered] of offers.entries()) {
      const { language } = sent[place]?.answer ?? { language: 'en' as const };
      expect(offered.filter((each) => !isWritten[language].test(each))).toEqual([]);
      expect(new Set(offered).size).toBe(offered.length);
    }
  });
});
