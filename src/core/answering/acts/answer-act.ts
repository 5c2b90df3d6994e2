import type { Excerpt } from '../../citations/excerpt.ts';
import type { Turn } from '../../conversation/conversation.ts';
import { languages, type Language } from '../../passages/language.ts';
import { readAct, type Act } from '../../question/act.ts';
import { citationsOf, type Answer } from '../answer.ts';
import type { AnswerExtractively, ExtractiveOptions } from '../answer-extractively.ts';
import { questionWords } from '../../question/words/words.ts';
import { wordsIn } from '../../words/words.ts';
import { actOnLast, holdsPlace, type ActingSources, type ActOnLast } from './act-on-last.ts';
import { afterDecline, emptyWishOf } from './after-decline.ts';
import { createChat, createNothingYet, type Chat, type NothingYet } from './chat.ts';
import type { ExampleQuestions } from './example-questions.ts';
import { excerptsOf, shownIn } from './shown-sentences.ts';

/** An answer, and the turn to keep; talk has none and leaves the turns before it as they are. */
export interface Reply {
  readonly answer: Answer;
  readonly turn: Turn | undefined;
  /** True where the turns before are to be forgotten. */
  readonly forgets?: boolean;
}

/** Replies to a text that is no question, by its words or by what was heard in it; undefined for a question. */
export type AnswerAct = (
  text: string,
  options: ExtractiveOptions,
  heard?: Act,
) => Reply | undefined;

export interface ActSources extends ActingSources {
  readonly answerExtractively: AnswerExtractively;
  readonly examples: ExampleQuestions;
}

type Performed = Exclude<Act, { readonly kind: 'asks' }>;
type OnLast = Extract<Performed, { readonly kind: ActOnLast['kind'] }>;

/** Replies at once and without a model: in fixed words, or with sentences of the last answer. */
export function createAnswerAct(sources: ActSources): AnswerAct {
  const { knowledge, retriever, examples } = sources;
  const chat = createChat(knowledge, examples);
  const nothingYet = createNothingYet(examples);
  return (text, options, heard) => {
    const last = options.turns?.at(-1);
    if (last !== undefined && asksOfShown(retriever.simplified(text))) return undefined;
    const act = heard ?? readAct(retriever.simplified(text), (word) => retriever.knowsWord(word));
    if (act.kind === 'asks') return undefined;
    if (isOnLast(act)) {
      return last === undefined
        ? withoutLast(act, options, chat, nothingYet)
        : replyWithLast(act, last, options, sources);
    }
    const language = chatLanguage(act, options);
    const hasAnswer = last !== undefined && last.passages.length > 0;
    const answer = chat(act.kind, { language, hasAnswer });
    return act.kind === 'changes-subject'
      ? { answer, turn: undefined, forgets: true }
      : { answer, turn: undefined };
  };
}

/** Whether it asks of what was shown, in words that say nothing where nothing was: "and now?" */
function asksOfShown(text: string): boolean {
  return languages.some((language) =>
    [
      questionWords[language].now,
      questionWords[language].isMuch,
      questionWords[language].isGood,
    ].some((each) => each.test(text.trim())),
  );
}

function isOnLast(act: Performed): act is OnLast {
  return act.kind.startsWith('wants-') || act.kind === 'picks';
}

function replyWithLast(
  act: OnLast,
  last: Turn,
  options: ExtractiveOptions,
  sources: ActSources,
): Reply | undefined {
  const { language, excerpts } = lastShown(last, options, sources);
  if (excerpts.length === 0) {
    return replyWithEarlier(act, options, sources) ?? withoutShown(act, last, options, sources);
  }
  // "The second" of one sentence is no act on it.
  if (act.kind === 'picks' && !holdsPlace(excerpts, act.place)) return undefined;
  const { turns = [] } = options;
  const replyIn = options.language ?? languageOfReply(act, last, language);
  const answer = actOnLast(act, { turns, last, shown: excerpts, language: replyIn }, sources);
  if (answer === undefined) return withoutShown(act, last, options, sources);
  if (answer.status !== 'answered') return { answer, turn: undefined };
  const passages = citationsOf(answer).map(({ passage }) => passage.id);
  return { answer, turn: { ...last, passages, shown: shownIn(answer) } };
}

