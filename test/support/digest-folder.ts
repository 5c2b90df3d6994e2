import { createAnswering, type Answering } from '../../src/core/answering/answering.ts';
import type { DigestSources } from '../../src/core/digest/compose-digest.ts';
import {
  digestSettingsSchema,
  type DigestSettings,
} from '../../src/core/digest/digest-settings.ts';
import type { KnowledgeFiles } from '../../src/core/passages/reading/list-file.ts';
import { readKnowledge } from '../../src/core/passages/read-knowledge.ts';
import { createRetriever } from '../../src/core/retrieval/retriever.ts';
import { digestFits } from '../../src/discord/render/render-digest.ts';
import { createMemoryConversationStore } from '../../src/storage/memory/memory-conversation-store.ts';
import { folderWith } from './folder.ts';

/** A fact of a folder that is made for digests. */
export interface MadeFact {
  readonly id: string;
  readonly topic?: string;
  /** Lines of the front matter, such as `happened_on: ["2024-11-14"]`. */
  readonly matter?: string;
  readonly text?: string;
  /** Sentences after the first, each in English. */
  readonly end?: string;
}

/** A folder of small facts, each of a topic. */
export function madeFolder(facts: readonly MadeFact[]): KnowledgeFiles {
  const topics = [...new Set(facts.map(({ topic = 'ports' }) => topic))];
  const files = facts.map(({ id, topic = 'ports', matter, text, end }) => {
    const latin = end === undefined ? '' : ` ${end}`;
    const chinese = (end ?? '').replaceAll('. ', '。').replace(/\.$/, '。');
    const title = text ?? `Testville has the pier ${id}`;
    const content = `---
kind: fact
as_of: "2024-11"
entities: [testville]
${matter === undefined ? '' : `${matter}\n`}support:
  - { source: port-report, locator: "page 1" }
asks:
  en: ["What is ${id}?"]
  es: ["¿Qué es ${id}?"]
  zh: ["${id}是什么？"]
---

# en: ${title}

${title}.${latin}

# es: ${title}

${title}.${latin}

# zh: ${title}

${title}。${chinese}
`;
    return [`passages/${topic}/${id}.md`, content] as const;
  });
  const topicList = topics
    .map(
      (topic) => `- id: ${topic}
  en: { name: ${topic}, description: ${topic} }
  es: { name: ${topic}, description: ${topic} }
  zh: { name: ${topic}, description: ${topic} }
`,
    )
    .join('');
  return folderWith({
    'passages/ports/testville-port-size.md': undefined,
    'topics.yaml': topicList,
    ...Object.fromEntries(files),
  });
}

/** So many facts, spread over a few topics. */
export const manyFacts = (count: number): MadeFact[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `fact-${place}`,
    topic: `topic-${place % 4}`,
  }));

export function answeringOf(files: KnowledgeFiles): Answering {
  const { knowledge, problems } = readKnowledge(files);
  if (problems.length > 0) throw new Error(`the folder has problems: ${JSON.stringify(problems)}`);
  return createAnswering({
    knowledge,
    retriever: createRetriever(knowledge),
    conversations: createMemoryConversationStore(),
    stopped: ({ text, rejection }) => {
      throw new Error(`the gate stopped "${text}": ${JSON.stringify(rejection)}`);
    },
  });
}

export function sourcesOf(answering: Pick<Answering, 'knowledge' | 'compose'>): DigestSources {
  const { knowledge, compose } = answering;
  const view = { knowledge, publicUrl: undefined, offersThread: true };
  return { knowledge, compose, fits: (digest) => digestFits(digest, view) };
}

/** A channel's settings: three facts a day at eight in Lima, in English, unless said otherwise. */
export const settingsOf = (changes: Readonly<Record<string, unknown>> = {}): DigestSettings =>
  digestSettingsSchema.parse({
    channel: '700',
    server: '7',
    time: '08:00',
    zone: 'America/Lima',
    language: 'en',
    topics: [],
    count: 3,
    firstOn: '2026-11-01',
    ...changes,
  });
