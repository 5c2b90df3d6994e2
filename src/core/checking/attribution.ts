import type { Language } from '../passages/language.ts';
import { statementWordsIn } from '../statements/words/words.ts';

/** A claim in two: who is said to say so, and what. */
export interface Attributed {
  readonly who: string;
  readonly said: string;
}

/** Who a claim is put down to, where it begins or opens with that; undefined where it is a plain statement. */
export function attributionOf(claim: string, language: Language): Attributed | undefined {
  for (const pattern of statementWordsIn(language).attributions) {
    const [, who, said] = pattern.exec(claim) ?? [];
    if (who !== undefined && said !== undefined) return { who, said };
  }
  return undefined;
}
