import { coverageOf, untoldIn } from '../../core/passages/collection-contents.ts';
import type { EntityCoverage } from '../../core/curating/collection-coverage.ts';
import { wordsIn } from '../../core/words/words.ts';
import { coveragePath, entityPath, topicPath } from '../addresses.ts';
import { languageName } from '../language-name.ts';
import { anchor, list, markup, section, upperFirst, type Markup } from '../markup.ts';
import { pagingLinks, stretchOf, titleOfPage } from '../paging.ts';
import type { Page, View } from '../view.ts';

/** Things on one page, each with all that is told of it. */
const perPage = 60;

/** What the collection tells, how often and by whom, and what it lacks. */
export function coveragePage(page: number, view: View): Page | undefined {
  const { holdings, words, link } = view;
  const { entities } = holdings.coverage;
  const stretch = stretchOf(entities.length, perPage, page);
  if (stretch === undefined) return undefined;
  const title = titleOfPage(words.frame.coverage, stretch, view);
  return {
    title,
    description: words.coverage.intro,
    path: coveragePath(page),
    body: markup`<h1>${title}</h1>
${page === 1 ? inAll(view) : ''}
${section(words.coverage.entities, entityTable(entities.slice(stretch.from, stretch.to), view))}
${pagingLinks(stretch, (other) => link(coveragePath(other)), view)}`,
  };
}

function inAll(view: View): Markup {
  const { words } = view;
  return markup`<p class="intro">${words.coverage.intro}</p>
${section(words.coverage.languages, languageList(view))}
${section(words.coverage.sides, sideTable(view))}
${section(words.coverage.missing, missing(view))}
${section(words.coverage.years, yearWall(view))}`;
}

function languageList({ holdings, words, language }: View): Markup | undefined {
  const { counts, coverage } = words;
  return list(
    holdings.coverage.languages.map(({ language: of, passages, asks, sources }) => {
      const name = upperFirst(languageName(of, language));
      const line = coverage.languageLine(
        counts.passages(passages),
        counts.questions(asks),
        counts.sources(sources),
      );
      return markup`${name} <span class="note">${line}</span>`;
    }),
  );
}

function sideTable({ holdings, language, words }: View): Markup {
  const { side: heading, spoken, published } = words.coverage;
  return markup`<table><thead><tr><th scope="col">${heading}</th><th scope="col" class="number">${spoken}</th><th scope="col" class="number">${published}</th></tr></thead><tbody>${holdings.coverage.sides.map(
    ({ side, passages, sources }) =>
      markup`<tr><th scope="row">${side === undefined ? wordsIn(language).headings.noSide : wordsIn(language).sides[side]}</th><td class="number">${passages}</td><td class="number">${sources}</td></tr>`,
  )}</tbody></table>`;
}

/** What people ask and no passage tells, and who is not heard on which topic. */
function missing(view: View): Markup {
  const { knowledge, language, words, link } = view;
  const { listed, colon } = words.punctuation;
  const untold = untoldIn(knowledge, language).map((name) => markup`${name}`);
  const unheard = [...knowledge.topics.values()].flatMap((topic) => {
    const sides = coverageOf(knowledge, topic.id).unheard;
    if (sides.length === 0) return [];
    const names = sides.map((side) => wordsIn(language).sides[side]).join(listed);
    return [markup`${anchor(link(topicPath(topic.id)), topic[language].name)}${colon}${names}`];
  });
  return markup`${untold.length === 0 ? '' : markup`<h3>${words.coverage.untold}</h3>${list(untold, 'wall')}`}${
    unheard.length === 0 ? '' : markup`<h3>${words.coverage.unheard}</h3>${list(unheard)}`
  }`;
}

function yearWall({ holdings }: View): Markup | undefined {
  return list(
    holdings.coverage.years.map(
      ({ year, passages }) => markup`${year} <span class="note">${passages}</span>`,
    ),
    'wall',
  );
}

function entityTable(entities: readonly EntityCoverage[], view: View): Markup {
  const { knowledge, language, words, link } = view;
  const { listed } = words.punctuation;
  const items = entities.flatMap(({ entity: id, passages, relations }) => {
    const entity = knowledge.entities.get(id);
    if (entity === undefined) return [];
    const told = relations
      .map(({ relation, passages: count }) => {
        const name = knowledge.relations.get(relation)?.name[language] ?? relation;
        return `${name} ${count}`;
      })
      .join(listed);
    return [
      markup`${anchor(link(entityPath(id)), upperFirst(entity[language].name))} ${passages}${
        told === '' ? '' : markup`<br><span class="note">${told}</span>`
      }`,
    ];
  });
  return markup`<p class="note">${words.coverage.entitiesNote}</p>${list(items)}`;
}
