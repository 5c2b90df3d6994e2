import type { Language } from '../../../passages/language.ts';
import { entityIdSchema } from '../../../passages/passage.ts';
import { isDoer } from '../../reading/doers.ts';
import type { NearSentence } from '../../reading/held-sentence.ts';
import type { NamedPlace, Stated } from '../../reading/read-stated.ts';
import { wordsOf } from '../figures/figure-keys.ts';
import { abroadIn } from '../figures/misplaced-labels.ts';
import type { Judging } from '../judging.ts';
import { checkingWordsIn } from '../../words/words.ts';

/** So many of a claim's words, without names, a sentence must have of which it changes one name only. */
const leastWords = { en: 0.75, es: 0.75, zh: 0.65 } as const satisfies Record<Language, number>;

/** How far about a name the words stand by which its place is known. */
const reach = { en: 18, es: 18, zh: 4 } as const satisfies Record<Language, number>;

type Kind = 'doer' | 'place' | 'unknown';

interface Slot extends NamedPlace {
  readonly kind: Kind;
}

/**
 * Whether a claim has all that a sentence has but one name, where the sentence has another of its kind beside
 * the same words: "ports of Ecuador" for "ports of Chile".
 */
export function isInSlotOfAnother(
  claim: Stated,
  { held }: NearSentence,
  judging: Judging,
  language: Language,
): boolean {
  const { stated, titled, passage, tells } = held;
  if (claim.isNegative || stated.isNegative || claim.isPending || claim.isReported) return false;
  const said = slotsIn(claim, judging, language);
  const told = slotsIn(stated, judging, language);
  const whole = `${passage.texts[language].title} ${stated.text}`.toLowerCase();
  // A country may stand by its name or by what is of it.
  const areCountriesTold = claim.countries.every((code) => held.around.countries.includes(code));
  const isOfCountry = (slot: Slot) =>
    judging.abroad.has(slot.name) ||
    claim.countries.includes(slot.name) ||
    (slot.kind === 'unknown' && claim.countries.length > 0);
  const isNamed = (slot: Slot) =>
    (areCountriesTold && isOfCountry(slot)) ||
    told.some(({ name }) => name === slot.name) ||
    [...titled].some((id) => id === slot.name) ||
    tells.some(({ of, by }) => of === slot.name || by === slot.name) ||
    whole.includes(claim.text.slice(slot.at, slot.end).toLowerCase());
  const [other, ...more] = said.filter((slot) => !isNamed(slot));
  if (other === undefined || more.length > 0 || said.length < 2) return false;
  const spelt = new Set(
    [...said, ...told].flatMap(({ at, end }, place) =>
      wordsOf((place < said.length ? claim : stated).text.slice(at, end), language),
    ),
  );
  const words = wordsOf(claim.rest, language).filter((word) => !spelt.has(word));
  const has = new Set(wordsOf(whole, language));
  const met = words.filter((word) => has.has(word)).length;
  if (words.length < 2 || met / words.length < leastWords[language]) return false;
  const about = wordsAbout(claim, other, spelt, language);
  const rivals = told.filter(
    (slot) =>
      !said.some(({ name }) => name === slot.name) &&
      (slot.kind === other.kind || slot.kind === 'unknown' || other.kind === 'unknown') &&
      markerOf(claim.text, other.at, language) === markerOf(stated.text, slot.at, language) &&
      !areLinked(slot.name, other.name, judging),
  );
  return rivals.some((slot) =>
    [...wordsAbout(stated, slot, spelt, language)].some((word) => about.has(word)),
  );
}

function areLinked(one: string, other: string, { links, homeOf }: Judging): boolean {
  const [first, second] = [one, other].map((name) => entityIdSchema.safeParse(name).data);
  const isHome = (id: typeof first, name: string) => id !== undefined && homeOf(id) === name;
  return links.between(one, other).size > 0 || isHome(first, other) || isHome(second, one);
}

function slotsIn(stated: Stated, { knowledge, abroad }: Judging, language: Language): Slot[] {
  const known = stated.mentions.flatMap((mention) => {
    const id = entityIdSchema.safeParse(mention.name).data;
    const isPlace = id !== undefined && knowledge.entities.get(id)?.type === 'place';
    const isOne = id !== undefined && isDoer(id, knowledge) && !abroad.has(mention.name);
    const kind: Kind | undefined = isPlace ? 'place' : isOne ? 'doer' : undefined;
    return kind === undefined ? [] : [{ ...mention, kind }];
  });
  const foreign = abroadIn(stated, language).map((each) => ({ ...each, kind: 'place' as const }));
  const strange = stated.unknownNames.flatMap((name) => {
    const at = stated.text.indexOf(name);
    return at < 0 ? [] : [{ name, at, end: at + name.length, kind: 'unknown' as const }];
  });
  return [...known, ...foreign, ...strange];
}

function markerOf(text: string, at: number, language: Language): string {
  const before = text.slice(Math.max(0, at - 16), at);
  return checkingWordsIn(language).markers.find(([, pattern]) => pattern.test(before))?.[0] ?? '';
}

function wordsAbout(
  { text }: Stated,
  { at, end }: Slot,
  names: ReadonlySet<string>,
  language: Language,
): Set<string> {
  const stretch = `${text.slice(Math.max(0, at - reach[language]), at)} ${text.slice(end, end + reach[language])}`;
  return new Set(wordsOf(stretch, language).filter((word) => !names.has(word)));
}
