import type { Language } from '../../../passages/language.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { NamedPlace, Stated } from '../../reading/read-stated.ts';
import type { StatedFigure } from '../../reading/read-values.ts';
import { unitsIn, valueBeside } from './values-beside.ts';
import { wordsOf } from './figure-keys.ts';
import { checkingWordsIn } from '../../words/words.ts';

/** Whether a claim says of all what a sentence gives a share of. */
export function saysAllOfShare(
  claim: Stated,
  { stated: told, around }: HeldSentence,
  language: Language,
): boolean {
  const { universal } = checkingWordsIn(language);
  if (claim.isNegative || !universal.test(claim.text) || universal.test(told.text)) return false;
  // By how much something grew is no share.
  const sharesIn = (figures: readonly StatedFigure[]) =>
    figures.flatMap(({ unit, kind, values }) =>
      unit === 'percent' && kind !== 'change' ? values.slice(0, 1) : [],
    );
  const [share, ...others] = sharesIn(told.figures);
  // Shares of several may be the whole together.
  const sum = sharesIn(around.figures).reduce((all, each) => all + each, 0);
  const isPart = share !== undefined && share < 100 && others.length === 0 && sum !== 100;
  return isPart && !claim.figures.some(({ unit }) => unit === 'percent');
}

/** Whether a claim has something as the most of its kind and a sentence does not. */
export function isTopUntold(
  claim: Stated,
  { stated, passage }: HeldSentence,
  language: Language,
): boolean {
  const { topmost, universal, comparing } = checkingWordsIn(language);
  if (claim.isNegative || !topmost.test(claim.text)) return false;
  // "Produced more than" is no "produced the most".
  if (comparing.whole.test(claim.text)) return false;
  const text = `${passage.texts[language].title}. ${stated.text}`;
  // "21% of all investment" is no more than a share.
  const isShare = stated.figures.some(
    ({ unit, values: [share] }) => unit === 'percent' && share !== undefined && share < 50,
  );
  if (isTopOfOtherKind(claim, text, language)) return true;
  return (
    !topmost.test(text) &&
    !stated.isOnly &&
    (isShare || !universal.test(text)) &&
    !stated.ranks.some(({ values: [place] }) => place === 1)
  );
}

/** Whether a claim has something as the most that a sentence has as the second or third, and nothing else as the most. */
export function isTopRanked(
  claim: Stated,
  { stated, passage }: HeldSentence,
  language: Language,
): boolean {
  const { topmost, rankedTop } = checkingWordsIn(language);
  const text = `${passage.texts[language].title}. ${stated.text}`;
  if (claim.isNegative || rankedTop.test(claim.text) || !topmost.test(claim.text)) return false;
  return (
    rankedTop.test(stated.text) &&
    !topmost.test(text.replace(new RegExp(rankedTop.source, 'giu'), ' '))
  );
}

/** How many words behind a word for the most tell among what it is so. */
const kindOf = { en: 3, es: 3, zh: 4 } as const satisfies Record<Language, number>;

/** Whether none of the words for what a claim has something the most of stands in a text: a partner, a buyer. */
function isTopOfOtherKind({ text }: Stated, told: string, language: Language): boolean {
  const found = checkingWordsIn(language).topOf.exec(text);
  if (found === null) return false;
  const behind = text.slice(found.index + found[0].length).split(/[,;，。；]/u)[0] ?? '';
  const words = wordsOf(behind, language).slice(0, kindOf[language]);
  const all = new Set(wordsOf(told, language));
  return words.length > 0 && !words.some((word) => all.has(word));
}

/** How far from a word for the most its own name may stand. */
const besideTop = { en: 30, es: 30, zh: 12 } as const satisfies Record<Language, number>;

/**
 * Whether a claim has one as the most of its kind whom a sentence only names beside another that is it,
 * or with less than another: "China 3.51%, against the 21.25% of Spain, the largest".
 */
export function isTopOfAnother(
  claim: Stated,
  { stated: told }: HeldSentence,
  language: Language,
): boolean {
  const { topmost } = checkingWordsIn(language);
  if (claim.isNegative || !topmost.test(claim.text)) return false;
  const found = topmost.exec(told.text);
  if (found === null) return false;
  const [from, to] = [found.index, found.index + found[0].length];
  const isOwn = ({ name }: NamedPlace) => claim.mentions.some((own) => own.name === name);
  const distanceOf = ({ at, end }: NamedPlace) => Math.max(from - end, at - to, 0);
  const own = told.mentions.filter(isOwn);
  const others = told.mentions.filter(
    (name) => !isOwn(name) && told.parties.some((party) => party.name === name.name),
  );
  const nearest = Math.min(...others.map(distanceOf));
  // A sum is of all of them together.
  const isOutdone = unitsIn([told]).some((unit) => {
    if (unit !== 'percent') return false;
    const all = told.figures.flatMap((each) => (each.unit === unit ? each.values : []));
    const values = own.flatMap(({ name }) => valueBeside(name, unit, [told], language) ?? []);
    return values.length > 0 && Math.max(...values) < Math.max(...all);
  });
  if (isOutdone) return true;
  return (
    own.length > 0 &&
    nearest <= besideTop[language] &&
    own.every((name) => distanceOf(name) > nearest + besideTop[language])
  );
}

/** Whether a sentence has something as the most among fewer than a claim. */
export function isTopAmongFewer(claim: Stated, told: Stated, language: Language): boolean {
  const { topmost, among } = checkingWordsIn(language);
  const isTop = topmost.test(claim.text) && topmost.test(told.text);
  return isTop && among.test(told.text) && !among.test(claim.text);
}
