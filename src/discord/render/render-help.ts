import { escapeMarkdown } from '../components/escape-markdown.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { phrasesOf } from '../words/phrases.ts';
import { renderParts } from '../components/block-messages.ts';
import type { View } from './view.ts';

/** What Chaski can do, with questions that the folder answers, and how to add it to a server. */
export function renderHelp(
  { locale }: View,
  inviteUrl: string,
  examples: readonly string[],
): MessagePayload[] {
  const words = phrasesOf(locale);
  const tried = examples.map((example) => `- ${escapeMarkdown(example)}`);
  const texts = [
    `### ${words.helpTitle}\n${words.helpWhat}`,
    words.helpCommands,
    ...(tried.length > 0 ? [[words.helpExamples, ...tried].join('\n')] : []),
    words.helpFollowUps,
    words.helpPrivacy,
    words.helpInvite(inviteUrl),
  ];
  return renderParts(texts.map((text) => ({ text, notes: [], buttons: [] })));
}
