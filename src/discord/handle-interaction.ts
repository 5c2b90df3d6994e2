import type { ChatInputCommandInteraction, Interaction } from 'discord.js';
import { TooBusy } from '../core/conversation/too-busy.ts';
import { askerOf } from './asking/asker.ts';
import { claimMenuName } from './commands/commands.ts';
import { handleDigest } from './digest/handle-digest.ts';
import { handleModal } from './interactions/follow-up-modal.ts';
import { handleAsk } from './interactions/handle-ask.ts';
import { handleAutocomplete } from './interactions/handle-autocomplete.ts';
import { handleButton } from './interactions/handle-button.ts';
import { handleCheck, handleCheckMessage } from './interactions/handle-check.ts';
import {
  handleHelp,
  handlePassage,
  handleSources,
  handleTopics,
} from './interactions/handle-collection.ts';
import { handleFact } from './interactions/handle-fact.ts';
import { handlePrivacy } from './interactions/handle-privacy.ts';
import { handleSelect } from './interactions/handle-select.ts';
import { handleSettings } from './interactions/handle-settings.ts';
import { tellRefused } from './interactions/tell-refused.ts';
import { tellWhenUsed } from './feedback/tell-when-used.ts';
import { handleChart, handleMap, handleTimeline } from './pictures/handle-pictures.ts';
import { InteractionReply } from './sending/interaction-reply.ts';
import { plainMessage } from './sending/message-payload.ts';
import { reportFailure } from './sending/report-failure.ts';
import type { Services } from './services.ts';
import { discordWords } from './words/words.ts';

/** Handles an interaction once, with every error in it. */
export async function handleInteraction(
  interaction: Interaction,
  services: Services,
): Promise<void> {
  if (services.isRepeat(interaction.id)) return;
  const reply = new InteractionReply(interaction);
  const fields = { interaction: interaction.id, kind: kindOf(interaction) };
  try {
    await services.erasable(async () => {
      await dispatch(interaction, reply, services);
      await tellWhenUsed(interaction, reply, services);
    });
  } catch (error) {
    const { busy, failed } = discordWords(askerOf(interaction).locale).notices;
    const reference = error instanceof TooBusy ? '-' : reportFailure(error, services.log, fields);
    if (interaction.isAutocomplete()) return;
    const said = plainMessage(error instanceof TooBusy ? busy : failed(reference));
    await reply.tellPrivately(said).catch((untold: unknown) => {
      reportFailure(untold, services.log, { ...fields, untold: reference });
    });
  }
  await tellRefused(interaction, reply, services).catch((untold: unknown) => {
    reportFailure(untold, services.log, fields);
  });
}

async function dispatch(
  interaction: Interaction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  if (interaction.isAutocomplete()) {
    await handleAutocomplete(interaction, reply, services);
  } else if (interaction.isChatInputCommand()) {
    await handlerOf(interaction)(interaction, reply, services);
  } else if (interaction.isMessageContextMenuCommand() && kindOf(interaction) === claimMenuName) {
    await handleCheckMessage(interaction, reply, services);
  } else if (interaction.isButton()) {
    await handleButton(interaction, reply, services);
  } else if (interaction.isStringSelectMenu()) {
    await handleSelect(interaction, reply, services);
  } else if (interaction.isModalSubmit()) {
    await handleModal(interaction, reply, services);
  } else {
    await refuseUnknown(interaction, reply);
  }
}

type CommandHandler = (
  interaction: ChatInputCommandInteraction,
  reply: InteractionReply,
  services: Services,
) => Promise<void>;

function handlerOf({ commandName }: ChatInputCommandInteraction): CommandHandler {
  switch (commandName) {
    case 'ask':
      return handleAsk;
    case 'check':
      return handleCheck;
    case 'passage':
      return handlePassage;
    case 'sources':
      return handleSources;
    case 'topics':
      return handleTopics;
    case 'fact':
      return handleFact;
    case 'chart':
      return handleChart;
    case 'map':
      return handleMap;
    case 'timeline':
      return handleTimeline;
    case 'digest':
      return handleDigest;
    case 'settings':
      return handleSettings;
    case 'privacy':
      return handlePrivacy;
    case 'help':
      return handleHelp;
    default:
      return refuseUnknown;
  }
}

/** Answers a command or a control of another version of this program. */
async function refuseUnknown(interaction: Interaction, reply: InteractionReply): Promise<void> {
  await reply.tellPrivately(
    plainMessage(discordWords(askerOf(interaction).locale).notices.outOfDate),
  );
}

/** The name of the command or control, for the log, without what was typed. */
function kindOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return interaction.commandName;
  return interaction.customId.split(':', 1).join('').slice(0, 20);
}
