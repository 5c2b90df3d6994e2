import type { Excerpt } from '../citations/excerpt.ts';
import type { EntityId } from '../passages/passage.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import type { PartAnswer } from './answer-parts.ts';
import type { BroadExcerpts, Lacking } from './excerpts/broad-excerpts.ts';
import { hasAnswerType } from './evidence/answer-type.ts';
import { isPlainly } from './told/find-lacking.ts';
import { askedFor } from './told/nameable-relations.ts';

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
  const isMissing = (part: PartAnswer) =>
    !part.excerpts.some(({ passage }) => ids.has(passage.id)) &&
    (answers.length === 1 || (asksSomething(part) && !isShownAlready(part, shown, retriever)));
  return answers.filter(isMissing).map(({ part }) => part);
}

/** "My neighbour says so." beside a question asks nothing. */
function asksSomething({ asked: { question } }: PartAnswer): boolean {
  return question.asks.asked !== 'other' || question.relations.length > 0;
}

/**
 * True where what is shown for another part tells what this one asks for: all that it names, of the same
 * thing; or, where it says nothing of its own ("and how many?"), the kind of thing asked for.
 */
function isShownAlready(
  { asked: { question, retrieval } }: PartAnswer,
  shown: readonly Excerpt[],
  retriever: Retriever,
): boolean {
  const { asks, anchors, language } = question;
  const holds = (entity: EntityId) =>
    shown.some(({ passage }) => retriever.entitiesOf(passage).has(entity));
  if (!anchors.entities.every(holds) || !isPlainly(question, retrieval, retriever)) return false;
  const isTypeMet = shown.some(({ passage, sentence }) =>
    hasAnswerType(passage.texts[language].sentences[sentence] ?? '', asks.type, language),
  );
  if (asks.isAmount && !isTypeMet) return false;
  const relations = askedFor(question.relations);
  if (relations.length === 0) return asks.isAmount && asks.words === '';
  return relations.every(({ relation }) =>
    shown.some(
      ({ passage, sentence }) =>
        // Its lead says how far a thing is.
        (relation === 'status' && passage.status !== undefined) ||
        passage.tells.some(
          ({ what, in: numbers }) => what === relation && numbers.includes(sentence + 1),
        ),
    ),
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
