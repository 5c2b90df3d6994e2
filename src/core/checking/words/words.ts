import type { Language } from '../../passages/language.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import type { PartyWords } from './parties/party-words.ts';
import { chinese } from './zh.ts';

/** How a figure is put: as an estimate, a lower or an upper bound. */
export type Bound = 'about' | 'over' | 'under';

/** Words by which a claim is read before it is compared. */
export interface CheckingWords extends PartyWords {
  /** A share put as a fraction, with its value in per cent. */
  readonly fractions: readonly (readonly [pattern: RegExp, percent: number])[];
  /** Stand right before a figure. */
  readonly bounds: Readonly<Record<Bound, RegExp>>;
  /** Stand right behind a figure. */
  readonly boundsBehind: Readonly<Record<Bound, RegExp>> | undefined;
  /** Ways to say that something is not so which only wrap it, each with the plain word for them. */
  readonly wrappings: readonly (readonly [pattern: RegExp, by: string])[];
  /** Words that deny, each with what is left where they deny nothing. */
  readonly denials: readonly (readonly [pattern: RegExp, by: string])[];
  /** Has a thing as done, and as wanted, planned or not done. */
  readonly done: RegExp;
  readonly seeks: RegExp;
  /** Has it as wished by somebody, whatever it says of the wish. */
  readonly wishes: RegExp;
  /** Tell of goods sold and bought. */
  readonly goodsTrade: RegExp;
  /** Say that something is to come. */
  readonly future: RegExp;
  /** Sets a wish before what came of it. */
  readonly beforehand: RegExp;
  /** Asks within a statement: which country, whether. */
  readonly asking: RegExp;
  /** Make a statement surer than the collection makes it. */
  readonly surer: RegExp;
  /** Deny what stands beside them. */
  readonly negation: RegExp;
  /** Deny the thing that stands right behind them: without conditions. */
  readonly without: RegExp;
  /** Say, right before or right behind a share, that something grew by it, or shrank. */
  readonly turns: Readonly<
    Record<'up' | 'down', { readonly before: RegExp; readonly behind: RegExp }>
  >;
  /** Compare two: more of the one, less of it, and what stands right before the other. */
  /** `before`: compares with the same at another time. */
  readonly comparing: Readonly<Record<'whole' | 'more' | 'less' | 'than' | 'before', RegExp>>;
  /** Name what goes out of a country, and what comes in. */
  readonly flows: readonly [out: RegExp, into: RegExp];
  /** Say that nothing is more so. */
  readonly topmost: RegExp;
  /** The most but for one, two or three others. */
  readonly rankedTop: RegExp;
  /** Of these, such as stand right before that of which something is the most. */
  readonly topOf: RegExp;
  /** Narrow down among what it is the most, or the only one. */
  readonly among: RegExp;
  /** Say that something began or was opened. */
  readonly begun: RegExp;
  /** Words by which a claim stands or falls, with what a sentence that tells the same must have. */
  readonly weighty: readonly { readonly said: RegExp; readonly told: RegExp }[];
  /** Say something of all there is, and of a part of it. */
  readonly universal: RegExp;
  readonly partial: RegExp;
  /** Have what follows or stands before as what someone thinks. */
  readonly opinion: RegExp;
  /** Hold a word of negation and deny nothing. */
  readonly notNegation: RegExp;
  /** Say something against what they stand beside, without denying it in so many words. */
  readonly adverse: RegExp;
  /** Say that someone denies what follows. */
  readonly denying: RegExp;
  /** Say that an act was taken back, or that something came to its end. */
  readonly undone: RegExp;
  /** Deny what once was so. */
  readonly ceased: RegExp;
  /** Say that one was what one is no more. */
  readonly formerly: RegExp;
  /** Say what one is today. */
  readonly standing: RegExp;
  /** Say that there is little of something, which is near to none. */
  readonly scant: RegExp;
  /** Say that something has not happened yet, or goes on. */
  readonly pending: RegExp;
  /** Say that something is planned, expected or only possible. */
  readonly hedge: RegExp;
  /** Say that someone asks for a ruling, with what says that it was made. */
  readonly sought: readonly { readonly asking: RegExp; readonly done: RegExp }[];
  /** Name a stage before something is done. */
  readonly open: RegExp;
  /** What still goes on until something comes about, and the relations that tell that it did. */
  readonly stages: readonly { readonly pattern: RegExp; readonly done: readonly string[] }[];
  /** Say that it is so today, whatever was before. */
  readonly present: RegExp;
  /** The words that say so, which no passage needs to have. */
  readonly pendingWords: RegExp;
  /** Deny that something is the only one. */
  readonly notOnly: RegExp;
  /** Limit what is said to one thing. */
  readonly only: RegExp;
  /** Say that someone states what follows or stands before. */
  readonly reporting: RegExp;
  /** The same, where a sentence without any of them does not say it either. */
  readonly predicates: readonly (readonly RegExp[])[];
  /** Say that something belongs to someone. */
  readonly owning: RegExp;
  /** Say that something is China's. */
  readonly ofChina: RegExp;
  /** Say that one has a thing, or that it is someone's. */
  readonly having: RegExp;
  /** Tell of what was so, and not of today. */
  readonly past: RegExp;
  /** Point back to a date named before. */
  readonly sameTime: RegExp;
  /** Where a text may fall into several claims. */
  readonly joints: RegExp;
  /** Opens the rest of a series of things done, and no clause of its own. */
  readonly series: RegExp;
  /** Opens a clause that is about what stands before it. */
  readonly dependent: RegExp;
  /** Part a sentence into stretches that are denied or not on their own. */
  readonly stretches: RegExp;
  /** A verb in a tense, or what looks like one. */
  readonly verb: RegExp;
  /** An opening that tells only when, where or who says so. */
  readonly frame: RegExp;
  /** Words for the first place, and for the second. */
  readonly ranks: readonly RegExp[];
  /** Tell one of several by its place: the first, the second and so on. */
  readonly ordinals: readonly RegExp[];
  /** Between two of which the first has more, or comes first; and the other way round. */
  readonly ahead: RegExp;
  readonly behind: RegExp;
}

const words: Readonly<Record<Language, CheckingWords>> = {
  en: english,
  es: spanish,
  zh: chinese,
};

export function checkingWordsIn(language: Language): CheckingWords {
  return words[language];
}
