import type { ComposeChecked } from '../../citations/compose-checked.ts';
import type { Excerpt } from '../../citations/excerpt.ts';
import type { Turn } from '../../conversation/conversation.ts';
import type { Language } from '../../passages/language.ts';
import { readAsks } from '../../question/asks.ts';
import type { PickedPlace } from '../../question/acts/act-words.ts';
import type { ToldAct } from '../../question/acts/act-matcher.ts';
import { wordsIn } from '../../words/words.ts';
import type { Answer } from '../answer.ts';
import { hasAnswerType } from '../evidence/answer-type.ts';
import { furtherExcerpts, type FurtherSources } from './further-excerpts.ts';
import { sourceOpening } from './source-opening.ts';

/** An act that wants something of the last answer, or of one sentence of it. */
export type ActOnLast = Extract<ToldAct, { kind: `wants-${string}` | 'picks' }>;

/** The last turn, what its answer showed, and the turns before; `language` is the one to reply in. */
export interface LastAnswer {
  readonly turns: readonly Turn[];
  readonly last: Turn;
  readonly shown: readonly Excerpt[];
  readonly language: Language;
}

export interface ActingSources extends FurtherSources {
  readonly compose: ComposeChecked;
}

/**
 * Shows the last answer as the act wants it, through the gate. Undefined where that cannot be: where
 * the act picks a sentence that is not there, or none passes the gate.
 */
export function actOnLast(
  act: ActOnLast,
  answered: LastAnswer,
  sources: ActingSources,
): Answer | undefined {
  const { language, last } = answered;
  const shown = pickedOf(answered.shown, act.place);
  const { openings } = wordsIn(language).chat;
  switch (act.kind) {
    case 'wants-source': {
      const again = show(shown, language, sources);
      return (
        again && withOpening(again, sourceOpening(again.citations, sources.knowledge, language))
      );
    }
    case 'wants-shorter': {
      const chief = chiefOf(shown, last);
      const shortest = chief && [chief, ...counterpartOf(chief, shown)];
      if (shortest === undefined) return undefined;
      const shorter = show(shortest, language, sources);
      const isAsShort = shortest.length === shown.length;
      return shorter && isAsShort ? withOpening(shorter, openings.alreadyShort) : shorter;
    }
    case 'wants-simpler': {
      const chief = chiefOf(shown, last);
      if (chief === undefined) return undefined;
      const beside = shown.filter((each) => each !== chief && each.passage === chief.passage);
      const essence = [chief, ...beside.slice(0, 1), ...counterpartOf(chief, shown)];
      const simplest = show(essence, language, sources);
      const isAll = essence.length === shown.length;
      return simplest && withOpening(simplest, isAll ? openings.noSimpler : openings.simplest);
    }
    case 'wants-more': {
      const further = furtherExcerpts(answered.turns, answered.last, shown, sources);
      const more = show(further, language, sources);
      return (
        more ?? {
          ...madeIn(language),
          status: 'abstained',
          near: [],
          opening: openings.nothingMore,
        }
      );
    }
    case 'wants-again':
      return show(shown, language, sources);
    case 'wants-language':
      return show(shown, act.to, sources);
    case 'picks':
      return show(shown, language, sources);
  }
}

type Shown = Extract<Answer, { readonly status: 'answered' }>;

const madeIn = (language: Language) => ({ mode: 'extractive', language }) as const;

function show(
  excerpts: readonly Excerpt[],
  language: Language,
  { compose }: ActingSources,
): Shown | undefined {
  const { sentences, citations } = compose(excerpts, language);
  if (sentences.length === 0) return undefined;
  return { ...madeIn(language), status: 'answered', sentences, citations };
}

function withOpening(answer: Shown, opening: string): Shown {
  return { ...answer, opening };
}

/** The sentence that answers: the first with the amount or date that was asked for, else the first. */
function chiefOf(shown: readonly Excerpt[], { question, language }: Turn): Excerpt | undefined {
  const { type, isAmount } = readAsks(question, language);
  const tells = ({ passage, sentence }: Excerpt) =>
    hasAnswerType(passage.texts[language].sentences[sentence] ?? '', type, language);
  return (isAmount ? shown.find(tells) : undefined) ?? shown[0];
}

/** The first one shown that contradicts a sentence or without which it would mislead. */
function counterpartOf({ passage }: Excerpt, shown: readonly Excerpt[]): Excerpt[] {
  const beside = new Set([...passage.contradicts, ...passage.needs]);
  return shown.filter((each) => beside.has(each.passage.id)).slice(0, 1);
}

/** True where so many sentences are shown. */
export function holdsPlace(shown: readonly Excerpt[], place: PickedPlace): boolean {
  return shown[placeIn(shown, place)] !== undefined;
}

/** The sentence at a place, or all where none is named or the place is not there. */
function pickedOf(shown: readonly Excerpt[], place: PickedPlace | undefined): readonly Excerpt[] {
  const picked = place === undefined ? undefined : shown[placeIn(shown, place)];
  return picked === undefined ? shown : [picked];
}

function placeIn(shown: readonly Excerpt[], place: PickedPlace): number {
  return place === 'last' ? shown.length - 1 : place - 1;
}
