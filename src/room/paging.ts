import { anchor, markup, type Markup } from './markup.ts';
import type { View } from './view.ts';

/** A stretch of a long list. */
export interface Stretch {
  readonly page: number;
  readonly pages: number;
  readonly from: number;
  readonly to: number;
}

/** The stretch of a page; undefined where the list has no such page. An empty list has one. */
export function stretchOf(length: number, perPage: number, page: number): Stretch | undefined {
  const pages = Math.max(1, Math.ceil(length / perPage));
  if (page < 1 || page > pages) return undefined;
  const from = (page - 1) * perPage;
  return { page, pages, from, to: Math.min(length, from + perPage) };
}

/** Links to the pages before and after; nothing where there is one. */
export function pagingLinks(
  { page, pages }: Pick<Stretch, 'page' | 'pages'>,
  addressOf: (page: number) => string,
  { words: { paging } }: View,
): Markup | undefined {
  if (pages === 1) return undefined;
  return markup`<nav class="paging" aria-label="${paging.label}">${
    page > 1 ? anchor(addressOf(page - 1), paging.previous) : ''
  }<span>${paging.page(page, pages)}</span>${
    page < pages ? anchor(addressOf(page + 1), paging.next) : ''
  }</nav>`;
}

/** The title of a page that goes on: its number stands behind it. */
export function titleOfPage(title: string, { page, pages }: Stretch, { words }: View): string {
  return page === 1 ? title : words.paging.titled(title, words.paging.page(page, pages));
}
