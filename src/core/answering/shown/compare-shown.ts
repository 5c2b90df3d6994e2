import type { Excerpt } from '../../citations/excerpt.ts';
import type { Turn } from '../../conversation/conversation.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { findQuantities } from '../../passages/quantities.ts';
import type { FollowUp } from '../../question/leaning/follow-up.ts';
import { questionWords } from '../../question/words/words.ts';
import { hasAnswerType } from '../evidence/answer-type.ts';
import type { AskQuestion } from '../evidence/asked-question.ts';
import type { UnderstoodAnswer } from '../part-answer.ts';
import { partOfShown } from './part-of-shown.ts';

/** Units of dates, which are no amounts to compare. */
const ofTime: ReadonlySet<string> = new Set(['year', 'month', 'day']);

/**
 * "Which is bigger?" after an amount of one thing and then of another, "which came first?" after two dates:
 * both again, side by side. Undefined for another question, and where the last two turns told no two.
 */
export function compareShown(
  question: string,
  language: Language,
  turns: readonly Turn[],
  followUp: FollowUp,
  knowledge: Knowledge,
  askQuestion: AskQuestion,
): UnderstoodAnswer | undefined {
  const { whichIsMore, whichIsEarlier } = questionWords[language];
  const isOfDates = whichIsEarlier.test(question.trim());
  if (!isOfDates && !whichIsMore.test(question.trim())) return undefined;
  const tells = isOfDates ? tellsDate : tellsAmount;
  const excerpts = turns.slice(-2).flatMap((turn) => firstThat(tells, turn, knowledge) ?? []);
  const [one, other] = excerpts;
  if (one === undefined || other === undefined || one.passage === other.passage) return undefined;
  const entities = [...new Set(turns.slice(-2).flatMap((turn) => turn.entities))];
  const part = partOfShown(question, askQuestion(question, language, followUp), excerpts, entities);
  return { question, context: followUp.context, parts: [part], isWhole: true };
}

const tellsDate = (wording: string) => hasAnswerType(wording, 'date', 'en');

const tellsAmount = (wording: string) =>
  findQuantities(wording, 'en').some(({ unit }) => !ofTime.has(unit));

/** The first sentence that a turn showed and that tells such. */
function firstThat(
  tells: (wording: string) => boolean,
  { shown }: Turn,
  { passages }: Knowledge,
): Excerpt | undefined {
  for (const { passage: id, sentence } of shown?.sentences ?? []) {
    const passage = passages.get(id);
    const wording = passage?.texts.en.sentences[sentence] ?? '';
    if (passage !== undefined && tells(wording)) return { passage, sentence };
  }
  return undefined;
}
