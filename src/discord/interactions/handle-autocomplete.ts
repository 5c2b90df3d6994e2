import type { AutocompleteInteraction } from 'discord.js';
import { askerOf } from '../asking/asker.ts';
import { asChoices, type Choice, matching } from '../components/match-choices.ts';
import { passageCandidates, topicCandidates } from '../components/passage-candidates.ts';
import { topicListChoices } from '../digest/topic-list.ts';
import { zoneChoices } from '../digest/zone-choices.ts';
import {
  chartCandidates,
  mapTopicCandidates,
  timelineCandidates,
} from '../pictures/picture-candidates.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import type { Services } from '../services.ts';

/** Suggests values for an option by name; the values are ids. */
export async function handleAutocomplete(
  interaction: AutocompleteInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  await reply.suggest(choicesFor(interaction, services));
}

function choicesFor(interaction: AutocompleteInteraction, services: Services): Choice[] {
  const { name: option, value } = interaction.options.getFocused(true);
  const { locale } = askerOf(interaction);
  const { knowledge, retriever } = services.answering();
  // Whoever has Discord in traditional characters types them; names stand in simplified ones.
  const typed = retriever.simplified(value);
  switch (option) {
    case 'id':
      return asChoices(matching(passageCandidates(knowledge, locale), typed));
    case 'topic': {
      const candidates = interaction.commandName === 'map' ? mapTopicCandidates : topicCandidates;
      return asChoices(matching(candidates(knowledge, locale), typed));
    }
    case 'series':
      return asChoices(matching(chartCandidates(knowledge, locale), typed));
    case 'of':
      return asChoices(matching(timelineCandidates(knowledge, locale), typed));
    case 'topics':
      return topicListChoices(typed, knowledge, locale);
    case 'timezone':
      return zoneChoices(value, services.now());
    default:
      return [];
  }
}
