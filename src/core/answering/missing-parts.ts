import type { Excerpt } from '../citations/excerpt.ts';
import type { EntityId, RelationId } from '../passages/passage.ts';
import type { Anchors } from '../question/anchors.ts';
import type { AskedRelation } from '../question/relations.ts';
import { isAsking } from '../question/split-question.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import type { PartAnswer } from './part-answer.ts';
import type { BroadExcerpts, Lacking } from './excerpts/broad-excerpts.ts';
import { hasAnswerType, hasSum } from './evidence/answer-type.ts';
import { isPlainly } from './told/find-lacking.ts';
import { askedFor, isDistinct } from './told/nameable-relations.ts';

/**
 * Lists the parts of a question that nothing shown answers, in the asker's words; what the gate stopped
 * leaves its part without an answer.
 */
export function missingParts(
  answers: readonly PartAnswer[],
  shown: readonly Excerpt[],
  broad: BroadExcerpts,
  retriever: Retriever,
): string[] {
  // All on a topic answers the one question on it.
  if (answers.length === 1 && broad.excerpts.length > 0) return [];
  const ids = new Set(shown.map(({ passage }) => passage.id));
  const isMissing = (part: PartAnswer, place: number) =>
    !part.excerpts.some(({ passage }) => ids.has(passage.id)) &&
    (answers.length === 1 ||
      ((place === 0 || asksSomething(part, retriever)) && !isShownAlready(part, shown, retriever)));
  return answers.filter(isMissing).map(({ part }) => part);
}

/** "My neighbour insists that he did." beside a question asks nothing; what comes first always asks. */
function asksSomething({ asked }: PartAnswer, retriever: Retriever): boolean {
  const { question, retrieval } = asked;
  const isFragment =
    question.relations.every(isDistinct) && isPlainly(question, retrieval, retriever);
  return isAsking(question, isFragment);
}

/**
 * True where what is shown for another part tells what this one asks for: all that it names, of the same
 * thing; or, where it says nothing of its own ("and how many?", "which would they be?"), the kind of
 * thing asked for.
 */
function isShownAlready(
  { asked: { question, retrieval } }: PartAnswer,
  shown: readonly Excerpt[],
  retriever: Retriever,
): boolean {
  const { asks, anchors, language } = question;
  const holds = (entity: EntityId) =>
    shown.some(({ passage }) => retriever.entitiesOf(passage).has(entity));
  if (!anchors.entities.every(holds)) return false;
  const relations = askedFor(question.relations);
  if (tellsOfNamed(shown, anchors, relations)) return true;
  if (!isPlainly(question, retrieval, retriever)) return false;
  const isTypeMet = shown.some(({ passage, sentence }) => {
    const text = passage.texts[language].sentences[sentence] ?? '';
    return asks.type === 'money'
      ? hasSum(text, language)
      : hasAnswerType(text, asks.type, language);
  });
  if (asks.isAmount && !isTypeMet) return false;
  if (relations.length === 0) {
    // Who it is asks for something of its own, whatever else is shown.
    if (asks.asked === 'who') return false;
    return asks.isAmount ? asks.words === '' : anchors.entities.length === 0;
  }
  return relations.every(({ relation }) => shown.some((one) => tells(one, relation)));
}

/** True where a shown sentence tells all that is asked of all that is named, and no period narrows it. */
function tellsOfNamed(
  shown: readonly Excerpt[],
  { entities, years }: Anchors,
  relations: readonly AskedRelation[],
): boolean {
  if (entities.length === 0 || relations.length === 0 || years.length > 0) return false;
  return shown.some(({ passage, sentence }) =>
    entities.every((entity) =>
      relations.every(({ relation }) =>
        passage.tells.some(
          ({ of, what, in: numbers }) =>
            of === entity && what === relation && numbers.includes(sentence + 1),
        ),
      ),
    ),
  );
}

function tells({ passage, sentence }: Excerpt, relation: RelationId): boolean {
  // Its lead says how far a thing is.
  if (relation === 'status' && passage.status !== undefined) return true;
  return passage.tells.some(
    ({ what, in: numbers }) =>
      numbers.includes(sentence + 1) &&
      // What those who hold a view say of it are their reasons.
      (what === relation || (relation === 'cause' && what === 'position')),
  );
}

/**
 * What may be quoted of what is missing: phrases of the asker's, and names, which are whole where they are
 * known or stand between spaces.
 */
export function quotable(missing: readonly string[], { lacking }: BroadExcerpts): string[] {
  const isWhole = ({ name, entity }: Lacking) => entity !== undefined || !han.test(name);
  const names = new Set(lacking.filter(isWhole).map(({ name }) => name));
  return missing.filter((each) => names.has(each) || isPhrase(each));
}

const han = /\p{Script=Han}/u;

/** True for two words or three Chinese characters, which can hardly be a broken piece. */
function isPhrase(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[^\s\p{Script=Han}\p{P}]+/gu)?.length ?? 0;
  return characters >= 3 || words >= 2;
}
