import type { Language } from '../../../passages/language.ts';
import type { Status, Step } from '../../../passages/passage.ts';
import type { Stage } from '../../map/stage.ts';
import { englishMap } from './en.ts';
import { spanishMap } from './es.ts';
import { chineseMap } from './zh.ts';

/** All that a map, its table and its alternative text say in one language. */
export interface MapWords {
  readonly title: string;
  /** With the name of a topic or a status, or both. */
  readonly titleOf: (filters: readonly string[]) => string;
  readonly subtitle: (count: number) => string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** The same as what is chosen of projects: in Spanish of several. */
  readonly chosen: Readonly<Record<Status, string>>;
  /** That it came to this by a step, and when; a stop is no standing. */
  readonly step: Readonly<Record<Exclude<Step, 'stopped'>, (when: string) => string>>;
  /** What it is, and as of when. */
  readonly standing: (status: string, when: string) => string;
  /** Of a line, that it is drawn straight between its ends. */
  readonly route: string;
  /** That marks which would cover each other are moved apart. */
  readonly moved: string;
  readonly borders: string;
  /** Where so many stand, where they are too many to be listed. */
  readonly sources: (count: number) => string;
  readonly alternative: {
    readonly opening: (count: number) => string;
    readonly group: (stage: string, names: string) => string;
    readonly listed: string;
    readonly between: string;
    readonly more: (count: number) => string;
  };
  /** Names that stand on the map itself. */
  readonly places: Readonly<
    Record<'ecuador' | 'colombia' | 'brazil' | 'bolivia' | 'pacific' | 'lima', string>
  >;
}

const words: Readonly<Record<Language, MapWords>> = {
  en: englishMap,
  es: spanishMap,
  zh: chineseMap,
};

export function mapWordsIn(language: Language): MapWords {
  return words[language];
}
