import type { Application } from '../application.ts';
import { nameInSentence } from '../core/passages/knowledge.ts';
import type { Language } from '../core/passages/language.ts';
import type { Passage, TopicId } from '../core/passages/passage.ts';
import { formatDate } from '../core/citations/format-date.ts';
import { answerLines } from './answer-lines.ts';
import { phrases } from './phrases.ts';

function named(label: string, list: readonly string[]): string[] {
  return list.length === 0 ? [] : [`${label}: ${list.join(', ')}`];
}

/** A whole passage as lines: text, standing, who says it, and every source with its locator. */
export function passageLines(
  passage: Passage,
  { knowledge }: Application,
  language: Language,
): string[] {
  const words = phrases[language];
  const { title, text } = passage.texts[language];
  const names = passage.saidBy.flatMap((id) => {
    const entity = knowledge.entities.get(id);
    return entity === undefined ? [] : [nameInSentence(entity, language)];
  });
  return [
    title,
    text,
    `${words.kinds[passage.kind]}, ${words.asOf} ${formatDate(passage.asOf, language)}; ${passage.id}`,
    ...named(words.saidBy, names),
    ...named(words.contradicts, passage.contradicts),
    ...named(words.supersedes, passage.supersedes),
    ...named(words.supersededBy, knowledge.successors.get(passage.id) ?? []),
    `${words.sources}:`,
    ...passage.support.map(({ source: id, locator }) => {
      const source = knowledge.sources.get(id);
      const date = source?.date === undefined ? words.noDate : formatDate(source.date, language);
      const head = `${source?.title ?? id} — ${source?.publisher ?? ''}, ${date}; ${locator}`;
      return `- ${head}; ${source?.url ?? words.noAddress}`;
    }),
  ];
}

function passagesOf({ knowledge }: Application, topic: TopicId | undefined): Passage[] {
  const all = [...knowledge.passages.values()];
  return topic === undefined ? all : all.filter((passage) => passage.topic === topic);
}

export function topicLines(application: Application, language: Language): string[] {
  return [...application.knowledge.topics.values()].map((topic) => {
    const { name, description } = topic[language];
    return `${topic.id}: ${name} (${passagesOf(application, topic.id).length}) — ${description}`;
  });
}

/** Each source with how many passages rest on it, the most used first. */
export function sourceLines(
  application: Application,
  topic: TopicId | undefined,
  language: Language,
): string[] {
  const { noAddress, noDate } = phrases[language];
  const used = passagesOf(application, topic).flatMap(({ support }) =>
    support.map(({ source }) => source),
  );
  return [...Map.groupBy(used, (id) => id)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, uses]) => {
      const source = application.knowledge.sources.get(id);
      if (source === undefined) return [];
      const date = source.date === undefined ? noDate : formatDate(source.date, language);
      return `${uses.length} × ${source.title} — ${source.publisher}, ${date}; ${source.url ?? noAddress}`;
    });
}

/** One plain fact with its citation, picked by a number from 0 up to but not including 1. */
export function factLines(
  application: Application,
  topic: TopicId | undefined,
  language: Language,
  pick: number,
): string[] {
  const plain = passagesOf(application, topic).filter(
    ({ id, kind }) =>
      (kind === 'fact' || kind === 'figure') && !application.knowledge.successors.has(id),
  );
  const passage = plain[Math.floor(pick * plain.length)];
  if (passage === undefined) return [];
  const claims = passage.texts[language].sentences.map((_, sentence) => ({ passage, sentence }));
  const checked = application.compose(claims, language);
  return answerLines({ status: 'answered', mode: 'extractive', language, ...checked }, application);
}
