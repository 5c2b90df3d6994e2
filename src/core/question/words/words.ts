import type { Language } from '../../passages/language.ts';
import type { Asked, AskedName, QuestionForm, QuestionType, Role, TradeFlow } from '../kinds.ts';
import type { StandsFor } from '../leaning/stand-in.ts';
import { chinese } from './zh.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';

/** The words that ask for one kind of thing; global, since a question may have several. */
export interface Opening {
  readonly asked: Asked;
  readonly pattern: RegExp;
}

/** Two things of one kind that a word search takes for each other, since all around them is the same. */
export type Contrast = readonly [one: RegExp, other: RegExp];

/** The words of one language that tell what a question asks. Another language is one more of these. */
export interface QuestionWords {
  readonly openings: readonly Opening[];
  /** The first that fits counts, in the order of `questionTypes`. */
  readonly types: Readonly<Record<Exclude<QuestionType, 'other'>, RegExp>>;
  /** What stands before and after the word that asks for a form is asked with it: "a short summary of". */
  readonly forms: Readonly<Record<Exclude<QuestionForm, 'plain'> | 'since', RegExp>>;
  /** A person: anywhere in the question. A company or place: among the words of what is asked for. */
  readonly names: Readonly<Record<AskedName, RegExp>>;
  /** Asks for one role and no other: "from whom" is not "by whom". */
  readonly roles: Readonly<Record<Role, RegExp>>;
  /** What comes to Peru, and what leaves it; the words of a question for Peru's sales say nothing of it. */
  readonly direction: Contrast;
  readonly contrasts: readonly Contrast[];
  /** Asks how many there are of something, and not how much of it. */
  readonly counts: RegExp;
  /** Who buys of whom: what Peru sells to China, and what China sells to Peru. */
  readonly trade: Readonly<Record<TradeFlow, RegExp>>;
  /** A word that asks; a clause without one belongs to its neighbour. */
  readonly questionWord: RegExp;
  /** A clause that asks by a word of its own, and not one that only goes on: "he says that he did". */
  readonly clauseAsks: RegExp;
  /** Words that ask for a number of some measure, whatever it measures: "how many days". */
  readonly bareMeasure: RegExp;
  /** Where one question ends and the next may begin. */
  readonly borders: RegExp;
  readonly orders: {
    /** What somebody should do. */
    readonly advice: RegExp;
    /** What will come of rivals, wars and prices; what a source expects is no forecast of ours. */
    readonly forecast: RegExp;
    /** Private data and the like: no passage answers them, whatever they name. */
    readonly declined: readonly RegExp[];
    /** What only an order to the program says. */
    readonly ordered: readonly RegExp[];
    /** Tasks and orders that a question may speak of too, so not where a clause opens as one. */
    readonly told: readonly RegExp[];
    readonly opensAsking: RegExp;
  };
  /** Asks what people think, which only a poll tells. */
  readonly opinion: RegExp;
  /** What a text has that speaks of Peru, and of China. */
  readonly bothCountries: readonly [RegExp, RegExp];
  /** Matters of daily life, school and play. */
  readonly everyday: RegExp;
  /** Asks only who says otherwise than what was answered last. */
  readonly otherSide: RegExp;
  /** Asks only how what was spoken of stands today: "and now?" */
  readonly now: RegExp;
  /** Asks only whether the amount that was told is much: "is that a lot?" */
  readonly isMuch: RegExp;
  /** Asks only whether what was told is good or bad: "and is that good?" */
  readonly isGood: RegExp;
  /** Asks only what is in what was spoken of: "what was it about?" */
  readonly aboutWhat: RegExp;
  /** Asks of what was before, and of nothing else: "and before?" */
  readonly onlyBefore: RegExp;
  /** Asks who had something before, which stands for NAME. */
  readonly formerOwner: string;
  /** Goes back to what was spoken of before the last turn, by other words for it: "back to the train". */
  readonly returns: RegExp;
  /** Asks of what there is with somebody, and for no word of theirs: "and with the US?" */
  readonly withParty: RegExp;
  /** Asks for the word of somebody, who stands for NAME. */
  readonly wordOf: string;
  /** Asks of something Chinese in Peru, which stands for NAME. */
  readonly ofChinaInPeru: string;
  /** Asks for others than were told of: "who else?", "any other mines?" */
  readonly others: RegExp;
  /** Of these, what keeps the word that asks for somebody. */
  readonly whoElse: RegExp;
  /** Means one of those that were listed, from the first on: "the second one, where is it?" */
  readonly ordinals: readonly RegExp[];
  /** Asks which of some is the first, and means none that was listed. */
  readonly whichFirst: RegExp;
  /** Asks only which of two amounts that were told is the greater: "which is bigger?" */
  readonly whichIsMore: RegExp;
  /** Asks only which of two things that were told of came before the other. */
  readonly whichIsEarlier: RegExp;
  /** Laughter and sounds before a question, which ask nothing: "lol so who owns it". */
  readonly laughsFirst: RegExp;
  /** What was said before it is taken back: "cherries, no wait, grapes". */
  readonly takesBack: RegExp;
  /** Says that those who are named are where that is which was spoken of: "the local fishermen". */
  readonly local: RegExp;
  /** Asks how far something goes, which no number need tell: "how much does China influence …". */
  readonly extent: RegExp;
  /** Asks for all of something and not for a part of it: "in total", 总量. */
  readonly total: RegExp;
  /** Two years as the ends of a span. */
  readonly yearSpan: RegExp;
  /** Stands between two names of which one is enough. */
  readonly either: RegExp;
  /** Stands before or after a name that is set aside: "besides BYD", 比亚迪之外. */
  readonly besides: { readonly before: RegExp; readonly after: RegExp };
  /** What stands around a name or year that alone is new: "and what about", 那…呢. */
  readonly carriesOver: RegExp;
  /** Names what it turns to before it asks of that: "chifas, how many are there?" */
  readonly frontsTopic: RegExp;
  /** Says something of what was spoken of, so that a name beside it is no other: "so it's a base?" */
  readonly saysOfIt: RegExp;
  /** What a thing may be called beside its name: "the Toromocho **mine**". */
  readonly thing: RegExp;
  /** Means what stands beside the thing that was spoken of, and says nothing else. */
  readonly otherOne: RegExp;
  /** Stands for the thing that was spoken of. */
  readonly pronoun: RegExp;
  /** Stand for somebody, or something, that was spoken of. */
  readonly standIns: Readonly<Record<StandsFor, RegExp>>;
  /** Who may act in any matter and is named by no name: "the court", 国会. */
  readonly actor: RegExp;
  /** Refers back to what was said before. */
  readonly leaning: RegExp;
  /** A year counted from now, with its distance and how it is written with `year` as figures. */
  readonly relativeYears: readonly (readonly [pattern: RegExp, shift: number, written: string])[];
  /** Another year than the one named before, with its distance. */
  readonly otherYears: readonly (readonly [pattern: RegExp, shift: number])[];
  /** Characters: a longer question that names what it is about says all that it means. */
  readonly longestLeaning: number;
}

export const questionWords: Readonly<Record<Language, QuestionWords>> = {
  en: english,
  es: spanish,
  zh: chinese,
};
