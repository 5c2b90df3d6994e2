import type { Knowledge, Topic } from '../../core/passages/knowledge.ts';
import { type Language, languages } from '../../core/passages/language.ts';
import type { TopicId } from '../../core/passages/passage.ts';
import { topicCandidates } from '../components/passage-candidates.ts';
import { asChoices, type Choice, folded, matching } from '../components/match-choices.ts';
import { limits } from '../sending/limits.ts';

/** Topics as people write them: by ids or by names in any of the languages. */
export type TopicList =
  | { readonly ok: true; readonly topics: readonly TopicId[] }
  | { readonly ok: false; readonly unknown: readonly string[] };

/** The topics of a list separated by commas, each once. */
export function readTopics(written: string, knowledge: Knowledge): TopicList {
  const items = itemsOf(written).filter((item) => item !== '');
  const unknown = items.filter((item) => topicNamed(item, knowledge) === undefined);
  if (unknown.length > 0) return { ok: false, unknown };
  const topics = items.flatMap((item) => topicNamed(item, knowledge)?.id ?? []);
  return { ok: true, topics: [...new Set(topics)] };
}

/** Completions of the last topic in a list; their values are the ids of all topics. */
export function topicListChoices(typed: string, knowledge: Knowledge, locale: Language): Choice[] {
  const items = itemsOf(typed);
  const chosen = [
    ...new Set(items.slice(0, -1).flatMap((item) => topicNamed(item, knowledge) ?? [])),
  ];
  const taken = new Set<string>(chosen.map(({ id }) => id));
  const candidates = topicCandidates(knowledge, locale).filter(({ value }) => !taken.has(value));
  const lists = matching(candidates, items.at(-1) ?? '').map(({ name, value }) => ({
    name: joinedName([...chosen.map((topic) => topic[locale].name), name]),
    value: [...chosen.map(({ id }) => id), value].join(','),
  }));
  return asChoices(lists.filter(({ value }) => value.length <= limits.choiceName));
}

function itemsOf(written: string): string[] {
  return written.split(/[,，、;；]/u).map((item) => item.trim());
}

function topicNamed(item: string, { topics }: Knowledge): Topic | undefined {
  const wanted = folded(item);
  return [...topics.values()].find(
    (topic) =>
      topic.id === wanted || languages.some((language) => folded(topic[language].name) === wanted),
  );
}

/** Joins names; the last is being chosen, so the first are left out where there is no room. */
function joinedName(names: readonly string[]): string {
  for (let from = 0; from < names.length - 1; from += 1) {
    const joined = [...(from > 0 ? ['…'] : []), ...names.slice(from)].join(', ');
    if (joined.length <= limits.choiceName) return joined;
  }
  return names.at(-1) ?? '';
}
