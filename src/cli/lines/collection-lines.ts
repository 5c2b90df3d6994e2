import { pickFact } from '../../core/answering/pick-fact.ts';
import { placeIn } from '../../core/citations/place-in.ts';
import { namesOf } from '../../core/passages/entity-names.ts';
import { versionName } from '../../core/corrections/passage-version.ts';
import { passagesOf, publishersByUse } from '../../core/passages/collection-contents.ts';
import { publisherIn } from '../../core/passages/publisher-names.ts';
import type { Language } from '../../core/passages/language.ts';
import type { Passage, TopicId } from '../../core/passages/passage.ts';
import { formatAsOf, formatDate } from '../../core/words/format-date.ts';
import { foldAccents } from '../../core/retrieval/index/tokenize.ts';
import { wordsIn } from '../../core/words/words.ts';
import { answerLines } from './answer-lines.ts';
import type { View } from '../view.ts';

function named(label: string, list: readonly string[], language: Language): string[] {
  const { leads, gap } = wordsIn(language);
  return list.length === 0 ? [] : [label + leads.end + list.join(gap.separator)];
}

/**
 * A whole passage as lines: text, kind and date, who says it, and every source with its locator.
 */
export function passageLines(passage: Passage, { knowledge }: View, language: Language): string[] {
  const { passage: words, leads, separator } = wordsIn(language);
  const { title, text } = passage.texts[language];
  const names = namesOf(passage.saidBy, knowledge, language);
  return [
    title,
    text,
    [
      words.kinds[passage.kind],
      formatAsOf(passage.asOf, language),
      passage.id,
      words.version(versionName(passage)),
    ].join(separator),
    ...named(words.saidBy, names, language),
    ...named(words.contradicts, passage.contradicts, language),
    ...named(words.supersedes, passage.supersedes, language),
    ...named(words.supersededBy, knowledge.successors.get(passage.id) ?? [], language),
    words.sources + leads.end.trimEnd(),
    ...passage.support.map(({ source: id, locator }) => {
      const source = knowledge.sources.get(id);
      const date = source?.date === undefined ? words.noDate : formatDate(source.date, language);
      const publisher = source === undefined ? undefined : publisherIn(source, language);
      const told = leads.details([publisher ?? words.noPublisher, date]);
      const head = `${source?.title ?? id}${told}`;
      const place = placeIn(locator, language);
      const facts = place === undefined ? [head] : [head, place];
      return `- ${[...facts, source?.url ?? words.noAddress].join(separator)}`;
    }),
  ];
}

export function topicLines(view: View, language: Language): string[] {
  return [...view.knowledge.topics.values()].map((topic) => {
    const { name, description } = topic[language];
    const { leads, dash } = wordsIn(language);
    const count = leads.details([`${passagesOf(view.knowledge, topic.id).length}`]);
    return `${topic.id}${leads.end}${name}${count}${dash}${description}`;
  });
}

/** The publishers of the sources, each with its number of passages, the most used first. */
export function publisherLines(
  { knowledge }: View,
  topic: TopicId | undefined,
  language: Language,
): string[] {
  const { passage, leads, dash } = wordsIn(language);
  return publishersByUse(knowledge, { topic }).map(({ sources, uses }) => {
    const titled =
      sources.length === 1 ? dash + sources[0].source.title : leads.details([`${sources.length}`]);
    return `${uses} × ${publisherIn(sources[0].source, language) ?? passage.noPublisher}${titled}`;
  });
}

/** The sources of the publisher that a person names, in full or as answers do; empty without one. */
export function sourceLines({ knowledge }: View, asked: string, language: Language): string[] {
  const { passage, leads } = wordsIn(language);
  const { noAddress, noDate } = passage;
  const wanted = folded(asked);
  const publisher = publishersByUse(knowledge).find(({ name, sources }) => {
    const short = sources.flatMap(({ source }) => Object.values(source.short ?? {}));
    return name !== undefined && [name, ...short].some((each) => folded(each) === wanted);
  });
  return (publisher?.sources ?? []).flatMap(({ source, uses }) => {
    const date = source.date === undefined ? noDate : formatDate(source.date, language);
    return [`${uses} × ${source.title}${leads.details([date])}`, `    ${source.url ?? noAddress}`];
  });
}

function folded(text: string): string {
  return foldAccents(text.normalize('NFKC').toLowerCase())
    .replace(/[《》]/gu, '')
    .trim();
}

/** A plain fact with its citation, picked by a number from 0 up to but not including 1. */
export function factLines(
  view: View,
  topic: TopicId | undefined,
  language: Language,
  pick: number,
): string[] {
  const { knowledge, compose } = view;
  const fact = pickFact(knowledge, compose, { topic, language, pick });
  return fact === undefined ? [] : answerLines(fact, view);
}
