import { passageIdSchema } from '../core/passages/passage.ts';
import type { History } from './history.ts';
import { passagePage } from './pages/passage.ts';
import type { Page, View } from './view.ts';

/** What a page is made from beside the collection. */
export interface PageRequest {
  /** The parts of the path that a route names. */
  readonly parameter: (name: string) => string;
  /** What was typed, as it came. */
  readonly query: (name: string) => string | undefined;
  readonly history: History;
}

/** A kind of page: its path behind the language, and how it is made; undefined where there is none. */
export interface PageRoute {
  readonly path: string;
  readonly make: (view: View, request: PageRequest) => Page | undefined | Promise<Page | undefined>;
}

export const pageRoutes: readonly PageRoute[] = [
  {
    path: '/p/:id',
    async make(view, { parameter, history }) {
      const id = passageIdSchema.safeParse(parameter('id')).data;
      const passage = id === undefined ? undefined : view.knowledge.passages.get(id);
      if (passage === undefined) return undefined;
      return passagePage(passage, await history.of(passage, view.language), view);
    },
  },
];
