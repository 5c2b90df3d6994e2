import type { Turn } from '../../conversation/conversation.ts';
import { isEverywhere, type Knowledge } from '../../passages/knowledge.ts';
import type { EntityId } from '../../passages/passage.ts';
import type { EntityFinder } from '../../retrieval/find-entities.ts';
import type { StandsFor } from '../../question/leaning/stand-in.ts';
import { questionWords } from '../../question/words/words.ts';
import { shownSubjects } from './spoken-of.ts';

/**
 * The one that a pronoun after a turn stands for: of people whom the answer named, where the turn asked
 * who, else whom the question named; of things what the question named, else of what the answer tells
 * first. Undefined where several could be meant.
 */
export function subjectOfTurn(
  turn: Turn,
  kind: StandsFor | undefined,
  knowledge: Knowledge,
  findEntities: EntityFinder,
): EntityId | undefined {
  const typeOf = (id: EntityId) => knowledge.entities.get(id)?.type;
  const isPerson = (id: EntityId) => typeOf(id) === 'person';
  if (kind === 'person') {
    const own = turn.entities.filter(isPerson);
    const shown = namesShown(turn, knowledge, findEntities).filter(isPerson);
    const asksWho = questionWords[turn.language].names.person.test(turn.question);
    const named = asksWho ? shown.filter((id) => !own.includes(id)) : [];
    return named[0] ?? own.at(-1) ?? shown[0];
  }
  const isThing = (id: EntityId) =>
    !isPerson(id) && !isEverywhere(id, knowledge) && typeOf(id) !== 'concept';
  const own = [...new Set(turn.entities.filter(isThing))];
  const told = shownSubjects(turn, knowledge).filter(isThing);
  if (own.length === 1) return own[0];
  if (own.length === 0) return told[0];
  const both = told.filter((id) => own.includes(id));
  return both[0];
}

/** The names in the sentences that a turn showed, in the order in which they stand. */
function namesShown({ shown }: Turn, knowledge: Knowledge, findEntities: EntityFinder): EntityId[] {
  const sentences = (shown?.sentences ?? []).map(
    ({ passage, sentence }) =>
      knowledge.passages.get(passage)?.texts[shown?.language ?? 'en'].sentences[sentence] ?? '',
  );
  const found = sentences.flatMap((sentence) =>
    findEntities(sentence, 'exact')
      .mentions.toSorted((a, b) => a.start - b.start)
      .map(({ entity }) => entity),
  );
  return [...new Set(found)];
}
