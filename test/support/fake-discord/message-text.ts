import type { AnyComponent, Button, Component, Select } from './component-schema.ts';
import type { MessageBody } from './message.ts';

/** Every component of a message in reading order, containers before what they hold. */
export function* allComponents(components: readonly Component[]): Generator<AnyComponent> {
  for (const component of components) {
    yield component;
    switch (component.type) {
      case 1:
        yield* component.components;
        break;
      case 9:
        yield* component.components;
        yield component.accessory;
        break;
      case 17:
        yield* allComponents(component.components);
        break;
      case 10:
      case 12:
      case 13:
      case 14:
        break;
    }
  }
}

export const buttonsIn = (components: readonly Component[]): Button[] =>
  [...allComponents(components)].filter((component) => component.type === 2);

export const selectsIn = (components: readonly Component[]): Select[] =>
  [...allComponents(components)].filter(
    (component): component is Select => 'custom_id' in component && component.type !== 2,
  );

function linesOf(component: AnyComponent): string[] {
  switch (component.type) {
    case 10:
      return [component.content];
    case 14:
      return component.divider === false ? [] : ['———'];
    case 2:
      return [`[${[component.emoji?.name, component.label].filter(Boolean).join(' ')}]`];
    case 3:
      return [`[${component.placeholder ?? 'Make a selection'} ▾]`];
    case 5:
    case 6:
    case 7:
    case 8:
      return [`[${component.placeholder ?? 'Make a selection'} ▾]`];
    case 11:
      return component.description == null ? [] : [`(picture: ${component.description})`];
    case 12:
      return component.items.map((item) => `(picture: ${item.description ?? item.media.url})`);
    case 13:
      return [`(file: ${component.file.url})`];
    case 1:
    case 9:
    case 17:
      return [];
  }
}

function embedLines(embed: MessageBody['embeds'][number]): string[] {
  return [
    embed.author?.name,
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
    embed.footer?.text,
  ].filter((line) => typeof line === 'string');
}

/** What a person reads, top to bottom: content, embeds, then components, with buttons as `[label]`. */
export function textOf(body: MessageBody): string {
  return [
    ...(body.content === '' ? [] : [body.content]),
    ...body.embeds.flatMap(embedLines),
    ...[...allComponents(body.components)].flatMap(linesOf),
  ].join('\n');
}

/** The text whose mentions can ping: content and text displays, not embeds and labels. */
export const pingingText = (body: Pick<MessageBody, 'content' | 'components'>): string =>
  [
    body.content,
    ...[...allComponents(body.components)].flatMap((component) =>
      component.type === 10 ? [component.content] : [],
    ),
  ].join('\n');
