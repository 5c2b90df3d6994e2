import type { Turn } from '../../conversation/conversation.ts';
import { isEverywhere, type Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { tellsAt, type Tell } from '../../passages/passage.ts';
import type { FollowUp } from '../../question/leaning/follow-up.ts';
import { questionWords } from '../../question/words/words.ts';
import type { AskQuestion } from '../evidence/asked-question.ts';
import type { UnderstoodAnswer } from '../part-answer.ts';
import { partOfShown } from './part-of-shown.ts';
import { wasShown } from './was-shown.ts';

const ofTrade = ['trade-share'];
const ofOutput = ['ranking', 'market-share'];

/** By what an amount of each kind is told to be much or little: its part of a whole, its place among others. */
const weighing: ReadonlyMap<string, readonly string[]> = new Map([
  ['export-value', ofTrade],
  ['import-value', ofTrade],
  ['trade-total', ofTrade],
  ['trade-composition', ofTrade],
  ['production', ofOutput],
  ['throughput', ofOutput],
  ['count', ofOutput],
]);

const mostWeighing = 2;

/**
 * "Is that a lot?" after an amount: the share or rank of the same thing, the newest first; nothing where
 * none is held, for a figure alone is neither much nor little. Undefined for another question.
 */
export function weighShown(
  question: string,
  language: Language,
  turn: Turn,
  followUp: FollowUp,
  knowledge: Knowledge,
  askQuestion: AskQuestion,
): UnderstoodAnswer | undefined {
  if (!questionWords[language].isMuch.test(question.trim())) return undefined;
  const shown = turn.shown?.sentences ?? [];
  const told = shown
    .slice(0, 1)
    .flatMap(({ passage, sentence }) => tellsAt(knowledge.passages.get(passage), sentence));
  const excerpts = [...knowledge.passages.values()]
    .filter(({ id }) => !knowledge.successors.has(id) && !knowledge.later.has(id))
    .flatMap((passage) =>
      passage.texts.en.sentences.map((_, sentence) => ({
        passage,
        sentence,
        nearness: nearnessOf(tellsAt(passage, sentence), told, knowledge),
      })),
    )
    .filter(
      ({ passage, sentence, nearness }) => nearness > 0 && !wasShown({ passage, sentence }, shown),
    )
    .toSorted((a, b) => b.nearness - a.nearness || (a.passage.asOf < b.passage.asOf ? 1 : -1))
    .slice(0, mostWeighing)
    .map(({ passage, sentence }) => ({ passage, sentence }));
  const part = partOfShown(
    question,
    askQuestion(question, language, followUp),
    excerpts,
    followUp.carried,
  );
  return { question, context: followUp.context, parts: [part] };
}

/** 2 for a share or rank of the same thing for the same partner, 1 for one of the thing, else 0. */
function nearnessOf(tells: readonly Tell[], told: readonly Tell[], knowledge: Knowledge): number {
  const nearness = tells.map(({ of, what, by }) => {
    const same = told.filter(
      (one) => one.of === of && weighing.get(one.what)?.includes(what) === true,
    );
    if (by !== undefined && same.some((one) => one.by === by)) return 2;
    return same.length > 0 && !isEverywhere(of, knowledge) ? 1 : 0;
  });
  return Math.max(0, ...nearness);
}
