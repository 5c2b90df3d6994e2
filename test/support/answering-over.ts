import { createAnswering, type Answering } from '../../src/core/answering/answering.ts';
import type { Knowledge } from '../../src/core/passages/knowledge.ts';
import type { AnsweringModel } from '../../src/core/answering/model/answering-model.ts';
import { createRetriever, type Retriever } from '../../src/core/retrieval/retriever.ts';
import { createMemoryConversationStore } from '../../src/storage/memory/memory-conversation-store.ts';

interface Settings {
  /** One made for the collection by default, which takes a second for the whole folder. */
  readonly retriever?: Retriever;
  readonly model?: AnsweringModel;
  /** Called between the steps of an answer or a check. */
  readonly pause?: () => Promise<void>;
}

/** Answering over a collection, with conversations of its own. */
export function answeringOver(
  knowledge: Knowledge,
  { retriever = createRetriever(knowledge), model, pause }: Settings = {},
): Answering {
  return createAnswering({
    knowledge,
    retriever,
    conversations: createMemoryConversationStore(),
    stopped: () => undefined,
    ...(model === undefined ? {} : { model }),
    ...(pause === undefined ? {} : { pause }),
  });
}
