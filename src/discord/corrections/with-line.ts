import { ComponentType, MessageFlags } from 'discord.js';
import { z } from 'zod';
import type { PassageId } from '../../core/passages/passage.ts';
import { parseCustomId } from '../components/parse-custom-id.ts';
import { limits } from '../sending/limits.ts';

/** By this id the line is found again, so that a second one never stands beside it. */
const lineId = 9_029;

/** As they come from Discord: numbers. */
const actionRow: number = ComponentType.ActionRow;
const textDisplay: number = ComponentType.TextDisplay;

const pictureSchema = z.object({
  media: z.object({ url: z.string() }),
  description: z.string().nullish(),
});

const componentSchema = z.looseObject({
  type: z.int(),
  id: z.int().optional(),
  content: z.string().optional(),
  custom_id: z.string().optional(),
  label: z.string().nullish(),
  options: z.array(z.looseObject({ label: z.string(), value: z.string() })).optional(),
  items: z.array(pictureSchema).optional(),
  get components() {
    return z.array(componentSchema).optional();
  },
});
type Component = z.infer<typeof componentSchema>;

const attachmentSchema = z.object({ id: z.string(), filename: z.string() });
type Attachment = z.infer<typeof attachmentSchema>;

const messageSchema = z.object({
  flags: z.int().default(0),
  components: z.array(componentSchema).default([]),
  attachments: z.array(attachmentSchema).default([]),
});

/** An answer as it stands in Discord. */
export interface StandingAnswer {
  readonly components: readonly Component[];
  readonly attachments: readonly Attachment[];
}

/** What an edit sends: what stood there, with the line. */
export interface EditedAnswer {
  readonly components: readonly Component[];
  /** Discord takes away those that an edit does not list. */
  readonly attachments: readonly Pick<Attachment, 'id'>[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowed_mentions: { readonly parse: readonly never[] };
}

/** Reads a message; undefined where it is no answer made of components. */
export function readStanding(value: unknown): StandingAnswer | undefined {
  const message = messageSchema.safeParse(value).data;
  const isOurs = ((message?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  if (message === undefined || !isOurs) return undefined;
  const { attachments } = message;
  return { components: message.components.map((each) => named(each, attachments)), attachments };
}

/** Discord gives a picture's address, which ends within a day; an edit names the attachment instead. */
function named(component: Component, attachments: readonly Attachment[]): Component {
  if (component.items === undefined) return component;
  const items = component.items.map(({ media, description }) => {
    const { pathname } = new URL(media.url);
    const attached = attachments.find(({ filename }) => pathname.endsWith(`/${filename}`));
    const url = attached === undefined ? media.url : `attachment://${attached.filename}`;
    return { media: { url }, description };
  });
  return { ...component, items };
}

/** The number under which an answer shows a passage; undefined where it does not. */
export function numberOf(
  passage: PassageId,
  { components }: Pick<StandingAnswer, 'components'>,
): string | undefined {
  for (const { custom_id: text = '', label, options = [] } of allOf(components)) {
    const id = parseCustomId(text);
    if (id?.name === 'passage' && id.passage === passage) return label ?? undefined;
    const option = id?.name === 'choose' && options.find(({ value }) => value === passage);
    // A select has it before the name.
    if (option) return /^\d+/.exec(option.label)?.[0];
  }
  return undefined;
}

/** The line of an answer as it stands; undefined where there is none. */
export function lineOf({ components }: Pick<StandingAnswer, 'components'>): string | undefined {
  return components.find(isLine)?.content;
}

/**
 * The answer with one line above its buttons, in the place of an earlier one: the first of the lines
 * that fits; without it where none is given. Undefined where none fits.
 */
export function withLine(
  { components, attachments }: StandingAnswer,
  lines: readonly string[],
): EditedAnswer | undefined {
  const others = components.filter((each) => !isLine(each));
  const all = allOf(others);
  const room = limits.displayedText - sum(all.map(({ content }) => content?.length ?? 0));
  const fitting = lines.find((each) => each.length <= room);
  const isFull = all.length + 1 > limits.components;
  if (lines.length > 0 && (fitting === undefined || isFull)) return undefined;
  const rows = others.findIndex(({ type }) => type === actionRow);
  const place = rows < 0 ? others.length : rows;
  const line = fitting === undefined ? [] : [{ type: textDisplay, id: lineId, content: fitting }];
  return {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    attachments: attachments.map(({ id }) => ({ id })),
    components: [...others.slice(0, place), ...line, ...others.slice(place)],
  };
}

function isLine({ type, id }: Component): boolean {
  return type === textDisplay && id === lineId;
}

function allOf(components: readonly Component[]): Component[] {
  return components.flatMap((each) => [each, ...allOf(each.components ?? [])]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
