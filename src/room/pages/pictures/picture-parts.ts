import { isOneValue } from '../../../core/pictures/series/chart-of.ts';
import type { Picture, PictureReference } from '../../../core/pictures/picture.ts';
import { tableOf } from '../../../core/pictures/table-of.ts';
import { wordsIn } from '../../../core/words/words.ts';
import { passagePath, picturePath } from '../../addresses.ts';
import { anchor, markup, type Markup } from '../../markup.ts';
import type { RoomPicture } from '../../pictures.ts';
import type { View } from '../../view.ts';

/**
 * A picture in a page, with its words for those who do not see it; a line instead where it cannot be drawn, and
 * nothing of a single value, which the table tells.
 */
export function pictureFigure({ picture, svg }: RoomPicture, view: View): Markup | undefined {
  if (isOneValue(picture)) return undefined;
  if (svg === undefined) return markup`<p class="note">${view.words.charts.notDrawn}</p>`;
  const address = view.link(picturePath(picture, 'svg'));
  const { width, height } = sizeOf(svg);
  return markup`<p class="picture"><img src="${address}" alt="${picture.alternative}" width="${width}" height="${height}"></p>`;
}

/** What a browser keeps free for it until it is there. */
function sizeOf(svg: string): { readonly width: string; readonly height: string } {
  const [, width = '640', height = '640'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return {
    width: Math.round(Number(width)).toString(),
    height: Math.round(Number(height)).toString(),
  };
}

/**
 * The same as a table, below what each row tells who says it; a first cell leads where `leadsTo` says. Of few
 * columns, so that long words have room on a phone.
 */
export function pictureTable(
  picture: Picture,
  view: View,
  leadsTo: (row: number) => string | undefined = () => undefined,
): Markup | undefined {
  const table = tableOf(picture);
  if (table === undefined) return undefined;
  const numbers = new Map(picture.references.map((reference) => [reference.number, reference]));
  const rows = table.rows.map(({ cells: [first = '', ...others], reference: number }, place) => {
    const address = leadsTo(place);
    const source = sourceOf(numbers.get(number), view);
    return markup`<tr><th scope="row">${address === undefined ? first : anchor(address, first)}</th>${others.map((cell, at) => markup`<td>${cell}${at === others.length - 1 ? source : ''}</td>`)}</tr>`;
  });
  return markup`<table class="data"><thead><tr>${table.head.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** A reference by its number, and below it what it stands for. */
function sourceOf(reference: PictureReference | undefined, view: View): Markup | undefined {
  if (reference === undefined) return undefined;
  const { number, passage, source } = reference;
  return markup`\u00A0${anchor(view.link(passagePath(passage)), `[${number}]`)}<br><span class="note">${source}</span>`;
}

/** The sentences that tell what a picture shows, each behind its lead and before its number. */
export function pictureSentences({ references, language }: Picture, view: View): Markup {
  const { knowledge, compose } = view.answering;
  const { sentenceSpace } = wordsIn(language);
  return markup`${references.map(({ number, passage: id, quote }) => {
    const passage = knowledge.passages.get(id);
    if (passage === undefined) return '';
    // A count that stands in no one sentence is quoted with all of them.
    const quoted = passage.texts[language].sentences.flatMap((text, sentence) =>
      quote.includes(text) ? [{ passage, sentence }] : [],
    );
    const { sentences } = compose(quoted, language);
    const marker = anchor(view.link(passagePath(id)), `[${number}]`);
    return sentences.map(
      ({ text }) => markup`<p class="cited">${text}${sentenceSpace}${marker}</p>`,
    );
  })}`;
}
