import type {
  BaseInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { claimRefusalOf } from '../../core/answering/refusal.ts';
import { cleanClaim } from '../../core/question/clean-question.ts';
import { savePosted } from '../asking/answer-in-turn.ts';
import { refusedByLimit } from '../asking/ask-limits.ts';
import { askerOf, rememberLocale } from '../asking/asker.ts';
import { conversationIn } from '../asking/conversation-place.ts';
import { settingsIn } from '../asking/settings-in.ts';
import { messageText } from '../messages/message-text.ts';
import { renderCheck } from '../render/render-check.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { isFirstToAnswer } from './answer-interaction.ts';

/** Handles `/check`. */
export async function handleCheck(
  interaction: ChatInputCommandInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const claim = interaction.options.getString('claim', true);
  const isPrivate = interaction.options.getBoolean('private') ?? false;
  await check(interaction, claim, isPrivate, reply, services);
}

/** Handles `Check this claim` on a message, in private. */
export async function handleCheckMessage(
  interaction: MessageContextMenuCommandInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const text = messageText(interaction.targetMessage);
  if (text === '') {
    const { noTextToCheck } = discordWords(askerOf(interaction).locale).notices;
    await reply.tellPrivately(plainMessage(noTextToCheck));
    return;
  }
  await check(interaction, text, true, reply, services);
}

async function check(
  interaction: BaseInteraction,
  text: string,
  wantsPrivate: boolean,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const asker = askerOf(interaction);
  const cleaned = cleanClaim(text);
  if (!cleaned.ok) {
    await reply.tellPrivately(plainMessage(claimRefusalOf(cleaned, asker.locale)));
    return;
  }
  const settings = await settingsIn(interaction, services);
  const isPrivate = wantsPrivate || settings.isPrivate;
  await reply.defer(isPrivate ? 'private' : 'public');
  if (reply.isLate || !(await isFirstToAnswer(interaction, services))) return;
  const refused = await refusedByLimit(asker, services);
  if (refused !== undefined) {
    await reply.tellPrivately(refused);
    return;
  }
  const { person: by, server } = asker;
  const fallback = settings.language ?? asker.fallback;
  const locale = isPrivate ? asker.locale : (settings.language ?? asker.locale);
  const { checkWithPauses, knowledge } = services.answering();
  const checked = await services.compose(() => checkWithPauses(cleaned.question, { fallback }));
  const conversation = conversationIn('ask', interaction.id);
  const { publicUrl } = services;
  const sent = await reply.answer(renderCheck(checked, { knowledge, locale, publicUrl }));
  if (!isPrivate) {
    const cited = [...new Set(checked.findings.map(({ passage }) => passage))];
    const { language } = checked;
    await savePosted({ by, server, conversation, language, sent, cited }, services);
  }
  await rememberLocale(interaction, services);
}
