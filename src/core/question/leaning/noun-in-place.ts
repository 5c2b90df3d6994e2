import { withoutLeadIn } from './without-lead-in.ts';
import type { Turn } from '../../conversation/conversation.ts';
import type { Concept, Entity, Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { perLanguage } from '../../passages/per-language.ts';
import { askedWords } from '../../retrieval/asked-words.ts';
import type { ConceptFinder } from '../../retrieval/find-concepts.ts';
import type { EntityMention } from '../../retrieval/find-entities.ts';
import type { FoundPhrase } from '../../retrieval/index/phrase-finder.ts';
import { isStopWord } from '../../retrieval/index/stop-words.ts';
import { foldAccents, splitWords } from '../../retrieval/index/tokenize.ts';
import { fillersIn } from '../fillers/fillers.ts';
import { questionWords } from '../words/words.ts';
import { mostTurnsBack, type NameSources } from './spell-out.ts';

/** What is known of nouns and names. */
export interface NounSources extends Pick<NameSources, 'findEntities' | 'entityOf'> {
  readonly findConcepts: ConceptFinder;
  /** Whether a concept is a kind of thing, as the names of things have it. */
  readonly isNoun: (concept: Concept, language: Language) => boolean;
}

/**
 * Earlier questions with the one noun that a follow-up says in the place of theirs, the nearest first:
 * "and phones?", "¿y de celulares?", 那水果呢 after a question for cars. Empty where it says more, and
 * without those in which several could be meant.
 */
export function withNounInPlace(
  question: string,
  language: Language,
  turns: readonly Turn[],
  sources: NounSources,
): string[] {
  const own = questionWords[language];
  const said = withoutLeadIn(question, language);
  const isCarried = said !== '' && said !== question.trim();
  if (!isCarried || own.questionWord.test(said) || own.saysOfIt.test(said)) return [];
  const noun = onlyNoun(said, language, sources);
  if (noun === undefined) return [];
  return turns
    .slice(-mostTurnsBack)
    .toReversed()
    .filter((turn) => turn.language === language)
    .flatMap((turn) => inPlaceOfNoun(turn.question, noun, language, sources) ?? []);
}

interface Noun {
  readonly words: string;
  readonly concept: Concept;
}

/** The noun that is all that a text says. */
function onlyNoun(
  said: string,
  language: Language,
  { findConcepts, findEntities, isNoun }: NounSources,
): Noun | undefined {
  const words = splitWords(said, 'zh');
  const [found, ...more] = findConcepts(words, language);
  const isBare = found !== undefined && more.length === 0;
  if (!isBare || !isNoun(found.value, language)) return undefined;
  if (findEntities(said, 'exact').mentions.length > 0) return undefined;
  const fillers = fillersIn(said, language);
  const isSaid = (word: string, place: number) =>
    (found.start <= place && place < found.end) ||
    fillers.has(place) ||
    isStopWord(foldAccents(word), language);
  const named = askedWords(said, found);
  if (named === undefined || !words.every(isSaid)) return undefined;
  return { words: named, concept: found.value };
}

function inPlaceOfNoun(
  before: string,
  { words: noun, concept }: Noun,
  language: Language,
  sources: NounSources,
): string | undefined {
  const replaced = thingIn(before, sources) ?? nounIn(before, language, sources);
  const old = replaced && askedWords(before, replaced);
  if (old === undefined || (replaced && 'value' in replaced && replaced.value.id === concept.id))
    return undefined;
  return before.replace(old, noun);
}

/** The one thing that a question names, where it is such as nouns name. */
function thingIn(
  before: string,
  { findEntities, entityOf }: NounSources,
): EntityMention | undefined {
  const things = findEntities(before, 'exact').mentions.filter(
    ({ entity }) => entityOf(entity)?.everywhere !== true,
  );
  const [thing] = things;
  const type = thing && entityOf(thing.entity)?.type;
  const isOne = new Set(things.map(({ entity }) => entity)).size === 1;
  return isOne && type !== undefined && named.has(type) ? thing : undefined;
}

/** The one noun of a question that names no thing. */
function nounIn(
  before: string,
  language: Language,
  { findEntities, findConcepts, entityOf, isNoun }: NounSources,
): FoundPhrase<Concept> | undefined {
  const { mentions } = findEntities(before, 'exact');
  if (mentions.some(({ entity }) => entityOf(entity)?.everywhere !== true)) return undefined;
  const [only, ...more] = findConcepts(splitWords(before, 'zh'), language).filter(({ value }) =>
    isNoun(value, language),
  );
  return more.length === 0 ? only : undefined;
}

/** Types whose names say what kind of thing they are: Chinese **cars**, Callao **port**. */
const named: ReadonlySet<Entity['type']> = new Set(['product', 'project']);

/** Tells the concepts that stand in the names of things. */
export function createNounReader(
  { entities }: Pick<Knowledge, 'entities'>,
  findConcepts: ConceptFinder,
): NounSources['isNoun'] {
  const nouns = perLanguage((language) => {
    const names = [...entities.values()].filter(({ type }) => named.has(type));
    return new Set(
      names.flatMap((entity) =>
        findConcepts(splitWords(entity[language].name, 'zh'), language).map(
          ({ value }) => value.id,
        ),
      ),
    );
  });
  return (concept, language) => nouns(language).has(concept.id);
}
