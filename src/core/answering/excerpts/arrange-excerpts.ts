import { formatYear } from '../../words/format-date.ts';
import { formatList } from '../../words/format-list.ts';
import { namesOf } from '../../passages/entity-names.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { EntityId, Passage } from '../../passages/passage.ts';
import { sides } from '../../passages/side.ts';
import { comparedIn } from './compared-in.ts';
import { wordsIn, type Standing } from '../../words/words.ts';
import type { QuestionForm } from '../../question/kinds.ts';
import type { Excerpt } from '../../citations/excerpt.ts';
import { sidesOf } from '../../passages/side-of.ts';

/** Claims in the order in which they are shown, and what each sentence of a passage stands under. */
export interface Arrangement {
  readonly excerpts: readonly Excerpt[];
  readonly headingOf?: ((passage: Passage, sentence: number) => string) | undefined;
}

export interface ArrangeOptions {
  readonly form: QuestionForm;
  readonly language: Language;
  readonly knowledge: Knowledge;
  /** What is compared, where that is named. */
  readonly compared: readonly EntityId[];
  readonly entitiesOf: (passage: Passage) => ReadonlySet<EntityId>;
}

/** What a passage stands under, and the place of that heading among the others. */
interface Place {
  readonly heading: string;
  readonly order: number | string;
}

/**
 * Claims arranged by the form of the question: by side, by what is compared, by date, or by how
 * established they are. A single date is no course of events, and heads nothing.
 */
export function arrangeExcerpts(
  excerpts: readonly Excerpt[],
  options: ArrangeOptions,
): Arrangement {
  const placeOf = placing(options);
  if (placeOf === undefined) return { excerpts };
  const placed = excerpts.map((excerpt) => ({
    excerpt,
    place: placeOf(excerpt.passage, excerpt.sentence),
  }));
  const shown = new Set(placed.map(({ place }) => place.heading));
  const isCourse = options.form === 'timeline';
  const ordered = placed.toSorted(
    ({ place: a }, { place: b }) =>
      compareValues(a.order, b.order) || compareValues(a.heading, b.heading),
  );
  return {
    excerpts: isCourse ? followingLast(ordered) : ordered.map(inPlace),
    ...(isCourse && shown.size < 2
      ? {}
      : { headingOf: (passage: Passage, sentence: number) => placeOf(passage, sentence).heading }),
  };
}

interface Placed {
  readonly excerpt: Excerpt;
  readonly place: Place;
}

const inPlace = ({ excerpt }: Placed) => excerpt;

/** Moves what brings another up to date behind it, where both stand under one heading. */
function followingLast(ordered: readonly Placed[]): Excerpt[] {
  const moved = [...ordered];
  for (const later of ordered) {
    const { supersedes } = later.excerpt.passage;
    const last = moved.findLastIndex(
      ({ excerpt, place }) =>
        place.heading === later.place.heading && supersedes.includes(excerpt.passage.id),
    );
    const from = moved.indexOf(later);
    if (last > from) moved.splice(last, 0, ...moved.splice(from, 1));
  }
  return moved.map(inPlace);
}

/**
 * The first of some excerpts under each heading that others leave without any: whoever chooses among
 * excerpts may not silence a side, or what is compared.
 */
export function excerptsOfSilenced(
  chosen: readonly Excerpt[],
  all: readonly Excerpt[],
  options: ArrangeOptions,
): Excerpt[] {
  const placeOf = placing(options);
  if (placeOf === undefined || (options.form !== 'sides' && options.form !== 'compare')) return [];
  const heard = new Set(chosen.map(({ passage }) => placeOf(passage).heading));
  const silenced = all.filter(({ passage }) => !heard.has(placeOf(passage).heading));
  const groups = Map.groupBy(silenced, ({ passage }) => placeOf(passage).heading);
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

function placing(
  options: ArrangeOptions,
): ((passage: Passage, sentence?: number) => Place) | undefined {
  const { form, language, knowledge, compared } = options;
  switch (form) {
    case 'plain':
      return undefined;
    case 'sides':
      return (passage) => bySide(passage, language, knowledge);
    case 'compare':
      return compared.length === 0
        ? (passage) => bySide(passage, language, knowledge)
        : (passage) => byCompared(passage, options);
    case 'timeline':
      return (passage, sentence) => byDate(passage, sentence, language);
    case 'summary':
      return (passage) => {
        const standing = standingOf(passage);
        return {
          heading: wordsIn(language).headings.standings[standing],
          order: standings.indexOf(standing),
        };
      };
  }
}

/**
 * By when it happened, year by year: by the sentence where it tells, else by the passage; in a year by
 * month or day, then what has the year alone; after that what holds as of it.
 */
function byDate(
  { asOf, happenedOn, tells }: Passage,
  sentence: number | undefined,
  language: Language,
): Place {
  const own = tells.filter(({ in: numbers }) => numbers.includes((sentence ?? -1) + 1));
  const ownDates = own.flatMap(({ when }) => when ?? []).toSorted();
  const all = [...tells.flatMap(({ when }) => when ?? []), ...happenedOn].toSorted();
  const first = ownDates[0] ?? all[0];
  const year = (first ?? asOf).slice(0, 4);
  if (first === undefined) {
    return {
      heading: wordsIn(language).headings.asOf(formatYear(asOf, language)),
      order: `${year}-as-of-${asOf}`,
    };
  }
  // A year alone says less than a day of it.
  const exact = [...ownDates, ...all, asOf].find((date) => date.startsWith(`${year}-`));
  return { heading: formatYear(first, language), order: exact ?? `${year}-${afterMonths}` };
}

/** Sorts what has a year alone behind its months. */
const afterMonths = '13';

function bySide(passage: Passage, language: Language, knowledge: Knowledge): Place {
  const { sides: names, noSide } = wordsIn(language).headings;
  const [first, ...more] = sidesOf(passage, knowledge);
  // What nobody is quoted for is common ground: it comes first.
  if (first === undefined) return { heading: noSide, order: -1 };
  const heading = formatList(
    [first, ...more].map((side) => names[side]),
    language,
  );
  return { heading, order: sides.indexOf(first) + more.length / (sides.length + 1) };
}

function byCompared(passage: Passage, options: ArrangeOptions): Place {
  const { compared, language, knowledge } = options;
  const own = comparedIn(passage, options);
  const [first] = own;
  if (first === undefined) {
    return { heading: wordsIn(language).headings.besides, order: compared.length + 1 };
  }
  const order = own.length > 1 ? compared.length : compared.indexOf(first);
  return { heading: upperFirst(formatList(namesOf(own, knowledge, language), language)), order };
}

const standings: readonly Standing[] = ['established', 'open', 'alleged', 'views'];

function standingOf({ kind, status }: Passage): Standing {
  if (kind === 'allegation' || status === 'alleged') return 'alleged';
  if (kind === 'projection') return 'open';
  if (status !== undefined && status !== 'completed' && status !== 'cancelled') return 'open';
  return kind === 'analysis' || kind === 'position' ? 'views' : 'established';
}

const compareValues = (a: number | string, b: number | string) => (a === b ? 0 : a < b ? -1 : 1);

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
