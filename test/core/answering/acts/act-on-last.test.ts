import { beforeAll, describe, expect, it } from 'vitest';
import { citationsOf, sentencesOf, type Answer } from '../../../../src/core/answering/answer.ts';
import { answerText } from '../../../../src/core/answering/answer-text.ts';
import { createAnswering, type Answering } from '../../../../src/core/answering/answering.ts';
import {
  conversationIdSchema,
  conversationSchema,
  type ConversationId,
} from '../../../../src/core/conversation/conversation.ts';
import type { ConversationStore } from '../../../../src/core/stores.ts';
import { readKnowledge } from '../../../../src/core/passages/read-knowledge.ts';
import { createRetriever } from '../../../../src/core/retrieval/retriever.ts';
import { createMemoryConversationStore } from '../../../../src/storage/memory/memory-conversation-store.ts';
import { folderWith } from '../../../support/folder.ts';

/** A passage of sentences about Testville, "the berths" as 17 metres, in each language. */
function passage(
  id: string,
  about: string,
  parts: Readonly<Record<string, number>>,
  matter: string,
) {
  const told = Object.entries(parts);
  return {
    [`passages/ports/${id}.md`]: `---
kind: fact
said_by: [port-office]
as_of: "2023-05"
entities: [testville]
support:
  - { source: port-report, locator: "section 3" }
${matter}asks:
  en: ["How ${about} is the port of Testville?"]
  es: ["¿Cuán ${about} es el puerto de Testville?"]
  zh: ["特斯特港的${about}是多少？"]
---

# en: ${id}

${told.map(([part, metres]) => `The ${part} of Testville is ${metres} metres ${about}.`).join(' ')}

# es: ${id}

${told.map(([part, metres]) => `El ${part} de Testville tiene ${metres} metros (${about}).`).join(' ')}

# zh: ${id}

${told.map(([part, metres]) => `特斯特港的${part}为${metres}米（${about}）。`).join('')}
`,
  };
}

/** Enough on other things for Testville to be a matter of few passages. */
const others = Array.from({ length: 9 }, (_, place) => {
  const [file, text] =
    Object.entries(passage(`hall-${place}`, 'high', { hall: place + 3 }, ''))[0] ?? [];
  return [
    file,
    text?.replaceAll('testville', 'port-office').replace(/(?:of|de) Testville|特斯特港的/g, ''),
  ];
});

const folder = folderWith({
  ...Object.fromEntries(others),
  ...passage('depth', 'deep', { berth: 17, basin: 14, channel: 16 }, 'contradicts: [survey]\n'),
  ...passage('survey', 'deep', { berth: 12 }, 'contradicts: [depth]\n'),
  ...passage('width', 'wide', { quay: 40, gate: 9 }, ''),
});

const deep = 'How deep is the port of Testville?';
const wide = 'How wide is the quay of Testville?';

let answering: Answering;
let conversations: ConversationStore;
beforeAll(() => {
  const { knowledge, problems } = readKnowledge(folder);
  expect(problems).toEqual([]);
  conversations = createMemoryConversationStore();
  answering = createAnswering({
    knowledge,
    retriever: createRetriever(knowledge),
    conversations,
    stopped: ({ text }) => {
      throw new Error(`the gate stopped ${text}`);
    },
  });
});

let count = 0;
const newConversation = () => conversationIdSchema.parse(`conversation-${++count}`);

/** Says up to four things one after another in a conversation and gives the answer to each. */
async function talk(
  texts: readonly string[],
  id: ConversationId = newConversation(),
): Promise<[Answer, Answer, Answer, Answer]> {
  const answers: Answer[] = [];
  for (const text of texts) answers.push(await answering.converse(id, text, {}));
  const answerTo = (place: number): Answer => {
    const answer = answers[Math.min(place, answers.length - 1)];
    if (answer === undefined) throw new Error('nothing was said');
    return answer;
  };
  return [answerTo(0), answerTo(1), answerTo(2), answerTo(3)];
}

