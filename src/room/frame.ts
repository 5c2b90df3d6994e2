import { languages, type Language } from '../core/passages/language.ts';
import {
  aboutPath,
  canonicalAddress,
  chartsPath,
  correctionsPath,
  coveragePath,
  homePath,
  mapPath,
  sourcesPath,
} from './addresses.ts';
import { markup, type Markup } from './markup.ts';
import { icon, stylesheet } from './files/stylesheet.ts';
import type { Page, View } from './view.ts';
import { roomWords } from './words/words.ts';

/** The language as pages name it: without the script, fonts of Japan may be taken for Chinese. */
export const htmlLanguages: Readonly<Record<Language, string>> = {
  en: 'en',
  es: 'es',
  zh: 'zh-Hans',
};

/** Characters of a description that others show. */
const longestDescription = 300;

/** A whole document around a page. */
export function framed(page: Page, view: View): Markup {
  const { language, words, place } = view;
  const { title, path, body } = page;
  const isHome = path === homePath && page.status === undefined;
  return markup`<!doctype html>
<html lang="${htmlLanguages[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isHome ? `Chaski – ${words.tagline}` : `${title} – Chaski`}</title>
<meta name="description" content="${shortened(page.description)}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${place.base}${stylesheet.path}">
<link rel="icon" href="${place.base}${icon.path}" type="image/svg+xml">
${addressLinks(page, view)}${sharedPicture(page, view)}
</head>
<body>
<a class="skip" href="#text">${words.frame.skip}</a>
<header class="top"><div class="wide">
<a class="brand" href="${view.link(homePath)}"${isHome ? markup` aria-current="page"` : ''}>Chaski</a>
${languageLinks(page, view)}
${menu(page, view)}
</div></header>
<main id="text" class="wide">
${body}
</main>
<footer class="foot"><div class="wide"><p>${words.frame.licence}</p></div></footer>
</body>
</html>
`;
}

/** What tells machines of the same page elsewhere; what is made for one reader is not to be kept. */
function addressLinks({ path, isPublic, status, feed, title }: Page, view: View): Markup {
  const { place, language, isLive } = view;
  if (isPublic === false || status !== undefined) {
    return markup`<meta name="robots" content="noindex">`;
  }
  return markup`<link rel="canonical" href="${canonicalAddress(place, language, path)}">
${languages.map(
  (each) =>
    markup`<link rel="alternate" hreflang="${htmlLanguages[each]}" href="${canonicalAddress(place, each, path)}">`,
)}
${isLive ? markup`<link rel="alternate" hreflang="x-default" href="${place.origin}${place.base}${path === '' ? '/' : path}">` : ''}
${feed === undefined ? '' : markup`<link rel="alternate" type="application/atom+xml" href="${view.link(feed)}" title="${title}">`}`;
}

/** The picture that stands beside the title where the address is shared (Open Graph). */
function sharedPicture({ image, title }: Page, { place, language }: View): Markup | undefined {
  if (image === undefined) return undefined;
  return markup`
<meta property="og:title" content="${title}">
<meta property="og:image" content="${canonicalAddress(place, language, image)}">
<meta name="twitter:card" content="summary_large_image">`;
}

function menu({ path, status }: Page, { words, link, holdings }: View): Markup {
  const { frame } = words;
  const entries = [
    ...(holdings.points.size === 0 ? [] : [{ path: chartsPath, text: frame.charts }]),
    ...(holdings.mapped.size === 0 ? [] : [{ path: mapPath(), text: frame.map }]),
    { path: sourcesPath(), text: frame.sources },
    { path: coveragePath(), text: frame.coverage },
    { path: correctionsPath, text: frame.corrections },
    { path: aboutPath, text: frame.about },
  ];
  return markup`<nav aria-label="${frame.menu}"><ul>${entries.map(
    (entry) =>
      markup`<li><a href="${link(entry.path)}"${status === undefined && entry.path === path ? markup` aria-current="page"` : ''}>${entry.text}</a></li>`,
  )}</ul></nav>`;
}

/** The same page in each language; where there is no page, the first one. */
function languageLinks(
  { path, pathOfTyped, status }: Page,
  { language, words, link }: View,
): Markup {
  const target = status === 404 ? homePath : (pathOfTyped ?? path);
  return markup`<nav aria-label="${words.frame.languages}"><ul>${languages.map((each) => {
    const { ownName } = roomWords(each);
    const attributes = markup`lang="${htmlLanguages[each]}" hreflang="${htmlLanguages[each]}"`;
    return each === language
      ? markup`<li><a href="${link(target, each)}" ${attributes} aria-current="true">${ownName}</a></li>`
      : markup`<li><a href="${link(target, each)}" ${attributes}>${ownName}</a></li>`;
  })}</ul></nav>`;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= longestDescription) return text;
  return `${characters.slice(0, longestDescription - 1).join('')}…`;
}
