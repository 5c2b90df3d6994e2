import type { AutocompleteInteraction } from 'discord.js';
import { askerOf } from '../asking/asker.ts';
import { asChoices, type Choice, matching } from '../components/match-choices.ts';
import { topicListChoices } from '../digest/topic-list.ts';
import { zoneChoices } from '../digest/zone-choices.ts';
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
  const { name: option, value: typed } = interaction.options.getFocused(true);
  const { locale } = askerOf(interaction);
  const { knowledge } = services.answering();
  switch (option) {
    case 'id': {
      // The latest first, for an input that is still empty.
      const latest = [...knowledge.passages.values()].toSorted((a, b) =>
        a.asOf < b.asOf ? 1 : -1,
      );
      const titles = latest.map(({ id, texts }) => ({ name: texts[locale].title, value: id }));
      return asChoices(matching(titles, typed));
    }
    case 'topic': {
      const names = [...knowledge.topics.values()].map((topic) => ({
        name: topic[locale].name,
        value: topic.id,
      }));
      return asChoices(matching(names, typed));
    }
    case 'topics':
      return topicListChoices(typed, knowledge, locale);
    case 'timezone':
      return zoneChoices(typed, services.now());
    default:
      return [];
  }
}
