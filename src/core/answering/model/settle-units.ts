import type { AcceptedParaphrase } from '../../citations/verify-answer.ts';
import { valueOf, type AskModel } from './ask-model.ts';
import { checkUnit, type UnitCheck } from './check-unit.ts';
import { isSupportedByJudges } from './judge-paraphrase.ts';
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

export interface SettledUnits {
  readonly excerpts: readonly Excerpt[];
  readonly paraphrases: ReadonlyMap<string, AcceptedParaphrase>;
}

/** A unit whose id is known, with how it is to be shown and what came of checking that. */
interface Tried {
  readonly excerpt: Excerpt;
  readonly wording: Wording;
  readonly outcome: Outcome;
}

type Outcome =
  | { readonly ok: true; readonly excerpt: Excerpt; readonly isParaphrase: boolean }
  | { readonly ok: false; readonly rule: UnitRule };

/**
 * The excerpts of a model's units. Each passes the rules and, in other words than the folder's, two
 * judges; those that fail are put right once, and what then fails is shown in the folder's own words.
 */
export async function settleUnits(
  units: readonly SelectedUnit[],
  settling: Settling,
): Promise<SettledUnits> {
  const { offered, failed } = settling;
  const known = units.flatMap(({ id, ...wording }) => {
    const excerpt = offered.get(id);
    if (excerpt === undefined) failed('dropped', 'unknown-id');
    return excerpt === undefined ? [] : [{ excerpt, wording }];
  });
  const first = await Promise.all(known.map((unit) => tryUnit(unit, settling)));
  const second = await repaired(first, settling);
  const settled = second.map(({ excerpt, outcome }, place) => {
    const rule = first[place]?.outcome;
    if (rule?.ok === false) failed(outcome.ok ? 'repaired' : 'replaced', rule.rule);
    return outcome.ok ? outcome : { excerpt, isParaphrase: false };
  });
  const paraphrases = settled.flatMap(({ excerpt, isParaphrase }) => {
    const { passage, sentence, wording } = excerpt;
    const origin = passage.texts[settling.language].sentences[sentence];
    return isParaphrase && wording !== undefined && origin !== undefined
      ? [[wording, { passage: passage.id, origin }] as const]
      : [];
  });
  return { excerpts: settled.map(({ excerpt }) => excerpt), paraphrases: new Map(paraphrases) };
}

async function tryUnit(
  { excerpt, wording }: Pick<Tried, 'excerpt' | 'wording'>,
  settling: Settling,
): Promise<Tried> {
  const outcome = checkUnit(wording, excerpt, settling);
  if (!outcome.ok || !outcome.isParaphrase) return { excerpt, wording, outcome };
  const isSupported = await isSupportedByJudges(outcome.excerpt, settling.language, settling.ask);
  return { excerpt, wording, outcome: isSupported ? outcome : { ok: false, rule: 'judge' } };
}

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
  return Promise.all(
    tried.map(async (each, place) => {
      const wording = reply?.units.find(({ unit }) => unit === place + 1);
      if (each.outcome.ok || wording === undefined) return each;
      return tryUnit({ excerpt: each.excerpt, wording }, settling);
    }),
  );
}
