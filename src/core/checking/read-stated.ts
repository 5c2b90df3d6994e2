import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { EntityId, RelationId } from '../passages/passage.ts';
import type { RelationFinder } from '../question/relations.ts';
import type { EntityFinder } from '../retrieval/find-entities.ts';
import { capitalised } from '../statements/compare-statements.ts';
import { readTransfer, type PlacedName, type Transfer } from './read-transfer.ts';
import { readValues, type StatedValues } from './read-values.ts';
import { checkingWordsIn } from './words/words.ts';

/** What reading a text takes. */
export interface StatedReaders {
  readonly knowledge: Knowledge;
  readonly findEntities: EntityFinder;
  readonly findRelations: RelationFinder;
}

/** A text as far as a check reads it: a claim, or a sentence of a passage. */
export interface Stated extends StatedValues {
  readonly names: readonly PlacedName[];
  readonly entities: ReadonlySet<EntityId>;
  /** Words with a capital that are part of no known name. */
  readonly unknownNames: readonly string[];
  readonly relations: ReadonlySet<RelationId>;
  readonly isNegative: boolean;
  readonly isPending: boolean;
  readonly isHedged: boolean;
  readonly isReported: boolean;
  readonly isOnly: boolean;
  readonly transfer: Transfer | undefined;
}

export function readStated(
  source: string,
  language: Language,
  { knowledge, findEntities, findRelations }: StatedReaders,
): Stated {
  const words = checkingWordsIn(language);
  const values = readValues(source, language);
  const { text, rest } = values;
  const found = findEntities(text, 'forgiving');
  const places = placesOf(text, found.words);
  const known = found.mentions.map(({ entity, start }) => ({
    name: entity,
    at: places[start] ?? 0,
  }));
  const countries = countryNames(text, language);
  const homes = known.flatMap(({ name, at }) => {
    const home = countryOf(knowledge, name);
    return home === undefined ? [] : [{ name: home, at }];
  });
  const names: PlacedName[] = [...known, ...countries, ...homes].toSorted((a, b) => a.at - b.at);
  const named = new Set(found.mentions.flatMap(({ start, end }) => found.words.slice(start, end)));
  return {
    ...values,
    names,
    entities: new Set(found.mentions.map(({ entity }) => entity)),
    unknownNames: capitalised(text)
      .filter((word) => !named.has(word.toLowerCase()))
      .filter((word) => !words.countries.peru.test(word) && !words.countries.china.test(word)),
    relations: new Set(findRelations(rest, language).map(({ relation }) => relation)),
    isNegative: isDenied(text, language),
    isPending: words.pending.test(text),
    isHedged: words.hedge.test(text),
    isReported: words.reporting.test(text),
    isOnly: words.only.test(text),
    transfer: readTransfer(text, names, language),
  };
}

/** Where each word starts in a text. */
function placesOf(text: string, words: readonly string[]): number[] {
  const lower = text.toLowerCase();
  let from = 0;
  return words.map((word) => {
    const at = lower.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    return Math.max(at, 0);
  });
}

function countryNames(text: string, language: Language): PlacedName[] {
  const { countries } = checkingWordsIn(language);
  return (['peru', 'china'] as const).flatMap((name) =>
    [...text.matchAll(new RegExp(countries[name].source, `${countries[name].flags}g`))].map(
      (match) => ({ name, at: match.index }),
    ),
  );
}

/** The country whose a thing is, as far as its English name or its side tells. */
export function countryOf({ entities }: Knowledge, id: string): 'peru' | 'china' | undefined {
  const entity = [...entities.values()].find((each) => each.id === id);
  if (entity === undefined) return undefined;
  if (entity.side === 'china' || entity.side === 'peru') return entity.side;
  const { countries } = checkingWordsIn('en');
  if (countries.china.test(entity.en.name)) return 'china';
  return countries.peru.test(entity.en.name) ? 'peru' : undefined;
}

/** Whether a text denies something. */
export function isDenied(text: string, language: Language): boolean {
  const { negation, notNegation } = checkingWordsIn(language);
  return negationIn(text.replace(notNegation, ' '), negation);
}

function negationIn(text: string, negation: RegExp): boolean {
  return text.match(negation) !== null;
}
