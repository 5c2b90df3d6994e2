import type { Language } from '../../../passages/language.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';
import { wordsOf } from '../figures/figure-keys.ts';

/**
 * Whether a claim has as standing today what a sentence, or one beside it, tells to be taken back or over:
 * "the duty is paid" beside "annulled the duty". What was so stays so: a claim on the past is none on
 * today. Where a text shows no tense, only a word for today makes it one.
 */
export function undoneIn(
  claim: Stated,
  { stated, around }: HeldSentence,
  language: Language,
): 'undone' | 'unclear' | undefined {
  const { adverse, present } = checkingWordsIn(language);
  if (claim.isNegative || claim.isPast) return undefined;
  if (isFormer(claim, stated, language)) return language === 'zh' ? 'unclear' : 'undone';
  if (isUndoing(claim.text, language) || adverse.test(claim.text)) return undefined;
  const said = new Set(wordsOf(claim.text, language));
  const isToday = present.test(claim.text);
  if (undoes(stated, said, here, language))
    return isToday || language !== 'zh' ? 'undone' : 'unclear';
  const isUndoneBeside =
    isToday &&
    around.sentences.some((other) => other !== stated && undoes(other, said, beside, language));
  return isUndoneBeside ? 'undone' : undefined;
}

/** Whether a claim has someone as what by the sentence that one was before. */
function isFormer(claim: Stated, told: Stated, language: Language): boolean {
  const { formerly, standing } = checkingWordsIn(language);
  const is = standing.exec(claim.text);
  const was = formerly.exec(told.text);
  if (is === null || was === null || formerly.test(claim.text)) return false;
  const subject = claim.text.slice(0, is.index).toLowerCase();
  return [
    ...[...claim.namedBy]
      .filter(([id]) => claim.persons.has(id))
      .map(([id, name]) => [name, told.namedBy.get(id)]),
    ...claim.unknownNames.map((name) => [name, name]),
  ].some(
    ([said, held]) =>
      said !== undefined &&
      held !== undefined &&
      subject.includes(said.toLowerCase()) &&
      standsBy(held, was[0], told.text),
  );
}

/** Whether a name stands by a word with no other name between them. */
function standsBy(name: string, word: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  const from = text.indexOf(word);
  if (at < 0) return false;
  const between =
    at < from ? text.slice(at + name.length, from) : text.slice(from + word.length, at);
  return between.length <= 40 && !/\p{Lu}/u.test(between);
}

/** Whether a text says that something was taken back, or is over. */
function isUndoing(text: string, language: Language): boolean {
  return text.match(checkingWordsIn(language).undone) !== null;
}

interface Reach {
  /** Of what is undone a claim must have so much. */
  readonly leastMet: Readonly<Record<Language, number>>;
  /** So few words about the one that undoes name nothing that is undone: that stands before. */
  readonly fewWords: number;
}

const here: Reach = { leastMet: { en: 0.4, es: 0.4, zh: 0.3 }, fewWords: 2 };
const beside: Reach = { leastMet: { en: 0.6, es: 0.6, zh: 0.5 }, fewWords: -1 };

function undoes(
  told: Stated,
  said: ReadonlySet<string>,
  { leastMet, fewWords }: Reach,
  language: Language,
): boolean {
  const { stretches, undone } = checkingWordsIn(language);
  const parts = told.rest.split(new RegExp(`(?=${stretches.source})`, stretches.flags));
  return parts.some((part) =>
    [...part.matchAll(undone)].some((found) => {
      const before = wordsOf(part.slice(0, found.index), language).slice(-nearest[language]);
      const behind = wordsOf(part.slice(found.index + found[0].length), language).slice(
        0,
        nearest[language],
      );
      // Who takes something back stands before, and is not what is taken back.
      if (takesBack(part, found, language)) {
        return behind.length === 0 || shareMet(behind, said) >= leastMet[language];
      }
      const share = Math.max(shareMet(before, said), shareMet(behind, said));
      return before.length + behind.length <= fewWords || share >= leastMet[language];
    }),
  );
}

/** Whether someone takes back what stands behind, be it a figure that is read elsewhere, rather than that something is taken back or over. */
function takesBack(part: string, found: RegExpExecArray, language: Language): boolean {
  const behind = part.slice(found.index + found[0].length);
  switch (language) {
    case 'en':
      return (
        /ed$|drew$|down$|off$/iu.test(found[0]) &&
        !/\b(?:was|were|is|are|be|been|being)\s+(?:\p{L}+\s+)?$/iu.test(
          part.slice(0, found.index),
        ) &&
        /^\s+(?:the|an?|its|their|his|her|all|this)\b|^\s{2,}/iu.test(behind)
      );
    case 'es':
      return (
        /(?:ó|aron|efecto)$/iu.test(found[0]) &&
        /^\s+(?:l[ao]s?|el|un[ao]?s?|sus?|tod[ao]s?|est[ea]|ese)(?!\p{L})|^\s{2,}/iu.test(behind)
      );
    case 'zh':
      return false;
  }
}

/** Further from the word that undoes stands why and by whom. */
const nearest = { en: 6, es: 6, zh: 8 } as const satisfies Record<Language, number>;

function shareMet(words: readonly string[], said: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => said.has(word)).length / words.length;
}
