import type { Shown } from '../../conversation/conversation.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId, PassageId } from '../../passages/passage.ts';
import type { Question, ReadQuestion } from '../../question/question.ts';
import { rememberLast } from '../../retrieval/remember-last.ts';
import { weightOf, type RankedPassage, type Retrieval } from '../../retrieval/retrieval.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { ToldIndex } from '../told/told-index.ts';
import { thresholds } from './thresholds.ts';
import { isSpecific } from './whole-and-part.ts';

/** What a question that leans on the turn before takes from it. */
export interface Leaning {
  /** Entities of the turn before, of which one is enough. */
  readonly carried: readonly EntityId[];
  /** What the turn before was answered with. */
  readonly related: readonly PassageId[];
  /** The sentences that were shown of it, counted from 0. */
  readonly shown: Shown['sentences'];
  /** The question before, by which what is left unsaid is known. */
  readonly context?: string;
  /** True where the question names what it is about, so that the turn before only helps to choose. */
  readonly isLoose?: boolean;
  /** True for a part of one question, which says more of what it means than a follow-up does. */
  readonly isPart?: boolean;
  /** What was spoken of in the last turns. */
  readonly spoken?: ReadonlySet<EntityId>;
  /** True where it says no name, so that it can only be on what was spoken of. */
  readonly isOpen?: boolean;
  /** True where a word of it stands for what was spoken of: it cannot turn to something else. */
  readonly isOfSame?: boolean;
}

/** How a question refers back. */
export interface Reading extends Leaning {
  readonly context: string;
  /** Whether what it names is wanted together with what the turn before was about. */
  readonly isOfBoth: boolean;
}

/** A question with what was found for it. */
export interface AskedQuestion {
  readonly question: Question;
  readonly retrieval: Retrieval;
  readonly leaning?: Leaning | undefined;
}

/** How many passages are looked at for one answer. */
const passagesForAnswer = 12;

/** How many are looked at for one that tells what is asked, and how many of those are taken. */
const passagesWhereTold = 200;
const mostTold = 3;

/** How many sentences that a question most likely means are looked at, wherever they were found. */
const likeliest = 6;

/** Below this, in the rarest terms, a follow-up says nothing of its own. */
const leastSaidOfFollowUp = 0.15;

/** Searches whose passages are kept. */
const mostSearched = 8;

export interface AskSources {
  readonly retriever: Retriever;
  readonly readQuestion: ReadQuestion;
  readonly told: ToldIndex;
}

/** Reads a question and retrieves for it, alone or as leaning on the turn before. */
export type AskQuestion = (part: string, language: Language, reading?: Reading) => AskedQuestion;

/**
 * Parts that are kept as they were asked. One that is not answered is read again as a whole, alone, with
 * its slips put right and without the words that order a form: a question of three parts is read in some
 * forty ways, and half of them are the same.
 */
const mostRemembered = 40;

export function createAskQuestion({ retriever, readQuestion, told }: AskSources): AskQuestion {
  // Of the same words and the same turn before, another reading finds the same.
  const search = rememberLast(mostSearched, retriever.retrieve, (...asked) =>
    JSON.stringify(asked),
  );
  return rememberLast(
    mostRemembered,
    (part, language, reading) =>
      reading === undefined ? askAlone(part, language) : askLeaning(part, language, reading),
    (part, language, reading) =>
      JSON.stringify([part, language, reading, [...(reading?.spoken ?? [])]]),
  );

  function askAlone(part: string, language: Language): AskedQuestion {
    const question = readQuestion(part, language);
    const retrieval = withTold(question, retrieveInContext(question));
    return { question, retrieval, leaning: undefined };
  }

  function askLeaning(part: string, language: Language, reading: Reading): AskedQuestion {
    const question = readQuestion(part, language);
    const leaning =
      reading.isOfBoth || question.anchors.entities.length === 0
        ? reading
        : { ...reading, isLoose: true };
    return { question, retrieval: retrieveInContext(question, reading), leaning };
  }

  /** Where nothing that was found tells what is asked of what is named, what does, though in other words. */
  function withTold({ anchors, relations, text, language }: Question, found: Retrieval): Retrieval {
    const named = relations.map(({ relation }) => relation);
    const wanted = named.some(isSpecific) ? named.filter(isSpecific) : named;
    const telling = new Set(
      anchors.entities.flatMap((id) =>
        told
          .relationsOf(id)
          .filter(({ relation }) => wanted.includes(relation))
          .flatMap(({ tellings }) => tellings.map(({ passage }) => passage.id)),
      ),
    );
    const tells = ({ passage }: RankedPassage) => telling.has(passage.id);
    if (telling.size === 0 || found.passages.some(tells)) return found;
    const wide = retriever.retrieve(text, { language, limit: passagesWhereTold });
    const others = wide.passages.filter(tells).slice(0, mostTold);
    return { ...found, passages: [...found.passages, ...others] };
  }

  /** What people ask for in these words, though it stands there in others. */
  function meantBy(text: string, language: Language): readonly PassageId[] {
    return retriever.likelySentences(text, language)?.first(likeliest) ?? [];
  }

  /** "For how much?" says nothing to search by: then the turn before is the question. */
  function retrieveInContext(question: Question, reading?: Reading): Retrieval {
    const { text: part, language } = question;
    const limit = passagesForAnswer;
    const meant = meantBy(part, language);
    if (reading === undefined) return search(part, { language, limit, also: meant });
    const { context } = reading;
    const whole = `${part} ${context}`;
    const also = [...new Set([...meant, ...meantBy(whole, language)])];
    const retrieval = search(part, { language, context, limit, also });
    const saysNothing = weightOf(retrieval) < leastSaidOfFollowUp || isOnlyWhy(question, retrieval);
    if (!saysNothing) return retrieval;
    return search(whole, { language, limit, also });
  }
}

/** True where a passage was written to answer a question, but for a word or two. */
export function hasOwnAsk({ retrieval }: AskedQuestion): boolean {
  return retrieval.passages.some(({ askFits }) => askFits.some((fit) => fit >= thresholds.ownAsk));
}

/** "Why though?": nothing is said beside the words that ask for a reason. */
function isOnlyWhy({ asks, fillers, relations }: Question, { said }: Retrieval): boolean {
  const isAsking = (place: number) =>
    fillers.has(place) ||
    relations.some(
      ({ relation, start, end }) => relation === 'cause' && start <= place && place < end,
    );
  const places = said.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, offset) => start + offset),
  );
  return asks.asked === 'why' && places.every(isAsking);
}
