import type { Language } from '../passages/language.ts';
import type { Quantity } from '../passages/quantities.ts';
import type { EntityId, RelationId } from '../passages/passage.ts';
import type { Anchors } from './anchors.ts';
import type { Asked, AskedName, Attribute, QuestionType, Role, TradeFlow } from './kinds.ts';
import type { AskedRelation } from './relations.ts';
import type { Contrast } from './words/words.ts';

/** `never`: private data and the like. `everyday`: ours only where it names what is known. */
export type QuestionScope = 'ours' | 'everyday' | 'never' | 'advice' | 'forecast';

export interface Asks {
  readonly asked: Asked;
  /** The words that name what is asked for: words[start] to words[end - 1]; empty where nothing does. */
  readonly start: number;
  readonly end: number;
  /** The same words as text. */
  readonly words: string;
  readonly type: QuestionType;
  /** True for a date, share, sum of money or other amount. */
  readonly isAmount: boolean;
  readonly name: AskedName | undefined;
}

/** A question, read once: behind this nobody looks for words that ask. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly asks: Asks;
  /** What any answer must be about. */
  readonly anchors: Anchors;
  readonly attributes: ReadonlySet<Attribute>;
  /** The roles that it asks for by name. */
  readonly roles: readonly Role[];
  /** Peru and China, as far as its words speak of them: "the Chinese ambassador". */
  readonly nations: readonly EntityId[];
  /** What it asks to be told, as far as its words tell. */
  readonly relations: readonly AskedRelation[];
  /** How likely it asks for each relation by its wording: 0 for the likeliest, below 0 for others. */
  readonly likely: ReadonlyMap<RelationId, number>;
  /** Whether it asks for what is to come, so that what was counted is no answer. */
  readonly isToCome: boolean;
  /** Places of its words that carry nothing of what it asks. */
  readonly fillers: ReadonlySet<number>;
  /** Places of its words at which a Chinese word begins; every place in other languages. */
  readonly beginnings: ReadonlySet<number>;
  /** What it asks of, each with what is easily taken for it. */
  readonly contrasts: readonly Contrast[];
  /** Whether it asks how many there are of something. */
  readonly isCount: boolean;
  /** Which way the goods go that it asks of; undefined where it tells none. */
  readonly trade: TradeFlow | undefined;
  readonly scope: QuestionScope;
  /** Whether it asks what people think, which only a poll tells. */
  readonly asksOpinion: boolean;
  /** Amounts and parts of dates that it names itself. */
  readonly quantities: readonly Quantity[];
}

/** Reads a question that is put in a language. */
export type ReadQuestion = (text: string, language: Language) => Question;

/** True where some words of the question are, at least in part, those that name what is asked for. */
export function isInFocus(
  words: { readonly start: number; readonly end: number },
  { start, end }: Asks,
): boolean {
  return words.start < end && start < words.end;
}
