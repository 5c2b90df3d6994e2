import {
  entityIdSchema,
  passageIdSchema,
  sourceIdSchema,
  topicIdSchema,
} from '../core/passages/passage.ts';
import type { Knowledge } from '../core/passages/knowledge.ts';
import { mapChoices } from '../core/pictures/map/map-of.ts';
import {
  chartsPath,
  coveragePath,
  homePath,
  mapPath,
  sourcesPath,
  topicPath,
} from './addresses.ts';
import type { History } from './history.ts';
import { noticePage } from './notices.ts';
import { aboutPage } from './pages/about.ts';
import { askPage } from './pages/ask.ts';
import { chartPage } from './pages/pictures/chart.ts';
import { chartsPage } from './pages/pictures/charts.ts';
import { correctionsPage } from './pages/corrections.ts';
import { coveragePage } from './pages/coverage.ts';
import { entityPage, timelinePage } from './pages/entity.ts';
import { homePage } from './pages/home.ts';
import { mapPage } from './pages/pictures/map.ts';
import { passagePage } from './pages/passage.ts';
import { searchPage } from './pages/search.ts';
import { sourcePage } from './pages/source.ts';
import { sourcesPage } from './pages/sources.ts';
import { topicPage } from './pages/topic.ts';
import type { AskAllowance } from '../core/stores.ts';
import { readMapFilter } from './pictures.ts';
import type { RoomServices } from './services.ts';
import type { Page, View } from './view.ts';

/** What a page is made from beside the collection. */
export interface PageRequest extends Pick<RoomServices, 'ask'> {
  /** The id that the path names; empty where it names none. */
  readonly id: string;
  /** What the path names behind it; empty where it names nothing. */
  readonly further: string;
  /** Counts from 1. */
  readonly page: number;
  /** What was typed, as it came. */
  readonly typed: string | undefined;
  readonly history: History;
  /** Takes one of the questions that whoever asks may ask. */
  readonly allowed: () => Promise<AskAllowance>;
}

/** A kind of page: its path behind the language, and how it is made; undefined where there is none. */
export interface PageRoute {
  readonly path: string;
  readonly make: (view: View, request: PageRequest) => Page | undefined | Promise<Page | undefined>;
  /** Whether it goes on at `/2` behind the path. */
  readonly goesOn?: boolean;
  /** False for what only a program serves. */
  readonly isFile?: boolean;
  /** False for what changes though the collection does not: what is told of the past, and what is asked. */
  readonly isLasting?: boolean;
}

export const pageRoutes: readonly PageRoute[] = [
  { path: '', make: homePage },
  {
    path: '/p/:id',
    isLasting: false,
    async make(view, { id, history }) {
      const known = passageIdSchema.safeParse(id).data;
      const passage = known === undefined ? undefined : view.knowledge.passages.get(known);
      if (passage === undefined) return undefined;
      return passagePage(passage, await history.of(passage, view.language), view);
    },
  },
  {
    path: '/t/:id',
    goesOn: true,
    make(view, { id, page }) {
      const topic = topicIdSchema.safeParse(id).data;
      return topic && topicPage(topic, page, view);
    },
  },
  {
    path: '/e/:id',
    goesOn: true,
    make(view, { id, page }) {
      const entity = entityIdSchema.safeParse(id).data;
      return entity && entityPage(entity, page, view);
    },
  },
  {
    path: '/timeline/:id',
    goesOn: true,
    make(view, { id, page }) {
      const entity = entityIdSchema.safeParse(id).data;
      return entity && timelinePage(entity, page, view);
    },
  },
  { path: '/c', make: chartsPage },
  { path: '/c/:id', make: (view, { id }) => chartPage(id, view) },
  { path: '/map', make: (view) => mapPage({}, view) },
  {
    path: '/map/:id',
    make: (view, { id }) => mapPageAt(id, '', view),
  },
  {
    path: '/map/:id/:further',
    make: (view, { id, further }) => mapPageAt(id, further, view),
  },
  {
    path: '/s/:id',
    goesOn: true,
    make(view, { id, page }) {
      const source = sourceIdSchema.safeParse(id).data;
      return source && sourcePage(source, page, view);
    },
  },
  { path: '/sources', goesOn: true, make: (view, { page }) => sourcesPage(page, view) },
  { path: '/coverage', goesOn: true, make: (view, { page }) => coveragePage(page, view) },
  {
    path: '/search',
    isFile: false,
    isLasting: false,
    make: (view, request) =>
      whenAllowed(view, request, () => searchPage(request.typed, request.page, view)),
  },
  {
    path: '/ask',
    isFile: false,
    isLasting: false,
    make: (view, request) =>
      whenAllowed(view, request, () => askPage(request.typed, request.ask, view)),
  },
  {
    path: '/corrections',
    isLasting: false,
    async make(view, { history }) {
      return correctionsPage(await history.changed(view.knowledge, view.language), view);
    },
  },
  { path: '/about', make: aboutPage },
];

/** The pages that are read most of those that are kept, or take longest to make. */
export function standingPaths(knowledge: Knowledge): string[] {
  return [
    homePath,
    chartsPath,
    coveragePath(),
    sourcesPath(),
    mapPath(),
    ...[...knowledge.topics.keys()].map((id) => topicPath(id)),
    ...mapChoices(knowledge, {}).topics.map((topic) => mapPath({ topic })),
  ];
}

function mapPageAt(topic: string, status: string, view: View): Page | undefined {
  const filter = readMapFilter(topic, status);
  return filter && mapPage(filter, view);
}

/** An empty field costs nothing; what is typed is work, of which nobody may ask for too much. */
async function whenAllowed(
  view: View,
  { typed, allowed }: PageRequest,
  make: () => Page | Promise<Page>,
): Promise<Page> {
  const allowance: AskAllowance =
    typed === undefined || typed.trim() === '' ? { ok: true } : await allowed();
  if (allowance.ok) return make();
  const { title, text } = view.words.notices.tooMany;
  const seconds = Math.ceil(allowance.retryAfterMs / 1_000);
  return { ...noticePage({ title, text: text(seconds) }, 429, view), retryAfterSeconds: seconds };
}
