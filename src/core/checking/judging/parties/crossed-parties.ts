import type { Language } from '../../../passages/language.ts';
import { isStopWord } from '../../../retrieval/index/stop-words.ts';
import { foldAccents, splitWords, toTerm } from '../../../retrieval/index/tokenize.ts';
import type { Stated } from '../../reading/read-stated.ts';
import type { PlacedName } from '../../reading/read-transfer.ts';
import { checkingWordsIn } from '../../words/words.ts';

/** First letters by which two words of one stem are told to be so: publicó and publicar. */
const stemLetters = 5;

/** How many words behind a doer tell what is done. */
const reach = { en: 2, es: 2, zh: 4 } as const satisfies Record<Language, number>;

/**
 * Whether a claim has one do what another does by a sentence, and the other in the place of the one:
 * "Peru publishes rules for Chinese pecans" for "China publishes rules for Peruvian pecans". Whatever
 * the verb is, it stands behind the doer in both. Who hands over to whom is read elsewhere.
 */
export function hasPartiesCrossed(claim: Stated, told: Stated, language: Language): boolean {
  if (
    [claim, told].some(({ transfer, exporter }) => transfer !== undefined || exporter !== undefined)
  ) {
    return false;
  }
  // Whose a figure is, is read from what stands beside it.
  if (claim.isNegative || claim.isReported || claim.figures.length > 0) return false;
  const doer = doerOf(claim, language);
  const toldDoer = doerOf(told, language);
  if (doer === undefined || toldDoer === undefined) return false;
  const isAmong = ({ names }: Doer, parties: ReadonlySet<string>) =>
    [...names].some((name) => parties.has(name));
  return (
    !isAmong(doer, toldDoer.names) &&
    isAmong(doer, toldDoer.others) &&
    isAmong(toldDoer, doer.others) &&
    doer.deeds.some((deed) => toldDoer.deeds.includes(deed))
  );
}

interface Doer {
  readonly names: ReadonlySet<string>;
  /** The other parties. */
  readonly others: ReadonlySet<string>;
  /** The stems of the words right behind. */
  readonly deeds: readonly string[];
}

/** The first party that no preposition makes a place or a means. */
function doerOf(stated: Stated, language: Language): Doer | undefined {
  const { text, parties, namedBy } = stated;
  const { aside, together, passive } = checkingWordsIn(language);
  const isAfter = (pattern: RegExp, { at }: PlacedName) =>
    new RegExp(`(?:${pattern.source})$`, pattern.flags).test(text.slice(Math.max(0, at - 24), at));
  if (passive.test(text) || parties.some((each) => isAfter(together, each))) return undefined;
  const isOwner = ({ at }: PlacedName) => /^\p{L}+['’]s? \p{Ll}/u.test(text.slice(at));
  const first = parties.find((each) => !isAfter(aside, each) && !isOwner(each));
  if (first === undefined) return undefined;
  const names = new Set(stemsIn([...namedBy.values()].join(' '), language));
  const stemsTo = (end: number | undefined) =>
    stemsIn(text.slice(first.at, end), language).filter((stem) => !names.has(stem));
  // What stands behind the next party is told of that one.
  const ends = [...parties.flatMap(({ at }) => (at > first.at ? [at] : [])), undefined];
  const own = ends.map(stemsTo).find((stems) => stems.length > 0) ?? [];
  return {
    names: new Set(parties.filter(({ at }) => at === first.at).map(({ name }) => name)),
    others: new Set(parties.filter(({ at }) => at !== first.at).map(({ name }) => name)),
    deeds: own.slice(0, reach[language]),
  };
}

function stemsIn(text: string, language: Language): string[] {
  const words = splitWords(text, language).map(foldAccents);
  if (language === 'zh') {
    return words.slice(0, -1).map((sign, place) => sign + (words[place + 1] ?? ''));
  }
  return words
    .filter((word) => word.length >= 3 && !/\d/u.test(word) && !isStopWord(word, language))
    .flatMap((word) => toTerm(word, language)?.slice(0, stemLetters) ?? []);
}
