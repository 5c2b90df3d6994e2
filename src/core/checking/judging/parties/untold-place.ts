import type { Language } from '../../../passages/language.ts';
import type { EntityId } from '../../../passages/passage.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';
import { checkingWordsIn } from '../../words/words.ts';
import { wordsOf } from '../figures/figure-keys.ts';
import type { Judging } from '../judging.ts';

const countries: ReadonlySet<string> = new Set(['peru', 'china']);

/** The places but countries in which a text has something happen or lie. */
export function placesWithin(
  { text, names, entities }: Stated,
  { knowledge }: Pick<Judging, 'knowledge'>,
  language: Language,
): EntityId[] {
  const { within } = checkingWordsIn(language);
  return [...entities].filter(
    (id) =>
      !countries.has(id) &&
      knowledge.entities.get(id)?.type === 'place' &&
      names.some(({ name, at }) => name === id && within.test(text.slice(0, at))),
  );
}

/**
 * Whether a claim has something happen in a place that neither the sentence nor its title names, and of which
 * nothing that it names is told: "signed in Lima" beside "the vice-president attended the signing".
 */
export function isPlaceUntold(
  claim: Stated,
  { stated, titled, tells, passage }: HeldSentence,
  judging: Judging,
  language: Language,
): boolean {
  const isNamed = (id: EntityId) =>
    stated.entities.has(id) ||
    titled.has(id) ||
    tells.some(({ of, by }) => of === id || by === id) ||
    passage.saidBy.includes(id);
  const isLinked = (id: EntityId) =>
    [...claim.entities].some(
      (other) => other !== id && judging.links.between(other, id).has('location'),
    );
  const places = placesWithin(claim, judging, language);
  // In Chinese no capital tells a place that is no known thing.
  const unknown = language === 'zh' ? chinesePlace.exec(claim.text)?.[1] : undefined;
  const { title, text } = passage.texts[language];
  if (unknown !== undefined && !`${title}${text}`.includes(unknown)) return true;
  // Where it lies is told of another place, and this one tells from where it is how far.
  const isBeside = (id: EntityId) =>
    tells.some(
      ({ of, what, by }) =>
        what === 'location' && claim.entities.has(of) && by !== undefined && by !== id,
    ) &&
    !tells.some(({ what, by }) => what === 'location' && by === id) &&
    !placesWithin(stated, judging, language).includes(id);
  return places.some((id) => (!isNamed(id) && !isLinked(id)) || isBeside(id));
}

/** Two signs for where something was signed, held or declared. */
const chinesePlace =
  /在(\p{Script=Han}{2})(?=签署|签订|签约|举行|宣布|会见|会谈|开幕|揭幕|发表|成立)/u;

/** How far before a country the words may stand that tell what is so there. */
const reach = { en: 24, es: 24, zh: 6 } as const satisfies Record<Language, number>;

/**
 * Whether a claim has something happen in Peru that a sentence has in China only, or the other way round, behind
 * the same word.
 */
export function isInOtherCountry(
  claim: Stated,
  { stated }: HeldSentence,
  language: Language,
): boolean {
  const { within } = checkingWordsIn(language);
  const countriesWithin = ({ text, mentions }: Stated) =>
    mentions.flatMap(({ name, at }) => {
      if (!countries.has(name) || !within.test(text.slice(0, at))) return [];
      return [
        { name, words: wordsOf(text.slice(Math.max(0, at - reach[language]), at), language) },
      ];
    });
  const told = countriesWithin(stated);
  return countriesWithin(claim).some(
    ({ name, words }) =>
      !told.some((each) => each.name === name) &&
      told.some((each) => each.words.some((word) => words.includes(word))),
  );
}
