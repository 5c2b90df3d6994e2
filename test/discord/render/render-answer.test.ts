import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answering/answer.ts';
import type { Citation, CitedSentence } from '../../../src/core/citations/citation.ts';
import type { Knowledge } from '../../../src/core/passages/knowledge.ts';
import { partialDateSchema } from '../../../src/core/passages/partial-date.ts';
import { passageIdSchema, type Passage } from '../../../src/core/passages/passage.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { limits } from '../../../src/discord/sending/limits.ts';
import { renderAnswer, renderRest } from '../../../src/discord/render/render-answer.ts';
import type { MessagePayload } from '../../../src/discord/sending/message-payload.ts';
import { phoneLines } from '../../support/phone-lines.ts';
import { folderWith } from '../../support/folder.ts';
import { conversationIdOf } from '../../support/records.ts';
import { buttonsOf, displaysOf, expectWithinLimits, shown } from '../../support/shown-text.ts';

const { knowledge } = readKnowledge(folderWith());
const [sound] = knowledge.passages.values();
if (sound === undefined) throw new Error('the folder has no passage');
const passage: Passage = sound;

const view = {
  knowledge,
  locale: 'en',
  publicUrl: undefined,
  conversation: conversationIdOf('ask:123'),
  offersThread: true,
} as const;

function passageOf(place: number): Passage {
  return { ...passage, id: passageIdSchema.parse(`passage-${place}`) };
}

/** An answer in which each text rests on the passage of its number. */
function answerOf(texts: readonly (readonly [text: string, passage: number])[]): Answer {
  const places = [...new Set(texts.map(([, place]) => place))];
  const citations = places.map((place, index): Citation => {
    return { n: index + 1, passage: passageOf(place), language: 'en', quote: '' };
  });
  const sentences = texts.map(([text, place]): CitedSentence => {
    return { lead: '', claim: text, text, citations: [passageOf(place).id] };
  });
  return { status: 'answered', mode: 'extractive', language: 'en', sentences, citations };
}

/** An answer in all its messages, also those that bring the rest at a press. */
function allOf(answer: Answer): MessagePayload[] {
  if (!('sentences' in answer)) throw new Error('answers are made to answer');
  const all = renderAnswer(answer, view);
  let latest = all;
  for (;;) {
    const more = latest.flatMap(buttonsOf).find(({ id }) => id.startsWith('more:'));
    if (more === undefined) return all;
    latest = renderRest(answer, view, Number(more.id.split(':').at(-1)));
    all.push(...latest);
  }
}

const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('钱凯港', '**', '`code`', '😀', '@everyone', '<@1>', 'port', 'of', 'Testville.'),
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 120 })
  .map((words) => words.join(' ').replace(/\s+/gu, ' ').replaceAll('\u200B', '').trim())
  .filter((text) => text !== '');
const answers = fc
  .array(fc.tuple(sentence, fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 60 })
  .map(answerOf);

