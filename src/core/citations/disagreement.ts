import type { Language } from '../passages/language.ts';
import type { Passage, RelationId } from '../passages/passage.ts';
import { findQuantities } from '../passages/quantities.ts';
import { readGuards } from '../statements/read-guards.ts';

/** A claim as it is shown, with the passage that it is of. */
export interface ShownClaim {
  readonly passage: Passage;
  readonly claim: string;
}

/**
 * Whether two claims, of passages that contradict each other, are what those disagree on: they tell of
 * one matter and differ in a figure or a date of one kind, or in what is denied; without a figure in
 * common, two claims on one matter do.
 */
export function disagree(a: ShownClaim, b: ShownClaim, language: Language): boolean {
  const matters = matterOf(a, language);
  const others = matterOf(b, language);
  const isTyped = matters.length > 0 && others.length > 0;
  if (isTyped && !matters.some((each) => others.includes(each))) return false;
  const figures = valuesOf(a.claim, language);
  const rivals = valuesOf(b.claim, language);
  const shared = [...figures.keys()].filter((unit) => rivals.has(unit));
  const isOtherValue = (unit: string) =>
    !isWithin(figures.get(unit), rivals.get(unit)) &&
    !isWithin(rivals.get(unit), figures.get(unit));
  // Two claims of one year need not agree in anything else.
  if (shared.every((unit) => unit === 'year') || shared.some(isOtherValue)) return true;
  return (
    readGuards(a.claim, language).get('negation') !== readGuards(b.claim, language).get('negation')
  );
}

/** What is told of any thing in a sentence, apart from where and what that is, on which none disagree. */
export function relationsIn({ tells }: Passage, sentence: number): RelationId[] {
  return tells
    .filter(({ what, in: numbers }) => numbers.includes(sentence + 1) && !besides.has(what))
    .map(({ what }) => what);
}

/** Told beside nearly everything: no two passages disagree on them. */
const besides: ReadonlySet<string> = new Set(['definition', 'location', 'presence', 'naming']);

/** Empty for a claim in other words than the passage's. */
function matterOf({ passage, claim }: ShownClaim, language: Language): RelationId[] {
  return relationsIn(passage, passage.texts[language].sentences.indexOf(claim));
}

function valuesOf(claim: string, language: Language): Map<string, Set<number>> {
  const values = new Map<string, Set<number>>();
  for (const { unit, value } of findQuantities(claim, language)) {
    values.set(unit, (values.get(unit) ?? new Set()).add(value));
  }
  return values;
}

function isWithin(
  values: ReadonlySet<number> = new Set(),
  others: ReadonlySet<number> = new Set(),
) {
  return values.isSubsetOf(others);
}
