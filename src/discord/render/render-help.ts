import { passagesOf } from '../../core/passages/collection-contents.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import type { Language } from '../../core/passages/language.ts';
import { textMessages } from '../components/block-messages.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import type { View } from './view.ts';

const exampleCount = 3;

/** The help in a person's language, with questions that the collection answers. */
export function helpMessages(locale: Language, services: Services): MessagePayload[] {
  const { knowledge } = services.answering();
  const view = { knowledge, locale, publicUrl: services.publicUrl };
  return renderHelp(view, services.inviteUrl(), exampleQuestions(knowledge, locale));
}

/** What Chaski can do, example questions, and how to add it to a server. */
export function renderHelp(
  { locale }: View,
  inviteUrl: string,
  examples: readonly string[],
): MessagePayload[] {
  const words = discordWords(locale);
  const tried = examples.map((example) => `- ${escapeMarkdown(example)}`);
  const texts = [
    `### ${words.help.title}\n${words.help.what}`,
    words.help.commands,
    ...(tried.length > 0 ? [[words.help.examples, ...tried].join('\n')] : []),
    words.help.followUps,
    words.help.privacy,
    words.help.invite(inviteUrl),
  ];
  return textMessages(texts);
}

/** Questions of the passages' own, each on another topic. */
function exampleQuestions(knowledge: Knowledge, language: Language): string[] {
  return [...knowledge.topics.keys()]
    .flatMap((topic) => {
      const passage = passagesOf(knowledge, topic).find(({ id }) => !knowledge.successors.has(id));
      return passage?.asks[language].slice(0, 1) ?? [];
    })
    .slice(0, exampleCount);
}
