import type { ComposeChecked } from '../../core/citations/compose-checked.ts';
import type { Language } from '../../core/passages/language.ts';
import type { PictureReference } from '../../core/pictures/picture.ts';
import { type PictureRow, tableOf } from '../../core/pictures/table-of.ts';
import { blockMessages } from '../components/block-messages.ts';
import { button } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { type Block, noteLine, small, textBlock } from '../components/pack-blocks.ts';
import { pagesOf } from '../components/pages-of.ts';
import { linesOf } from '../render/fold-blocks.ts';
import { betweenFacts } from '../render/source-note.ts';
import type { View } from '../render/view.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { pictureNotes, picturesCitations } from './picture-citations.ts';
import { headingOf, type ShownPicture } from './render-picture.ts';

export interface TableView extends View {
  readonly compose: ComposeChecked;
  /** Why there is no picture, where one was asked for. */
  readonly instead?: string | undefined;
}

/** Lines of a phone for the rows of a page, beside heading and buttons. */
const mostLines = 30;

/** Signs to a line, links included, so that a page fits one message. */
const mostSignsOfLine = 110;

/**
 * What a picture shows as text: a row for each value, place or event, each with its number and its source; of
 * many rows a page, counted from 1.
 */
export function renderTable(
  { picture, request }: ShownPicture,
  page: number,
  view: TableView,
): MessagePayload[] {
  const { knowledge, locale, instead } = view;
  const citations = picturesCitations(picture, knowledge);
  const blocks = (tableOf(picture)?.rows ?? []).map((row): Block => {
    const cited = citations.filter(({ n }) => n === row.reference);
    return {
      text: rowText(row, picture, view),
      notes: pictureNotes(cited, citations, view),
      buttons: cited.map(({ n, passage }) =>
        button(String(n), { name: 'passage', passage: passage.id }),
      ),
      isClose: true,
    };
  });
  const pages = pagesOf(blocks, spaceOf, mostLines);
  const shown = Math.min(page, Math.max(1, pages.length));
  const { lists, buttons } = discordWords(locale);
  const turnTo = (label: string, to: number) =>
    button(label, { name: 'page', list: 'table', request, page: to });
  return blockMessages(
    [
      ...(instead === undefined ? [] : [textBlock(small + escapeMarkdown(instead))]),
      textBlock(headingOf(picture)),
      ...(pages[shown - 1] ?? []).map((block, place) => ({ ...block, isClose: place > 0 })),
      ...(pages.length > 1 ? [textBlock(small + lists.page(shown, pages.length))] : []),
    ],
    [
      ...(shown > 1 ? [turnTo(buttons.previousPage, shown - 1)] : []),
      ...(shown < pages.length ? [turnTo(buttons.nextPage, shown + 1)] : []),
    ],
  );
}

/** The lines of a row with its source, or as many as have room for its signs. */
function spaceOf({ text, notes }: Block): number {
  const lines = notes.map(noteLine);
  const shown = [text, ...lines].reduce((sum, line) => sum + linesOf(line), 0);
  const signs = [text, ...lines].reduce((sum, { length }) => sum + length, 0);
  return Math.max(shown, Math.ceil(signs / mostSignsOfLine));
}

/** 2024 · 25,224 million US dollars [2]; an event in the words of its passage. */
function rowText(
  { cells, reference }: PictureRow,
  { kind, references, language }: ShownPicture['picture'],
  view: TableView,
): string {
  const { beforeMarker } = discordWords(language).punctuation;
  const [name = '', ...facts] = cells;
  const told = references.find(({ number }) => number === reference);
  const sentence = kind === 'timeline' && told ? sentenceOf(told, language, view) : undefined;
  const said = sentence === undefined ? facts : [sentence];
  // Escaped as what it is, the rest of a line: a figure at its start would look like a list.
  const rest = escapeMarkdown(['', ...said].join(betweenFacts));
  return `**${escapeMarkdown(name)}** ${rest}${beforeMarker}[${reference}]`;
}

/** The sentence behind its lead, as the gate lets it through. */
function sentenceOf(
  { passage: id, quote }: PictureReference,
  language: Language,
  { knowledge, compose }: TableView,
): string | undefined {
  const passage = knowledge.passages.get(id);
  const sentence = passage?.texts[language].sentences.indexOf(quote) ?? -1;
  if (passage === undefined || sentence < 0) return undefined;
  return compose([{ passage, sentence }], language).sentences[0]?.text;
}
