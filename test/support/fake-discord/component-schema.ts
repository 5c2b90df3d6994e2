import { z } from 'zod';

const numericId = z.int().min(0).nullish();
const customId = z.string().min(1).max(100);
const emoji = z
  .strictObject({
    id: z.string().nullish(),
    name: z.string().nullish(),
    animated: z.boolean().nullish(),
  })
  .nullish();

export const buttonSchema = z.strictObject({
  type: z.literal(2),
  id: numericId,
  style: z.int().min(1).max(6),
  label: z.string().max(80).nullish(),
  emoji,
  custom_id: customId.nullish(),
  url: z.string().max(512).nullish(),
  sku_id: z.string().nullish(),
  disabled: z.boolean().nullish(),
});

const selectOption = z.strictObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  emoji,
  default: z.boolean().nullish(),
});

const selectShape = {
  id: numericId,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  min_values: z.int().min(0).max(25).nullish(),
  max_values: z.int().min(1).max(25).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
};

const stringSelect = z.strictObject({
  type: z.literal(3),
  ...selectShape,
  options: z.array(selectOption).min(1).max(25),
});

const otherSelect = z.strictObject({
  type: z.union([z.literal(5), z.literal(6), z.literal(7), z.literal(8)]),
  ...selectShape,
  channel_types: z.array(z.int()).nullish(),
  default_values: z.array(z.strictObject({ id: z.string(), type: z.string() })).nullish(),
});

export const textInputSchema = z.strictObject({
  type: z.literal(4),
  id: numericId,
  custom_id: customId,
  style: z.union([z.literal(1), z.literal(2)]),
  /** Deprecated: the label belongs to the Label component around it. */
  label: z.string().max(45).nullish(),
  min_length: z.int().min(0).max(4000).nullish(),
  max_length: z.int().min(1).max(4000).nullish(),
  required: z.boolean().nullish(),
  value: z.string().max(4000).nullish(),
  placeholder: z.string().max(100).nullish(),
});

const textDisplay = z.strictObject({
  type: z.literal(10),
  id: numericId,
  content: z.string().min(1).max(4000),
});

const media = z.strictObject({ url: z.string().max(2048) });
const thumbnail = z.strictObject({
  type: z.literal(11),
  id: numericId,
  media,
  description: z.string().max(1024).nullish(),
  spoiler: z.boolean().nullish(),
});

const actionRow = z.strictObject({
  type: z.literal(1),
  id: numericId,
  components: z
    .array(z.discriminatedUnion('type', [buttonSchema, stringSelect, otherSelect]))
    .min(1)
    .max(5),
});

const section = z.strictObject({
  type: z.literal(9),
  id: numericId,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [buttonSchema, thumbnail]),
});

const mediaGallery = z.strictObject({
  type: z.literal(12),
  id: numericId,
  items: z
    .array(
      z.strictObject({
        media,
        description: z.string().max(1024).nullish(),
        spoiler: z.boolean().nullish(),
      }),
    )
    .min(1)
    .max(10),
});

const file = z.strictObject({
  type: z.literal(13),
  id: numericId,
  file: media,
  spoiler: z.boolean().nullish(),
});

const separator = z.strictObject({
  type: z.literal(14),
  id: numericId,
  divider: z.boolean().nullish(),
  spacing: z.union([z.literal(1), z.literal(2)]).nullish(),
});

const inContainer = [actionRow, section, textDisplay, mediaGallery, file, separator] as const;

const container = z.strictObject({
  type: z.literal(17),
  id: numericId,
  accent_color: z.int().min(0).max(0xff_ffff).nullish(),
  spoiler: z.boolean().nullish(),
  components: z.array(z.discriminatedUnion('type', inContainer)).min(1),
});

/** What may stand at the top of a message; only action rows do without the Components V2 flag. */
export const componentSchema = z.discriminatedUnion('type', [...inContainer, container]);

const label = z.strictObject({
  type: z.literal(18),
  id: numericId,
  label: z.string().min(1).max(45),
  description: z.string().min(1).max(100).nullish(),
  component: z.discriminatedUnion('type', [textInputSchema, stringSelect, otherSelect]),
});

export const modalSchema = z.strictObject({
  custom_id: customId,
  title: z.string().min(1).max(45),
  components: z
    .array(z.discriminatedUnion('type', [label, textDisplay]))
    .min(1)
    .max(5),
});

export type Component = z.infer<typeof componentSchema>;
export type Button = z.infer<typeof buttonSchema>;
export type ActionRowItem = z.infer<typeof actionRow>['components'][number];
export type Select = Exclude<ActionRowItem, Button>;
export type Modal = z.infer<typeof modalSchema>;
/** Any component, wherever it stands. */
export type AnyComponent =
  | Component
  | ActionRowItem
  | z.infer<typeof thumbnail>
  | z.infer<typeof textDisplay>;
