import type { ChatInputCommandInteraction } from 'discord.js';
import type { Turn } from '../../core/conversation/conversation.ts';
import { entityIdSchema, statusSchema } from '../../core/passages/passage.ts';
import type { Passage } from '../../core/passages/passage.ts';
import type { Picture } from '../../core/pictures/picture.ts';
import type { PictureRequest } from '../../core/pictures/picture-request.ts';
import { savePosted } from '../asking/answer-in-turn.ts';
import { askerOf } from '../asking/asker.ts';
import { conversationIn } from '../asking/conversation-place.ts';
import { beginAnswer } from '../interactions/begin-answer.ts';
import { topicOf } from '../interactions/topic-option.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { plainMessage } from '../sending/message-payload.ts';
import type { SentMessage } from '../sending/sent-message.ts';
import type { Services } from '../services.ts';
import { discordWords } from '../words/words.ts';
import { chartCandidates, chosenIn, timelineCandidates } from './picture-candidates.ts';
import { pictureMessages } from './show-picture.ts';

type PictureHandler = (
  interaction: ChatInputCommandInteraction,
  reply: InteractionReply,
  services: Services,
) => Promise<void>;

/** Handles `/chart`. */
export const handleChart: PictureHandler = async (interaction, reply, services) => {
  const { locale } = askerOf(interaction);
  const { knowledge, retriever } = services.answering();
  const typed = retriever.simplified(interaction.options.getString('series', true));
  const id = chosenIn(chartCandidates(knowledge, locale), typed);
  const none = discordWords(locale).pictures.noChart;
  await answerPicture({ request: { of: 'chart', id }, none }, interaction, reply, services);
};

/** Handles `/timeline`. */
export const handleTimeline: PictureHandler = async (interaction, reply, services) => {
  const { locale } = askerOf(interaction);
  const { knowledge, retriever } = services.answering();
  const typed = retriever.simplified(interaction.options.getString('of', true));
  const chosen = chosenIn(timelineCandidates(knowledge, locale), typed);
  const none = discordWords(locale).pictures.noTimeline;
  const entity = entityIdSchema.safeParse(chosen).data;
  const request = entity === undefined ? undefined : ({ of: 'timeline', entity } as const);
  await answerPicture({ request, none }, interaction, reply, services);
};

/** Handles `/map`. */
export const handleMap: PictureHandler = async (interaction, reply, services) => {
  const { notices, pictures } = discordWords(askerOf(interaction).locale);
  const topic = topicOf(interaction, services);
  const status = statusSchema.safeParse(interaction.options.getString('status')).data;
  const isUnknown = topic === 'unknown';
  const asked = {
    request: isUnknown ? undefined : ({ of: 'map', topic, status } as const),
    none: isUnknown ? notices.topicNotFound : pictures.noMap,
  };
  await answerPicture(asked, interaction, reply, services);
};

interface AskedPicture {
  /** Undefined for what is no name of anything. */
  readonly request: PictureRequest | undefined;
  /** Said where there is nothing to be drawn. */
  readonly none: string;
}

async function answerPicture(
  { request, none }: AskedPicture,
  interaction: ChatInputCommandInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const asker = askerOf(interaction);
  if (request === undefined) {
    await reply.tellPrivately(plainMessage(none));
    return;
  }
  const settings = await beginAnswer(interaction, reply, services);
  if (settings === undefined) return;
  const { isPrivate, language: set } = settings;
  const language = isPrivate ? asker.locale : (set ?? asker.locale);
  const shown = await pictureMessages(
    request,
    interaction,
    { language, locale: language },
    services,
  );
  if (shown === undefined) {
    await reply.tellPrivately(plainMessage(none));
    return;
  }
  const sent = await reply.answer(shown.payloads);
  if (!isPrivate) await remember(shown.picture, sent, interaction, services);
}

/** Keeps what others see, so that replies to it and corrections of it find it. */
async function remember(
  picture: Picture,
  sent: readonly SentMessage[],
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const { person: by, server } = askerOf(interaction);
  const { passages } = services.answering().knowledge;
  const { language, references } = picture;
  const cited = [...new Set(references.flatMap(({ passage }) => passages.get(passage) ?? []))];
  const conversation = conversationIn('ask', interaction.id);
  const turns = [turnOf(picture, cited)];
  await services.state.conversations.save(conversation, { turns, people: [by], server });
  await savePosted({ by, server, conversation, language, sent, cited }, services);
}

/** What was shown as a turn that questions can refer to; a timeline is about its thing, a chart about its series. */
function turnOf(picture: Picture, cited: readonly Passage[]): Turn {
  const { title, language, references } = picture;
  const entities = picture.kind === 'timeline' ? [picture.entity] : (cited[0]?.entities ?? []);
  const sentences = references.flatMap(({ passage: id, quote }) => {
    const passage = cited.find((each) => each.id === id);
    const sentence = passage?.texts[language].sentences.indexOf(quote) ?? -1;
    return sentence < 0 ? [] : [{ passage: id, sentence }];
  });
  return {
    question: title,
    context: '',
    language,
    entities: picture.kind === 'map' ? [] : entities,
    passages: cited.map(({ id }) => id),
    shown: { language, sentences },
  };
}
