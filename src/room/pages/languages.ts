import { languages } from '../../core/passages/language.ts';
import { homePath } from '../addresses.ts';
import { htmlLanguages } from '../frame.ts';
import { list, markup } from '../markup.ts';
import type { Page, View } from '../view.ts';
import { roomWords } from '../words/words.ts';

/** The root of a room of files, which cannot know what its reader prefers: each language by its own name. */
export function languagesPage({ words, link }: View): Page {
  return {
    title: words.home.title,
    description: words.home.intro,
    path: homePath,
    body: markup`<h1>Chaski</h1>${list(
      languages.map((each) => {
        const { ownName, tagline } = roomWords(each);
        return markup`<span lang="${htmlLanguages[each]}"><a href="${link(homePath, each)}" hreflang="${htmlLanguages[each]}">${ownName}</a><br><span class="note">${tagline}</span></span>`;
      }),
    )}`,
  };
}
