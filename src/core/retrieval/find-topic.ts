import type { Knowledge, Topic } from '../passages/knowledge.ts';
import { languages } from '../passages/language.ts';
import { foldAccents } from './index/tokenize.ts';

/**
 * The topic that a person names by its id or its name in any language, whatever the case and accents;
 * or by a beginning of a word of it that only one topic has. Undefined where none is meant.
 */
export function findTopic(named: string, { topics }: Knowledge): Topic | undefined {
  const wanted = folded(named);
  const all = [...topics.values()];
  const exact = all.find((topic) => namesOf(topic).includes(wanted));
  if (exact !== undefined || wanted === '') return exact;
  const beginning = all.filter((topic) =>
    namesOf(topic).some((name) => ` ${name}`.includes(` ${wanted}`)),
  );
  return beginning.length === 1 ? beginning[0] : undefined;
}

function namesOf(topic: Topic): string[] {
  return [topic.id, ...languages.map((language) => folded(topic[language].name))];
}

function folded(text: string): string {
  return foldAccents(text.normalize('NFKC').toLowerCase()).replace(/\s+/gu, ' ').trim();
}
