import type { Language } from '../../passages/language.ts';
import type { HeldSentence } from '../reading/held-sentence.ts';
import type { Stated } from '../reading/read-stated.ts';
import { wordsOf } from './figures/figure-keys.ts';
import type { Judging } from './judging.ts';

/** Says of one thing only what it is: who, and what, up to where more is said of that. */
const kinds: Readonly<Record<Language, RegExp>> = {
  en: /^.+? (?:is|are|was) an? (?<kind>[^,;.]+?)(?=$|[,;.]| (?:in|of|for|at|on|to|by|with|that|which|who)\b)/iu,
  es: /^.+? (?:es|son|era) un(?:a|os|as)? (?<kind>[^,;.]+?)(?=$|[,;.]| (?:en|para|por|con|que|a|al)(?!\p{L}))/iu,
  zh: /^[^是，]+?(?<![还就总但可正只不])是(?:一[座个家条种处])?(?<kind>(?![在由被从为])[^，。的是]+)$/u,
};

/** What is said by more words is told in other words. */
const mostWords = { en: 3, es: 4, zh: 4 } as const satisfies Record<Language, number>;

/**
 * Whether a claim says only what something is, and a sentence and its title do not name that thing, or do not have
 * the words for what it is: "Chancay is a military base" by a sentence on one in Callao.
 */
export function isKindUntold(
  claim: Stated,
  { stated, titled, tells, passage }: HeldSentence,
  { everywhere }: Judging,
  language: Language,
): boolean {
  const kind = kinds[language].exec(claim.text)?.groups?.['kind'];
  if (kind === undefined || claim.isNegative || claim.isReported || claim.figures.length > 0)
    return false;
  const words = wordsOf(kind, language);
  const start = claim.text.indexOf(kind);
  const subject = claim.mentions.find(({ end }) => end <= start);
  if (subject === undefined || words.length === 0 || words.length > mostWords[language])
    return false;
  const isNamed = [...claim.entities].some(
    (id) =>
      id === subject.name &&
      (everywhere.has(id) ||
        stated.entities.has(id) ||
        titled.has(id) ||
        tells.some(({ of, by }) => of === id || by === id)),
  );
  const isThing = subject.name !== 'peru' && subject.name !== 'china';
  if (isNamed && isThing && isKindOfAnother(kind, subject.name, stated, language)) return true;
  const told = new Set(wordsOf(`${passage.texts[language].title}. ${stated.text}`, language));
  return !isNamed || !words.every((word) => told.has(word));
}

/** How near a word for what something is another thing must stand to be what is meant. */
const beside = { en: 12, es: 12, zh: 3 } as const satisfies Record<Language, number>;

/** Whether a sentence has the word for what something is only beside another thing, and not beside this one. */
function isKindOfAnother(
  kind: string,
  subject: string,
  { text, mentions }: Stated,
  language: Language,
): boolean {
  const [word] = wordsOf(kind, language);
  const last = kind.trim().split(/\s+/u).at(-1) ?? kind;
  const at = word === undefined ? -1 : text.toLowerCase().indexOf(last.toLowerCase());
  if (at < 0) return false;
  const distanceOf = (place: { readonly at: number; readonly end: number }) =>
    Math.max(place.at - at - last.length, at - place.end, 0);
  const own = mentions.filter(({ name }) => name === subject).map(distanceOf);
  const others = mentions
    .filter(({ name }) => name !== subject && name !== 'peru' && name !== 'china')
    .map(distanceOf);
  return (
    Math.min(...others) <= beside[language] &&
    Math.min(...own) > Math.min(...others) + beside[language]
  );
}
