import type { StringSelectMenuInteraction } from 'discord.js';
import type { SourceFilter } from '../../core/passages/collection-contents.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import { passageIdSchema, sourceIdSchema } from '../../core/passages/passage.ts';
import { sideSchema } from '../../core/passages/side.ts';
import { askerOf } from '../asking/asker.ts';
import type { CustomId } from '../components/custom-id.ts';
import { parseCustomId } from '../components/parse-custom-id.ts';
import { renderPublisher } from '../render/render-publisher.ts';
import { renderSources } from '../render/render-sources.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { showPassage } from './show-passage.ts';

/** Handles a choice in a select, whose custom_id carries all else that is needed. */
export async function handleSelect(
  interaction: StringSelectMenuInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const { locale } = askerOf(interaction);
  const { knowledge } = services.answering();
  const view = { knowledge, locale, publicUrl: services.publicUrl };
  const id = parseCustomId(interaction.customId);
  const [value = ''] = interaction.values;
  if (id?.name === 'filter') {
    await reply.deferUpdate();
    if (!reply.isLate)
      await reply.updateMessage(renderSources(view, filterWith(id, value, knowledge), 1));
    return;
  }
  if (id?.name === 'choose') {
    const passage = passageIdSchema.safeParse(value).data;
    if (passage === undefined)
      throw new Error(`The value of ${interaction.customId} is no passage.`);
    await showPassage({ name: 'passage', passage }, interaction, reply, services);
    return;
  }
  const source = id?.name === 'publisher' ? sourceIdSchema.safeParse(value).data : undefined;
  const payload = source === undefined ? undefined : renderPublisher(view, source, 1);
  if (payload === undefined) {
    await reply.tellPrivately(plainMessage(discordWords(locale).notices.outOfDate));
    return;
  }
  await reply.answerAtOnce([payload], 'private');
}

/** The filter with a new topic or side; a value that is neither stands for all. */
function filterWith(
  { by, topic, side }: Extract<CustomId, { name: 'filter' }>,
  value: string,
  knowledge: Knowledge,
): SourceFilter {
  return by === 'topic'
    ? { topic: [...knowledge.topics.keys()].find((each) => each === value), side }
    : { topic, side: sideSchema.safeParse(value).data };
}
