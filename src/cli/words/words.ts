import type { Language } from '../../core/passages/language.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { zh } from './zh.ts';

/** All that the terminal says in one language, beside answers. */
export interface Words {
  readonly welcome: string;
  readonly help: string;
  /** The use of `npm run ask`. */
  readonly usage: string;
  readonly noPassage: (id: string) => string;
  readonly passageUse: string;
  readonly noTopic: (name: string) => string;
  readonly noDigest: string;
  readonly unknownCommand: (command: string) => string;
  readonly failed: (reference: string) => string;
}

const words: Readonly<Record<Language, Words>> = { en, es, zh };

export function wordsOf(language: Language): Words {
  return words[language];
}
