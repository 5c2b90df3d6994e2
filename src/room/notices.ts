import { homePath } from './addresses.ts';
import { anchor, markup } from './markup.ts';
import type { Page, View } from './view.ts';
import type { Notice } from './words/words.ts';

/** A page instead of the one that was asked for. */
export function noticePage(
  { title, text }: Notice,
  status: NonNullable<Page['status']> | undefined,
  { words, link }: View,
): Page {
  return {
    title,
    description: text,
    path: homePath,
    isPublic: false,
    ...(status === undefined ? {} : { status }),
    body: markup`<h1>${title}</h1><p>${text}</p><p>${anchor(link(homePath), words.notices.home)}</p>`,
  };
}
