import { expect, it } from 'vitest';
import { createAnswering } from '../../../src/core/answering/answering.ts';
import { createMemoryConversationStore } from '../../../src/storage/memory/memory-conversation-store.ts';
import { projectRetriever, readProject } from '../../support/project.ts';

it('an answer lets others go first between finding its sentences and what can be asked next', async () => {
  const { knowledge } = await readProject();
  const going: string[] = [];
  const answering = createAnswering({
    knowledge,
    retriever: await projectRetriever(),
    conversations: createMemoryConversationStore(),
    stopped: () => undefined,
    pause: async () => void going.push('another'),
  });
  const asked = answering.answerQuestion('Who operates Las Bambas?', {});
  going.push('the one who asked');
  const { answer } = await asked;
  expect(going).toEqual(['another', 'the one who asked']);
  expect(answer.status).toBe('answered');
});