const textOf = (answer: Answer) => answerText(answer, answering.knowledge);

const claimsIn = (answer: Answer) => sentencesOf(answer).map(({ claim }) => claim);

const citedIn = (answer: Answer): string[] =>
  citationsOf(answer).map(({ passage: cited }) => cited.id);

const unknown = 'How many whales are there in Testville?';

describe('who wants the source', () => {
  it('is shown the same sentences, opened by who says so and where', async () => {
    const [first, again] = await talk([wide, 'source?']);
    expect(again).toMatchObject({
      status: 'answered',
      mode: 'extractive',
      opening:
        'According to the Port Office; source: “Report on Testville”, Port Office, 1 December 2024.',
    });
    expect(sentencesOf(again)).toEqual(sentencesOf(first));
    expect(citationsOf(again)).toEqual(citationsOf(first));
    expect(textOf(again)).toMatch(/1 December 2024\.\nAccording to the Port Office \(May 2023\): /);
  });

  it('is told of each source where there are several', async () => {
    const [first, again] = await talk([deep, 'says who?']);
    expect(citedIn(first)).toHaveLength(2);
    expect(textOf(again)).toMatch(/^\(1\) According to .*\n\(2\) According to .*\nAccording to/);
  });

  it('gets it also after thanks, which are no turn', async () => {
    const [first, , again] = await talk([deep, 'ok thanks', '来源呢']);
    expect(citedIn(again)).toEqual(citedIn(first));
    expect(again.language).toBe('zh');
  });
});

describe('who wants it shorter', () => {
  it('is shown the first sentence, and what contradicts it', async () => {
    const [first, shorter] = await talk([deep, 'shorter please']);
    expect(claimsIn(shorter)).toHaveLength(2);
    expect(claimsIn(shorter)[0]).toBe(claimsIn(first)[0]);
    expect(citedIn(shorter)).toEqual(['depth', 'survey']);
  });

  it('is told where it is one sentence already', async () => {
    const [, , again] = await talk([wide, 'más corto', 'resúmelo']);
    expect(claimsIn(again)).toHaveLength(1);
    expect(textOf(again)).toMatch(/^Más corto no se puede:\n/);
  });
});

describe('who wants more', () => {
  it('is shown what was not shown yet, until nothing is left', async () => {
    const id = newConversation();
    const seen: string[] = [];
    let [answer] = await talk([wide], id);
    while (answer.status === 'answered') {
      seen.push(...claimsIn(answer));
      [answer] = await talk(['tell me more'], id);
    }
    const held = [...answering.knowledge.passages.values()].flatMap(
      ({ texts }) => texts.en.sentences,
    );
    const onTestville = held.filter((sentence) => sentence.includes('Testville'));
    expect(seen.toSorted()).toEqual(onTestville.toSorted());
    expect(answer).toMatchObject({ status: 'abstained', near: [] });
    expect(textOf(answer)).toBe('The collection has nothing more on this.');
  });
});

describe('who wants another language', () => {
  it('is shown the same sentences in it, and then goes on in the language of the questions', async () => {
    const [first, chinese, spanish, later] = await talk([
      deep,
      '用中文说一遍',
      'en español por favor',
      wide,
    ]);
    expect([chinese, spanish, later].map(({ language }) => language)).toEqual(['zh', 'es', 'en']);
    expect(citedIn(spanish)).toEqual(citedIn(first));
    expect(claimsIn(chinese)).toHaveLength(claimsIn(first).length);
    expect(claimsIn(chinese)[0]).toMatch(/^特斯特港/);
  });

  it('keeps it for what the answer is asked next', async () => {
    const [, , shorter] = await talk([deep, 'in Spanish please', 'shorter']);
    expect(shorter.language).toBe('es');
  });

  it('is shown in it that there was no answer', async () => {
    const [first, spanish] = await talk([unknown, 'in spanish please']);
    expect([first.status, spanish.status]).toEqual(['abstained', 'abstained']);
    expect(textOf(spanish)).toContain('la colección');
  });
});

