import { foldQuestion } from '../passages/fold-question.ts';
import type { Source } from '../passages/knowledge.ts';
import { sourceIdSchema } from '../passages/passage.ts';

export type FoundSource =
  | { readonly kind: 'known'; readonly source: Source }
  /** No source has this address yet. */
  | { readonly kind: 'new'; readonly url: string }
  | { readonly kind: 'several'; readonly sources: readonly Source[] }
  | { readonly kind: 'none' };

/** The source that a curator means by an id, an address, or words of its title or publisher. */
export function findSource(said: string, sources: Iterable<Source>): FoundSource {
  const all = [...sources];
  const byId = all.find(({ id }) => id === sourceIdSchema.safeParse(said).data);
  if (byId !== undefined) return { kind: 'known', source: byId };
  if (/^https?:\/\/\S+$/.test(said) && URL.canParse(said)) {
    const source = all.find(({ url }) => url !== undefined && plain(url) === plain(said));
    return source === undefined ? { kind: 'new', url: said } : { kind: 'known', source };
  }
  const words = foldQuestion(said).split(' ').filter(Boolean);
  const found = all.filter(({ id, title, publisher = '', short }) => {
    const text = foldQuestion([id, title, publisher, ...Object.values(short ?? {})].join(' '));
    return words.every((word) =>
      isChinese(word) ? text.includes(word) : ` ${text}`.includes(` ${word}`),
    );
  });
  const [source, ...others] = words.length === 0 ? [] : found;
  if (source === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'known', source } : { kind: 'several', sources: found };
}

const isChinese = (word: string) => /\p{Script=Han}/u.test(word);

/** An address without what differs between copies of it. */
function plain(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}
