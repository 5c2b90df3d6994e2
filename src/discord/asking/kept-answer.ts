import type { Message } from 'discord.js';
import { type ConversationId, shownKey } from '../../core/conversation/conversation.ts';
import { customIdsOn, passagesOn } from '../components/custom-ids-on.ts';
import type { Services } from '../services.ts';

/** Where an answer is kept with what it shows. */
export interface KeptAnswer {
  readonly conversation: ConversationId;
  /** Its key. */
  readonly shown: string;
}

/** The answer that a message shows or was opened from; undefined where none of it is kept. */
export async function keptAnswerOn(
  message: Pick<Message, 'components'>,
  { state }: Services,
): Promise<KeptAnswer | undefined> {
  const ids = customIdsOn(message);
  const named = ids.find((id) => id.name === 'export' || id.name === 'more');
  if (named !== undefined) return { conversation: named.conversation, shown: named.shown };
  const conversation = ids.find((id) => id.name === 'followup')?.conversation;
  if (conversation === undefined) return undefined;
  // The buttons of a short answer do not tell which of its conversation it is, but what it shows does.
  const cited = passagesOn(message);
  const { turns = [] } = (await state.conversations.load(conversation)) ?? {};
  const shown = turns
    .flatMap((turn) => turn.shown ?? [])
    .findLast(({ sentences }) => {
      const passages = new Set(sentences.map(({ passage }) => passage));
      return cited.length > 0 && cited.every((id) => passages.has(id));
    });
  return shown === undefined ? undefined : { conversation, shown: shownKey(shown) };
}
