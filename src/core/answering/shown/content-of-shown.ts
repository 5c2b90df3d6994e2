import type { Excerpt } from '../../citations/excerpt.ts';
import type { Turn } from '../../conversation/conversation.ts';
import { isEverywhere, type Knowledge } from '../../passages/knowledge.ts';
import { isStated, tellsAt } from '../../passages/passage.ts';
import type { Language } from '../../passages/language.ts';
import type { FollowUp } from '../../question/leaning/follow-up.ts';
import { questionWords } from '../../question/words/words.ts';
import { relationsOf } from '../broad/member-tellings.ts';
import type { AskQuestion } from '../evidence/asked-question.ts';
import type { UnderstoodAnswer } from '../part-answer.ts';
import { shownSubjects } from '../told/spoken-of.ts';
import { partOfShown } from './part-of-shown.ts';
import { wasShown } from './was-shown.ts';

/** What laws and agreements say. */
const contents = relationsOf('law-content', 'agreement-content');

const mostTold = 3;

/**
 * "What was it about?" after a law or an agreement: what that says; after a dispute what else the passage
 * tells that was shown first. Undefined for another question, and where all was shown.
 */
export function contentOfShown(
  question: string,
  language: Language,
  turn: Turn,
  followUp: FollowUp,
  knowledge: Knowledge,
  askQuestion: AskQuestion,
): UnderstoodAnswer | undefined {
  if (!questionWords[language].aboutWhat.test(question.trim())) return undefined;
  const told = contentTold(turn, knowledge);
  const excerpts = (told.length > 0 ? told : restOfShown(turn, knowledge)).slice(0, mostTold);
  if (excerpts.length === 0) return undefined;
  const part = partOfShown(
    question,
    askQuestion(question, language, followUp),
    excerpts,
    followUp.carried,
  );
  return { question, context: followUp.context, parts: [part] };
}

/** What is told that those things say of which the turn was, the first that says anything. */
function contentTold(turn: Turn, knowledge: Knowledge): Excerpt[] {
  const own = turn.entities.filter((id) => !isEverywhere(id, knowledge));
  const things = (own.length > 0 ? own : shownSubjects(turn, knowledge)).filter((id) =>
    written.has(knowledge.entities.get(id)?.type ?? ''),
  );
  const current = [...knowledge.passages.values()].filter(
    ({ id }) => !knowledge.successors.has(id),
  );
  for (const thing of things) {
    const told = current.flatMap((passage) =>
      passage.texts.en.sentences.flatMap((_, sentence) =>
        tellsAt(passage, sentence).some(({ of, what }) => of === thing && contents.includes(what))
          ? [{ passage, sentence }]
          : [],
      ),
    );
    // What it says, before what somebody says of it.
    const rank = ({ passage }: Excerpt) => Number(isStated(passage.kind));
    if (told.length > 0) return told.toSorted((a, b) => rank(b) - rank(a));
  }
  return [];
}

/** Types of what has a text. */
const written: ReadonlySet<string> = new Set(['law', 'agreement']);

/** What was not shown of the passage that was shown first. */
function restOfShown({ shown, passages: [first] }: Turn, { passages }: Knowledge): Excerpt[] {
  const passage = first === undefined ? undefined : passages.get(first);
  if (passage === undefined) return [];
  return [...passage.texts.en.sentences.keys()]
    .map((sentence) => ({ passage, sentence }))
    .filter((excerpt) => !wasShown(excerpt, shown?.sentences ?? []));
}
