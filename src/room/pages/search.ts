import { refusalOf } from '../../core/answering/refusal.ts';
import type { EntityId } from '../../core/passages/passage.ts';
import { cleanQuestion } from '../../core/question/clean-question.ts';
import type { RankedPassage } from '../../core/retrieval/retrieval.ts';
import { askPath, entityPath, queryPath, searchPath } from '../addresses.ts';
import { anchor, list, markup, section, upperFirst, type Markup } from '../markup.ts';
import { pagingLinks, stretchOf } from '../paging.ts';
import type { Page, View } from '../view.ts';
import { field } from './field.ts';
import { passageList } from './standing.ts';

const perPage = 20;
const mostFound = 100;

/** What meets less of the words than this is found by chance. */
const leastCoverage = 0.25;

/** The passages and names nearest to some words, as the bot finds them. */
export function searchPage(typed: string | undefined, page: number, view: View): Page {
  const { words } = view;
  const shared = {
    title: words.search.title,
    description: words.field.label,
    path: searchPath,
    isPublic: false,
  };
  const heading = markup`<h1>${words.search.title}</h1>`;
  if (typed === undefined || typed.trim() === '') {
    return { ...shared, body: markup`${heading}${field(view, { first: 'search' })}` };
  }
  const cleaned = cleanQuestion(typed);
  if (!cleaned.ok) {
    return {
      ...shared,
      status: 400,
      body: markup`${heading}${field(view, { first: 'search' })}<p role="status">${refusalOf(cleaned, view.language)}</p>`,
    };
  }
  const { question } = cleaned;
  return {
    ...shared,
    pathOfTyped: queryPath(searchPath, question),
    body: markup`${heading}${field(view, { first: 'search', typed: question })}${results(question, page, view)}`,
  };
}

function results(question: string, page: number, view: View): Markup {
  const { answering, language, words, link } = view;
  const { passages, entities } = answering.retriever.retrieve(
    answering.retriever.simplified(question),
    { language, limit: mostFound },
  );
  const found = passages.filter(isNear).map(({ passage }) => passage);
  const names = nameLinks(entities, view);
  const stretch = stretchOf(found.length, perPage, page);
  const shown = stretch === undefined ? [] : found.slice(stretch.from, stretch.to);
  const ask = anchor(link(queryPath(askPath, question)), words.search.askInstead);
  return markup`${page === 1 ? section(words.search.names, names) : ''}
${section(words.search.passages, passageList(shown, view))}
${shown.length === 0 && names === undefined ? markup`<p role="status">${words.search.none}</p>` : ''}
${stretch === undefined ? '' : pagingLinks(stretch, (other) => link(queryPath(searchPath, question, other)), view)}
<p>${ask}</p>`;
}

const isNear = ({ coverage }: RankedPassage) => coverage >= leastCoverage;

function nameLinks(ids: readonly EntityId[], view: View): Markup | undefined {
  const { knowledge, holdings, language, link } = view;
  return list(
    ids.flatMap((id) => {
      const entity = knowledge.entities.get(id);
      if (entity === undefined || !holdings.byEntity.has(id)) return [];
      return [anchor(link(entityPath(id)), upperFirst(entity[language].name))];
    }),
    'wall',
  );
}
