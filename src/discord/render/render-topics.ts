import { coverageOf, untoldIn } from '../../core/passages/collection-contents.ts';
import type { Topic } from '../../core/passages/knowledge.ts';
import { partialDateSchema } from '../../core/passages/partial-date.ts';
import { sides } from '../../core/passages/side.ts';
import { formatShortMonth } from '../../core/words/format-date.ts';
import { formatNumber } from '../../core/words/format-number.ts';
import { wordsIn } from '../../core/words/words.ts';
import { textDisplay } from '../components/block-messages.ts';
import { button, buttonRows } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { componentsMessage, type MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { betweenFacts, small } from './source-note.ts';
import type { View } from './view.ts';

/** The page of what is missing. */
const missingPage = 2;

/**
 * The topics, a line each with the number of passages and the newest month; on the second page what is
 * missing: the sides that are not heard, each with the topics on which, then what people ask and no
 * passage tells.
 */
export function renderTopics(view: View, page: number): MessagePayload {
  const { knowledge, locale } = view;
  const { lists, buttons } = discordWords(locale);
  const isMissing = page >= missingPage;
  const [label, to] = isMissing ? [lists.topics, 1] : [buttons.missing, missingPage];
  const texts = isMissing
    ? missingTexts(view)
    : [
        `### ${lists.topics}\n${small}${lists.inAllLanguages(lists.passages(knowledge.passages.size))}`,
        [...knowledge.topics.values()].map((topic) => topicLine(topic, view)).join('\n'),
      ];
  return componentsMessage([
    textDisplay(texts.join('\n')),
    ...buttonRows([button(label, { name: 'page', list: 'topics', page: to })]),
  ]);
}

function topicLine(topic: Topic, { knowledge, locale }: View): string {
  const { colon } = discordWords(locale).punctuation;
  const { passages, newest } = coverageOf(knowledge, topic.id);
  const facts = [
    formatNumber(passages, locale),
    ...(newest === undefined
      ? []
      : [formatShortMonth(partialDateSchema.parse(newest.slice(0, 7)), locale)]),
  ];
  return `**${escapeMarkdown(topic[locale].name)}**${colon}${facts.join(betweenFacts)}`;
}

function missingTexts(view: View): string[] {
  const { knowledge, locale } = view;
  const { lists, punctuation } = discordWords(locale);
  const untold = untoldIn(knowledge, locale).map(escapeMarkdown);
  return [
    `### ${lists.missing}`,
    `**${lists.unheard}**`,
    ...unheardLines(view),
    ...(untold.length === 0
      ? []
      : [`**${lists.notHeld}**${punctuation.colon}${untold.join(punctuation.listed)}`]),
  ];
}

function unheardLines({ knowledge, locale }: View): string[] {
  const { punctuation } = discordWords(locale);
  const topics = [...knowledge.topics.values()];
  return sides.flatMap((side) => {
    const names = topics
      .filter(({ id }) => coverageOf(knowledge, id).unheard.includes(side))
      .map((topic) => escapeMarkdown(topic[locale].name));
    if (names.length === 0) return [];
    return [
      `- ${wordsIn(locale).sides[side]}${punctuation.colon}${names.join(punctuation.listed)}`,
    ];
  });
}
