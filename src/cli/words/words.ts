import type { Language } from '../../core/passages/language.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { chinese } from './zh.ts';

/** All that the terminal prints in one language, except answers. */
export interface TerminalWords {
  /** The first line, before the collection is read. */
  readonly reading: string;
  readonly welcome: string;
  readonly help: string;
  /** What begins a new subject, as a person would say it. */
  readonly newSubject: string;
  /** The use of `npm run ask`. */
  readonly usage: string;
  /** The use of `npm start`. */
  readonly startUsage: string;
  /** The use of `npm run room`. */
  readonly roomUsage: string;
  /** Before a use, what of a command line is not understood. */
  readonly wrongArgument: (argument: string) => string;
  readonly noPassage: (id: string) => string;
  readonly passageUse: string;
  /** What is kept about whoever types. */
  readonly privacy: string;
  /** Neither a topic nor a publisher is called so. */
  readonly noSource: (name: string) => string;
  readonly noTopic: (name: string) => string;
  readonly noDigest: string;
  /** The rest of a long text, of so many lines, and how it is shown. */
  readonly more: (lines: number) => string;
  /** With the command that it may stand for. */
  readonly unknownCommand: (command: string, near: string | undefined) => string;
  readonly failed: (reference: string) => string;
}

const words: Readonly<Record<Language, TerminalWords>> = {
  en: english,
  es: spanish,
  zh: chinese,
};

export function terminalWords(language: Language): TerminalWords {
  return words[language];
}
