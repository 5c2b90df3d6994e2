import type { EvalQuestion } from './eval-set.ts';

/** The questions whose answers are measured as messages: 200 of those that stand alone, spread over all. */
export function phoneSample(questions: readonly EvalQuestion[]): EvalQuestion[] {
  const alone = questions.filter(({ conversation }) => conversation === undefined);
  const step = alone.length / 200;
  return Array.from({ length: 200 }, (_, place) => alone[Math.floor(place * step)]).filter(
    (each) => each !== undefined,
  );
}
