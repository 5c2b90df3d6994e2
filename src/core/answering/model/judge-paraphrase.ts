import type { Language } from '../../passages/language.ts';
import { splitWords } from '../../retrieval/index/tokenize.ts';
import { valueOf, type AskModel } from './ask-model.ts';
import type { Excerpt } from '../../citations/excerpt.ts';

/** Two readers who do not know of each other. */
const judges = 2;

/** Fewer words, or Chinese characters, of a passage support nothing. */
const shortestQuote: Readonly<Record<Language, number>> = { en: 5, es: 5, zh: 8 };

/**
 * Whether two judges, each seeing one sentence and one passage, both say yes and can quote for it words
 * that stand in the passage letter for letter. No reply is no yes.
 */
export async function isSupportedByJudges(
  { passage, wording = '' }: Excerpt,
  language: Language,
  ask: AskModel,
): Promise<boolean> {
  const { text } = passage.texts[language];
  const verdicts = await Promise.all(
    Array.from({ length: judges }, () => ask.judge({ sentence: wording, passage: text })),
  );
  return verdicts.every((reply) => {
    const judgement = valueOf(reply);
    return judgement?.verdict === 'yes' && isQuoteOf(judgement.quote, text, language);
  });
}

function isQuoteOf(quote: string, text: string, language: Language): boolean {
  const isLong = splitWords(quote, language).length >= shortestQuote[language];
  return text.includes(quote) && (isLong || quote === text);
}
