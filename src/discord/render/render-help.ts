import type { NextQuestion } from '../../core/answering/answer.ts';
import type { Language } from '../../core/passages/language.ts';
import { blockMessages } from '../components/block-messages.ts';
import { linkButton, nextButton } from '../components/buttons.ts';
import { textBlock } from '../components/pack-blocks.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { small } from './source-note.ts';
import type { View } from './view.ts';

/** The help in a person's language, with questions that the collection answers. */
export function helpMessages(locale: Language, services: Services): MessagePayload[] {
  const { knowledge, examples } = services.answering();
  const view = { knowledge, locale, publicUrl: services.publicUrl };
  return renderHelp(view, services.inviteUrl(), examples(locale));
}

/** What Chaski can do, example questions that a press asks, and a link to add it to a server. */
export function renderHelp(
  { locale, knowledge }: View,
  inviteUrl: string,
  examples: readonly NextQuestion[],
): MessagePayload[] {
  const { help } = discordWords(locale);
  const asked = examples.flatMap((next) => nextButton(next.question, next, locale, knowledge));
  const texts = [
    `### ${help.title}\n${help.what}`,
    help.commands,
    [
      help.followUps,
      small + help.privacy,
      ...(asked.length > 0 ? [`**${help.examples}**`] : []),
    ].join('\n'),
  ];
  return blockMessages(texts.map(textBlock), [...asked, linkButton(help.invite, inviteUrl)]);
}
