import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { type CutBasis, findCuts } from '../../../src/core/answering/find-cuts.ts';
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

/** Where an answer that shows some sentences may be cut. */
function cuts(shown: readonly Excerpt[], basis: Partial<CutBasis>): number[] | undefined {
  const { knowledge, compose } = answering;
  const made = compose(shown, 'en');
  expect(made.sentences).toHaveLength(shown.length);
  const answer = { status: 'answered', mode: 'extractive', language: 'en', ...made } as const;
  return findCuts(
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

describe('an answer may be cut', () => {
  it('after each sentence that nothing belongs beside', () => {
    expect(cuts(plain(), {})).toEqual([1, 2, 3]);
  });

  it('not before each part of the question is answered', () => {
    const [first, second, third] = plain().map((each) => ({ excerpts: [each] }));
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    expect(cuts(plain(), { parts: [first, second] })).toEqual([2, 3]);
    expect(cuts(plain(), { parts: [first, third] })).toEqual([3]);
  });

  it('not between the sentences of a passage that answers, but between those of another', () => {
    const [first, second] = [0, 1].map((place) => excerpt('intelligence-law-sceptic-2024', place));
    const [other] = plain();
    if (first === undefined || second === undefined || other === undefined) throw new Error();
    expect(cuts([first, second, other], {})).toEqual([2, 3]);
    expect(cuts([other, first, second], {})).toEqual([1, 2, 3]);
  });

  it('not before each thing that a part lists is answered', () => {
    const each = [plain()[0], plain()[1]].flatMap((one) => one ?? []);
    expect(cuts(plain(), { parts: [{ excerpts: plain(), each }] })).toEqual([2, 3]);
  });

  it('not between a claim and the first that says otherwise', () => {
    expect(cuts(disputed(), {})).toEqual([2, 3]);
    const [claim, other] = disputed();
    if (claim === undefined || other === undefined) throw new Error();
    expect(cuts([claim, ...plain(), other], {})).toEqual([5]);
  });

  it('not between what is out of date and what is new, whichever comes first', () => {
    const [newer, older] = [
      excerpt('chancay-amparo-reversed-2026'),
      excerpt('chancay-amparo-first-instance-2026'),
    ];
    expect(cuts([newer, older], {})).toEqual([2]);
    expect(cuts([older, newer], {})).toEqual([2]);
  });

  it('not between a sentence and what it needs, wherever they stand', () => {
    const needy = excerpt('chinese-firms-data-law-concern');
    const needed = excerpt('chinese-companies-data-obligation');
    expect(cuts([needy, needed], {})).toEqual([2]);
    expect(cuts([...plain(), needy, needed], {})).toEqual([1, 2, 3, 5]);
  });

  it('anywhere where all is asked for, or what is good beside what is bad', () => {
    expect(cuts(plain(), { form: 'timeline' })).toBeUndefined();
    expect(cuts(plain(), { broad: { excerpts: plain() } })).toBeUndefined();
    const breadth = {
      kind: 'worth',
      named: [],
      topics: [],
      asksWord: false,
      relations: [],
      isBare: false,
    } as const;
    expect(cuts(plain(), { parts: [{ excerpts: plain(), breadth }] })).toBeUndefined();
  });
});
