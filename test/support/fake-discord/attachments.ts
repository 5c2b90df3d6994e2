import { z } from 'zod';
import { invalidForm } from './api-error.ts';
import type { Core } from './core.ts';
import { allComponents } from './message-text.ts';
import type { MessageRequest } from './message-schema.ts';
import type { MessageBody } from './message.ts';
import type { Wire } from './payloads.ts';
import type { SentFile } from './read-body.ts';

/** A file that hangs on a message. */
export interface FakeAttachment extends SentFile {
  readonly id: string;
  readonly description: string | undefined;
}

const attachmentSchema = z.object({
  id: z.union([z.string(), z.int()]).transform(String),
  filename: z.string().max(1024).optional(),
  description: z.string().max(1024).nullish(),
});

/**
 * The attachments of a message after a request: the files that came with it, and of those that hung there
 * the ones that it lists. An edit that lists none takes all of them away.
 */
export function attachmentsAfter(
  core: Core,
  before: readonly FakeAttachment[],
  request: MessageRequest,
  files: readonly SentFile[],
): FakeAttachment[] {
  const listed = z.array(attachmentSchema).parse(request.attachments ?? []);
  const isListed = request.attachments != null;
  const kept = before.filter(({ id }) => listed.some((each) => each.id === id));
  const added = files.map((file, place) => {
    const entry = listed.find(({ id }) => id === String(place));
    if (isListed && entry === undefined) {
      throw invalidForm('attachments', 'ATTACHMENT_NOT_FOUND', `${file.name} is not listed`);
    }
    return {
      ...file,
      id: core.nextId(),
      name: entry?.filename ?? file.name,
      description: entry?.description ?? undefined,
    };
  });
  const unknown = listed.filter(
    ({ id }) => !kept.some((each) => each.id === id) && files[Number(id)] === undefined,
  );
  if (unknown.length > 0) {
    throw invalidForm('attachments', 'ATTACHMENT_NOT_FOUND', 'no such attachment');
  }
  return [...kept, ...added];
}

const scheme = 'attachment://';

/** Refuses a picture or a file that refers to no attachment of its message. */
export function checkMedia(body: MessageBody, attachments: readonly FakeAttachment[]): void {
  for (const component of allComponents(body.components)) {
    const media =
      component.type === 12
        ? component.items.map((item) => item.media)
        : component.type === 13
          ? [component.file]
          : component.type === 11
            ? [component.media]
            : [];
    for (const { url } of media) {
      const name = url.startsWith(scheme) ? url.slice(scheme.length) : undefined;
      const isThere = attachments.some((each) => each.name === name);
      if (name === undefined ? !/^https?:\/\//.test(url) : !isThere) {
        throw invalidForm('components', 'ATTACHMENT_NOT_FOUND', `${url} is no attachment`);
      }
    }
  }
}

const addressOf = ({ id, name }: FakeAttachment): string => `https://cdn.example/${id}/${name}`;

export const attachmentPayload = (attachment: FakeAttachment): Wire => ({
  id: attachment.id,
  filename: attachment.name,
  size: attachment.bytes.length,
  url: addressOf(attachment),
  proxy_url: addressOf(attachment),
  ...(attachment.description !== undefined && { description: attachment.description }),
});

/** Components as Discord gives them back: in the place of `attachment://` stand addresses that end within a day. */
export function withResolvedMedia(value: unknown, attachments: readonly FakeAttachment[]): unknown {
  if (Array.isArray(value)) return value.map((each) => withResolvedMedia(each, attachments));
  if (typeof value !== 'object' || value === null) return value;
  const url = 'url' in value && typeof value.url === 'string' ? value.url : '';
  const attached = attachments.find(({ name }) => url === scheme + name);
  if (attached !== undefined) {
    const address = addressOf(attached);
    return { url: address, proxy_url: address, attachment_id: attached.id, width: 1, height: 1 };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withResolvedMedia(each, attachments)]),
  );
}
