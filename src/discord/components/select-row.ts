import {
  type APIActionRowComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import { limits } from '../sending/limits.ts';
import { type CustomId, formatCustomId } from './custom-id.ts';
import { shortenLabel } from './shorten-label.ts';

export type SelectOption = Pick<APISelectMenuOption, 'label' | 'value' | 'default' | 'description'>;

/** A row with a select of one value; the first options where there are more than Discord shows. */
export function selectRow(
  id: CustomId,
  placeholder: string,
  options: readonly SelectOption[],
): APIActionRowComponent<APIStringSelectComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: formatCustomId(id),
        placeholder: shortenLabel(placeholder, limits.selectPlaceholder),
        options: options.slice(0, limits.choices).map((option) => ({
          ...option,
          label: shortenLabel(option.label, limits.choiceName),
          ...(option.description === undefined
            ? {}
            : { description: shortenLabel(option.description, limits.choiceName) }),
        })),
      },
    ],
  };
}
