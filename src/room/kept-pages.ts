import type { Language } from '../core/passages/language.ts';
import { framed } from './frame.ts';
import type { Page, View } from './view.ts';

/** A page with the document around it. */
export interface MadePage {
  readonly page: Page;
  readonly document: string;
}

/** So many characters of documents are kept, some 150 pages: those that were asked for last. */
const mostCharacters = 2_000_000;

export interface PageKeeper {
  /** The page of a name, made where it is not kept; undefined where there is none. */
  readonly page: (
    name: string,
    view: View,
    make: () => Page | undefined | Promise<Page | undefined>,
  ) => Promise<MadePage | undefined>;
}

/** Keeps what is the same until the collection is read again or the day ends: a page of many sentences takes ten times the time of others. */
export function createPageKeeper(most = mostCharacters): PageKeeper {
  let answering: View['answering'] | undefined;
  let today: View['today'] | undefined;
  let characters = 0;
  const kept = new Map<`${Language} ${string}`, MadePage>();

  function forgetOthers(view: View): void {
    if (answering === view.answering && today === view.today) return;
    answering = view.answering;
    today = view.today;
    characters = 0;
    kept.clear();
  }

  return {
    async page(name, view, make) {
      forgetOthers(view);
      const key = `${view.language} ${name}` as const;
      const before = kept.get(key);
      if (before !== undefined) {
        // What was asked for last stands last.
        kept.delete(key);
        kept.set(key, before);
        return before;
      }
      const page = await make();
      if (page === undefined) return undefined;
      const made = { page, document: String(await framed(page, view)) };
      // While it was made the collection may have been read again, or somebody else may have asked for it.
      if (answering !== view.answering || today !== view.today || kept.has(key)) return made;
      kept.set(key, made);
      characters += made.document.length;
      for (const [oldest, { document }] of kept) {
        if (characters <= most) break;
        kept.delete(oldest);
        characters -= document.length;
      }
      return made;
    },
  };
}
