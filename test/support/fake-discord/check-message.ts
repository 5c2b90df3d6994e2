import { emptyMessage, invalidForm } from './api-error.ts';
import type { Component } from './component-schema.ts';
import { allComponents } from './message-text.ts';
import { messageFlags, type MessageBody } from './message.ts';

/** Discord's limits on a message that no single field shows. */
const limits = {
  embedCharacters: 6000,
  displayedCharacters: 4000,
  components: 40,
  rowsWithoutV2: 5,
} as const;

function embedCharacters(embed: MessageBody['embeds'][number]): number {
  const parts = [
    embed.title,
    embed.description,
    embed.footer?.text,
    embed.author?.name,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
  ];
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}

function checkButtons(components: readonly Component[]): void {
  const ids = new Set<string>();
  for (const component of allComponents(components)) {
    if (component.type === 1) {
      const selects = component.components.filter((item) => item.type !== 2);
      if (selects.length > 0 && component.components.length > 1) {
        throw invalidForm(
          'components',
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'A select fills its row',
        );
      }
    }
    if (component.type === 2) {
      const isLink = component.style === 5;
      if (
        isLink !== (component.url != null) ||
        (component.style < 5 && component.custom_id == null)
      ) {
        throw invalidForm(
          'components',
          'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
          'A link button has a url, the others a custom_id',
        );
      }
      if (isLink && !/^(?:https?|discord):\/\//.test(component.url ?? '')) {
        throw invalidForm('components', 'URL_TYPE_INVALID_SCHEME', `No address: ${component.url}`);
      }
      if (!component.label && component.emoji == null && component.style !== 6) {
        throw invalidForm(
          'components',
          'BUTTON_COMPONENT_INVALID',
          'A label or an emoji is needed',
        );
      }
    }
    if (component.type === 3) checkSelect(component);
    const customId = 'custom_id' in component ? component.custom_id : undefined;
    if (customId == null) continue;
    if (ids.has(customId)) {
      throw invalidForm(
        'components',
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        `Component custom id cannot be duplicated: ${customId}`,
      );
    }
    ids.add(customId);
  }
}

function checkSelect(select: {
  readonly options: readonly { readonly value: string }[];
  readonly min_values?: number | null | undefined;
  readonly max_values?: number | null | undefined;
}): void {
  const values = new Set(select.options.map((option) => option.value));
  if (values.size < select.options.length) {
    throw invalidForm(
      'components',
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      'The specified option value is already used',
    );
  }
  const most = select.max_values ?? 1;
  if (most > select.options.length || (select.min_values ?? 1) > most) {
    throw invalidForm(
      'components',
      'SELECT_COMPONENT_INVALID_RANGE',
      'min_values and max_values do not fit the options',
    );
  }
}

function checkV2(body: MessageBody): void {
  if (body.content !== '' || body.embeds.length > 0) {
    throw invalidForm(
      body.content === '' ? 'embeds' : 'content',
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      'The field cannot be used when using MessageFlags.IS_COMPONENTS_V2',
    );
  }
  const all = [...allComponents(body.components)];
  if (all.length > limits.components) {
    throw invalidForm('components', 'BASE_TYPE_BAD_LENGTH', `${all.length} components, at most 40`);
  }
  const characters = all.reduce(
    (sum, component) => sum + (component.type === 10 ? component.content.length : 0),
    0,
  );
  if (characters > limits.displayedCharacters) {
    throw invalidForm(
      'components',
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `${characters} characters of text, at most 4000`,
    );
  }
}

/** Refuses a message, new or as it would stand after an edit, that Discord would not take. */
export function checkMessage(body: MessageBody, hasFiles: boolean): void {
  const isV2 = (body.flags & messageFlags.componentsV2) !== 0;
  if (isV2) checkV2(body);
  else if (body.components.some((component) => component.type !== 1)) {
    throw invalidForm(
      'components',
      'UNION_TYPE_CHOICES',
      'Only action rows may be used without MessageFlags.IS_COMPONENTS_V2',
    );
  } else if (body.components.length > limits.rowsWithoutV2) {
    throw invalidForm('components', 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  }
  const ofEmbeds = body.embeds.reduce((sum, embed) => sum + embedCharacters(embed), 0);
  if (ofEmbeds > limits.embedCharacters) {
    throw invalidForm(
      'embeds',
      'MAX_EMBED_SIZE_EXCEEDED',
      'Embed size exceeds maximum size of 6000',
    );
  }
  checkButtons(body.components);
  const isEmpty =
    body.content.trim() === '' && body.embeds.length === 0 && body.components.length === 0;
  if (isEmpty && !hasFiles) throw emptyMessage();
}
