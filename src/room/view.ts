import { createThingTeller, type ThingTeller } from '../core/answering/broad/tell-of-thing.ts';
import type { Answering } from '../core/answering/answering.ts';
import type { Knowledge } from '../core/passages/knowledge.ts';
import type { Language } from '../core/passages/language.ts';
import { type PartialDate, partialDateSchema } from '../core/passages/partial-date.ts';
import { pageAddress, placeOf, type Place } from './addresses.ts';
import { readHoldings, type Holdings } from './holdings.ts';
import type { Markup } from './markup.ts';
import { createPictures, type RoomPictures } from './pictures.ts';
import type { RoomServices } from './services.ts';
import { type RoomWords, roomWords } from './words/words.ts';

/** What a page is made from. */
export interface View {
  readonly answering: Answering;
  readonly knowledge: Knowledge;
  readonly holdings: Holdings;
  readonly teller: ThingTeller;
  readonly pictures: RoomPictures;
  readonly language: Language;
  readonly words: RoomWords;
  readonly place: Place;
  /** A page's address, in the language of this one by default. */
  readonly link: (path: string, language?: Language) => string;
  /** Whether questions can be asked here, and pictures drawn as PNG. */
  readonly isLive: boolean;
  readonly usesModel: boolean;
  readonly today: PartialDate;
}

/** What stands on a page. */
export interface Page {
  readonly title: string;
  /** For those who find it elsewhere; of a passage its own text. */
  readonly description: string;
  /** The address behind the language. */
  readonly path: string;
  /** The same with what was typed, under which other languages show it too. */
  readonly pathOfTyped?: string | undefined;
  readonly body: Markup;
  /** The address of a feed of the same. */
  readonly feed?: string | undefined;
  /** The address of a picture by which it is known where it is shared. */
  readonly image?: string | undefined;
  /** False for what is made for one reader: it is kept by no search engine and no cache. */
  readonly isPublic?: boolean | undefined;
  readonly status?: 200 | 400 | 404 | 429 | 503 | undefined;
  /** When what was refused may be tried again. */
  readonly retryAfterSeconds?: number | undefined;
}

export type CreateView = (language: Language) => View;

/** Views over the collection as it is at each moment; what is counted once of a reading is kept until the next. */
export function createViews(services: RoomServices): CreateView {
  const place = placeOf(services.publicUrl);
  const picturesIn = createPictures(services);
  let counted: { answering: Answering; holdings: Holdings; teller: ThingTeller } | undefined;
  return (language) => {
    const answering = services.answering();
    const { knowledge } = answering;
    const today = dayOf(services.now());
    if (counted?.answering !== answering) {
      const holdings = readHoldings(knowledge, today);
      counted = { answering, holdings, teller: createThingTeller(answering) };
    }
    return {
      ...counted,
      pictures: picturesIn(answering, language),
      knowledge,
      language,
      words: roomWords(language),
      place,
      link: (path, other = language) => pageAddress(place, other, path),
      isLive: services.isStatic !== true,
      usesModel: services.usesModel,
      today,
    };
  };
}

function dayOf(moment: number): PartialDate {
  return partialDateSchema.parse(new Date(moment).toISOString().slice(0, 'YYYY-MM-DD'.length));
}
