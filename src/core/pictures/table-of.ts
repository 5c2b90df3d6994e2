import { withAsides } from './alternative.ts';
import type { Picture } from './picture.ts';
import { pictureWords } from './words/words.ts';

/** The data of a picture as a table, to stand beside it. */
export interface PictureTable {
  readonly head: readonly string[];
  readonly rows: readonly PictureRow[];
}

export interface PictureRow {
  readonly cells: readonly string[];
  /** The number of the picture's reference that tells it. */
  readonly reference: number;
}

/** Undefined for a card, whose words are its data. */
export function tableOf(picture: Picture): PictureTable | undefined {
  const { table, rivals } = pictureWords(picture.language);
  switch (picture.kind) {
    case 'chart':
      return {
        head: [table.when, table.value],
        rows: picture.points.map((point) => ({
          cells: [point.period, withAsides(point.label, point, picture.language)],
          reference: point.reference,
        })),
      };
    case 'rivals':
      return {
        head: [table.compiler, table.value],
        rows: picture.rows.map((row) => ({
          cells: [
            rivals.row(row.compiler, row.period),
            withAsides(row.label, row, picture.language),
          ],
          reference: row.reference,
        })),
      };
    case 'map':
      return {
        head: [table.place, table.status],
        rows: picture.places.map(({ name, label, reference }) => ({
          cells: [name, label],
          reference,
        })),
      };
    case 'timeline':
      return {
        head: [table.when, table.event],
        rows: picture.events.map(({ date, label, reference }) => ({
          cells: [date, label],
          reference,
        })),
      };
    case 'card':
      return undefined;
  }
}
