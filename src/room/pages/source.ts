import { publisherName, sideText } from '../../core/citations/cited-sources.ts';
import type { Source } from '../../core/passages/knowledge.ts';
import type { SourceId } from '../../core/passages/passage.ts';
import { formatDate } from '../../core/words/format-date.ts';
import { wordsIn } from '../../core/words/words.ts';
import { sourcePath } from '../addresses.ts';
import { languageName } from '../language-name.ts';
import { markup, section, type Markup } from '../markup.ts';
import { pagingLinks, stretchOf, titleOfPage } from '../paging.ts';
import type { Page, View } from '../view.ts';
import { referenceBlocks, sourceAddress } from './source-lines.ts';
import { passageList } from './standing.ts';

const passagesPerPage = 60;

/** A source: what it is, from which side it speaks, and what rests on it. */
export function sourcePage(id: SourceId, page: number, view: View): Page | undefined {
  const { knowledge, holdings, language, words, link } = view;
  const source = knowledge.sources.get(id);
  const passages = holdings.bySource.get(id) ?? [];
  const stretch = stretchOf(passages.length, passagesPerPage, page);
  if (source === undefined || stretch === undefined) return undefined;
  const { noPublisher } = wordsIn(language).passage;
  const publisher = source.publisher === undefined ? noPublisher : publisherName(source, language);
  const count = words.counts.passages(passages.length);
  return {
    title: titleOfPage(source.title, stretch, view),
    description: words.source.description(publisher, count),
    path: sourcePath(id, page),
    body: markup`${source.publisher === undefined ? '' : markup`<p class="over">${publisher}</p>`}
<h1 lang="${source.language}">${source.title}</h1>
${page === 1 ? sourceFacts(source, publisher, view) : ''}
${section(words.source.rests, passageList(passages.slice(stretch.from, stretch.to), view))}
${pagingLinks(stretch, (other) => link(sourcePath(id, other)), view)}
${page === 1 ? section(words.passage.cite, referenceBlocks([{ source }], view)) : ''}`,
  };
}

function sourceFacts(source: Source, publisher: string, view: View): Markup {
  const { language, words } = view;
  const { author, date, note } = source;
  const { noDate } = wordsIn(language).passage;
  const facts: readonly (readonly [string, Markup | string | undefined])[] = [
    [words.source.publisher, publisher],
    [words.source.author, author],
    [words.source.date, date === undefined ? noDate : formatDate(date, language)],
    [words.source.side, sideText(source, language)],
    [words.source.language, languageName(source.language, language)],
    [words.source.address, sourceAddress(source, view)],
    [words.source.note, note?.[language]],
  ];
  return markup`<dl class="facts">${facts.map(([label, value]) =>
    value === undefined ? '' : markup`<dt>${label}</dt><dd>${value}</dd>`,
  )}</dl>`;
}
