import type { APIApplicationCommandOptionChoice, AutocompleteInteraction } from 'discord.js';
import type { Knowledge } from '../core/passages/knowledge.ts';
import type { Language } from '../core/passages/language.ts';
import { foldAccents } from '../core/retrieval/tokenize.ts';
import { askerOf } from './asker.ts';
import type { InteractionReply } from './interaction-reply.ts';
import { limits } from './limits.ts';
import type { Services } from './services.ts';
import { shortenLabel } from './shorten-label.ts';

type Choice = APIApplicationCommandOptionChoice<string>;

/** Offers passages or topics by title, with their ids as values. */
export async function handleAutocomplete(
  interaction: AutocompleteInteraction,
  reply: InteractionReply,
  services: Services,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const { locale } = askerOf(interaction);
  const { knowledge } = services.answering();
  await reply.suggest(matching(choicesFor(name, knowledge, locale), value));
}

function choicesFor(option: string, knowledge: Knowledge, locale: Language): Choice[] {
  switch (option) {
    case 'id':
      // The latest first: what is offered before anything is typed.
      return [...knowledge.passages.values()]
        .toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))
        .map(({ id, texts }) => ({ name: texts[locale].title, value: id }));
    case 'topic':
      return [...knowledge.topics.values()].map((topic) => ({
        name: topic[locale].name,
        value: topic.id,
      }));
    default:
      return [];
  }
}

/** Those whose title or id has every typed word, case and accents aside; first those that begin so. */
function matching(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = folded(typed).trim();
  const words = wanted.split(/\s+/);
  const found = choices.filter(({ name, value }) => {
    const text = `${folded(name)} ${value}`;
    return words.every((word) => text.includes(word));
  });
  const begins = ({ name, value }: Choice) =>
    folded(name).startsWith(wanted) || value.startsWith(wanted);
  const { choices: most, choiceName } = limits;
  return [...found.filter(begins), ...found.filter((choice) => !begins(choice))]
    .slice(0, most)
    .map(({ name, value }) => ({ name: shortenLabel(name, choiceName), value }));
}

function folded(text: string): string {
  return foldAccents(text.normalize('NFKC').toLowerCase());
}
