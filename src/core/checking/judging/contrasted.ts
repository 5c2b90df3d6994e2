import type { Language } from '../../passages/language.ts';
import { contrastsBeside } from '../words/contrasts/beside.ts';
import { contrastsAcross } from '../words/contrasts/contrasts.ts';
import type { Pole } from '../words/contrasts/pole.ts';
import type { HeldSentence } from '../reading/held-sentence.ts';
import { denialsIn } from '../reading/denial.ts';
import type { Stated } from '../reading/read-stated.ts';
import { wordsOf } from './figures/figure-keys.ts';

/** How far about a word what it is said of may stand. */
const reach = { en: 60, es: 70, zh: 18 } as const satisfies Record<Language, number>;

/**
 * Whether a sentence has the other pole of a contrast where a claim has the one, about the same words:
 * "raises the energy use" beside "cuts the energy use". A denial on one side only turns it round.
 */
export function isContrasted(
  claim: Stated,
  { stated, passage }: HeldSentence,
  language: Language,
): boolean {
  const title = passage.texts[language].title;
  return polesSaid(claim, language).some(({ own, others, about, isDenied, isBeside }) => {
    const shares = (pole: Pole) =>
      found(pole, stated.text, language).map((place) => {
        const words = wordsAbout(stated.text, [place], language);
        return {
          shared: [...words].filter((word) => about.has(word)).length,
          isDenied: isDeniedAbout(stated.text, place, language),
        };
      });
    const same = shares(own);
    if (isBeside && same.length > 0) return false;
    const contrary = others.flatMap(shares);
    const [best] = contrary.toSorted((a, b) => b.shared - a.shared);
    if (best === undefined || best.shared === 0) return false;
    const isTitled = (pole: Pole) => found(pole, title, language).length > 0;
    if (same.length === 0 && isTitled(own) && !others.some(isTitled)) return false;
    if (best.isDenied !== isDenied) return false;
    return same.every(({ shared }) => shared < best.shared);
  });
}

/** A pole of a contrast that a claim has and no other of it, with the words about it. */
interface PoleSaid {
  readonly own: Pole;
  readonly others: readonly Pole[];
  readonly about: ReadonlySet<string>;
  readonly isDenied: boolean;
  /** Whether a passage may tell both of one thing. */
  readonly isBeside: boolean;
}

const known = new WeakMap<Stated, readonly PoleSaid[]>();

/** Those of a claim, which are looked for once: it is set against hundreds of sentences. */
function polesSaid(claim: Stated, language: Language): readonly PoleSaid[] {
  const before = known.get(claim);
  if (before !== undefined) return before;
  const { text } = claim;
  const all = [...contrastsAcross, ...contrastsBeside].flatMap((poles) => {
    const said = poles.filter((pole) => found(pole, text, language).length > 0);
    const [own] = said;
    if (own === undefined || said.length > 1) return [];
    const places = found(own, text, language);
    return [
      {
        own,
        others: poles.filter((pole) => pole !== own),
        about: wordsAbout(text, places, language),
        isDenied: places.some((place) => isDeniedAbout(text, place, language)),
        isBeside: contrastsBeside.includes(poles),
      },
    ];
  });
  known.set(claim, all);
  return all;
}

interface Found {
  readonly at: number;
  readonly end: number;
}

function found(pole: Pole, text: string, language: Language): Found[] {
  return [...text.matchAll(pole[language])].map(({ index, 0: word }) => ({
    at: index,
    end: index + word.length,
  }));
}

/** The words about some places of a text, within the clause. */
function wordsAbout(text: string, places: readonly Found[], language: Language): Set<string> {
  return new Set(places.flatMap((place) => wordsOf(stretchAbout(text, place, language), language)));
}

function stretchAbout(text: string, { at, end }: Found, language: Language): string {
  const before = text.slice(Math.max(0, at - reach[language]), at);
  const behind = text.slice(end, end + reach[language]);
  return `${before.split(/[;；。]/u).at(-1) ?? ''} ${behind.split(/[;；。]/u)[0] ?? ''}`;
}

function isDeniedAbout(text: string, place: Found, language: Language): boolean {
  const from = Math.max(0, place.at - denied[language]);
  return denialsIn(text.slice(from, place.at), language) % 2 === 1;
}

/** How far before a word what denies it may stand. */
const denied = { en: 24, es: 24, zh: 6 } as const satisfies Record<Language, number>;
