import type { Entity, Topic } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId, RelationId, TopicId } from '../../passages/passage.ts';
import type { EntityFinder, EntityMention } from '../../retrieval/find-entities.ts';
import type { FoundPhrase } from '../../retrieval/index/phrase-finder.ts';
import { isStopWord } from '../../retrieval/index/stop-words.ts';
import { foldAccents, splitWords } from '../../retrieval/index/tokenize.ts';
import { attributesIn } from '../attributes.ts';
import { fillersIn } from '../fillers/fillers.ts';
import type { CountryMentions } from '../foreign-countries.ts';
import type { RelationFinder } from '../relations.ts';
import { questionWords } from '../words/words.ts';
import { wordsOf } from './words-of.ts';
import {
  breadthKinds,
  breadthWords,
  type BreadthKind,
  type BreadthWords,
} from './breadth-words.ts';

/** What a broad question asks for, and of what. */
export interface Breadth {
  readonly kind: BreadthKind;
  /** All that it names, in order. */
  readonly named: readonly EntityId[];
  readonly topics: readonly TopicId[];
  /** Whether what is named first is asked for its word. */
  readonly asksWord: boolean;
  /** The country but Peru and China that is named first: by its ISO 3166-1 code, and where it is a known name. */
  readonly country?: { readonly code: string; readonly entity: EntityId | undefined } | undefined;
  /** What its other words ask to be told. */
  readonly relations: readonly RelationId[];
  /** True where it says nothing but a name. */
  readonly isBare: boolean;
}

/** Undefined for a question that asks for one thing. */
export type BreadthReader = (question: string, language: Language) => Breadth | undefined;

/** Kinds that may be asked of one matter of a thing: "the latest on the exclusivity of Chancay". */
const ofRelations: ReadonlySet<BreadthKind> = new Set([
  'position',
  'outcome',
  'status',
  'latest',
  'story',
  'biggest',
  'critics',
]);

/** Words beside the matter that may stay dark: "the exclusivity **right** dispute". */
const mostUnexplained: Readonly<Record<Language, number>> = { en: 1, es: 1, zh: 2 };

