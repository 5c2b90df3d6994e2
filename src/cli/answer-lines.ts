import type { Answer } from '../core/answering/answer.ts';
import { answerText } from '../core/answering/answer-text.ts';
import { markersOf } from '../core/citations/marked-text.ts';
import { formatDate } from '../core/citations/format-date.ts';
import type { Citation } from '../core/citations/citation.ts';
import type { Language } from '../core/passages/language.ts';
import { nameInSentence } from '../core/passages/knowledge.ts';
import type { Passage } from '../core/passages/passage.ts';
import type { Application } from '../application.ts';
import { firstSource, linkOf } from './answer-record.ts';
import { phrases } from './phrases.ts';

/** An answer as lines for a terminal: a sentence a line, then the numbered sources. */
export function answerLines(answer: Answer, application: Application): string[] {
  if (answer.status === 'abstained') {
    const ids = answer.near.map(
      (passage) => `  ${passage.texts[answer.language].title} (${passage.id})`,
    );
    return [answerText(answer, application.knowledge), ...ids];
  }
  return [
    ...answer.sentences.map(
      (sentence) => `${sentence.text} ${markersOf(sentence, answer.citations)}`,
    ),
    '',
    `${phrases[answer.language].sources}:`,
    ...answer.citations.flatMap((citation) => sourceLines(citation, application)),
  ];
}

function sourceLines(citation: Citation, application: Application): string[] {
  const { n, passage, language } = citation;
  const { kinds, asOf, noAddress, noDate } = phrases[language];
  const source = firstSource(citation, application.knowledge);
  const date = source?.date === undefined ? noDate : formatDate(source.date, language);
  const link = linkOf(citation, application.knowledge, application.publicUrl) ?? noAddress;
  return [
    `[${n}] ${source?.title ?? ''} — ${source?.publisher ?? ''}, ${date}`,
    `    ${kinds[passage.kind]}, ${asOf} ${formatDate(passage.asOf, language)}; ${passage.id}`,
    `    ${link}`,
  ];
}

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
  const successors = knowledge.successors.get(passage.id) ?? [];
  return [
    title,
    text,
    `${words.kinds[passage.kind]}, ${words.asOf} ${formatDate(passage.asOf, language)}; ${passage.id}`,
    ...named(words.saidBy, names),
    ...named(words.contradicts, passage.contradicts),
    ...named(words.supersedes, passage.supersedes),
    ...named(words.supersededBy, successors),
    `${words.sources}:`,
    ...passage.support.map(({ source: id, locator }) => {
      const source = knowledge.sources.get(id);
      const date = source?.date === undefined ? words.noDate : formatDate(source.date, language);
      const head = `${source?.title ?? id} — ${source?.publisher ?? ''}, ${date}; ${locator}`;
      return `- ${head}; ${source?.url ?? words.noAddress}`;
    }),
  ];
}
