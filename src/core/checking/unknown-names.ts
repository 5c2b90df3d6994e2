import type { Language } from '../passages/language.ts';
import type { MentionedText } from '../retrieval/find-entities.ts';
import { checkingWordsIn } from './words/words.ts';

/** Lists the foreign countries that a text names, by their codes. */
export type CountryFinder = (text: string) => string[];

/** Words with a capital that name no thing: months apart, which are read as dates. */
const capitalisedRun =
  /\p{Lu}[\p{L}\p{N}’'.-]*(?:\s+(?:(?:de|del|la|of|the|y|and)\s+)?\p{Lu}[\p{L}\p{N}’'.-]*)*/gu;
const latinRun =
  /\p{Script=Latin}[\p{Script=Latin}\p{N}.-]+(?:\s\p{Script=Latin}[\p{Script=Latin}\p{N}.-]+)*/gu;

/**
 * Names in a text that are none of the known things: words with a capital where no sentence starts,
 * and words in Latin script in a Chinese one. Words that stand side by side make one name.
 */
export function unknownNamesIn(
  text: string,
  { words, mentions }: MentionedText,
  language: Language,
  findCountries: CountryFinder,
): string[] {
  const known = new Set(mentions.flatMap(({ start, end }) => words.slice(start, end)));
  const { countries } = checkingWordsIn(language);
  const isUnknown = (word: string) => {
    const plain = word
      .toLowerCase()
      .replace(/['’]s$/u, '')
      .replace(/[.’']+$/u, '');
    if (countries.peru.test(word) || countries.china.test(word)) return false;
    return plain.split(/[^\p{L}\p{N}]+/u).some((part) => part.length > 1 && !known.has(part));
  };
  const runs = language === 'zh' ? latinRun : capitalisedRun;
  return [...text.matchAll(runs)].flatMap((match) => {
    const isStart = language !== 'zh' && /(?:^|[.?!:]\s+["“«]?)$/u.test(text.slice(0, match.index));
    const run = match[0].split(/\s+/u);
    // The first word of a sentence has a capital anyway.
    const counted = isStart && findCountries(run[0] ?? '').length === 0 ? run.slice(1) : run;
    const unknown = counted
      .filter((word) => /^[\p{Lu}\p{Script=Latin}]/u.test(word) && /\p{Lu}/u.test(word))
      .filter(isUnknown);
    return unknown.length === 0
      ? []
      : [
          unknown
            .join(' ')
            .replace(/['’]s\b/gu, '')
            .replace(/\.$/u, ''),
        ];
  });
}