describe('who wants simpler words', () => {
  it('is shown a short sentence, and told that its words are the collection’s', async () => {
    const [first, simpler] = await talk([wide, 'no entiendo']);
    expect(claimsIn(simpler).length).toBeGreaterThan(0);
    expect(citedIn(simpler)).toEqual(citedIn(first));
    expect(textOf(simpler)).toMatch(/son las palabras de la colección. Otra vez:\n/);
  });

  it('keeps the sentence that answers, and what contradicts it, where several were shown', async () => {
    const [first, , simpler] = await talk([deep, 'thanks', 'eli5']);
    expect(claimsIn(simpler)[0]).toBe(claimsIn(first)[0]);
    expect(citedIn(simpler)).toEqual(['depth', 'survey']);
    expect(textOf(simpler)).toMatch(/^The wording is the collection’s own, .* the essence:\n/);
  });
});

describe('who picks a sentence', () => {
  it('is shown it alone', async () => {
    const [first, second] = await talk([deep, 'the second one']);
    expect(claimsIn(second)).toEqual(claimsIn(first).slice(1, 2));
  });

  it.for(['the second one, who says that?', '¿la segunda de dónde salió?', '第二条谁说的'])(
    'is shown the source of it alone where that is what is wanted: %s',
    async (text) => {
      const [first, second] = await talk([deep, text]);
      expect(claimsIn(second)).toHaveLength(1);
      expect(citedIn(second)).toEqual(sentencesOf(first)[1]?.citations);
      expect(second).toHaveProperty('opening', expect.stringMatching(/./));
    },
  );

  it('asks a question where there is no such sentence', async () => {
    const [, fifth] = await talk([wide, 'the fifth one']);
    expect(fifth.status).not.toBe('chat');
  });
});

describe('an act on the last answer', () => {
  it.for(['source?', 'más corto', '还有呢', 'the first one', 'explain simpler', 'repeat that'])(
    'is told where there is none: %s',
    async (text) => {
      const [alone] = await talk([text]);
      expect(alone.status).toBe('chat');
      const [first, declined] = await talk([unknown, text]);
      expect(first.status).toBe('abstained');
      expect(declined).toMatchObject({ status: 'abstained' });
    },
  );

  it.for([
    [
      'source?',
      /^There is no source to name: .*The nearest in it: “Size of Testville” \(Port Office, 1 December 2024\)/,
    ],
    ['más corto', /^En pocas palabras: la colección no tiene la respuesta\.$/],
    ['通俗点', /^简单说：我在资料库里找过，没有找到答案。$/],
    ['tell me more', /^I have no more on this: .*The nearest in it: /],
  ] as const)('is told what there is after a declined question: %s', async ([text, reply]) => {
    const [, declined] = await talk([unknown, text]);
    expect(textOf(declined)).toMatch(reply);
  });

  it.for([
    ['source?', 'I have not answered anything yet'],
    ['resúmelo', 'Todavía no hay nada que acortar'],
    ['还有呢', '还没有可以接着说的内容'],
  ] as const)('is told so after talk alone: %s', async ([text, reply]) => {
    const [, told] = await talk(['hello', text]);
    expect(textOf(told)).toContain(reply);
  });

  it('finds the answer again where the record is of an earlier version', async () => {
    const id = newConversation();
    const [first] = await talk([deep], id);
    const kept = await conversations.load(id);
    const turns = (kept?.turns ?? []).map(({ shown: _shown, ...turn }) => turn);
    await conversations.save(id, conversationSchema.parse({ ...kept, turns }));
    const [again] = await talk(['source?'], id);
    expect(citedIn(again)).toEqual(citedIn(first));
  });

  it('leaves what a follow-up refers to as it is', async () => {
    const answers = await talk([deep, 'source?', 'thanks', 'And how wide?']);
    expect(citedIn(answers[3])).toContain('width');
  });
});
