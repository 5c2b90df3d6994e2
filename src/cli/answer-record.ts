import { answerText } from '../core/answering/answer-text.ts';
import { type Answer, citationsOf, sentencesOf } from '../core/answering/answer.ts';
import type { Citation } from '../core/citations/citation.ts';
import { sideText } from '../core/citations/cited-sources.ts';
import { firstSource, linkOf } from '../core/citations/source-link.ts';
import { wordsIn } from '../core/words/words.ts';
import type { View } from './view.ts';

/** An answer as one JSON object; the shape is fixed for scripts that read it. */
export function answerRecord(answer: Answer, view: View, elapsedMs: number) {
  return {
    status: answer.status,
    mode: answer.mode,
    lang: answer.language,
    answer: answerText(answer, view.knowledge),
    sentences: sentencesOf(answer).map(({ text, citations }) => ({ text, citations })),
    citations: citationsOf(answer).map((citation) => citationRecord(citation, view)),
    near: nearTo(answer),
    next: answer.next ?? [],
    elapsedMs: Math.round(elapsedMs * 1000) / 1000,
  };
}

function nearTo(answer: Answer) {
  if (answer.status !== 'abstained') return [];
  return answer.near.map(({ id, texts }) => ({
    passage: id,
    title: texts[answer.language].title,
  }));
}

function citationRecord(citation: Citation, { knowledge, publicUrl }: View) {
  const { n, passage, language, quote } = citation;
  const { title, text } = passage.texts[language];
  const source = firstSource(passage, knowledge);
  return {
    n,
    passage: passage.id,
    title,
    text,
    quote,
    kind: passage.kind,
    asOf: passage.asOf,
    link: linkOf(passage, knowledge, publicUrl, language) ?? null,
    source:
      source === undefined
        ? null
        : {
            id: source.id,
            title: source.title,
            publisher: source.publisher ?? wordsIn(language).passage.noPublisher,
            date: source.date ?? null,
            url: source.url ?? null,
            side: sideText(source, language),
          },
  };
}
