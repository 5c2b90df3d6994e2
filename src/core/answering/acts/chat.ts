import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { ChatReply, EmptyWish } from '../../words/chat/chat-words.ts';
import { wordsIn } from '../../words/words.ts';
import type { Answer } from '../answer.ts';
import { collectionFacts } from './collection-facts.ts';
import type { ExampleQuestions } from './example-questions.ts';

export type ChatAnswer = Extract<Answer, { readonly status: 'chat' }>;

export interface ChatOptions {
  readonly language: Language;
  /** True where there is an answer that the person can act on. */
  readonly hasAnswer: boolean;
}

/** Replies to a wish for a last answer where there is none. */
export type NothingYet = (wish: EmptyWish, language: Language) => ChatAnswer;

/** Replies to talk about the program or the talk itself, in fixed words. */
export type Chat = (reply: ChatReply, options: ChatOptions) => ChatAnswer;

/** Replies after which a person may not know what to ask. */
const withExamples: ReadonlySet<ChatReply> = new Set([
  'greets',
  'asks-who',
  'asks-abilities',
  'nothing',
  'orders',
  'speaks-language',
  'asks-limits',
  'asks-languages',
]);

/** Replies after which a person may not know what can be done with an answer. */
const withActs: ReadonlySet<ChatReply> = new Set(['agrees', 'reacts', 'disagrees', 'praises']);

export function createChat(knowledge: Knowledge, examplesIn: ExampleQuestions): Chat {
  return (reply, { language, hasAnswer }) => {
    const { chat, sentenceSpace } = wordsIn(language);
    const words = chat.replies[reply];
    const said = typeof words === 'string' ? words : words(collectionFacts(knowledge, language));
    const hint = hasAnswer && withActs.has(reply) ? [chat.actsOnAnswer] : [];
    const next = withExamples.has(reply) ? examplesIn(language) : [];
    return {
      status: 'chat',
      mode: 'extractive',
      language,
      text: [said, ...hint].join(sentenceSpace),
      ...(next.length > 0 ? { next } : {}),
    };
  };
}

export function createNothingYet(examplesIn: ExampleQuestions): NothingYet {
  return (wish, language) => ({
    status: 'chat',
    mode: 'extractive',
    language,
    text: wordsIn(language).chat.nothingYet[wish],
    next: examplesIn(language),
  });
}
