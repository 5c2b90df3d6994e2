import type { Language } from '../../../passages/language.ts';
import type { EntityId } from '../../../passages/passage.ts';
import { isDoer } from '../../reading/doers.ts';
import type { HeldSentence } from '../../reading/held-sentence.ts';
import type { Stated } from '../../reading/read-stated.ts';
import type { StatedFigure } from '../../reading/read-values.ts';
import { checkingWordsIn } from '../../words/words.ts';
import { isIncidental, match } from './compare-values.ts';
import { wordsOf } from './figure-keys.ts';
import type { Judging } from '../judging.ts';

/** How much of a text beside a share tells whether something grew or shrank by it. */
const reach = { en: 48, es: 48, zh: 10 } as const satisfies Record<Language, number>;

/** Whether a claim has something grow by a share by which it shrank, or the other way round. */
export function isTurned(claim: Stated, told: Stated, language: Language): boolean {
  return claim.figures.some((figure) => {
    const said = directionOf(figure, claim, language);
    const same = told.figures.filter((each) => match(figure, each) !== 'none');
    const directions = same.map((each) => directionOf(each, told, language));
    return (
      said !== undefined &&
      directions.some((each) => each !== undefined) &&
      directions.every((each) => each !== undefined && each !== said)
    );
  });
}

/** Whether a share is one by which something grew, or shrank. */
export function directionOf(
  { unit, at, text: written }: StatedFigure,
  { text }: Stated,
  language: Language,
): 'up' | 'down' | undefined {
  if (unit !== 'percent') return undefined;
  const { turns } = checkingWordsIn(language);
  const before = text.slice(Math.max(0, at - reach[language]), at);
  const behind = text.slice(at + written.length, at + written.length + reach[language]);
  const found = (['up', 'down'] as const).filter((way) => turns[way].behind.test(behind));
  const [one, ...others] =
    found.length > 0
      ? found
      : (['up', 'down'] as const).filter((way) => turns[way].before.test(before));
  return others.length > 0 ? undefined : one;
}

/**
 * Whether a figure that only another sentence of the passage has is of another doer there: true where
 * the claim names that one too, and so gives it to the wrong one of two.
 */
export function isFigureOfAnother(
  claim: Stated,
  { stated, around }: HeldSentence,
  { knowledge }: Judging,
): boolean | undefined {
  // A group may be told of by those who are in it.
  const isOne = (id: EntityId) => knowledge.entities.get(id)?.type !== 'group';
  const doersOf = (one: Stated) =>
    [...one.entities].filter((id) => isDoer(id, knowledge) && isOne(id));
  const ofOthers = claim.figures.flatMap((figure) => {
    if (isIncidental(figure)) return [];
    const isHere = stated.figures.some((each) => match(figure, each) !== 'none');
    const owner = doersOf(claim).flatMap((id) =>
      claim.names.filter(({ name, at }) => name === id && at < figure.at),
    );
    const last = owner.toSorted((a, b) => a.at - b.at).at(-1)?.name;
    if (isHere || last === undefined) return [];
    const others = around.sentences.filter(({ figures }) =>
      figures.some((each) => match(figure, each) !== 'none'),
    );
    const isOthers = others.every(
      (other) => doersOf(other).length > 0 && !other.names.some(({ name }) => name === last),
    );
    if (others.length === 0 || !isOthers) return [];
    return [others.some((other) => doersOf(other).some((id) => claim.entities.has(id)))];
  });
  return ofOthers.length === 0 ? undefined : ofOthers.includes(true);
}

/**
 * Whether a claim has a figure that only another sentence of the passage has, where this one has its own
 * of that unit: 31.8% of imports for "31.8% of exports. 25% of imports".
 */
export function isFigureOfOtherSentence(claim: Stated, { stated, around }: HeldSentence): boolean {
  const hasSaid = (figure: StatedFigure, told: readonly StatedFigure[]) =>
    told.some((each) => match(figure, each) !== 'none');
  return claim.figures.some(
    (figure) =>
      figure.unit !== 'number' &&
      !hasSaid(figure, stated.figures) &&
      hasSaid(figure, around.figures) &&
      stated.figures.some(
        (own) =>
          own.unit === figure.unit && own.kind === figure.kind && !hasSaid(own, claim.figures),
      ),
  );
}

/** Whether a share is of several goods together of which a claim names but one. */
export function isPartOfSum(
  claim: Stated,
  { stated }: HeldSentence,
  { knowledge: { entities } }: Judging,
  language: Language,
): boolean {
  const { together, each } = checkingWordsIn(language);
  if (each.test(stated.text)) return false;
  const isGoods = (name: string) =>
    [...stated.entities].some((id) => id === name && entities.get(id)?.type === 'product');
  const said = new Set(wordsOf(claim.text, language));
  return stated.figures.some((figure) => {
    if (figure.unit !== 'percent') return false;
    if (!claim.figures.some((own) => match(own, figure) !== 'none')) return false;
    const last = stated.names.filter(({ name, at }) => isGoods(name) && at < figure.at).at(-1);
    if (last === undefined || figure.at - last.at > farthest) return false;
    const before = stated.text.slice(Math.max(0, last.at - farthest), last.at);
    const joiner = new RegExp(`(?:${together.source})$`, together.flags).exec(before);
    if (joiner === null) return false;
    const other = wordsOf(before.slice(0, joiner.index), language).at(-1);
    return other !== undefined && !said.has(other);
  });
}

/** How far two things of one sum may stand from each other and from the share. */
const farthest = 40;
