import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { entityIdSchema, type EntityId, type RelationId } from '../../passages/passage.ts';
import type { AskedRelation, RelationFinder } from '../../question/relations.ts';
import type { EntityFinder, MentionedText } from '../../retrieval/find-entities.ts';
import { denialsIn, firstDenied, isDenied, partedByDenial } from './denial.ts';
import { isDoer } from './doers.ts';
import { readHolding, type Holding } from './read-holding.ts';
import { readSides, type Sided } from './read-sides.ts';
import { readActs, readTransfer, type PlacedName, type Transfer } from './read-transfer.ts';
import { readValues, type StatedFigure, type StatedValues } from './read-values.ts';
import type { CountryFinder } from '../../question/foreign-countries.ts';
import { unknownNamesIn } from './unknown-names.ts';
import { checkingWordsIn } from '../words/words.ts';

/** What reading a text takes. */
export interface StatedReaders {
  readonly knowledge: Knowledge;
  readonly findEntities: EntityFinder;
  readonly findRelations: RelationFinder;
  readonly findCountries: CountryFinder;
  /** The country whose a thing is, where it is Peru or China. */
  readonly homeOf: (id: EntityId) => string | undefined;
}

/** A name with where it starts and ends in a text. */
export interface NamedPlace extends PlacedName {
  readonly end: number;
}

/** The values of a text, and the words beside them: all that tells how near a sentence is to a claim. */
export interface StatedWords extends StatedValues {
  /** What of it is denied, and what is not. */
  readonly denied: string;
  readonly affirmed: string;
}

/** A text as far as a check reads it: a claim, or a sentence of a passage. */
export interface Stated extends StatedWords {
  /** The known things, and Peru and China for what is theirs, in the order in which they are named. */
  readonly names: readonly PlacedName[];
  /** The names that stand there, none within another. */
  readonly mentions: readonly NamedPlace[];
  /** Of these, such as may do something to one another: companies and the like, and countries. */
  readonly parties: readonly PlacedName[];
  /** Places in a ranking. */
  readonly ranks: readonly StatedFigure[];
  readonly entities: ReadonlySet<EntityId>;
  /** The people that it names. */
  readonly persons: ReadonlySet<string>;
  /** The words by which it names each. */
  readonly namedBy: ReadonlyMap<EntityId, string>;
  /** The words right behind what denies: what is not so. */
  readonly deniedFirst: string;
  /** Names of things that the collection does not know. */
  readonly unknownNames: readonly string[];
  /** Countries but Peru and China, by their codes. */
  readonly countries: readonly string[];
  readonly relations: ReadonlySet<RelationId>;
  /** The words that name its relations, by their places among those of `rest`. */
  readonly cues: readonly AskedRelation[];
  readonly isNegative: boolean;
  /** How many words deny. */
  readonly denials: number;
  /** Whether it says that something is still to happen, or still goes on. */
  readonly isPending: boolean;
  readonly isHedged: boolean;
  /** Whether it is put down to someone. */
  readonly isReported: boolean;
  readonly isOnly: boolean;
  /** Whether it says that something is not the only one. */
  readonly isNotOnly: boolean;
  /** Whose exports it is about. */
  readonly exporter: 'peru' | 'china' | undefined;
  readonly isOwning: boolean;
  /** Whether it tells of what was so, and not of today. */
  readonly isPast: boolean;
  /** Whether it says, by whatever words, that one has a thing. */
  readonly isHaving: boolean;
  readonly transfer: Transfer | undefined;
  /** Who does something to whom, of other things than handing over. */
  readonly acts: Transfer | undefined;
  /** Who stands on which side of what it tells. */
  readonly sides: readonly Sided[];
  /** Who owns or runs what. */
  readonly holding: Holding | undefined;
}

/** `isOurs`: of a text of the collection, which has one notation. */
export function readWords(written: string, language: Language, isOurs = false): StatedWords {
  const { wrappings, pendingWords } = checkingWordsIn(language);
  const source = wrappings.reduce((text, [pattern, by]) => text.replace(pattern, by), written);
  const values = readValues(source, language, isOurs);
  const rest = values.rest.replace(pendingWords, (found) => ' '.repeat(found.length));
  return { ...values, rest, ...partedByDenial(values.rest, language) };
}

export function readStated(
  written: string,
  language: Language,
  readers: StatedReaders,
  said: StatedWords = readWords(written, language),
): Stated {
  const { knowledge, findEntities, findRelations, findCountries } = readers;
  const words = checkingWordsIn(language);
  const { text, rest } = said;
  const cues = findRelations(rest, language);
  const named = readNames(text, language, readers);
  const { found, places, known, names, parties } = named;
  return {
    ...said,
    names,
    mentions: mentionsIn(text, found, places, language),
    parties,
    entities: new Set(known.map(({ entity }) => entity)),
    persons: new Set(
      known.flatMap(({ entity }) =>
        knowledge.entities.get(entity)?.type === 'person' ? [entity] : [],
      ),
    ),
    ranks: ranksIn(text, language),
    namedBy: new Map(
      found.mentions.map(({ entity, start, end }) => [
        entity,
        found.words.slice(start, end).join(language === 'zh' ? '' : ' '),
      ]),
    ),
    deniedFirst: firstDenied(text, language),
    unknownNames: unknownNamesIn(rest, findEntities(rest, 'forgiving'), language, findCountries),
    countries: findCountries(text),
    relations: new Set(cues.map(({ relation }) => relation)),
    cues,
    isNegative: isDenied(text, language),
    denials: denialsIn(text, language),
    isPending: words.pending.test(text),
    isHedged: words.hedge.test(text),
    isReported: words.reporting.test(text),
    isOnly: words.only.test(text) && !words.notOnly.test(text),
    isNotOnly: words.notOnly.test(text),
    exporter: exporterIn(text, language),
    isOwning: words.owning.test(text),
    isPast: words.past.test(text) && !words.present.test(text),
    isHaving: words.having.test(text),
    ...readDoings(text, language, readers, named),
  };
}

