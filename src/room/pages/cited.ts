import { citedSources, publisherHeading, sourceFacts } from '../../core/citations/cited-sources.ts';
import type { Citation } from '../../core/citations/citation.ts';
import type { CheckedText } from '../../core/citations/compose-checked.ts';
import { newHeading } from '../../core/citations/marked-text.ts';
import type { Language } from '../../core/passages/language.ts';
import { wordsIn } from '../../core/words/words.ts';
import { passagePath, sourcePath } from '../addresses.ts';
import { htmlLanguages } from '../frame.ts';
import { anchor, joined, list, markup, type Markup } from '../markup.ts';
import type { View } from '../view.ts';

interface CitedOptions {
  /** The page's own by default. */
  readonly language?: Language;
  /** The rank of its headings: below that of the section which it stands in. */
  readonly rank?: 2 | 3;
}

/** Sentences as the core composes them, each behind its lead and before its markers, which lead to the passages. */
export function citedText(
  { sentences, citations }: CheckedText,
  view: View,
  { language = view.language, rank = 3 }: CitedOptions = {},
): Markup {
  const numbers = new Map(citations.map((citation) => [citation.passage.id, citation]));
  // A marker stands in the line of the word before it.
  const space = wordsIn(language).sentenceSpace === '' ? '' : '\u00A0';
  return markup`${sentences.map((sentence, place) => {
    const text = newHeading(sentences, place);
    const heading = rank === 2 ? markup`<h2>${text}</h2>` : markup`<h3>${text}</h3>`;
    const markers = sentence.citations.flatMap((id) => {
      const citation = numbers.get(id);
      return citation === undefined ? [] : [marker(citation, view)];
    });
    return markup`${text === undefined ? '' : heading}<p class="cited">${sentence.text}${space}${markers}</p>`;
  })}`;
}

function marker({ n, passage, language }: Citation, { link }: View): Markup {
  return anchor(link(passagePath(passage.id), language), `[${n}]`);
}

/** The sources of what is cited, each once with its numbers. */
export function sourcesOfCited(citations: readonly Citation[], view: View): Markup | undefined {
  const { knowledge, link } = view;
  return list(
    citedSources(citations, knowledge).map((cited) => {
      const { source } = cited;
      const [{ language } = { language: view.language }] = cited.citations;
      const numbers = cited.citations.map((citation) => marker(citation, view));
      const facts = [
        anchor(link(sourcePath(source.id)), publisherHeading(source, language)),
        ...sourceFacts(cited, knowledge),
      ];
      return markup`${joined(numbers, ' ')} ${joined(facts, ' · ')}`;
    }),
  );
}

/** What is in another language than the page says so, to those who read aloud and to fonts. */
export function inLanguage(language: Language, content: Markup, { language: own }: View): Markup {
  return language === own
    ? content
    : markup`<div lang="${htmlLanguages[language]}">${content}</div>`;
}
