import type { Knowledge, Source } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage, Support } from '../passages/passage.ts';
import type { Citation } from './citation.ts';

/** The supports of a passage, those that can be opened first. */
export function supportsOf({ support }: Passage, { sources }: Knowledge): Support[] {
  const canOpen = ({ source }: Support) => sources.get(source)?.url !== undefined;
  return [...support.filter(canOpen), ...support.filter((each) => !canOpen(each))];
}

/** The sources of a passage, each once, in that order. */
export function sourcesOf(passage: Passage, knowledge: Knowledge): Source[] {
  const ids = new Set(supportsOf(passage, knowledge).map(({ source }) => source));
  return [...ids].flatMap((id) => knowledge.sources.get(id) ?? []);
}

/** The source of a passage that is named first: one that can be opened, where there is one. */
export function firstSource(passage: Passage, knowledge: Knowledge): Source | undefined {
  return sourcesOf(passage, knowledge)[0];
}

/**
 * The source of a passage that is named where nothing else says as of when it holds: the first that may hold it,
 * none that is older, at least not by a year, else one without a date. An older one would read as if it had been
 * said then.
 */
export function timelySource(passage: Passage, knowledge: Knowledge): Source | undefined {
  const { asOf } = passage;
  const all = sourcesOf(passage, knowledge);
  // Of two dates the part counts that both tell.
  const notBefore = (day: string) => (source: Source) => {
    const { date } = source;
    return date !== undefined && date.slice(0, day.length) >= day.slice(0, date.length);
  };
  return (
    all.find(notBefore(asOf)) ??
    all.find(notBefore(asOf.slice(0, 'YYYY'.length))) ??
    all.find(({ date }) => date === undefined) ??
    all[0]
  );
}

/** The permanent address of a passage in one language: in the reading room, where there is one. */
export function permanentAddress(
  { id }: Passage,
  publicUrl: string | undefined,
  language: Language,
): string | undefined {
  if (publicUrl === undefined) return undefined;
  return new URL(`${language}/p/${id}`, `${publicUrl.replace(/\/*$/, '')}/`).href;
}

/**
 * The address to read on at: that of the passage in the reading room where there is one, in the language in which
 * it is cited; else the first source's own.
 */
export function linkOf(
  { passage, language }: Pick<Citation, 'passage' | 'language'>,
  knowledge: Knowledge,
  publicUrl: string | undefined,
): string | undefined {
  return permanentAddress(passage, publicUrl, language) ?? firstSource(passage, knowledge)?.url;
}