/** Who does what to whom by a text. */
export function readDoings(
  text: string,
  language: Language,
  readers: StatedReaders,
  { known, names, parties }: NamesRead = readNames(text, language, readers),
): Pick<Stated, 'acts' | 'transfer' | 'sides' | 'holding'> {
  const isPlace = (id: EntityId) => readers.knowledge.entities.get(id)?.type === 'place';
  return {
    acts: readActs(text, names, language),
    transfer: readTransfer(text, parties, language),
    sides: readSides(text, parties, language),
    holding: readHolding(text, known, isPlace, language),
  };
}

type NamesRead = ReturnType<typeof readNames>;

function readNames(
  text: string,
  language: Language,
  { knowledge, findEntities, homeOf }: StatedReaders,
) {
  const found = findEntities(text, 'forgiving');
  const places = placesOf(text, found.words);
  const known = found.mentions.map(({ entity, start }) => ({ entity, at: places[start] ?? 0 }));
  const homes = known.flatMap(({ entity, at }) => {
    const home = isSomewhere(entity, knowledge) ? homeOf(entity) : undefined;
    return home === undefined ? [] : [{ name: home, at, of: entity }];
  });
  const inOrder = (placed: readonly PlacedName[]) => placed.toSorted((a, b) => a.at - b.at);
  const own: PlacedName[] = [
    ...known.map(({ entity, at }) => ({ name: entity, at })),
    ...countriesIn(text, language),
  ];
  const names = inOrder([...own, ...homes]);
  // A region is where something happens, and a capital stands for its country.
  const standIns = homes.filter(({ of }) => isDoer(of, knowledge) || capitals.has(of));
  const parties = inOrder([...own, ...standIns]).filter(({ name }) => isParty(name, knowledge));
  return { found, places, known, names, parties };
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

/** The known names of a text, and Peru and China where they are in no other name. */
function mentionsIn(
  text: string,
  { mentions, words }: MentionedText,
  places: readonly number[],
  language: Language,
): NamedPlace[] {
  const known = mentions.map(({ entity, start, end }) => ({
    name: entity,
    at: places[start] ?? 0,
    end: (places[end - 1] ?? 0) + (words[end - 1]?.length ?? 0),
  }));
  const free = countriesIn(text, language).filter(
    ({ at, end }) => !known.some((each) => each.at < end && at < each.end),
  );
  return [...known, ...free].toSorted((a, b) => a.at - b.at);
}

const countries = ['peru', 'china'] as const;
const capitals: ReadonlySet<string> = new Set(['lima', 'beijing']);

function countriesIn(text: string, language: Language): NamedPlace[] {
  const patterns = checkingWordsIn(language).countries;
  return countries.flatMap((name) => {
    const { source, flags } = patterns[name];
    return [...text.matchAll(new RegExp(source, `${flags}g`))].map(({ index, 0: found }) => ({
      name,
      at: index,
      end: index + found.length,
    }));
  });
}

function exporterIn(text: string, language: Language): Stated['exporter'] {
  const { exportsOf, countries: patterns } = checkingWordsIn(language);
  const [, before, behind] = exportsOf.exec(text) ?? [];
  const whose = before ?? behind;
  return whose === undefined
    ? undefined
    : countries.find((country) => patterns[country].test(whose));
}

/** Whether a name is of one who may hand something over: a company and the like, or a country. */
function isParty(name: string, knowledge: Knowledge): boolean {
  const id = entityIdSchema.safeParse(name).data;
  if (id === undefined) return false;
  return isCountry(id, knowledge) || isDoer(id, knowledge);
}

/** Whether a thing's country stands for it: a company's or a city's does, a summit's or a fruit's not. */
function isSomewhere(id: EntityId, knowledge: Knowledge): boolean {
  return isDoer(id, knowledge) || knowledge.entities.get(id)?.type === 'place';
}

/** Countries own and run nothing by name: whose a company is, is no holding of it. */
function isCountry(id: EntityId, { entities }: Knowledge): boolean {
  const entity = entities.get(id);
  return entity?.type === 'place' && entity.speaksAs !== undefined;
}

/** First and second places, each as a figure. */
function ranksIn(text: string, language: Language): StatedFigure[] {
  return checkingWordsIn(language)
    .ranks.flatMap((pattern, place) =>
      [...text.matchAll(pattern)].map((found) => ({
        unit: 'rank',
        values: [place + 1],
        bound: undefined,
        text: found[0],
        counted: '',
        before: '',
        kind: undefined,
        at: found.index,
      })),
    )
    .toSorted((a, b) => a.at - b.at);
}
