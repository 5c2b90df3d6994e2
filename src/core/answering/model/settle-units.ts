import { valueOf, type AskModel } from './ask-model.ts';
import { checkUnit, type CheckedUnit, type UnitCheck } from './check-unit.ts';
import type { UnitRule } from './model-event.ts';
import type { SelectedUnit, Wording } from './model-replies.ts';
import type { Excerpt } from '../../citations/excerpt.ts';

export interface Settling extends UnitCheck {
  readonly ask: AskModel;
  /** What the ids of the request stand for. */
  readonly offered: ReadonlyMap<string, Excerpt>;
  /** Told of each unit that broke a rule and what became of it. */
  readonly failed: (outcome: 'repaired' | 'replaced' | 'dropped', rule: UnitRule) => void;
}

/** A unit whose id is known, with how it is to be shown and what came of checking that. */
interface Tried {
  readonly excerpt: Excerpt;
  readonly wording: Wording;
  readonly outcome: CheckedUnit;
}

/**
 * The excerpts of a model's units. Each passes the rules; those that fail are put right once, and what
 * then fails is shown in the folder's own words.
 */
export async function settleUnits(
  units: readonly SelectedUnit[],
  settling: Settling,
): Promise<readonly Excerpt[]> {
  const { offered, failed } = settling;
  const known = units.flatMap(({ id, ...wording }) => {
    const excerpt = offered.get(id);
    if (excerpt === undefined) failed('dropped', 'unknown-id');
    return excerpt === undefined ? [] : [{ excerpt, wording }];
  });
  const first = known.map(({ excerpt, wording }) => tryUnit(excerpt, wording, settling));
  const second = await repaired(first, settling);
  return second.map(({ excerpt, outcome }, place) => {
    const rule = first[place]?.outcome;
    if (rule?.ok === false) failed(outcome.ok ? 'repaired' : 'replaced', rule.rule);
    return outcome.ok ? outcome.excerpt : excerpt;
  });
}

const tryUnit = (excerpt: Excerpt, wording: Wording, check: UnitCheck): Tried => ({
  excerpt,
  wording,
  outcome: checkUnit(wording, excerpt, check),
});

const longestRepaired = 600;

/** One call puts all right that failed; what it does not name stays as it is. */
async function repaired(tried: readonly Tried[], settling: Settling): Promise<Tried[]> {
  const { language, ask } = settling;
  const units = tried.flatMap(({ excerpt, wording, outcome }, place) =>
    outcome.ok
      ? []
      : [
          {
            unit: place + 1,
            sentence: excerpt.passage.texts[language].sentences[excerpt.sentence] ?? '',
            edit: wording.edit,
            // Enough of it to be put right; more would only cost.
            text: wording.text?.slice(0, longestRepaired) ?? null,
            rule: outcome.rule,
          },
        ],
  );
  if (units.length === 0) return [...tried];
  const reply = valueOf(await ask.repair({ language, units }));
  return tried.map((each, place) => {
    const wording = reply?.units.find(({ unit }) => unit === place + 1);
    if (each.outcome.ok || wording === undefined) return each;
    return tryUnit(each.excerpt, wording, settling);
  });
}
