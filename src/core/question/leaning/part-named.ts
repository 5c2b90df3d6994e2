import { withoutLeadIn } from './without-lead-in.ts';
import type { Language } from '../../passages/language.ts';
import { questionWords } from '../words/words.ts';

/** What a text says where it is a noun that is known from what was said: "the fishermen", 工人. */
const known: Readonly<Record<Language, RegExp>> = {
  en: /^(?:the )?(?:\p{L}+ )?(?!\d+$)[\p{L}\d]{2,}$/iu,
  es: /^(?:el |la |los |las )?(?!\d+$)[\p{L}\d]{2,}$/iu,
  zh: /^\p{Script=Han}{2,4}$/u,
};

/** The part of a thing that a follow-up names and nothing else: "and the fishermen?", 那工人呢. */
export function partNamed(
  question: string,
  language: Language,
  isNamed: (text: string) => boolean,
): string | undefined {
  const own = questionWords[language];
  const said = withoutLeadIn(question, language).replace(/[?？!！.。\s]+$/u, '');
  const isCarried = said !== '' && said !== question.trim();
  const isOnlyNoun =
    known[language].test(said) && !own.questionWord.test(said) && !own.saysOfIt.test(said);
  if (!isCarried || !isOnlyNoun || own.pronoun.test(said)) return undefined;
  return isNamed(said) ? undefined : said;
}
