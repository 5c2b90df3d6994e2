import { withoutLeadIn } from './without-lead-in.ts';
import type { Turn } from '../../conversation/conversation.ts';
import type { Language } from '../../passages/language.ts';
import { splitWords } from '../../retrieval/index/tokenize.ts';
import { questionWords } from '../words/words.ts';

/** Most words, or Chinese characters, of a turn that only names a topic. */
const longestTopic = { en: 7, es: 8, zh: 12 } as const satisfies Record<Language, number>;

/**
 * A follow-up after the topic that a turn named and asked nothing of: "how many go" after "china
 * scholarships" is "china scholarships how many go". Undefined where no late turn is a topic.
 */
export function joinedToTopic(
  question: string,
  language: Language,
  turns: readonly Turn[],
): string | undefined {
  const turn = turns.at(-1);
  if (turn?.language !== language || !isTopic(turn.question, language)) return undefined;
  const { pronoun } = questionWords[language];
  const said = withoutLeadIn(question, language)
    .replace(language === 'zh' ? /^它们?|^他们?/u : pronoun, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return said === '' ? undefined : `${turn.question}${language === 'zh' ? '' : ' '}${said}`;
}

function isTopic(question: string, language: Language): boolean {
  const { questionWord, leaning, saysOfIt } = questionWords[language];
  const asks = [questionWord, leaning, saysOfIt, /[?？吗呢没]/u];
  return (
    splitWords(question, 'zh').length <= longestTopic[language] &&
    asks.every((each) => !each.test(question.trim()))
  );
}
