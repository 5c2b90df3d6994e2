import { publisherName, sideText } from '../../core/citations/cited-sources.ts';
import { publishersByUse, type UsedSource } from '../../core/passages/collection-contents.ts';
import { formatDate } from '../../core/words/format-date.ts';
import { wordsIn } from '../../core/words/words.ts';
import { sourcePath, sourcesPath } from '../addresses.ts';
import { anchor, list, markup, type Markup } from '../markup.ts';
import { pagingLinks, stretchOf, titleOfPage } from '../paging.ts';
import type { Page, View } from '../view.ts';

const perPage = 80;

/** All sources by their publishers, the most used first. */
export function sourcesPage(page: number, view: View): Page | undefined {
  const { knowledge, language, words, link } = view;
  const publishers = publishersByUse(knowledge);
  const all = publishers.flatMap(({ name, sources }) =>
    sources.map((used) => ({
      used,
      publisher:
        name === undefined
          ? wordsIn(language).passage.noPublisher
          : publisherName(sources[0].source, language),
    })),
  );
  const stretch = stretchOf(all.length, perPage, page);
  if (stretch === undefined) return undefined;
  const intro = words.source.intro(words.counts.sources(all.length), publishers.length);
  const title = titleOfPage(words.frame.sources, stretch, view);
  const groups = Map.groupBy(all.slice(stretch.from, stretch.to), ({ publisher }) => publisher);
  return {
    title,
    description: intro,
    path: sourcesPath(page),
    body: markup`<h1>${title}</h1>
${page === 1 ? markup`<p class="intro">${intro}</p>` : ''}
${[...groups].map(
  ([publisher, of]) =>
    markup`<h2>${publisher}</h2>${list(of.map(({ used }) => usedSource(used, view)))}`,
)}
${pagingLinks(stretch, (other) => link(sourcesPath(other)), view)}`,
  };
}

function usedSource({ source, uses }: UsedSource, { language, words, link }: View): Markup {
  const { noDate } = wordsIn(language).passage;
  const date = source.date === undefined ? noDate : formatDate(source.date, language);
  const facts = [date, sideText(source, language), words.counts.passages(uses)];
  return markup`<span lang="${source.language}">${anchor(link(sourcePath(source.id)), source.title)}</span><br><span class="note">${facts.join(' · ')}</span>`;
}
