import { dayInWords } from '../../core/corrections/tell-change.ts';
import { supportsOf } from '../../core/citations/source-link.ts';
import { versionName } from '../../core/corrections/passage-version.ts';
import type { Knowledge, Series } from '../../core/passages/knowledge.ts';
import { languages } from '../../core/passages/language.ts';
import type { EntityId, Passage, PassageId } from '../../core/passages/passage.ts';
import { wordsIn } from '../../core/words/words.ts';
import { entityPath, passagePath, topicPath } from '../addresses.ts';
import { htmlLanguages } from '../frame.ts';
import type { EarlierVersion } from '../history.ts';
import { anchor, joined, list, section, markup, upperFirst, type Markup } from '../markup.ts';
import type { Page, View } from '../view.ts';
import { roomWords } from '../words/words.ts';
import { seriesList } from './pictures/charts.ts';
import { earlierVersion } from './change-lines.ts';
import { referenceBlocks, supportEntry } from './source-lines.ts';
import { passageList, standingLine } from './standing.ts';

/** A passage with all that is known of it; `earlier` are the versions before the present one. */
export function passagePage(
  passage: Passage,
  earlier: readonly EarlierVersion[],
  view: View,
): Page {
  const { language, words, knowledge } = view;
  const { title, text } = passage.texts[language];
  const core = wordsIn(language).passage;
  const cited = supportsOf(passage, knowledge).flatMap(({ source: id, locator }) => {
    const source = knowledge.sources.get(id);
    return source === undefined ? [] : [{ source, locator }];
  });
  return {
    title,
    description: text,
    path: passagePath(passage.id),
    ...(view.isLive ? { image: `${passagePath(passage.id)}.png` } : {}),
    body: markup`${topicLine(passage, view)}
<h1>${title}</h1>
<p class="standing">${standingLine(passage, view)}</p>
<blockquote class="said">${text}</blockquote>
<p class="note">${core.standings[passage.kind]}${passage.contradicts.length === 0 ? '' : wordsIn(language).sentenceSpace + core.disputed}</p>
${section(words.passage.related, relatedPassages(passage, view))}
${section(
  core.sources,
  list(cited.map(({ source, locator }) => supportEntry(source, locator, view))),
)}
${section(words.passage.otherLanguages, otherTexts(passage, view))}
${section(words.frame.charts, seriesList(seriesOf(passage, view), view))}
${section(words.passage.details, details(passage, view))}
${section(words.passage.versions, versionLines(passage, earlier, view))}
${section(words.passage.cite, referenceBlocks(cited, view))}
${dataLink(passage, view)}`,
  };
}

function topicLine({ topic }: Passage, { knowledge, language, link }: View): Markup | undefined {
  const found = knowledge.topics.get(topic);
  if (found === undefined) return undefined;
  return markup`<p class="over">${anchor(link(topicPath(topic)), found[language].name)}</p>`;
}

/** The series of which its figures are points. */
function seriesOf({ figures }: Passage, { knowledge }: View): Series[] {
  const ids = new Set(figures.flatMap(({ series }) => series ?? []));
  return [...ids].flatMap((id) => knowledge.series.get(id) ?? []);
}

/** What supersedes it, what contradicts it, and what it supersedes itself. */
export function relatedPassages(passage: Passage, view: View): Markup | undefined {
  const { knowledge, language } = view;
  const words = wordsIn(language).passage;
  const groups = [
    { label: words.supersededBy, ids: knowledge.successors.get(passage.id) ?? [] },
    { label: words.contradicts, ids: passage.contradicts },
    { label: words.supersedes, ids: passage.supersedes },
  ].filter(({ ids }) => ids.length > 0);
  if (groups.length === 0) return undefined;
  return markup`${groups.map(
    ({ label, ids }) => markup`<h3>${label}</h3>${passageList(passagesWith(ids, knowledge), view)}`,
  )}`;
}

function passagesWith(ids: readonly PassageId[], { passages }: Knowledge): Passage[] {
  return ids.flatMap((id) => passages.get(id) ?? []);
}

function otherTexts({ texts }: Passage, { language }: View): Markup {
  const others = languages.filter((each) => each !== language);
  return markup`${others.map(
    (each) =>
      markup`<details lang="${htmlLanguages[each]}"><summary>${roomWords(each).ownName}${roomWords(each).punctuation.colon}${texts[each].title}</summary><blockquote class="said">${texts[each].text}</blockquote></details>`,
  )}`;
}

function details(passage: Passage, view: View): Markup | undefined {
  const { words, language } = view;
  const speakers = entityLinks(passage.saidBy, view);
  const about = entityLinks([...passage.entities, ...passage.places], view);
  if (speakers === undefined && about === undefined) return undefined;
  return markup`<dl class="facts">${
    speakers === undefined
      ? ''
      : markup`<dt>${wordsIn(language).passage.saidBy}</dt><dd>${speakers}</dd>`
  }${about === undefined ? '' : markup`<dt>${words.passage.about}</dt><dd>${about}</dd>`}</dl>`;
}

/** Names that lead to what else is told of each. */
function entityLinks(ids: readonly EntityId[], view: View): Markup | undefined {
  const { knowledge, language, link, words } = view;
  const links = [...new Set(ids)].flatMap((id) => {
    const entity = knowledge.entities.get(id);
    return entity === undefined
      ? []
      : [anchor(link(entityPath(id)), upperFirst(entity[language].name))];
  });
  return links.length === 0 ? undefined : joined(links, words.punctuation.listed);
}

function versionLines(
  passage: Passage,
  earlier: readonly EarlierVersion[],
  view: View,
): Markup | undefined {
  const { language, words } = view;
  const { comma } = words.punctuation;
  const [last] = earlier;
  const present = [
    wordsIn(language).passage.version(versionName(passage)),
    words.passage.present,
    ...(last === undefined ? [] : [words.passage.since(dayInWords(last.until, language))]),
  ].join(comma);
  return markup`${list([
    markup`${present}`,
    ...earlier.map((version) => earlierVersion(version, view)),
  ])}${last === undefined ? markup`<p class="note">${words.passage.noEarlier}</p>` : ''}`;
}

/** Only a program serves what programs read. */
function dataLink({ id }: Passage, { words, place, isLive }: View): Markup | undefined {
  if (!isLive) return undefined;
  return markup`<p>${anchor(`${place.base}/api/passages/${id}`, words.passage.data)}</p>`;
}
