import type { Language } from '../../passages/language.ts';
import type { CountryFinder } from '../../question/foreign-countries.ts';
import type { MentionedText } from '../../retrieval/find-entities.ts';
import { checkingWordsIn } from '../words/words.ts';

const monthsAndDays =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|fake|no|estado|gobierno|congreso|palacio|ley|law|puerto|port|state|government|congress)$/u;

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
    if (monthsAndDays.test(plain)) return false;
    return plain.split(/[^\p{L}\p{N}]+/u).some((part) => part.length > 1 && !known.has(part));
  };
  const runs = language === 'zh' ? latinRun : capitalisedRun;
  const named = [...text.matchAll(runs)].flatMap((match) => {
    const isStart = language !== 'zh' && /(?:^|[.?!:]\s+["“«]?)$/u.test(text.slice(0, match.index));
    const run = match[0].split(/\s+/u);
    // The first word of a sentence has a capital anyway.
    const counted = isStart && findCountries(run[0] ?? '').length === 0 ? run.slice(1) : run;
    return unknownRuns(counted, isUnknown);
  });
  if (language !== 'zh') return named;
  const mentioned = mentions.map(({ start, end }) => words.slice(start, end).join(''));
  return [...named, ...chinesePartiesIn(text, mentioned).filter(isUnknown)];
}

const chineseParty =
  /(?:给了?|从|由|归|属于?|向|被|是(?!一|全|最|中|秘|国))([\p{Script=Han}]{2,8}?(?:公司|集团|电网|银行|矿业|能源|石油|铁路|电信|大学|基金|航运|建设|科技))/gu;

/** Companies and the like that a Chinese text has as a party to something, by the ends of their names. */
function chinesePartiesIn(text: string, mentioned: readonly string[]): string[] {
  return [...text.matchAll(chineseParty)].flatMap(([, name]) =>
    name === undefined || mentioned.some((each) => name.includes(each) || each.includes(name))
      ? []
      : [name],
  );
}

/** The stretches of a capitalised run that no known name has, their small words left out. */
function unknownRuns(run: readonly string[], isUnknown: (word: string) => boolean): string[] {
  const names: string[][] = [[]];
  for (const word of run) {
    if (!/\p{Lu}/u.test(word) && !/^\p{Script=Latin}/u.test(word)) continue;
    if (/^\p{Ll}/u.test(word) || !isUnknown(word)) {
      if (!/^\p{Ll}/u.test(word)) names.push([]);
      continue;
    }
    names.at(-1)?.push(word.replace(/['’]s$/u, '').replace(/[.’']+$/u, ''));
  }
  return names.filter((words) => words.length > 0).map((words) => words.join(' '));
}
