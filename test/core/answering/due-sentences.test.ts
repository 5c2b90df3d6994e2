import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { type DueBasis, dueSentences } from '../../../src/core/answering/due-sentences.ts';
import type { Excerpt } from '../../../src/core/citations/excerpt.ts';
import { passageIdSchema } from '../../../src/core/passages/passage.ts';
import { answeringOver } from '../../support/answering-over.ts';
import { projectRetriever, readProject } from '../../support/project.ts';

let answering: Answering;
beforeAll(async () => {
  const { knowledge } = await readProject();
  answering = answeringOver(knowledge, { retriever: await projectRetriever() });
});

function excerpt(id: string, sentence = 0): Excerpt {
  const passage = answering.knowledge.passages.get(passageIdSchema.parse(id));
  if (passage === undefined) throw new Error(`no passage ${id}`);
  return { passage, sentence };
}

/** What is due of an answer that shows some sentences, where others begin each part of it. */
function due(shown: readonly Excerpt[], basis: Partial<DueBasis>): number | undefined {
  const { knowledge, compose } = answering;
  const made = compose(shown, 'en');
  expect(made.sentences).toHaveLength(shown.length);
  const answer = { status: 'answered', mode: 'extractive', language: 'en', ...made } as const;
  return dueSentences(
    answer,
    { form: 'plain', broad: { excerpts: [] }, parts: [{ excerpts: shown }], ...basis },
    knowledge,
  );
}

const plain = () => [
  excerpt('minmetals-operates-las-bambas'),
  excerpt('byd-electric-bus-lima-2018'),
  excerpt('donkey-meat-protocol-2024'),
];
const disputed = () => [
  excerpt('southcom-richardson-chancay-2024'),
  excerpt('china-ambassador-no-military-aims-2024'),
  excerpt('peru-chancay-not-chinese-base-2025'),
];

describe('of an answer', () => {
  it('the first sentence goes first, where nothing belongs beside it', () => {
    expect(due(plain(), {})).toBe(1);
  });

  it('all goes first until each part of the question is answered', () => {
    const [first, second, third] = plain().map((each) => ({ excerpts: [each] }));
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    expect(due(plain(), { parts: [first, second] })).toBe(2);
    expect(due(plain(), { parts: [first, third] })).toBe(3);
  });

  it('all goes first until each thing that a part lists is answered', () => {
    const each = [plain()[0], plain()[1]].flatMap((one) => one ?? []);
    expect(due(plain(), { parts: [{ excerpts: plain(), each }] })).toBe(2);
  });

  it('a claim goes with one that says otherwise, and not before it', () => {
    expect(due(disputed(), {})).toBe(2);
    const [claim, other] = disputed();
    if (claim === undefined || other === undefined) throw new Error();
    expect(due([claim, ...plain(), other], {})).toBe(5);
  });

  it('what has been brought up to date goes with what is new, whichever is first', () => {
    const [newer, older] = [
      excerpt('chancay-amparo-reversed-2026'),
      excerpt('chancay-amparo-first-instance-2026'),
    ];
    expect(due([newer, older], {})).toBe(2);
    expect(due([older, newer], {})).toBe(2);
  });

  it('a sentence goes with what it needs', () => {
    const needy = excerpt('chinese-firms-data-law-concern');
    const needed = excerpt('chinese-companies-data-obligation');
    expect(due([needy, needed], {})).toBe(2);
  });

  it('nothing goes first where all is asked for, or what is good beside what is bad', () => {
    expect(due(plain(), { form: 'timeline' })).toBeUndefined();
    expect(due(plain(), { broad: { excerpts: plain() } })).toBeUndefined();
    const breadth = { kind: 'worth', named: [], topics: [], relations: [], isBare: false } as const;
    expect(due(plain(), { parts: [{ excerpts: plain(), breadth }] })).toBeUndefined();
  });
});
