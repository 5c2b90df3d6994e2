import { z } from 'zod';
import { componentSchema } from './component-schema.ts';

const allowedMentions = z
  .strictObject({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
    users: z.array(z.string()).max(100).nullish(),
    roles: z.array(z.string()).max(100).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .refine(
    ({ parse, users, roles }) =>
      !(parse?.includes('users') === true && (users ?? []).length > 0) &&
      !(parse?.includes('roles') === true && (roles ?? []).length > 0),
    'parse and a list exclude each other',
  );

const media = z.looseObject({ url: z.string() });

const embed = z.strictObject({
  type: z.string().nullish(),
  url: z.string().nullish(),
  title: z.string().max(256).nullish(),
  description: z.string().max(4096).nullish(),
  color: z.int().nullish(),
  timestamp: z.string().nullish(),
  footer: z.looseObject({ text: z.string().max(2048) }).nullish(),
  author: z.looseObject({ name: z.string().max(256) }).nullish(),
  image: media.nullish(),
  thumbnail: media.nullish(),
  fields: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(256),
        value: z.string().min(1).max(1024),
        inline: z.boolean().nullish(),
      }),
    )
    .max(25)
    .nullish(),
});

const reference = z.strictObject({
  type: z.int().nullish(),
  message_id: z.string(),
  channel_id: z.string().nullish(),
  guild_id: z.string().nullish(),
  fail_if_not_exists: z.boolean().nullish(),
});

/** The body of a new message or of an edit. Unknown keys are refused: Discord ignores them, but they are slips. */
export const messageSchema = z.strictObject({
  content: z.string().max(2000).nullish(),
  embeds: z.array(embed).max(10).nullish(),
  components: z.array(componentSchema).nullish(),
  flags: z.int().nullish(),
  allowed_mentions: allowedMentions.nullish(),
  message_reference: reference.nullish(),
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  tts: z.boolean().nullish(),
  attachments: z.array(z.looseObject({})).nullish(),
  /** discord.js names the sender of a webhook only when told to; interactions may not. */
  username: z.undefined().optional(),
});

export type AllowedMentions = z.infer<typeof allowedMentions>;
export type Embed = z.infer<typeof embed>;
export type MessageRequest = z.infer<typeof messageSchema>;
