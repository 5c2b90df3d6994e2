import { beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answering/answer.ts';
import { conversationIdSchema } from '../../../src/core/conversation/conversation.ts';
import type { Knowledge } from '../../../src/core/passages/knowledge.ts';
import { passageIdSchema, relationIdSchema } from '../../../src/core/passages/passage.ts';
import { nextButtons } from '../../../src/discord/render/next-buttons.ts';
import { readProject } from '../../support/project.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await readProject());
});

it('a next question that a phone shows whole stands before one that is longer than a line', () => {
  const of = (id: string, relation: string) => {
    const passage = passageIdSchema.parse(id);
    const [question = ''] = knowledge.passages.get(passage)?.asks.en ?? [];
    return { question, passage, relation: relationIdSchema.parse(relation) };
  };
  const long = of('morococha-eviction-2025-09-19', 'none');
  const short = of('chancay-amparo-reversed-2026', 'ruling');
  expect(long.question.length).toBeGreaterThan(40);
  const shared = { mode: 'extractive', language: 'en', next: [long, short] } as const;
  const view = {
    knowledge,
    locale: 'en',
    publicUrl: undefined,
    conversation: conversationIdSchema.parse('c'),
    offersThread: false,
  } as const;
  const labels = (answer: Answer) => nextButtons(answer, view, []).map(({ label }) => label);
  const answered = { ...shared, status: 'answered', sentences: [], citations: [] } as const;
  expect(labels(answered)).toEqual(['Rulings (2026)']);
  expect(labels({ ...shared, status: 'chat', text: '' })).toEqual([
    long.question,
    'Rulings (2026)',
  ]);
});

it.for([
  ['en', 'Rulings (2026)'],
  ['es', 'Fallos (2026)'],
  ['zh', '判决（2026年）'],
] as const)('a next question says of which year it is as %s writes it', ([language, label]) => {
  const passage = passageIdSchema.parse('chancay-amparo-reversed-2026');
  const [question = ''] = knowledge.passages.get(passage)?.asks[language] ?? [];
  const next = [{ question, passage, relation: relationIdSchema.parse('ruling') }];
  const answer: Answer = { status: 'chat', mode: 'extractive', text: '', language, next };
  const conversation = conversationIdSchema.parse('c');
  const view = {
    knowledge,
    locale: language,
    publicUrl: undefined,
    conversation,
    offersThread: false,
  };
  expect(nextButtons(answer, view, []).map((button) => button.label)).toEqual([label]);
});
