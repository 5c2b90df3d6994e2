import { answerText, missingText, withoutText } from '../core/answering/answer-text.ts';
import type { Answer, CitedAnswer, NextQuestion } from '../core/answering/answer.ts';
import {
  type CitedSource,
  citedSources,
  publisherName,
  sourceFacts,
} from '../core/citations/cited-sources.ts';
import { headingLine, markersOf, newHeading } from '../core/citations/marked-text.ts';
import { linkOf } from '../core/citations/source-link.ts';
import type { Language } from '../core/passages/language.ts';
import { wordsIn } from '../core/words/words.ts';
import type { View } from './view.ts';

/** An answer as lines for a terminal: a sentence a line, then the numbered sources. */
export function answerLines(answer: Answer, view: View): string[] {
  if (answer.status === 'abstained') {
    const ids = answer.near.map(
      (passage) => `  ${passage.texts[answer.language].title} (${passage.id})`,
    );
    return [answerText(answer, view.knowledge), ...ids, ...nextLines(answer)];
  }
  if (answer.status === 'chat') return [answer.text, ...exampleLines(answer.next, answer.language)];
  const notice = withoutText(answer);
  return [
    ...openingLines(answer),
    ...answer.sentences.flatMap((sentence, place) => {
      const heading = newHeading(answer.sentences, place);
      return [
        ...(heading === undefined ? [] : [headingLine(heading).trim()]),
        `${sentence.text} ${markersOf(sentence, answer.citations)}`,
      ];
    }),
    ...(answer.status === 'partial' ? [missingText(answer.missing, answer.language)] : []),
    ...(notice === undefined ? [] : [notice]),
    ...sourcesLines(answer, view),
    ...nextLines(answer),
  ];
}

/** A blank line and the questions that the collection answers next; nothing without any. */
function nextLines({ next = [] }: Answer): string[] {
  return next.length === 0 ? [] : ['', ...next.map(({ question }) => `→ ${question}`)];
}

function exampleLines(next: readonly NextQuestion[] = [], language: Language): string[] {
  if (next.length === 0) return [];
  return [wordsIn(language).chat.examples, ...next.map(({ question }) => `  ${question}`)];
}

function openingLines(answer: CitedAnswer): string[] {
  return answer.status === 'answered' && answer.opening !== undefined
    ? answer.opening.split('\n')
    : [];
}

/** A blank line and the sources, each once with the passages that rest on it. */
export function sourcesLines(
  { citations, language }: Pick<CitedAnswer, 'citations' | 'language'>,
  view: View,
): string[] {
  const { sources } = wordsIn(language).passage;
  return [
    '',
    `${sources}:`,
    ...citedSources(citations, view.knowledge).flatMap((cited) => citedLines(cited, view)),
  ];
}

function citedLines(cited: CitedSource, { knowledge, publicUrl }: View): string[] {
  const { source, citations } = cited;
  const [{ language } = { language: 'en' as const }] = citations;
  const numbers = citations.map(({ n }) => `[${n}]`).join(' ');
  const name = publisherName(source, language);
  const links = citations.flatMap(({ passage }) => linkOf(passage, knowledge, publicUrl) ?? []);
  const { noAddress } = wordsIn(language).passage;
  return [
    [`${numbers} ${name}`, ...sourceFacts(cited, knowledge)].join(' · '),
    `    ${citations.map(({ passage }) => passage.id).join(', ')}`,
    ...(links.length === 0 ? [noAddress] : [...new Set(links)]).map((link) => `    ${link}`),
  ];
}
