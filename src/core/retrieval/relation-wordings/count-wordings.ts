import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { Passage, RelationId } from '../../passages/passage.ts';
import { stepPassages } from '../constants.ts';
import type { EntityFinder } from '../find-entities.ts';
import type { TermOf } from '../index/term-reader.ts';
import type { ReadPassage } from '../read-passages.ts';
import { readWording, type Wording } from './read-wording.ts';

/**
 * How much each wording speaks for each relation, as plain data. The entries of the feature with
 * the hash `features[n]` are those from `starts[n]` to `starts[n + 1]`.
 */
export interface WordingCounts {
  readonly relations: readonly RelationId[];
  /** In rising order. */
  readonly features: Uint32Array;
  readonly starts: Uint32Array;
  /** The place of an entry's relation among `relations`, and its log-likelihood ratio in `weightStep`s. */
  readonly of: Uint8Array;
  readonly weights: Uint8Array;
  /** What each feature adds to each relation, whether it was ever asked so or not. */
  readonly base: Float32Array;
}

export type RelationWordings = Readonly<Record<Language, WordingCounts>>;

/** A weight is kept as so many steps, in one byte: none is above 21. */
export const weightStep = 1 / 12;

/** What is asked of a passage as a whole says less of each relation than what is asked of a sentence. */
const weightOfWhole = 0.5;
/** A wording that was written for a relation, of which there are some forty each. */
const weightOfWording = 0.5;
/** Cues are what people say most. */
const weightOfCue = 2;
/** What is added to each count, so that what was never asked is unlikely and not impossible. */
const smoothing = 0.003;

interface Counts {
  readonly total: Map<RelationId, number>;
  readonly of: Map<number, Map<RelationId, number>>;
}

/**
 * Counts in steps the wordings of all asks by the relations that their sentences tell, and of no relation
 * that none tells: most questions for one ask of a part of what is told. For a complement
 * naive Bayes (Rennie et al. 2003, "Tackling the poor assumptions of naive Bayes text classifiers").
 */
export function* countWordingsInSteps(
  passages: readonly Passage[],
  read: readonly ReadPassage[],
  { relations, wordings }: Pick<Knowledge, 'relations' | 'wordings'>,
  findEntities: EntityFinder,
  termOf: TermOf,
): Generator<void, RelationWordings> {
  return { en: yield* countIn('en'), es: yield* countIn('es'), zh: yield* countIn('zh') };

  function* countIn(language: Language): Generator<void, WordingCounts> {
    const counts: Counts = { total: new Map(), of: new Map() };
    for (const [document, passage] of passages.entries()) {
      const asks = read[document]?.[language].asks ?? [];
      for (const [place, { found }] of asks.entries()) {
        const sentence = passage.askedOf[language][place];
        const told = passage.tells.filter(
          ({ in: numbers }) => sentence === undefined || numbers.includes(sentence + 1),
        );
        const weight = sentence === undefined ? weightOfWhole : 1;
        add(
          counts,
          readWording(found, language, termOf),
          told.map(({ what }) => what),
          weight,
        );
      }
      if (document % stepPassages === 0) yield;
    }
    for (const { id, asked, held } of relations.values()) {
      if (!held) continue;
      for (const cue of asked[language]) {
        const { words } = findEntities(cue.replaceAll('*', ''), 'exact');
        add(
          counts,
          readWording({ words, mentions: [] }, language, termOf, false),
          [id],
          weightOfCue,
        );
      }
    }
    for (const { id, asks } of wordings[language]) {
      for (const ask of asks) {
        const found = withPlaceholders(findEntities(ask, 'exact'));
        add(counts, readWording(found, language, termOf), [id], weightOfWording);
      }
      yield;
    }
    return compact(counts);
  }
}

/** X and Y stand for names. */
function withPlaceholders({ words, mentions }: Wording): Wording {
  const places = words.flatMap((word, start) =>
    word === 'x' || word === 'y' ? [{ start, end: start + 1 }] : [],
  );
  return { words, mentions: [...mentions, ...places] };
}

function add(
  { total, of }: Counts,
  features: readonly number[],
  told: readonly RelationId[],
  weight: number,
): void {
  const relations = new Set(told);
  const share = weight / relations.size;
  for (const relation of relations) {
    total.set(relation, (total.get(relation) ?? 0) + share * features.length);
    for (const feature of features) {
      const counts = of.get(feature) ?? new Map<RelationId, number>();
      counts.set(relation, (counts.get(relation) ?? 0) + share);
      of.set(feature, counts);
    }
  }
}

function compact({ total, of }: Counts): WordingCounts {
  const relations = [...total.keys()];
  const placeOf = new Map(relations.map((relation, place) => [relation, place]));
  const all = [...total.values()].reduce((sum, each) => sum + each, 0);
  const smoothed = smoothing * of.size;
  const sorted = [...of].toSorted(([a], [b]) => a - b);
  const entries = sorted.flatMap(([, counts]) => {
    const everywhere = [...counts.values()].reduce((sum, each) => sum + each, 0);
    return [...counts].map(([relation, count]) => ({
      of: placeOf.get(relation) ?? 0,
      weight:
        Math.log((count + smoothing) / smoothing) -
        Math.log((everywhere - count + smoothing) / (everywhere + smoothing)),
    }));
  });
  let start = 0;
  const starts = sorted.map(([, counts]) => (start += counts.size) - counts.size);
  return {
    relations,
    features: Uint32Array.from(sorted, ([feature]) => feature),
    starts: Uint32Array.from([...starts, start]),
    of: Uint8Array.from(entries, ({ of: place }) => place),
    weights: Uint8Array.from(entries, ({ weight }) =>
      Math.min(255, Math.round(weight / weightStep)),
    ),
    base: Float32Array.from(relations, (relation) => {
      const own = total.get(relation) ?? 0;
      return Math.log((all - own + smoothed) / (own + smoothed));
    }),
  };
}
