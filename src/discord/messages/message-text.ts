import {
  type APIComponentInContainer,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ComponentType,
  type Message,
} from 'discord.js';

/**
 * The text of a message: its content, else that of a forwarded message, its embeds or its text
 * displays.
 */
export function messageText(message: Message): string {
  const { content, embeds, components, messageSnapshots } = message;
  const shown = [
    content,
    ...messageSnapshots.map((snapshot) => snapshot.content),
    embeds.map((embed) => embedText(embed.data)).join('\n'),
    components.map((component) => displayedText(component.toJSON())).join('\n'),
  ];
  return shown.map((text) => text.trim()).find((text) => text !== '') ?? '';
}

function embedText({ title, description, fields = [] }: APIEmbed): string {
  const lines = [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
  return lines.filter((line) => line !== undefined).join('\n');
}

function displayedText(component: APIMessageTopLevelComponent | APIComponentInContainer): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return component.content;
    case ComponentType.Section:
    case ComponentType.Container:
      return component.components.map(displayedText).filter(Boolean).join('\n');
    case ComponentType.ActionRow:
    case ComponentType.File:
    case ComponentType.MediaGallery:
    case ComponentType.Separator:
      return '';
  }
}
