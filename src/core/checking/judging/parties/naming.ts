import { spellingsOf } from '../../../passages/entity-names.ts';
import type { Entity, Knowledge } from '../../../passages/knowledge.ts';
import type { EntityId } from '../../../passages/passage.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { Judging } from '../judging.ts';
import { isDoer } from '../../reading/doers.ts';
import type { Stated } from '../../reading/read-stated.ts';

/** Whether a text has an unknown name, and not only as part of a word. */
export function hasName(text: string, name: string): boolean {
  const wanted = name.toLowerCase();
  const at = text.indexOf(wanted);
  if (at < 0) return false;
  const isLetter = (sign: string | undefined) =>
    sign !== undefined && /\p{Script=Latin}/u.test(sign);
  const isWord = !isLetter(text[at - 1]) && !isLetter(text[at + wanted.length]);
  return isWord || hasName(text.slice(at + wanted.length), name);
}

/** In lower case, what a text must have of some name: one of these wholes, or all words of one of these. */
export interface Spelt {
  readonly wholes: readonly string[];
  readonly words: readonly (readonly string[])[];
}

export type SpeltOf = (id: EntityId) => Spelt;

const unspelt: Spelt = { wholes: [], words: [] };

/** Reads the spellings of a thing when they are first looked for: a claim is set against hundreds of texts. */
export function createSpellings({ entities }: Knowledge): SpeltOf {
  const known = new Map<EntityId, Spelt>();
  return (id) => {
    const entity = entities.get(id);
    if (entity === undefined) return unspelt;
    const spelt = known.get(id) ?? speltAs(spellingsOf(entity), entity);
    known.set(id, spelt);
    return spelt;
  };
}

function speltAs(spellings: readonly string[], entity: Entity | undefined): Spelt {
  const names = spellings.filter((name) => name.length > 1);
  const places = entity?.type === 'place' ? names.flatMap((name) => name.split(' ').slice(-1)) : [];
  return {
    wholes: lowerCase([...names, ...places.filter((last) => /^\p{Lu}\p{L}{3}/u.test(last))]),
    words:
      entity?.type === 'product'
        ? lowerCase(names).flatMap((name) => (name.includes(' ') ? [name.split(' ')] : []))
        : [],
  };
}

function lowerCase(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

function hasSpelt(text: string, { wholes, words }: Spelt): boolean {
  return (
    wholes.some((name) => text.includes(name)) ||
    words.some((each) => each.every((word) => text.includes(word)))
  );
}

/** Whether a text has a thing's name as the claim has it, or in full where the claim has it short. */
export function isSpelledIn(
  text: string,
  id: EntityId,
  claim: Stated,
  { knowledge: { entities }, speltOf }: Pick<Judging, 'knowledge' | 'speltOf'>,
): boolean {
  const claimed = claim.namedBy.get(id);
  return (
    hasSpelt(text, speltOf(id)) ||
    (claimed !== undefined && hasSpelt(text, speltAs([claimed], entities.get(id))))
  );
}

/** Finds what is missing once for all sentences of a passage, which are judged in a row. */
export function createMissingFinder(judging: Omit<Judging, 'missingFrom'>): Judging['missingFrom'] {
  let last: { claim: Stated; wording: string; missing: readonly EntityId[] } | undefined;
  return (claim, { named, wording }) => {
    if (last?.claim === claim && last.wording === wording) return last.missing;
    const missing = [...claim.entities].filter(
      (id) =>
        !named.has(id) && !judging.everywhere.has(id) && !isSpelledIn(wording, id, claim, judging),
    );
    last = { claim, wording, missing };
    return missing;
  };
}

/** Whether a text has each word of goods that the claim calls by several: imports of phones. */
function hasWordsOf(text: string, name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.length > 1 && words.every((word) => text.includes(word));
}

/**
 * Whether a sentence names, or is told of, all that a claim names. What belongs to something that it
 * names need not stand in it: Huawei's programme.
 */
export function namesAllOf(
  claim: Stated,
  { stated, tells, titled, named, passage, wording }: HeldSentence,
  judging: Judging,
): boolean {
  const { everywhere, links } = judging;
  const text = stated.text.toLowerCase();
  return [...claim.entities].every(
    (id) =>
      everywhere.has(id) ||
      stated.entities.has(id) ||
      titled.has(id) ||
      passage.saidBy.includes(id) ||
      (passage.entities.includes(id) && !isDoer(id, judging.knowledge)) ||
      (named.has(id) && isHappening(id, judging.knowledge)) ||
      tells.some(({ of, by }) => of === id || by === id) ||
      isSpelledIn(text, id, claim, judging) ||
      (judging.knowledge.entities.get(id)?.type === 'product' &&
        hasWordsOf(wording, claim.namedBy.get(id) ?? '')) ||
      (named.has(id) &&
        [...claim.entities].some(
          (other) => stated.entities.has(other) && links.between(id, other).size > 0,
        )),
  );
}

/** Whether a passage may be about a thing in all its sentences: an event, a law, a project. */
function isHappening(id: EntityId, knowledge: Knowledge): boolean {
  const type = knowledge.entities.get(id)?.type;
  return type !== 'place' && type !== 'product' && !isDoer(id, knowledge);
}
