import { publisherName, sideText } from '../../core/citations/cited-sources.ts';
import {
  formatReference,
  referenceStyleNames,
  referenceStyles,
} from '../../core/citations/references/format-reference.ts';
import { placeIn } from '../../core/citations/place-in.ts';
import type { Source } from '../../core/passages/knowledge.ts';
import { formatDate } from '../../core/words/format-date.ts';
import { wordsIn } from '../../core/words/words.ts';
import { sourcePath } from '../addresses.ts';
import { anchor, markup, type Markup } from '../markup.ts';
import type { View } from '../view.ts';

/** Who published a source, when, and from which side. */
export function sourceFactsLine(source: Source, { language, words }: View): string {
  const { noDate, noPublisher } = wordsIn(language).passage;
  const { comma, semicolon } = words.punctuation;
  const publisher = source.publisher === undefined ? noPublisher : publisherName(source, language);
  const date = source.date === undefined ? noDate : formatDate(source.date, language);
  return [[publisher, date].join(comma), sideText(source, language)].join(semicolon);
}

/** The address of a source as a link that shows where it leads. */
export function sourceAddress({ url }: Source, { language }: View): Markup {
  if (url === undefined) return markup`${wordsIn(language).passage.noAddress}`;
  return markup`<a class="address" href="${url}" rel="noreferrer">${url}</a>`;
}

/** A source as one of those that a passage rests on. */
export function supportEntry(source: Source, locator: string, view: View): Markup {
  const { words, link } = view;
  const place = placeIn(locator, view.language);
  return markup`<span lang="${source.language}">${anchor(link(sourcePath(source.id)), source.title)}</span><br><span class="note">${sourceFactsLine(source, view)}${
    place === undefined ? '' : markup`<br>${words.passage.place}${words.punctuation.colon}${place}`
  }</span><br>${sourceAddress(source, view)}`;
}

/** References to sources in each style, ready to copy. */
export function referenceBlocks(
  cited: readonly { readonly source: Source; readonly locator?: string | undefined }[],
  { language, today }: View,
): Markup {
  return markup`${referenceStyles.map((style) => {
    const references = cited.map(({ source, locator }) =>
      formatReference(style, { source, locator, retrieved: today, language }),
    );
    return markup`<details><summary>${referenceStyleNames[style]}</summary>${references.map(
      (reference) => markup`<pre tabindex="0">${reference}</pre>`,
    )}</details>`;
  })}`;
}