/** Creates the reader of broad questions: those of which nothing is left beside words that ask so. */
export function createBreadthReader(
  topics: Iterable<Topic>,
  findEntities: EntityFinder,
  findRelations: RelationFinder,
  mentionCountries: CountryMentions,
  typeOf: (id: EntityId) => Entity['type'] | undefined,
): BreadthReader {
  const isSomebody = (id: EntityId) => ['person', 'company'].includes(typeOf(id) ?? '');
  const known = [...topics].map((topic) => ({ id: topic.id, wordsIn: wordsOf(topic) }));

  return (question, language) => {
    if (questionWords[language].now.test(question.trim())) return ofSpoken('status');
    if (questionWords[language].isGood.test(question.trim())) return ofSpoken('worth');
    const { words, mentions } = findEntities(question, 'exact');
    const own = breadthWords[language];
    const isNamed = (place: number) =>
      mentions.some(({ start, end }) => start <= place && place < end);
    const country = countryNamedFirst(words, mentions);
    const isCountry = (place: number) =>
      country !== undefined && country.start <= place && place < country.end;
    const masked = join(
      words.map((word, place) =>
        isNamed(place) || isCountry(place) ? nameMark : foldAccents(word),
      ),
      language,
    );
    const isAsked = (pattern: RegExp) => masked.search(pattern) >= 0;
    const asksWho = isAsked(own.whoIs) && mentions.every(({ entity }) => isSomebody(entity));
    const kind =
      breadthKinds.find((each) => isAsked(own[each])) ?? (asksWho ? 'overview' : undefined);
    // Who voted against is told by the vote, and by no critics.
    if (kind === 'critics' && attributesIn(question, language, 'asks').has('votes'))
      return undefined;
    // The biggest firm is told by no sums of what all firms invest.
    if (kind === 'biggest' && isAsked(own.firms)) return undefined;
    const isBare =
      kind === undefined &&
      mentions.length > 0 &&
      words.every((word, place) => isNamed(place) || linking.has(foldAccents(word)));
    if (kind === undefined && !isBare) return undefined;
    const asksWord = kind === 'position' && asksWordOfFirst(masked, own);
    const isUnknown = country !== undefined && !isNamed(country.start);
    if (isUnknown && !asksWord) return undefined;
    const cues = [...breadthKinds.map((each) => own[each]), own.whoIs, own.beside];
    const withoutCues = cues.reduce((text, cue) => text.replace(cue, ` ${nameMark} `), masked);
    const ofTopic = known.filter(({ wordsIn }) => withoutCues.search(wordsIn(language)) >= 0);
    const rest = ofTopic.reduce(
      (text, { wordsIn }) => text.replace(wordsIn(language), ` ${nameMark} `),
      withoutCues,
    );
    const left = leftOf(rest, language);
    const chosen = kind ?? 'overview';
    const relations = left.length === 0 ? [] : relationsFor(rest, left, language);
    if (relations === undefined || (relations.length > 0 && !ofRelations.has(chosen))) {
      return undefined;
    }
    return {
      kind: chosen,
      named: [...new Set(mentions.map(({ entity }) => entity))],
      topics: ofTopic.map(({ id }) => id),
      asksWord,
      country: country && {
        code: country.value,
        entity: mentions.find(({ start }) => start <= country.start)?.entity,
      },
      relations,
      isBare,
    };
  };

  /** "What does Brazil say of Chancay?": the country before all else that is named. */
  function countryNamedFirst(
    words: readonly string[],
    mentions: readonly EntityMention[],
  ): FoundPhrase<string> | undefined {
    const [first] = mentionCountries(words);
    if (first === undefined) return undefined;
    // The embassy of a country is no country.
    const isOther = ({ entity, start, end }: EntityMention) =>
      start < first.start || (start < first.end && first.start < end && typeOf(entity) !== 'place');
    return mentions.some(isOther) ? undefined : first;
  }

  /** The relations that some words ask for; undefined where a word is part of none. */
  function relationsFor(
    rest: string,
    others: readonly string[],
    language: Language,
  ): RelationId[] | undefined {
    const words = splitWords(rest, 'zh').map(foldAccents);
    const found = findRelations(rest, language).filter(({ isHeld }) => isHeld);
    const explained = new Set(found.flatMap(({ start, end }) => words.slice(start, end)));
    const unexplained = others.filter((word) => !explained.has(word));
    const most = found.length === 0 ? 0 : mostUnexplained[language];
    if (unexplained.length > most) return undefined;
    return [...new Set(found.map(({ relation }) => relation))];
  }
}

/** "And now?", "is that good?" */
const ofSpoken = (kind: BreadthKind): Breadth => ({
  kind,
  named: [],
  topics: [],
  asksWord: false,
  relations: [],
  isBare: false,
});

/** Words between names that ask nothing: "Chinese loans to Peru". */
const linking: ReadonlySet<string> = new Set(
  'the of to in and from for el la los las de del al en y para 的 在 对 与 和'.split(' '),
);

/** Stands for a name where words are read without it. */
const nameMark = '·';

function asksWordOfFirst(masked: string, { position, wordOf, wordOn }: BreadthWords): boolean {
  const [before = '', ...after] = masked.split(nameMark);
  const isAfter = after.join(nameMark).search(position) >= 0;
  return wordOf.test(before) || (isAfter && !wordOn.test(before));
}

function join(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '' : ' ');
}

/** The words that are neither fillers nor stop words. */
function leftOf(rest: string, language: Language): string[] {
  const words = splitWords(rest, 'zh').map(foldAccents);
  const fillers = fillersIn(rest, language);
  const isTelling = (word: string, place: number) =>
    !fillers.has(place) && !isStopWord(word, language);
  return words.filter(isTelling);
}
