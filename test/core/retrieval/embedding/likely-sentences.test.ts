import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../../src/core/passages/knowledge.ts';
import { createRetriever, type Retriever } from '../../../../src/core/retrieval/retriever.ts';
import { projectRetriever, readProject } from '../../../support/project.ts';

let knowledge: Knowledge;
let retriever: Retriever;
beforeAll(async () => {
  ({ knowledge } = await readProject());
  retriever = await projectRetriever();
});

describe('the sentences that a question likely means', () => {
  it('share one between them', () => {
    const likely = retriever.likelySentences('who runs las bambas', 'en');
    const shares = [...knowledge.passages.values()].flatMap((passage) =>
      (likely?.of(passage) ?? []).map(({ share }) => share),
    );
    expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(1, 4);
    expect(Math.max(...shares)).toBe(likely?.best.share);
  });

  it.for([
    ['en', 'who bankrolled the new harbour north of lima', 'chancay'],
    ['es', 'la mina de cobre de apurimac de quien es', 'las-bambas'],
    ['zh', '那个大港口啥时候剪的彩', 'chancay'],
  ] as const)('are of the thing that is described, %s', ([language, question, id]) => {
    const first = retriever.likelySentences(question, language)?.first(5) ?? [];
    const entities = first.flatMap((each) => [...(knowledge.passages.get(each)?.entities ?? [])]);
    expect(entities.some((each) => each.includes(id))).toBe(true);
  });

  it('are none where nothing was learned of how people ask', () => {
    const few = [...knowledge.passages].slice(0, 5);
    const unlearned = createRetriever({
      ...knowledge,
      passages: new Map(few),
      embedding: undefined,
    });
    expect(unlearned.likelySentences('who runs las bambas', 'en')).toBeUndefined();
  });
});
