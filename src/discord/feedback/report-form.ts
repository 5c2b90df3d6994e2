import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import {
  longestLine,
  longestLink,
  reportReasons,
  type Typed,
} from '../../core/conversation/reader-report.ts';
import type { Language } from '../../core/passages/language.ts';
import { formatCustomId } from '../components/custom-id.ts';
import { discordWords } from '../words/words.ts';

/** The custom_ids of what can be filled in. */
const inputs = { reason: 'reason', line: 'line', link: 'link' } as const;

/** The form behind the thumb for not helpful, all of which may be left empty. */
export function reportForm(locale: Language): APIModalInteractionResponseCallbackData {
  const words = discordWords(locale).reports;
  return {
    custom_id: formatCustomId({ name: 'unhelpful' }),
    title: words.title,
    components: [
      {
        type: ComponentType.Label,
        label: words.reason,
        component: {
          type: ComponentType.StringSelect,
          custom_id: inputs.reason,
          placeholder: words.choose,
          required: false,
          min_values: 0,
          max_values: 1,
          options: reportReasons.map((value) => ({ value, label: words.reasons[value] })),
        },
      },
      {
        type: ComponentType.Label,
        label: words.line,
        description: words.lineHint,
        component: {
          type: ComponentType.TextInput,
          custom_id: inputs.line,
          style: TextInputStyle.Short,
          max_length: longestLine,
          required: false,
        },
      },
      {
        type: ComponentType.Label,
        label: words.link,
        description: words.linkHint,
        component: {
          type: ComponentType.TextInput,
          custom_id: inputs.link,
          style: TextInputStyle.Short,
          max_length: longestLink,
          placeholder: 'https://',
          required: false,
        },
      },
    ],
  };
}

/** What was typed in the form; what is not there counts as left empty. */
export function readReportForm({ fields }: ModalSubmitInteraction): Typed {
  const text = (input: string) => (fields.fields.has(input) ? fields.getTextInputValue(input) : '');
  const [reason] = fields.fields.has(inputs.reason)
    ? fields.getStringSelectValues(inputs.reason)
    : [];
  return { reason, line: text(inputs.line), link: text(inputs.link) };
}
