import type { Language } from '../../passages/language.ts';
import type { EntityId } from '../../passages/passage.ts';
import { checkingWordsIn } from '../words/words.ts';

/** A known thing with the place at which a text names it. */
export interface PlacedEntity {
  readonly entity: EntityId;
  readonly at: number;
}

/** Who owns or runs what, as a text has it. */
export interface Holding {
  readonly relation: 'owner' | 'operator';
  readonly holder: EntityId;
  readonly thing: EntityId;
}

/** How far the words may stand from what they are said of. */
const reach = {
  en: { before: 60, behind: 60 },
  es: { before: 60, behind: 60 },
  zh: { before: 20, behind: 30 },
} as const satisfies Record<Language, Readonly<Record<'before' | 'behind', number>>>;

/**
 * Reads who owns or runs what from the order of the names about the words for it. Places own and run
 * nothing: where one stands in the holder's place, the holder is not read.
 */
export function readHolding(
  text: string,
  named: readonly PlacedEntity[],
  isPlace: (id: EntityId) => boolean,
  language: Language,
): Holding | undefined {
  const { holdings, within: inside } = checkingWordsIn(language);
  for (const { relation, pattern, order } of holdings) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = match.index + match[0].length;
    // What is listed in Hong Kong is not Hong Kong.
    const names = named.filter(
      ({ entity, at }) =>
        match.index - at <= reach[language].before &&
        at - end <= reach[language].behind &&
        !(isPlace(entity) && inside.test(text.slice(0, at))),
    );
    const before = names.filter(({ at }) => at < match.index);
    const behind = names.filter(({ at }) => at >= end);
    const within = names.filter(({ at }) => at >= match.index && at < end);
    const [holder, thing] = pick(order, before, behind, within);
    if (holder === undefined || thing === undefined || holder.entity === thing.entity) continue;
    if (isPlace(holder.entity) || inside.test(text.slice(0, holder.at))) continue;
    return { relation, holder: holder.entity, thing: thing.entity };
  }
  return undefined;
}

/**
 * In which order the names stand: the holder, the words and the thing; the thing, the words and the
 * holder; both behind the words, the holder last; or the thing before words that enclose the holder.
 */
export type HoldingOrder = 'holder-thing' | 'thing-holder' | 'both-behind' | 'holder-within';

type Names = readonly PlacedEntity[];

function pick(
  order: HoldingOrder,
  before: Names,
  behind: Names,
  within: Names,
): [holder: PlacedEntity | undefined, thing: PlacedEntity | undefined] {
  switch (order) {
    case 'holder-thing':
      // The article of a name may stand among the words: "es dueña de Las Bambas".
      return [before.at(-1), within.at(-1) ?? behind[0]];
    case 'thing-holder':
      return [behind[0], before.at(-1)];
    case 'both-behind':
      return [behind[1], behind[0]];
    case 'holder-within':
      return [within.at(-1), before.at(-1)];
  }
}
