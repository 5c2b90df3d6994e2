import type { Language } from '../passages/language.ts';
import { questionWords, type Contrast } from './words/words.ts';

/** Lists what a question asks of, each with the other thing that is easily taken for it. */
export function contrastsIn(question: string, language: Language): Contrast[] {
  const { contrasts, direction, trade } = questionWords[language];
  // What China imports from Peru is sold by Peru.
  const told = trade['to-china'].test(question) ? contrasts : [direction, ...contrasts];
  return told.flatMap(([one, other]) => {
    const asksOne = one.test(question);
    const asksOther = other.test(question);
    if (asksOne === asksOther) return [];
    return asksOne ? [[one, other] as const] : [[other, one] as const];
  });
}

/** True where a text tells only of the other of one of some contrasts. */
export function tellsOfTheOther(contrasts: readonly Contrast[], text: string): boolean {
  return contrasts.some(([wanted, unwanted]) => unwanted.test(text) && !wanted.test(text));
}