describe('an answer of any length', () => {
  it('keeps Discord’s limits in each of its messages', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        for (const payload of allOf(answer)) expectWithinLimits(payload);
      }),
      { numRuns: 60 },
    );
  });

  it('loses no text and keeps its order', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        if (!('sentences' in answer)) throw new Error('answers are made to answer');
        const whole = allOf(answer)
          .map((payload) => displaysOf(payload)[0] ?? '')
          .join('\n\n');
        let from = 0;
        for (const { text } of answer.sentences) {
          const found = shown(whole).indexOf(text, from);
          expect(found).toBeGreaterThanOrEqual(from);
          from = found + text.length;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has under each message the sources of its sentences, and a button to each', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        for (const payload of allOf(answer)) {
          const [text = '', notes = ''] = displaysOf(payload);
          const marked = new Set([...text.matchAll(/ (\[\d+\])(?:\n\n|$)/g)].map(([, n]) => n));
          const lines = notes.split('\n');
          const noted = lines.flatMap((line) => [...line.matchAll(/\[\d+\](?= )/g)].map(String));
          expect(new Set(noted)).toEqual(marked);
          // All rests on one source, which is named once.
          expect(lines.length).toBe(1);
          const buttons = buttonsOf(payload).filter(({ id }) => id.startsWith('passage:'));
          expect(buttons.length).toBe(noted.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('goes on in another message where even one sentence is too long, with its source in each', () => {
    const payloads = renderAnswer(answerOf([['word '.repeat(2_000).trim(), 1]]), view);
    expect(payloads.length).toBeGreaterThan(2);
    for (const payload of payloads) {
      expectWithinLimits(payload);
      expect(displaysOf(payload)[1]).toContain('[Port Office](<https://example.org/report>)');
    }
  });

  it('has what closes it on the last of its messages, and the rest at a press in no more than 45 lines', () => {
    const texts = Array.from(
      { length: 50 },
      (_, place) => [`${'so '.repeat(60)}on.`, place] as const,
    );
    const answer = answerOf(texts);
    const first = renderAnswer(answer, view);
    const all = allOf(answer);
    expect(all.length).toBeGreaterThan(first.length);
    for (const payload of all) expect(phoneLines([payload])).toBeLessThanOrEqual(45);
    const closing = all.map((payload) => buttonsOf(payload).some(({ id }) => id === 'helpful'));
    expect(closing).toEqual(all.map((_, place) => place === first.length - 1));
  });

  it('is cut between two sentences of one passage too, where that is enough', () => {
    const long = `${'so '.repeat(150)}on.`;
    const answer = answerOf([
      ['It answers.', 1],
      [long, 1],
      [long, 1],
    ]);
    if (!('sentences' in answer)) throw new Error('answers are made to answer');
    const shownOf = (cuts: number[]) => {
      const payloads = renderAnswer({ ...answer, cuts }, view);
      const more = payloads.flatMap(buttonsOf).find(({ id }) => id.startsWith('more:'));
      return [shown(payloads.flatMap(displaysOf)[0] ?? ''), more?.label];
    };
    expect(shownOf([1, 2, 3])).toEqual([`It answers. [1] ${long} [1]`, 'More: 1']);
    expect(shownOf([1, 3])).toEqual(['It answers. [1]', 'More: 2']);
    expect(shownOf([3])[1]).toBeUndefined();
  });

  it('stands without empty lines where it takes more than a screen, and only there', () => {
    const textOf = (words: number) => {
      const answer = answerOf([0, 1, 2].map((place) => ['so '.repeat(words), place]));
      if (!('sentences' in answer)) throw new Error('answers are made to answer');
      const [payload] = renderAnswer({ ...answer, cuts: [3] }, view);
      return payload === undefined ? '' : (displaysOf(payload)[0] ?? '');
    };
    expect(textOf(20).split('\n\n')).toHaveLength(3);
    expect(textOf(120).split('\n\n')).toHaveLength(1);
    expect(textOf(120).split('\n')).toHaveLength(3);
  });

  it('leads to the whole in the reading room, where there is one', () => {
    const texts = Array.from({ length: 50 }, (_, place) => ['so '.repeat(60), place] as const);
    const room = { ...view, publicUrl: 'https://read.example/room', asked: 'How so & why?' };
    const [payload] = renderAnswer(answerOf(texts), room);
    expect(JSON.stringify(payload)).toContain(
      '"url":"https://read.example/room/en/ask?q=How+so+%26+why%3F"',
    );
    const [without] = renderAnswer(answerOf(texts), { ...room, publicUrl: undefined });
    expect(JSON.stringify(without)).not.toContain('/ask?q=');
  });
});

describe('a short answer', () => {
  const [payload] = renderAnswer(
    { ...answerOf([['Testville handled 18,000 TEU.', 1]]), language: 'en' },
    view,
  );
  if (payload === undefined) throw new Error('no message');

  it('is one message: sentence and marker, then the source with publisher, date, side and link', () => {
    expect(displaysOf(payload)).toEqual([
      'Testville handled 18,000 TEU. [1]',
      '-# [1] [Port Office](<https://example.org/report>) · Dec 2024 · Peru, government',
    ]);
  });

  it('has buttons for the passage, a thread, a follow-up and an opinion', () => {
    expect(buttonsOf(payload)).toEqual([
      { id: 'passage:passage-1', label: '1' },
      { id: 'thread:ask:123', label: 'Thread' },
      { id: 'followup:ask:123', label: 'Follow up' },
      { id: 'helpful', label: '👍' },
      { id: 'unhelpful', label: '👎' },
    ]);
  });

  it('offers no thread where none can be opened', () => {
    const payloads = renderAnswer(answerOf([['Yes.', 1]]), { ...view, offersThread: false });
    expect(payloads.flatMap(buttonsOf).map(({ id }) => id)).not.toContain('thread:ask:123');
  });

  it('links to the reading room where there is one', () => {
    const publicUrl = 'https://read.example/room';
    const [room] = renderAnswer(answerOf([['Yes.', 1]]), { ...view, publicUrl });
    expect(room === undefined ? '' : displaysOf(room)[1]).toContain(
      '(<https://read.example/room/en/p/passage-1>)',
    );
  });

  it.for<readonly [Passage['kind'], boolean]>([
    ['fact', true],
    ['projection', true],
    ['analysis', false],
    ['position', false],
  ])('says of one source that argues a case what a lead does not say: %s', ([kind, isSaid]) => {
    const told: Passage = { ...passage, kind };
    const sources = new Map(
      [...knowledge.sources].map(([id, source]) => [
        id,
        { ...source, voice: 'think-tank' as const },
      ]),
    );
    const [alone] = renderAnswer(
      {
        status: 'answered',
        mode: 'extractive',
        language: 'en',
        sentences: [{ lead: '', claim: 'Yes.', text: 'Yes.', citations: [told.id] }],
        citations: [{ n: 1, passage: told, language: 'en', quote: '' }],
      },
      { ...view, knowledge: { ...knowledge, sources, passages: new Map([[told.id, told]]) } },
    );
    const notes = alone === undefined ? '' : displaysOf(alone)[1];
    expect(notes?.includes('the only source')).toBe(isSaid);
  });

  it('says as of when a plain fact holds, which has no lead to say it', () => {
    const asOf = partialDateSchema.parse('2023-11');
    const plain: Passage = { ...passage, kind: 'fact', saidBy: [], asOf };
    const facts: Knowledge = { ...knowledge, passages: new Map([[plain.id, plain]]) };
    const [fact] = renderAnswer(
      {
        status: 'answered',
        mode: 'extractive',
        language: 'zh',
        sentences: [{ lead: '', claim: '有。', text: '有。', citations: [plain.id] }],
        citations: [{ n: 1, passage: plain, language: 'zh', quote: '' }],
      },
      { ...view, knowledge: facts },
    );
    const [text, notes] = fact === undefined ? [] : displaysOf(fact);
    expect(text).toBe('有。[1]');
    expect(notes).toContain('· 2024年12月 · 秘鲁政府 · 截至2023年11月');
  });
});

describe('an answer that the collection does not hold', () => {
  it('says what is nearby and offers it', () => {
    const [payload] = renderAnswer(
      { status: 'abstained', mode: 'extractive', language: 'es', near: [passage] },
      { ...view, locale: 'es' },
    );
    if (payload === undefined) throw new Error('no message');
    expect(displaysOf(payload)).toEqual(['La colección no responde a esta pregunta.']);
    expect(buttonsOf(payload)[0]).toEqual({
      id: 'passage:testville-port-size',
      label: 'Tamaño de Testville',
    });
  });

  it('names the missing part of a question without what it could do as Markdown', () => {
    const answer = answerOf([['Yes.', 1]]);
    if (!('sentences' in answer)) throw new Error('answers are made to answer');
    const payloads = renderAnswer(
      { ...answer, status: 'partial', missing: ['@everyone [free](https://evil.example) <@1>'] },
      view,
    );
    const [text = ''] = payloads.flatMap(displaysOf);
    expect(text).toContain(
      String.raw`“@${'\u200B'}everyone \[free\](https\://evil.example) \<@1\>”`,
    );
  });

  it('offers no more than what fits, whatever a title is', () => {
    const texts = { ...passage.texts, en: { ...passage.texts.en, title: 'long '.repeat(40) } };
    const payloads = renderAnswer(
      { status: 'abstained', mode: 'extractive', language: 'en', near: [{ ...passage, texts }] },
      view,
    );
    for (const payload of payloads) expectWithinLimits(payload);
    expect(payloads.flatMap(buttonsOf)[0]?.label.length).toBeLessThanOrEqual(limits.buttonLabel);
  });
});

describe('an arranged answer', () => {
  const answer = answerOf([
    ['One.', 1],
    ['Two.', 2],
    ['Three.', 3],
  ]);
  if (!('sentences' in answer)) throw new Error('answers are made to answer');
  const headings = ['Facts *and* figures', 'Facts *and* figures', 'Companies'];
  const sentences = answer.sentences.map((each, place) => {
    const heading = headings[place];
    return heading === undefined ? each : { ...each, heading };
  });

  it('has each heading in bold once, above its first sentence', () => {
    const [payload] = renderAnswer({ ...answer, sentences }, view);
    const [text] = payload === undefined ? [] : displaysOf(payload);
    expect(text).toBe(
      String.raw`**Facts \*and\* figures**
One. [1]
Two. [2]

**Companies**
Three. [3]`,
    );
  });

  it('keeps a heading in the message of its sentence', () => {
    const long = sentences.map((each) => ({
      ...each,
      text: `${each.text} ${'word '.repeat(700)}`,
    }));
    for (const payload of renderAnswer({ ...answer, sentences: long }, view)) {
      expectWithinLimits(payload);
      expect(displaysOf(payload)[0]?.trimEnd().endsWith('**')).toBe(false);
    }
  });
});

describe('an answer made without the model that is there', () => {
  it.for([
    ['en', 'outage', '-# Put together without the language model: it cannot be reached right now.'],
    ['es', 'budget', '-# Respondí sin el modelo de lenguaje: el presupuesto de hoy ya se agotó.'],
    ['zh', 'share', '-# 这条回答没有用到语言模型：您今天的额度已用完。'],
  ] as const)('says so in small type: %s, %s', ([language, without, notice]) => {
    const [payload] = renderAnswer({ ...answerOf([['Yes.', 1]]), language, without }, view);
    const [text] = payload === undefined ? [] : displaysOf(payload);
    expect(text?.split('\n').at(-1)).toBe(notice);
  });

  it('says so also where the collection does not hold it', () => {
    const payloads = renderAnswer(
      { status: 'abstained', mode: 'extractive', language: 'en', near: [], without: 'outage' },
      view,
    );
    expect(payloads.flatMap(displaysOf).join('\n')).toContain('-# Put together without');
  });
});