/**
 * After a decline, "source?" or "shorter" can only mean the answer before it, and so does a place in it; a
 * language, the decline.
 */
function replyWithEarlier(
  act: OnLast,
  options: ExtractiveOptions,
  sources: ActSources,
): Reply | undefined {
  const { turns = [] } = options;
  const place = turns.findLastIndex(({ shown }) => (shown?.sentences.length ?? 0) > 0);
  const earlier = turns[place];
  const isOfDecline = act.kind === 'wants-language' || act.kind === 'wants-again';
  if (earlier === undefined || (isOfDecline && act.place === undefined)) return undefined;
  const reply = replyWithLast(
    act,
    earlier,
    { ...options, turns: turns.slice(0, place + 1) },
    sources,
  );
  if (reply?.answer.status !== 'answered') return undefined;
  const { openings } = wordsIn(reply.answer.language).chat;
  const opening = [openings.ofEarlier, reply.answer.opening].filter((each) => each !== undefined);
  return { ...reply, answer: { ...reply.answer, opening: opening.join(' ') } };
}

/**
 * What the last answer showed. A record of an earlier version does not tell, and the collection may have
 * changed since: then the question is answered again.
 */
function lastShown(
  last: Turn,
  options: ExtractiveOptions,
  sources: ActSources,
): { readonly language: Language; readonly excerpts: readonly Excerpt[] } {
  const { knowledge } = sources;
  const kept = last.shown === undefined ? [] : excerptsOf(last.shown, knowledge);
  if (last.shown !== undefined && kept.length === last.shown.sentences.length) {
    return { language: last.shown.language, excerpts: kept };
  }
  const shown = shownIn(askedAgain(last, { ...options, language: undefined }, sources));
  return { language: shown.language, excerpts: excerptsOf(shown, knowledge) };
}

function askedAgain(
  { question }: Turn,
  { turns = [], ...options }: ExtractiveOptions,
  { answerExtractively }: ActSources,
): Answer {
  return answerExtractively(question, { ...options, turns: turns.slice(0, -1) }).answer;
}

/** Who changes the language is answered in it; else an answer stays in the language in which it was shown. */
function languageOfReply({ language }: OnLast, last: Turn, shown: Language): Language {
  return language === undefined || language === last.language ? shown : language;
}

function chatLanguage(act: Performed, { language, fallback, turns = [] }: ExtractiveOptions) {
  return language ?? act.language ?? turns.at(-1)?.language ?? fallback ?? 'en';
}

/** The last answer declined, or showed what the gate no longer lets through. */
function withoutShown(
  act: OnLast,
  last: Turn,
  options: ExtractiveOptions,
  sources: ActSources,
): Reply {
  const language =
    act.kind === 'wants-language' ? act.to : (options.language ?? act.language ?? last.language);
  const again = askedAgain(last, { ...options, language }, sources);
  const isDecline = again.status === 'abstained';
  const repeats = act.kind === 'wants-language' || act.kind === 'wants-again';
  const answer =
    isDecline && !repeats ? afterDecline(emptyWishOf(act), again, sources.knowledge) : again;
  return { answer, turn: undefined };
}

function withoutLast(
  act: OnLast,
  options: ExtractiveOptions,
  chat: Chat,
  nothingYet: NothingYet,
): Reply {
  const answer =
    act.kind === 'wants-language'
      ? chat('speaks-language', { language: act.to, hasAnswer: false })
      : nothingYet(emptyWishOf(act), chatLanguage(act, options));
  return { answer, turn: undefined };
}
