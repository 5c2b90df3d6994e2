import { refusalOf } from '../../core/answering/refusal.ts';
import type { EntityId, Passage } from '../../core/passages/passage.ts';
import { cleanQuestion } from '../../core/question/clean-question.ts';
import { createMarkFound, type MarkFound } from '../../core/retrieval/mark-found.ts';
import type { RankedPassage } from '../../core/retrieval/retrieval.ts';
import {
  createNearestSentence,
  type NearestSentence,
} from '../../core/retrieval/search-collection.ts';
import { askPath, entityPath, passagePath, queryPath, searchPath } from '../addresses.ts';
import { anchor, list, markup, section, upperFirst, type Markup } from '../markup.ts';
import { pagingLinks, stretchOf } from '../paging.ts';
import type { Page, View } from '../view.ts';
import { field } from './field.ts';
import { standingLine } from './standing.ts';

/** As many as a phone shows in three or four screens; each costs a page some tenths of a millisecond. */
const perPage = 10;
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
  const sought = answering.retriever.simplified(question);
  const { passages, entities } = answering.retriever.retrieve(sought, {
    language,
    limit: mostFound,
  });
  const found = passages.filter(isNear).map(({ passage }) => passage);
  const names = nameLinks(entities, view);
  const stretch = stretchOf(found.length, perPage, page);
  const shown = stretch === undefined ? [] : found.slice(stretch.from, stretch.to);
  const search = {
    nearestIn: createNearestSentence(sought, language, answering.retriever),
    mark: createMarkFound(sought, language),
  };
  const ask = anchor(link(queryPath(askPath, question)), words.search.askInstead);
  return markup`${page === 1 ? section(words.search.names, names) : ''}
${section(words.search.passages, list(shown.map((passage) => foundEntry(passage, search, view))))}
${shown.length === 0 && names === undefined ? markup`<p role="status">${words.search.none}</p>` : ''}
${stretch === undefined ? '' : pagingLinks(stretch, (other) => link(queryPath(searchPath, question, other)), view)}
<p>${ask}</p>`;
}

/** What was searched for, read once for all that is found. */
interface Search {
  readonly nearestIn: NearestSentence;
  readonly mark: MarkFound;
}

/** A passage with the sentence of it that says most of what was searched for, and what it is. */
function foundEntry(passage: Passage, { nearestIn, mark }: Search, view: View): Markup {
  const { answering, language, link } = view;
  const { title } = passage.texts[language];
  const sentence = nearestIn(passage);
  const [told] = answering.compose([{ passage, sentence }], language).sentences;
  const quote = told === undefined ? '' : markup`<p class="found">${marked(told.text, mark)}</p>`;
  return markup`${anchor(link(passagePath(passage.id)), marked(title, mark))}${quote}<span class="note">${standingLine(passage, view)}</span>`;
}

/** The words that were found in a text stand out. */
function marked(text: string, mark: MarkFound): Markup {
  return markup`${mark(text).map(({ text: part, isFound }) =>
    isFound ? markup`<mark>${part}</mark>` : part,
  )}`;
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
