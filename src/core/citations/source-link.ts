import type { Knowledge, Source } from '../passages/knowledge.ts';
import type { Passage } from '../passages/passage.ts';

/** The source of a passage's first support. */
export function firstSource(passage: Passage, knowledge: Knowledge): Source | undefined {
  const [support] = passage.support;
  return support === undefined ? undefined : knowledge.sources.get(support.source);
}

/** The address to read on at: in the reading room where there is one, else the first source's own. */
export function linkOf(
  passage: Passage,
  knowledge: Knowledge,
  publicUrl: string | undefined,
): string | undefined {
  if (publicUrl === undefined) return firstSource(passage, knowledge)?.url;
  return new URL(`passages/${passage.id}`, `${publicUrl.replace(/\/*$/, '')}/`).href;
}
