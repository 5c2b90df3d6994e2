import type { Language } from '../passages/language.ts';
import type { Source } from '../passages/knowledge.ts';
import type { Kind, Status } from '../passages/passage.ts';
import type { Side } from '../passages/side.ts';
import type { ChatWords } from './chat/chat-words.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { chinese } from './zh.ts';

/** All that the core prints in one language. */
export interface Words {
  /** What a claim turns out to be, as a sentence. */
  readonly verdicts: Readonly<
    Record<'supported' | 'contradicted' | 'partly' | 'not-covered', string>
  >;
  /** The locale that dates are written in. */
  readonly locale: string;
  readonly year: (year: string) => string;
  /** A shortened month of a year as people write it. */
  readonly shortMonth: (month: string) => string;
  /** Stands between two sentences. */
  readonly sentenceSpace: '' | ' ';
  /** Whether a name or a sentence loses its capital in the middle of another. */
  readonly hasLetterCase: boolean;
  readonly quoted: (text: string) => string;
  /** Stands between titles or quoted words. */
  readonly separator: string;
  /** Stands between a name and what is told of it. */
  readonly dash: string;
  /** That of a text not more than so many claims are compared. */
  readonly claims: (most: number) => string;
  readonly answer: AnswerWords;
  readonly gap: GapWords;
  readonly chat: ChatWords;
  readonly refusal: RefusalWords;
  readonly leads: LeadWords;
  /** The sides in a word or two. */
  readonly sides: Readonly<Record<Side, string>>;
  readonly headings: Headings;
  readonly passage: PassageWords;
  readonly references: ReferenceWords;
  /** Absent in English, in which places in sources are written. */
  readonly places?: PlaceWords;
  readonly digest: DigestWords;
}

/** Sentences of an answer that make no statement on the subject. */
export interface AnswerWords {
  readonly notCovered: string;
  readonly missing: (parts: string) => string;
  /** The same without words to quote. */
  readonly missingPart: string;
  /** That of what was named not more than so many are compared. */
  readonly compared: (most: number) => string;
  /** The reason why the language model had no part in an answer. */
  readonly without: Readonly<Record<'outage' | 'budget' | 'share', string>>;
}

/** Sentences that say what the collection lacks and what it tells; `about` is what is asked about. */
export interface GapWords {
  /** Asked for advice, or for a forecast. */
  readonly advice: string;
  readonly forecast: string;
  /** Asked what is new; the newest that is told follows. */
  readonly news: string;
  readonly everything: string;
  readonly referent: string;
  readonly others: string;
  readonly answer: string;
  readonly together: (about: string) => string;
  readonly relation: (relation: string, about: string) => string;
  /** What is asked of a period and told of others. */
  readonly period: (
    relation: string,
    names: { readonly about: string; readonly asked: string; readonly held: string },
  ) => string;
  readonly position: (speaker: string, about: string) => string;
  /** `about` is empty where the whole collection is meant. */
  readonly mention: (what: string, about: string) => string;
  readonly number: (number: string) => string;
  /** The names of relations, with the separator between them. */
  readonly told: (about: string, relations: string) => string;
  readonly separator: string;
}

/** The lengths that a text may have, and the length that it has. */
export interface LengthLimits {
  readonly shortest: string;
  readonly longest: string;
  readonly length: string;
}

/** Refusals of a question or a claim for its length; `limits` comes before `more` or `less`. */
export interface RefusalWords {
  readonly limits: Readonly<Record<'question' | 'claim', (limits: LengthLimits) => string>>;
  readonly more: string;
  readonly less: string;
}

/** What a place in a source is counted by. */
export const placeUnits = [
  'paragraph',
  'page',
  'article',
  'section',
  'table',
  'point',
  'chapter',
  'sentence',
] as const;
export type PlaceUnit = (typeof placeUnits)[number];

