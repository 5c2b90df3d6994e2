import type { Turn } from '../../conversation/conversation.ts';
import { spellingsOf } from '../../passages/entity-names.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import { entityIdSchema, relationIdSchema, type EntityId } from '../../passages/passage.ts';
import { findQuantities } from '../../passages/quantities.ts';
import type { Heard } from '../../question/merge-questions.ts';
import type { AskedRelation } from '../../question/relations.ts';
import { isStopWord } from '../../retrieval/index/stop-words.ts';
import { foldAccents, splitWords } from '../../retrieval/index/tokenize.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { AnswerBasis } from '../answer-extractively.ts';
import type { QuestionJudges } from '../evidence/answerability.ts';
import { unknownName } from '../told/unknown-name.ts';
import { checkWordings } from './check-wordings.ts';
import type { ReadingRule } from './model-event.ts';
import { mostRelations, mostSubjects, type Understanding } from './model-replies.ts';

export interface ReadingSources extends QuestionJudges {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
}

/** What of a model's reading of a question may be gone by. */
export interface CheckedReading {
  /** The questions in it in other words; empty where it is read as it was put. */
  readonly wordings: readonly string[];
  readonly heard: Heard;
  /** Names in it that the collection does not know, as the asker writes them. */
  readonly unknown: readonly string[];
}

export interface Understood {
  readonly understanding: Understanding;
  readonly basis: AnswerBasis;
  readonly turns: readonly Turn[];
  /** Told of each thing that is left out. */
  readonly failed: (rule: ReadingRule) => void;
}

/**
 * Holds a model's reading of a question to the rules' own and to what was said. It may add; it takes away
 * nothing that the question names, and what it adds stands in the question or in the turns before.
 */
export function checkUnderstanding(
  { understanding, basis, turns, failed }: Understood,
  sources: ReadingSources,
): CheckedReading {
  const said = saidIn(basis, turns);
  const subjects = understanding.subjects.slice(0, mostSubjects);
  const { entities, unknown } = subjectsOf(subjects, said, basis, turns, sources, failed);
  // What it may ask for, but need not, adds nothing.
  const relations = understanding.relations
    .filter(({ certain }) => certain)
    .slice(0, mostRelations)
    .flatMap(({ id }) => {
      const asked = relationOf(id, sources.knowledge);
      if (asked === undefined) failed('unknown-id');
      return asked ?? [];
    });
  const years = understanding.years.filter((year) => {
    const isSaid = findQuantities(said, basis.language).some(
      ({ unit, value }) => unit === 'year' && value === year,
    );
    if (!isSaid) failed('not-said');
    return isSaid;
  });
  return {
    wordings: checkWordings(
      understanding.parts,
      { basis, turns, added: entities, failed },
      sources,
    ),
    heard: {
      entities,
      years,
      relations,
      asked: understanding.asks,
      type: understanding.type,
    },
    unknown,
  };
}

/** All that was said, the question first. */
function saidIn({ question }: AnswerBasis, turns: readonly Turn[]): string {
  return [question, ...turns.flatMap((turn) => [turn.question, turn.context])].join('\n');
}

function subjectsOf(
  subjects: Understanding['subjects'],
  said: string,
  { question, parts }: AnswerBasis,
  turns: readonly Turn[],
  sources: ReadingSources,
  failed: (rule: ReadingRule) => void,
): { readonly entities: readonly EntityId[]; readonly unknown: readonly string[] } {
  const { knowledge, retriever, told } = sources;
  const known = new Set([
    ...retriever.findEntities(said).mentions.map(({ entity }) => entity),
    ...turns.flatMap((turn) => turn.entities),
  ]);
  const isUnknown = parts.some(
    ({ asked }) => unknownName(asked.question, told, retriever) !== undefined,
  );
  const entities: EntityId[] = [];
  const unknown: string[] = [];
  for (const { words, id } of subjects) {
    const rule = faultOf(words, id);
    if (rule !== undefined) failed(rule);
    else if (id === null) unknown.push(words.trim());
    else entities.push(entityIdSchema.parse(id));
  }
  return { entities: entities.filter((id) => sources.anchorFinder.isSpecific(id)), unknown };

  function faultOf(words: string, id: string | null): ReadingRule | undefined {
    if (id === null) {
      if (!holds(question, words)) return 'not-said';
      const isKnown = retriever.findEntities(words).mentions.length > 0 || told.says(words.trim());
      return isKnown ? 'known-name' : undefined;
    }
    const parsed = entityIdSchema.safeParse(id);
    const entity = parsed.success ? knowledge.entities.get(parsed.data) : undefined;
    if (!parsed.success || entity === undefined) return 'unknown-id';
    if (!holds(said, words)) return 'not-said';
    if (known.has(parsed.data)) return undefined;
    // A name that nobody knows is not the one next to it.
    return !isUnknown && isNamedBy(words, spellingsOf(entity)) ? undefined : 'other-name';
  }
}

function relationOf(id: string, { relations }: Knowledge): AskedRelation | undefined {
  const parsed = relationIdSchema.safeParse(id);
  const relation = parsed.success ? relations.get(parsed.data) : undefined;
  if (relation === undefined || relation.family) return undefined;
  // No words of the question are taken for it: what they say beside stays unmet.
  return {
    relation: relation.id,
    isHeld: relation.held,
    answer: relation.answer[0],
    start: 0,
    end: 0,
  };
}

const folded = (text: string) => foldAccents(text.toLowerCase()).replace(/\s+/gu, ' ').trim();

/** True where some words stand in a text letter for letter, but for case, accents and spaces. */
function holds(text: string, words: string): boolean {
  return folded(words) !== '' && folded(text).includes(folded(words));
}

/** True where all words that tell are those of one spelling of a name. */
function isNamedBy(words: string, spellings: readonly string[]): boolean {
  const telling = splitWords(words, 'zh')
    .map(foldAccents)
    .filter((word) => !isStopWord(word, 'en') && !isStopWord(word, 'es'));
  return (
    telling.length > 1 &&
    spellings.some((spelling) => {
      const own = new Set(splitWords(spelling, 'zh').map(foldAccents));
      return telling.every((word) => own.has(word));
    })
  );
}
