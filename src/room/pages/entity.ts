import type { Entity, Series } from '../../core/passages/knowledge.ts';
import type { EntityId, Passage } from '../../core/passages/passage.ts';
import { sidesOf } from '../../core/passages/side-of.ts';
import { sides } from '../../core/passages/side.ts';
import { pictureWords } from '../../core/pictures/words/words.ts';
import { wordsIn } from '../../core/words/words.ts';
import { entityPath, mapPath, picturePath, timelinePath } from '../addresses.ts';
import { anchor, joined, list, markup, section, upperFirst, type Markup } from '../markup.ts';
import { pagingLinks, stretchOf, titleOfPage } from '../paging.ts';
import type { Page, View } from '../view.ts';
import { seriesList } from './pictures/charts.ts';
import { citedText } from './cited.ts';
import { pictureFigure } from './pictures/picture-parts.ts';
import { passageList } from './standing.ts';

/** Sentences and passages on one page. */
const perPage = 40;

/** What is told of a thing: in short, by whom, all of it by relation, then what only names it. */
export function entityPage(id: EntityId, page: number, view: View): Page | undefined {
  const { knowledge, holdings, teller, language, words, link } = view;
  const entity = knowledge.entities.get(id);
  if (entity === undefined) return undefined;
  const passages = holdings.byEntity.get(id) ?? [];
  const told = teller.byRelation(id, language);
  const also = passages.filter((passage) => !told.passages.has(passage));
  const stretch = stretchOf(told.length + also.length, perPage, page);
  if (stretch === undefined) return undefined;
  const name = upperFirst(entity[language].name);
  const sentences = told.compose(stretch.from, Math.min(stretch.to, told.length));
  const others = also.slice(
    Math.max(0, stretch.from - told.length),
    Math.max(0, stretch.to - told.length),
  );
  return {
    title: titleOfPage(name, stretch, view),
    description: words.entity.description(name, words.counts.passages(passages.length)),
    path: entityPath(id, page),
    ...(passages.length === 0 ? { isPublic: false } : {}),
    body: markup`<h1>${titleOfPage(name, stretch, view)}</h1>
${page === 1 ? overview(entity, passages, view) : ''}
${section(words.entity.told, sentences.sentences.length === 0 ? undefined : citedText(sentences, view))}
${section(words.entity.also, passageList(others, view))}
${pagingLinks(stretch, (other) => link(entityPath(id, other)), view)}`,
  };
}

function overview(entity: Entity, passages: readonly Passage[], view: View): Markup {
  const { teller, holdings, language, words, link } = view;
  if (passages.length === 0) return markup`<p>${words.entity.nothing}</p>`;
  const short = teller.overview(entity.id, language);
  const hasTimeline = teller.timeline(entity.id, language).length > 0;
  const facts = [
    words.counts.passages(passages.length),
    ...(hasTimeline ? [anchor(link(timelinePath(entity.id)), words.entity.timeline)] : []),
    ...(holdings.mapped.has(entity.id) ? [anchor(link(mapPath()), words.map.onMap)] : []),
  ];
  return markup`<p class="note">${joined(facts, ' · ')}</p>
${section(words.entity.short, short.sentences.length === 0 ? undefined : citedText(short, view))}
${section(words.frame.charts, seriesList(seriesOn(entity, passages, view), view))}
${section(words.entity.sides, sidesHeard(passages, view))}`;
}

/** What is counted of it: the series whose points are sentences on it. Of what all passages are about, all would be. */
function seriesOn(
  { id, everywhere }: Entity,
  passages: readonly Passage[],
  { knowledge }: View,
): Series[] {
  if (everywhere) return [];
  const about = passages.filter(({ tells }) => tells.some(({ of }) => of === id));
  const series = new Set(
    about.flatMap(({ figures }) => figures.flatMap((figure) => figure.series ?? [])),
  );
  return [...series].flatMap((each) => knowledge.series.get(each) ?? []);
}

/** In how many passages each side speaks; undefined where none does. */
function sidesHeard(passages: readonly Passage[], view: View): Markup | undefined {
  const { knowledge, language, words } = view;
  const heard = passages.map((passage) => sidesOf(passage, knowledge));
  const counts = sides.flatMap((side) => {
    const count = heard.filter((each) => each.includes(side)).length;
    return count === 0
      ? []
      : [markup`${wordsIn(language).sides[side]} <span class="note">${count}</span>`];
  });
  const items = list(counts, 'wall');
  return items && markup`${items}<p class="note">${words.entity.sidesNote}</p>`;
}

/** What happened to a thing, in order. */
export function timelinePage(id: EntityId, page: number, view: View): Page | undefined {
  const { knowledge, teller, language, words, link } = view;
  const entity = knowledge.entities.get(id);
  if (entity === undefined) return undefined;
  const told = teller.timeline(id, language);
  const stretch = stretchOf(told.length, perPage, page);
  if (stretch === undefined) return undefined;
  const name = upperFirst(entity[language].name);
  const title = words.entity.timelineOf(name);
  const text = told.compose(stretch.from, stretch.to);
  const found = page === 1 ? view.pictures.at(timelinePath(id)) : undefined;
  return {
    title: titleOfPage(title, stretch, view),
    description: title,
    path: timelinePath(id, page),
    ...(told.length === 0 ? { isPublic: false } : {}),
    ...(found !== undefined && view.isLive ? { image: picturePath(found.picture, 'png') } : {}),
    body: markup`<p class="over">${anchor(link(entityPath(id)), name)}</p>
<h1>${titleOfPage(title, stretch, view)}</h1>
${found?.svg === undefined ? '' : markup`${pictureFigure(found, view)}<p class="note">${pictureWords(language).ownNumbers}</p>`}
${text.sentences.length === 0 ? markup`<p>${words.entity.noTimeline}</p>` : citedText(text, view, { rank: 2 })}
${pagingLinks(stretch, (other) => link(timelinePath(id, other)), view)}`,
  };
}
