import { aboutPath } from '../addresses.ts';
import { markup, section } from '../markup.ts';
import type { Page, View } from '../view.ts';

/** What the program promises, how it decides, and what it keeps about readers. */
export function aboutPage({ words, usesModel }: View): Page {
  const { description, sections, model } = words.about;
  return {
    title: words.frame.about,
    description,
    path: aboutPath,
    body: markup`<h1>${words.frame.about}</h1>
${sections.map(({ title, paragraphs }) =>
  section(title, markup`${paragraphs.map((text) => markup`<p>${text}</p>`)}`),
)}
${usesModel ? markup`<p>${model}</p>` : ''}`,
  };
}
