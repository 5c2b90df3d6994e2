import { beforeAll, describe, expect, it } from 'vitest';
import {
  createComposeChecked,
  type ComposeChecked,
} from '../../../src/core/citations/compose-checked.ts';
import { pickFact } from '../../../src/core/answering/pick-fact.ts';
import { createAnswerVerifier } from '../../../src/core/citations/verify-answer.ts';
import type { Knowledge } from '../../../src/core/passages/knowledge.ts';
import { topicIdSchema } from '../../../src/core/passages/passage.ts';
import { createEntityFinder } from '../../../src/core/retrieval/find-entities.ts';
import { readProject } from '../../support/project.ts';

let knowledge: Knowledge;
let compose: ComposeChecked;
beforeAll(async () => {
  ({ knowledge } = await readProject());
  const verify = createAnswerVerifier(knowledge, createEntityFinder(knowledge.entities.values()));
  compose = createComposeChecked(knowledge, verify, ({ text }) => {
    throw new Error(`the gate stopped ${text}`);
  });
});

describe('picking a fact', () => {
  it('gives a fact or figure of the topic that nothing has brought up to date', () => {
    const topic = topicIdSchema.parse('trade');
    for (const pick of [0, 0.3, 0.6, 0.999]) {
      const [citation] =
        pickFact(knowledge, compose, { topic, language: 'es', pick })?.citations ?? [];
      expect(citation?.passage.topic).toBe('trade');
      expect(['fact', 'figure']).toContain(citation?.passage.kind);
      expect(citation === undefined || knowledge.successors.has(citation.passage.id)).toBe(false);
    }
  });

  it('gives the same one for the same pick, and another for another', () => {
    const picked = (pick: number) =>
      pickFact(knowledge, compose, { language: 'en', pick })?.citations[0]?.passage.id;
    expect(picked(0.5)).toBe(picked(0.5));
    expect(picked(0)).not.toBe(picked(0.5));
  });

  it('gives none where the topic has none', () => {
    const topic = topicIdSchema.parse('nothing');
    expect(pickFact(knowledge, compose, { topic, language: 'zh', pick: 0 })).toBeUndefined();
  });
});
