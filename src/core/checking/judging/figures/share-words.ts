import type { Knowledge } from '../../../passages/knowledge.ts';
import type { Language } from '../../../passages/language.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { mainly, shareWords, wholes, type ShareWord } from '../../words/share-words.ts';
import { checkingWordsIn } from '../../words/words.ts';
import type { Judging } from '../judging.ts';
import { wordsOf } from './figure-keys.ts';
import { shareOf } from './misplaced-labels.ts';

/**
 * What a sentence shows of a claim that says in words how much of something: most of it, nearly all, none. Told
 * where the share that the sentence gives to the claim's own bears the word out, contrary where it goes against
 * it, untold where it gives none.
 */
export function shareWordIn(
  claim: Stated,
  { stated }: HeldSentence,
  { knowledge }: Judging,
  language: Language,
): 'told' | 'contrary' | 'untold' | undefined {
  const word = shareWords.find(({ said }) => said[language].test(claim.text));
  if (
    word === undefined ||
    claim.figures.some(({ unit, kind }) => unit === 'percent' && kind !== 'share')
  ) {
    return undefined;
  }
  const hasShares = stated.figures.some(
    ({ unit, kind }) => unit === 'percent' && kind !== 'change',
  );
  if (!hasShares) return tellsByWords(word, stated, language) ? 'told' : 'untold';
  if (isOfOtherWhole(claim, stated, language)) return 'untold';
  const share = shareOf(claim, stated, knowledge, language);
  if (share === undefined) return 'untold';
  if (share >= word.from && share <= word.to) return 'told';
  const [from, to] = word.loosely;
  const isLoose = share >= from && share <= to;
  return isLoose || !sharesWord(claim, stated, word.said[language], knowledge, language)
    ? 'untold'
    : 'contrary';
}

/** Whether both have a word that is neither a name, but of goods, nor the word for how much. */
function sharesWord(
  claim: Stated,
  told: Stated,
  amount: RegExp,
  { entities }: Knowledge,
  language: Language,
): boolean {
  const names = new Set(
    [...claim.namedBy].flatMap(([id, name]) =>
      entities.get(id)?.type === 'product' ? [] : wordsOf(name, language),
    ),
  );
  const { countries } = checkingWordsIn(language);
  const rest = [amount, countries.peru, countries.china].reduce(
    (text, pattern) => text.replace(pattern, ' '),
    claim.text,
  );
  const all = new Set(wordsOf(told.text, language));
  return wordsOf(rest, language).some((word) => all.has(word) && !names.has(word));
}

function tellsByWords(
  { said, from, to }: ShareWord,
  { text, isNegative }: Stated,
  language: Language,
): boolean {
  if (said[language].test(text)) return true;
  return from > 50 ? mainly[language].test(text) : to === 0 && isNegative;
}

/** Whether a claim is of what goes out and a sentence gives shares of what comes in, or the other way round. */
function isOfOtherWhole(claim: Stated, told: Stated, language: Language): boolean {
  const has = (one: Stated, whole: 'in' | 'out') => wholes[whole][language].test(one.text);
  const saysIn = has(claim, 'in') && !has(claim, 'out');
  const isOnly = (whole: 'in' | 'out', other: 'in' | 'out') =>
    has(told, whole) && !has(told, other);
  return saysIn ? isOnly('out', 'in') : isOnly('in', 'out');
}
