import type { ChangeWords } from '../../core/corrections/tell-change.ts';
import type { Language } from '../../core/passages/language.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { chinese } from './zh.ts';

/** All that the room prints in one language, beside what the core does. */
export interface RoomWords {
  /** The language by its own name. */
  readonly ownName: string;
  /** What Chaski is, in the few words that stand behind its name. */
  readonly tagline: string;
  readonly punctuation: {
    readonly comma: string;
    /** Between the items of a plain list. */
    readonly listed: string;
    readonly semicolon: string;
    readonly colon: string;
  };
  readonly frame: FrameWords;
  readonly counts: Readonly<
    Record<'passages' | 'sources' | 'questions' | 'values', (count: number) => string>
  >;
  readonly paging: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly page: (page: number, pages: number) => string;
    /** A title of which this is one page. */
    readonly titled: (title: string, page: string) => string;
  };
  readonly home: HomeWords;
  readonly field: FieldWords;
  readonly passage: PassagePageWords;
  readonly changes: VersionWords;
  readonly entity: EntityPageWords;
  readonly topic: TopicPageWords;
  readonly charts: ChartsWords;
  readonly map: MapPageWords;
  readonly source: SourcePageWords;
  readonly coverage: CoverageWords;
  readonly search: SearchWords;
  readonly ask: AskWords;
  readonly corrections: CorrectionsWords;
  readonly about: AboutWords;
  readonly notices: NoticeWords;
}

export interface FrameWords {
  readonly skip: string;
  readonly menu: string;
  readonly languages: string;
  readonly topics: string;
  readonly charts: string;
  readonly map: string;
  readonly sources: string;
  readonly coverage: string;
  readonly corrections: string;
  readonly about: string;
  /** At the foot of each page. */
  readonly licence: string;
  readonly feed: string;
}

export interface HomeWords {
  readonly title: string;
  readonly intro: string;
  /** Behind it, where questions can be asked. */
  readonly ask: string;
  readonly try: string;
  readonly topics: string;
  readonly entities: string;
  readonly allEntities: string;
  readonly latest: string;
  readonly pictures: string;
  readonly map: string;
}

/** The field in which people type. */
export interface FieldWords {
  readonly label: string;
  readonly ask: string;
  readonly search: string;
}

export interface PassagePageWords {
  readonly topic: string;
  readonly about: string;
  readonly related: string;
  readonly place: string;
  readonly otherLanguages: string;
  readonly versions: string;
  readonly present: string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly noEarlier: string;
  readonly cite: string;
  readonly data: string;
  readonly details: string;
}

/** What has changed of a passage. */
export interface VersionWords extends ChangeWords {
  /** What it said is no longer kept. */
  readonly unknown: string;
}

export interface EntityPageWords {
  readonly short: string;
  readonly told: string;
  readonly timeline: string;
  readonly timelineOf: (name: string) => string;
  readonly noTimeline: string;
  readonly sides: string;
  readonly sidesNote: string;
  readonly also: string;
  readonly nothing: string;
  readonly description: (name: string, passages: string) => string;
}

export interface TopicPageWords {
  readonly key: string;
  readonly others: string;
  readonly newest: (date: string) => string;
  readonly unheard: (sides: string) => string;
}

/** What stands around charts, and around every picture. */
export interface ChartsWords {
  readonly intro: string;
  /** Series that go over years, quantities that several count, and what has no more than a value or two. */
  readonly overTime: string;
  readonly compared: string;
  readonly others: string;
  readonly compilers: (names: string) => string;
  /** The sentences that tell what a picture shows. */
  readonly told: string;
  /** Each of what stands beside each other in a picture. */
  readonly counts: string;
  /** Other counts of the same, and all beside each other. */
  readonly rivals: string;
  readonly together: string;
  readonly json: string;
  readonly csv: string;
  readonly notDrawn: string;
}

export interface MapPageWords {
  readonly intro: string;
  readonly topics: string;
  readonly statuses: string;
  readonly all: string;
  /** Placed projects in which no Chinese party is told to have a part. */
  readonly others: string;
  readonly othersNote: string;
  /** On the page of a project, leading to the map. */
  readonly onMap: string;
}

export interface SourcePageWords {
  readonly publisher: string;
  readonly author: string;
  readonly date: string;
  readonly side: string;
  readonly language: string;
  readonly address: string;
  readonly note: string;
  readonly rests: string;
  readonly intro: (sources: string, publishers: number) => string;
  readonly description: (publisher: string, passages: string) => string;
}

export interface CoverageWords {
  readonly intro: string;
  readonly languages: string;
  readonly languageLine: (passages: string, questions: string, sources: string) => string;
  readonly sides: string;
  readonly side: string;
  readonly spoken: string;
  readonly published: string;
  readonly years: string;
  readonly missing: string;
  readonly untold: string;
  readonly unheard: string;
  readonly entities: string;
  readonly entitiesNote: string;
}

export interface SearchWords {
  readonly title: string;
  readonly none: string;
  readonly names: string;
  readonly passages: string;
  readonly askInstead: string;
}

export interface AskWords {
  readonly title: string;
  readonly intro: string;
  readonly near: string;
  readonly next: string;
  readonly searchInstead: string;
}

export interface CorrectionsWords {
  readonly intro: string;
  readonly none: string;
  readonly unreadable: string;
}

/** Headings with paragraphs. */
export interface AboutWords {
  readonly description: string;
  /** Said where a language model has a part in answers. */
  readonly model: string;
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
}

/** Pages instead of what was asked for: a title and a sentence. */
export interface NoticeWords {
  readonly notFound: Notice;
  readonly notAllowed: Notice;
  readonly tooLong: Notice;
  readonly busy: Notice;
  readonly failed: { readonly title: string; readonly text: (reference: string) => string };
  readonly tooMany: { readonly title: string; readonly text: (seconds: number) => string };
  readonly home: string;
}

export interface Notice {
  readonly title: string;
  readonly text: string;
}

const words: Readonly<Record<Language, RoomWords>> = {
  en: english,
  es: spanish,
  zh: chinese,
};

export function roomWords(language: Language): RoomWords {
  return words[language];
}
