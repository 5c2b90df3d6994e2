import type { Citation } from '../citations/citation.ts';
import { sideText } from '../citations/cited-sources.ts';
import { markersOf, newHeading } from '../citations/marked-text.ts';
import { permanentAddress, sourcesOf } from '../citations/source-link.ts';
import type { Knowledge, Source } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { formatDate } from '../words/format-date.ts';
import { wordsIn } from '../words/words.ts';
import { answerText, missingText, noticesOf } from './answer-text.ts';
import type { Answer, CitedAnswer } from './answer.ts';

/** The collection that an answer rests on, and where its passages can be read. */
export interface MarkdownView {
  readonly knowledge: Knowledge;
  readonly publicUrl: string | undefined;
}

/**
 * An answer as Markdown: a sentence a paragraph with its markers, each heading above its first, then the
 * numbered references: the passage, and all its sources with their addresses. A declined question gets
 * the titles of what is near, talk its examples.
 */
export function answerMarkdown(answer: Answer, view: MarkdownView): string {
  return blocksOf(answer, view).join('\n\n');
}

/** Several answers, each under the title of the first passage that it cites, with references of its own. */
export function answersMarkdown(answers: readonly CitedAnswer[], view: MarkdownView): string {
  return answers
    .map((answer) => {
      const title = answer.citations[0]?.passage.texts[answer.language].title ?? '';
      return `# ${escaped(title)}\n\n${answerMarkdown(answer, view)}`;
    })
    .join('\n\n');
}

function blocksOf(answer: Answer, view: MarkdownView): string[] {
  const { language } = answer;
  if (answer.status === 'chat') {
    return [escaped(answer.text), ...listOf(answer.next?.map(({ question }) => question) ?? [])];
  }
  if (answer.status === 'abstained') {
    const titles = answer.near.map(({ texts }) => texts[language].title);
    return [escaped(answerText(answer, view.knowledge)), ...listOf(titles)];
  }
  const notices = noticesOf(answer);
  const references = answer.citations.map((citation) => referenceLine(citation, view));
  return [
    ...(answer.status === 'answered' && answer.opening !== undefined
      ? answer.opening.split('\n').map(escaped)
      : []),
    ...paragraphsOf(answer),
    ...(answer.status === 'partial' ? [escaped(missingText(answer.missing, language))] : []),
    ...notices.map(escaped),
    `## ${wordsIn(language).passage.sources}`,
    references.join('\n'),
  ];
}

function paragraphsOf({ sentences, citations, language }: CitedAnswer): string[] {
  const { sentenceSpace } = wordsIn(language);
  return sentences.flatMap((sentence, place) => {
    const heading = newHeading(sentences, place);
    const paragraph = escaped(sentence.text) + sentenceSpace + markersOf(sentence, citations);
    return heading === undefined ? [paragraph] : [`## ${escaped(heading)}`, paragraph];
  });
}

/** The passage by its title, then its sources, on one line of a numbered list. */
function referenceLine(citation: Citation, { knowledge, publicUrl }: MarkdownView): string {
  const { n, passage, language } = citation;
  const { dash, separator } = wordsIn(language);
  const room = permanentAddress(passage, publicUrl, language);
  const title = linked(passage.texts[language].title, room);
  const sources = sourcesOf(passage, knowledge).map((source) => sourceText(source, language));
  return `${n}. ${title}${dash}${sources.join(separator)}`;
}

function sourceText(source: Source, language: Language): string {
  const { passage, leads } = wordsIn(language);
  const { title, publisher, date, url } = source;
  const facts = [
    ...(publisher === undefined ? [] : [publisher]),
    ...(date === undefined ? [] : [formatDate(date, language)]),
    sideText(source, language),
    ...(url === undefined ? [passage.noAddress] : []),
  ];
  return linked(title, url) + escaped(leads.details(facts));
}

function listOf(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${escaped(item)}`).join('\n')];
}

/** In angle brackets an address may hold any other sign. */
function linked(text: string, url: string | undefined): string {
  if (url === undefined) return escaped(text);
  const address = url.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
  return `[${escaped(text)}](<${address}>)`;
}

/** Text in which no sign is Markdown: none that marks, and none that opens a list or a heading. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&$]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+=-])/gm, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/gm, String.raw`$1\$2`);
}
