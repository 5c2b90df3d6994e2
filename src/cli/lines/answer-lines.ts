import {
  answerText,
  declineSentence,
  missingText,
  noticesOf,
} from '../../core/answering/answer-text.ts';
import type { Answer, CitedAnswer, NextQuestion } from '../../core/answering/answer.ts';
import {
  type CitedSource,
  citedSources,
  publisherHeading,
  sourceFacts,
} from '../../core/citations/cited-sources.ts';
import { headingLine, markersOf, newHeading } from '../../core/citations/marked-text.ts';
import { linkOf } from '../../core/citations/source-link.ts';
import { wordsIn } from '../../core/words/words.ts';
import type { View } from '../view.ts';

/**
 * An answer as lines for a terminal: a sentence a line, then the numbered sources, then questions that
 * follow, with numbers where a number asks them.
 */
export function answerLines(answer: Answer, view: View, isNumbered = false): string[] {
  return [...toldLines(answer, view, isNumbered), ...nextLines(answer, isNumbered)];
}

/** The same without the questions that follow. */
export function toldLines(answer: Answer, view: View, isNumbered = false): string[] {
  if (answer.status === 'abstained') {
    const { details } = wordsIn(answer.language).leads;
    // What is held is told once: by questions to press, else by titles.
    if (isNumbered && (answer.next ?? []).length > 0) {
      const text = [declineSentence(answer, view.knowledge), ...noticesOf(answer)].join(' ');
      return [text];
    }
    const ids = answer.near.map(
      ({ id, texts }) => `  ${texts[answer.language].title}${details([id])}`,
    );
    return [answerText(answer, view.knowledge), ...ids];
  }
  if (answer.status === 'chat') return [answer.text, ...exampleLines(answer, isNumbered)];
  const notices = noticesOf(answer);
  const { sentenceSpace } = wordsIn(answer.language);
  return [
    ...openingLines(answer),
    ...answer.sentences.flatMap((sentence, place) => {
      const heading = newHeading(answer.sentences, place);
      return [
        ...(heading === undefined ? [] : [headingLine(heading).trim()]),
        sentence.text + sentenceSpace + markersOf(sentence, answer.citations),
      ];
    }),
    ...(answer.status === 'partial' ? [missingText(answer.missing, answer.language)] : []),
    ...notices,
    ...sourcesLines(answer, view),
  ];
}

/** A blank line and the questions that the collection answers next; nothing without any, or where they are told. */
export function nextLines({ next = [], status }: Answer, isNumbered: boolean): string[] {
  return next.length === 0 || status === 'chat' ? [] : ['', ...questionLines(next, isNumbered)];
}

function exampleLines({ next = [], language }: Answer, isNumbered: boolean): string[] {
  if (next.length === 0) return [];
  const lines = isNumbered
    ? questionLines(next, isNumbered)
    : next.map(({ question }) => `  ${question}`);
  return [wordsIn(language).chat.examples, ...lines];
}

function questionLines(next: readonly NextQuestion[], isNumbered: boolean): string[] {
  return next.map(({ question }, place) => `${isNumbered ? `${place + 1} ` : ''}→ ${question}`);
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
  const { passage, leads } = wordsIn(language);
  return [
    '',
    passage.sources + leads.end.trimEnd(),
    ...citedSources(citations, view.knowledge).flatMap((cited) => citedLines(cited, view)),
  ];
}

function citedLines(cited: CitedSource, { knowledge, publicUrl }: View): string[] {
  const { source, citations } = cited;
  const [{ language } = { language: 'en' as const }] = citations;
  const numbers = citations.map(({ n }) => `[${n}]`).join(' ');
  const name = publisherHeading(source, language);
  const links = citations.flatMap((citation) => linkOf(citation, knowledge, publicUrl) ?? []);
  const { noAddress } = wordsIn(language).passage;
  return [
    [`${numbers} ${name}`, ...sourceFacts(cited, knowledge)].join(' · '),
    `    ${citations.map(({ passage }) => passage.id).join(', ')}`,
    ...(links.length === 0 ? [noAddress] : [...new Set(links)]).map((link) => `    ${link}`),
  ];
}
