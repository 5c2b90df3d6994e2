import { languages, type Language } from '../../passages/language.ts';
import type { EntityId, Passage, PassageId, RelationId } from '../../passages/passage.ts';
import { findQuantities, type Quantity } from '../../passages/quantities.ts';
import { askedBy } from '../../question/asks.ts';
import type { Asked } from '../../question/kinds.ts';
import type { Retriever } from '../../retrieval/retriever.ts';

/** What evidence reads of a passage, whatever is asked. */
export interface PassageFacts {
  readonly relations: ReadonlySet<RelationId>;
  readonly families: ReadonlySet<RelationId | undefined>;
  readonly subjects: ReadonlySet<EntityId>;
  /** By sentence. */
  readonly told: readonly {
    readonly relations: ReadonlySet<RelationId>;
    readonly subjects: ReadonlySet<EntityId>;
    readonly names: ReadonlySet<EntityId>;
  }[];
  /** What each of its asks asks by. */
  readonly kindsOfAsks: (language: Language) => readonly Asked[];
  /** The share of its asks, in all languages, that ask by a kind; 0 where it has none. */
  readonly shareOfAsks: (kind: Asked) => number;
  /** By sentence. */
  readonly quantitiesIn: (language: Language) => readonly (readonly Quantity[])[];
}

/** Creates the reader of passages; each is read once, when it is first weighed. */
export function createFactsReader(
  retriever: Retriever,
  familyOf: (id: RelationId) => RelationId | undefined,
): (passage: Passage) => PassageFacts {
  const known = new Map<PassageId, PassageFacts>();
  return (passage) => {
    const before = known.get(passage.id);
    if (before !== undefined) return before;
    const facts = readFacts(passage, retriever, familyOf);
    known.set(passage.id, facts);
    return facts;
  };
}

function readFacts(
  { asks, texts, tells }: Passage,
  retriever: Retriever,
  familyOf: (id: RelationId) => RelationId | undefined,
): PassageFacts {
  const told = texts.en.sentences.map((sentence, place) => {
    const own = tells.filter(({ in: numbers }) => numbers.includes(place + 1));
    return {
      relations: new Set(own.map(({ what }) => what)),
      subjects: new Set(own.flatMap(({ of, by }) => (by === undefined ? [of] : [of, by]))),
      names: new Set(
        retriever.findEntities(sentence, 'exact').mentions.map(({ entity }) => entity),
      ),
    };
  });
  const kindsOfAsks = oncePerLanguage((language) =>
    asks[language].map((ask) => askedBy(ask, language)),
  );
  let shares: ReadonlyMap<Asked, number> | undefined;
  return {
    relations: new Set(tells.map(({ what }) => what)),
    families: new Set(tells.flatMap(({ what }) => familyOf(what) ?? [])),
    subjects: new Set(tells.flatMap(({ of, by }) => (by === undefined ? [of] : [of, by]))),
    told,
    kindsOfAsks,
    shareOfAsks(kind) {
      shares ??= sharesOf(languages.flatMap(kindsOfAsks));
      return shares.get(kind) ?? 0;
    },
    quantitiesIn: oncePerLanguage((language) =>
      texts[language].sentences.map((sentence) => findQuantities(sentence, language)),
    ),
  };
}

/** The share of each of some values. */
function sharesOf<Value>(all: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of all) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].map(([value, count]) => [value, count / all.length]));
}

function oncePerLanguage<Value>(
  read: (language: Language) => Value,
): (language: Language) => Value {
  const known: Partial<Record<Language, Value>> = {};
  return (language) => (known[language] ??= read(language));
}
