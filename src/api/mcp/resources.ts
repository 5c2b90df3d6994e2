import type { Knowledge } from '../../core/passages/knowledge.ts';
import { languageSchema } from '../../core/passages/language-schema.ts';
import { formatAsOf } from '../../core/words/format-date.ts';
import { wordsIn } from '../../core/words/words.ts';
import { passageRecord } from '../../core/records/passage-record.ts';
import type { AnsweringServices } from '../api-services.ts';
import { findPassage } from '../operations.ts';
import { passageToRead } from './tool-text.ts';

const scheme = 'chaski://passages/';
const mimeType = 'text/plain';

/** A page of the list: the whole collection at once would fill an assistant's memory. */
export const pageLength = 100;

export const resourceTemplates = [
  {
    uriTemplate: `${scheme}{id}{?lang}`,
    name: 'passage',
    title: 'A passage of the collection',
    description:
      'The whole passage with its sources. `id` as citations and search results give it; `lang` is en, es or zh, English by default.',
    mimeType,
  },
] as const;

export interface ResourcePage {
  readonly resources: {
    readonly uri: string;
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly mimeType: string;
  }[];
  readonly nextCursor?: string;
}

/**
 * The passages that follow a cursor in order of ids, from the first without one; undefined for a cursor that
 * this list never gives. It stays right when the collection changes between two pages.
 */
export function listResources(
  { passages }: Pick<Knowledge, 'passages'>,
  cursor: string | undefined,
): ResourcePage | undefined {
  const after = cursor === undefined ? '' : decoded(cursor);
  if (after === undefined) return undefined;
  const left = [...passages.values()].filter(({ id }) => id > after).toSorted(byId);
  const page = left.slice(0, pageLength);
  const last = page.at(-1);
  return {
    resources: page.map(({ id, texts: { en }, kind, asOf }) => ({
      uri: scheme + id,
      name: id,
      title: en.title,
      description: `${wordsIn('en').passage.kinds[kind]}, ${formatAsOf(asOf, 'en')}`,
      mimeType,
    })),
    ...(last === undefined || left.length === page.length ? {} : { nextCursor: encoded(last.id) }),
  };
}

/** The text of a passage by its address as a resource; undefined where there is none. */
export async function readResource(
  uri: string,
  services: AnsweringServices,
): Promise<{ readonly uri: string; readonly mimeType: string; readonly text: string } | undefined> {
  const [, id, query = ''] =
    /^chaski:\/\/passages\/([^/?#]{1,64})(?:\?([^#]{0,64}))?$/.exec(uri) ?? [];
  const lang = languageSchema.safeParse(new URLSearchParams(query).get('lang') ?? 'en');
  if (id === undefined || !lang.success) return undefined;
  const outcome = await findPassage({ id, lang: lang.data }, services);
  if (!outcome.ok) return undefined;
  const record = passageRecord(outcome.found, outcome.view, lang.data);
  return { uri, mimeType, text: passageToRead(record) };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** Clients are to take a cursor as it is: it does not look like an id. */
function encoded(id: string): string {
  return Buffer.from(id).toString('base64url');
}

function decoded(cursor: string): string | undefined {
  const id = Buffer.from(cursor, 'base64url').toString();
  return /^[a-z0-9-]{1,64}$/.test(id) ? id : undefined;
}
