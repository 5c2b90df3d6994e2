import { formatList } from '../words/format-list.ts';
import { namesOf } from '../passages/entity-names.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage } from '../passages/passage.ts';
import { formatDate } from '../words/format-date.ts';
import { wordsIn } from '../words/words.ts';

/**
 * The lead of an excerpt, ending so that its sentence can follow; empty for a plain fact.
 * `repeated` is for a further excerpt of the passage before.
 */
export function leadOf(
  passage: Passage,
  knowledge: Knowledge,
  language: Language,
  repeated: boolean,
): string {
  const { leads, hasLetterCase } = wordsIn(language);
  const { kinds, dated, earlier, repeated: again, statuses, separator, end } = leads;
  const { kind, status } = passage;
  const who = speakersOf(passage, knowledge, language);
  if (repeated) return who === undefined ? '' : again[kind] + end;
  const when = formatDate(passage.asOf, language);
  const stage = status === undefined || status === 'completed' ? undefined : statuses[status](when);
  const said = who === undefined ? undefined : kinds[kind](who);
  if (stage !== undefined && said !== undefined) {
    return stage + separator + (hasLetterCase ? lowerFirst(said) : said) + end;
  }
  if (stage !== undefined) return stage + end;
  if (said !== undefined) return dated(said, when) + end;
  return knowledge.successors.has(passage.id) ? earlier(when) + end : '';
}

function speakersOf(
  passage: Passage,
  knowledge: Knowledge,
  language: Language,
): string | undefined {
  const names = namesOf(passage.saidBy, knowledge, language);
  return names.length === 0 ? undefined : formatList(names, language);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
