import { Locale } from 'discord.js';
import { z } from 'zod';

/** Discord's own pattern for names of slash commands and their options. */
const chatInputName = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;

const isLowerCase = (name: string): boolean => name === name.toLowerCase();

const slashName = z
  .string()
  .regex(chatInputName, 'not a name of a slash command or option')
  .refine(isLowerCase, 'a name must be in lower case');

const locales: readonly string[] = Object.values(Locale);

const localized = (value: z.ZodString) =>
  z
    .record(z.string(), value.nullable())
    .refine((map) => Object.keys(map).every((key) => locales.includes(key)), 'unknown locale')
    .nullish();

const described = {
  name: slashName,
  name_localizations: localized(slashName),
  description: z.string().min(1).max(100),
  description_localizations: localized(z.string().min(1).max(100)),
};

const choice = z.strictObject({
  name: z.string().min(1).max(100),
  name_localizations: localized(z.string().min(1).max(100)),
  value: z.union([z.string().min(1).max(100), z.number()]),
});

const valueOption = z
  .strictObject({
    type: z.literal([3, 4, 5, 6, 7, 8, 9, 10, 11]),
    ...described,
    required: z.boolean().nullish(),
    choices: z.array(choice).max(25).nullish(),
    channel_types: z.array(z.int()).nullish(),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
    min_length: z.int().min(0).max(6000).nullish(),
    max_length: z.int().min(1).max(6000).nullish(),
    autocomplete: z.boolean().nullish(),
  })
  .refine(
    (option) => option.autocomplete !== true || (option.choices ?? []).length === 0,
    'an option has choices or autocomplete',
  );

const values = z
  .array(valueOption)
  .max(25)
  .refine(
    (options) => new Set(options.map((option) => option.name)).size === options.length,
    'two options have the same name',
  )
  .refine(
    (options) =>
      options.every(
        (option, index) =>
          option.required !== true || index === 0 || options[index - 1]?.required === true,
      ),
    'required options stand before optional ones',
  );

const subcommand = z.strictObject({
  type: z.literal(1),
  ...described,
  options: values.nullish(),
  required: z.undefined().optional(),
});

const subcommandGroup = z.strictObject({
  type: z.literal(2),
  ...described,
  options: z.array(subcommand).min(1).max(25),
});

const shared = {
  id: z.string().nullish(),
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  dm_permission: z.boolean().nullish(),
  contexts: z.array(z.int().min(0).max(2)).min(1).nullish(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).nullish(),
  nsfw: z.boolean().nullish(),
};

const slashCommand = z.strictObject({
  type: z.literal(1).default(1),
  ...described,
  options: z.union([values, z.array(z.union([subcommand, subcommandGroup])).max(25)]).nullish(),
  ...shared,
});

const menuName = z.string().min(1).max(32);
const menuCommand = z.strictObject({
  type: z.union([z.literal(2), z.literal(3)]),
  name: menuName,
  name_localizations: localized(menuName),
  description: z.literal('').nullish(),
  description_localizations: z.null().optional(),
  options: z.tuple([]).nullish(),
  ...shared,
});

export const commandSchema = z.union([menuCommand, slashCommand]);
export const commandListSchema = z.array(commandSchema).max(130);

export type CommandRequest = z.infer<typeof commandSchema>;
export type ValueOption = z.infer<typeof valueOption>;
export type Subcommand = z.infer<typeof subcommand>;
export type SubcommandGroup = z.infer<typeof subcommandGroup>;
