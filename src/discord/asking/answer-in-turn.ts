import { citationsOf, type Answer } from '../../core/answering/answer.ts';
import type { ConversationId } from '../../core/conversation/conversation.ts';
import { subjectTurn } from '../../core/conversation/subject-turn.ts';
import type { PostedAnswer } from '../../core/conversation/posted-answer.ts';
import { versionName } from '../../core/corrections/passage-version.ts';
import type { Language } from '../../core/passages/language.ts';
import { passageHash } from '../../core/passages/passage-hash.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { renderAnswer } from '../render/render-answer.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import type { SentMessage } from '../sending/sent-message.ts';
import type { Services } from '../services.ts';
import type { Asker } from './asker.ts';

export interface Asked extends Asker {
  readonly question: string;
  readonly conversation: ConversationId;
  /** The language to answer in; the question's own by default. */
  readonly language?: Language | undefined;
  /** The channel's own: where the question does not tell its language, and around what all see. */
  readonly channelLanguage?: Language | undefined;
  readonly isPrivate?: boolean | undefined;
  /** The title of the post that it stands in, where its own text does not begin with it. */
  readonly subject?: string | undefined;
  readonly offersThread: boolean;
  /** True where nobody sees what was asked unless the answer says it. */
  readonly showsQuestion?: boolean | undefined;
  /** False where the channel wants no next questions. */
  readonly offersNext: boolean;
}

/** Composes and sends an answer; returns it with the result of sending. */
export async function composeAndSend<Sent>(
  asked: Asked,
  services: Services,
  send: (payloads: readonly MessagePayload[]) => Promise<Sent>,
): Promise<{ readonly answer: Answer; readonly sent: Sent }> {
  const { question, conversation, language, channelLanguage, person, server, offersThread } = asked;
  const fallback = channelLanguage ?? asked.fallback;
  const { knowledge, converse, retriever } = services.answering();
  const subject =
    asked.subject === undefined
      ? undefined
      : subjectTurn(asked.subject, retriever, fallback ?? 'en');
  const answer = await services.compose(() =>
    converse(conversation, question, { language, fallback, by: person, server, subject }),
  );
  const { publicUrl } = services;
  const around = asked.isPrivate === true ? undefined : channelLanguage;
  const locale = around ?? asked.locale ?? answer.language;
  const shown = asked.showsQuestion === true ? question : undefined;
  const view = {
    knowledge,
    locale,
    publicUrl,
    conversation,
    offersThread,
    asked: question,
    question: shown,
  };
  const offered = asked.offersNext || answer.status === 'chat' ? answer : { ...answer, next: [] };
  const sent = await send(renderAnswer(offered, view));
  if (answer.status === 'abstained') await keepMiss(asked, answer.language, services);
  return { answer, sent };
}

/** Keeps a declined question, where the operator keeps them; a server's report tells nothing asked in private. */
async function keepMiss(
  { question: words, person, server, isPrivate }: Asked,
  language: Language,
  services: Services,
): Promise<void> {
  const place = isPrivate === true ? undefined : server;
  await services.keepMiss?.({ words, language, person, server: place });
}

/** The passages that an answer cites. */
export function citedBy(answer: Answer): Passage[] {
  return citationsOf(answer).map(({ passage }) => passage);
}

export interface Posted extends Pick<PostedAnswer, 'by' | 'server' | 'conversation' | 'language'> {
  readonly sent: readonly SentMessage[];
  readonly cited: readonly Passage[];
}

/** Saves an answer that others see, so that replies and corrections find it. */
export async function savePosted(
  { sent, cited, ...rest }: Posted,
  { state, now }: Services,
): Promise<void> {
  const hashes = cited.map((passage) => ({
    passage: passage.id,
    hash: passageHash(passage),
    version: versionName(passage),
  }));
  const postedAt = new Date(now()).toISOString();
  for (const place of sent)
    await state.answers.save({ ...rest, ...place, cited: hashes, postedAt });
}