/** How a place in a source is said, which is written in English. */
export interface PlaceWords {
  readonly units: Readonly<Record<PlaceUnit, (numbers: string, isMany: boolean) => string>>;
  /** Parts without a number, by their English names. */
  readonly parts: Readonly<Partial<Record<string, string>>>;
  readonly under: (heading: string, place: string) => string;
  /** Between numbers. */
  readonly and: string;
  readonly to: string;
}

/** Leads of a sentence: its standing, who says so, as of when. `isDay` tells a day from a month or year. */
export interface LeadWords {
  /** For a fact or figure that rests on somebody's word. */
  readonly according: (who: string) => string;
  /** For a plain fact that a later passage supersedes, and where the speaker was just named. */
  readonly asOf: (when: string, isDay: boolean) => string;
  readonly positionOf: (who: string) => string;
  /** In the middle of a sentence, as they stand after the words on a conflict. */
  readonly standings: Readonly<Record<Exclude<Kind, 'fact' | 'figure'>, string>>;
  readonly statuses: Readonly<Record<Exclude<Status, 'completed'>, string>>;
  /** Between a status and a standing. */
  readonly separator: string;
  /** Who says so and when, behind a standing; empty for none. */
  readonly details: (details: readonly string[]) => string;
  /** Before what contradicts a sentence shown before. */
  readonly otherwise: Readonly<Record<'anotherSource' | 'elsewhere', string>>;
  readonly end: string;
}

/** The standing of a statement. */
export type Standing = 'established' | 'open' | 'alleged' | 'views';

/** Headings of an arranged answer, beside those that are names. */
export interface Headings {
  readonly sides: Readonly<Record<Side, string>>;
  /** For a statement without a speaker. */
  readonly noSide: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly asOf: (when: string) => string;
  /** For what a comparison adds on none of the compared. */
  readonly besides: string;
}

/** Labels of a passage and its sources, wherever they are shown. */
export interface PassageWords {
  readonly sources: string;
  /** `isDay` tells a day from a month or year. */
  readonly asOf: (when: string, isDay: boolean) => string;
  readonly noAddress: string;
  readonly noDate: string;
  readonly noPublisher: string;
  /** What kind of body publishes a source. */
  readonly voices: Readonly<Record<Source['voice'], string>>;
  /** Countries that people also call shorter, by their ISO 3166-1 code. */
  readonly countries: Readonly<Partial<Record<string, string>>>;
  readonly side: (country: string, voice: string) => string;
  /** A single source beside the one that is named, and the number of several. */
  readonly also: (name: string) => string;
  readonly more: (count: number) => string;
  /** Several, among them those that a lead names. */
  readonly moreWith: (count: number, names: string) => string;
  /** Of a source that argues a case, where all that is shown rests on it alone. */
  readonly oneVoice: string;
  readonly saidBy: string;
  /** The same within a line. */
  readonly saidByWhom: (who: string) => string;
  readonly whyHere: string;
  /** What a passage of a kind is worth. */
  readonly standings: Readonly<Record<Kind, string>>;
  readonly disputed: string;
  readonly publishers: (count: number) => string;
  readonly contradicts: string;
  readonly supersedes: string;
  readonly supersededBy: string;
  /** What the passage says now, by its name. */
  readonly version: (name: string) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

/** Words of references whose style has them in the language of the text that cites. */
export interface ReferenceWords {
  readonly online: string;
  readonly viewed: (day: string) => string;
  readonly availableFrom: string;
  readonly noDate: string;
}

/** The title of a digest and the reasons why a fact is in it. */
export interface DigestWords {
  readonly title: (day: string) => string;
  readonly onThisDay: (year: number) => string;
  readonly corrected: (day: string) => string;
  readonly updates: (day: string) => string;
  /** Above the facts that are only in their turn, where others have a reason. */
  readonly others: string;
}

const words: Readonly<Record<Language, Words>> = { en: english, es: spanish, zh: chinese };

export function wordsIn(language: Language): Words {
  return words[language];
}
