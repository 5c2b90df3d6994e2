import type { EntityId, Passage } from '../../passages/passage.ts';
import { partialDateSchema, type PartialDate } from '../../passages/partial-date.ts';
import type { Anchors, AnchorFinder } from '../../question/anchors.ts';
import type { Question } from '../../question/question.ts';
import { isNeverAnswered } from '../../question/scope.ts';
import type { GapSources } from './find-lacking.ts';
import type { Lacking } from './gap.ts';
import { askedFor, isDistinct, isNamedRightly } from './nameable-relations.ts';

const mostPeriods = 3;

export const nothingAsked: Anchors = {
  entities: [],
  either: [],
  years: [],
  isSpan: false,
  months: [],
  numbers: [],
  countries: [],
};

/** The period that a question asks for, where what it asks is told of its subject for others only. */
export function otherPeriod(
  question: Question,
  about: readonly EntityId[],
  { told, anchorFinder, knowledge }: GapSources,
): Lacking | undefined {
  const { relations, anchors, scope } = question;
  const period = periodOf(anchors);
  const year = anchors.years[0];
  if (period === undefined || year === undefined || isNeverAnswered(scope)) return undefined;
  for (const asked of askedFor(relations).filter(isDistinct)) {
    const { relation } = asked;
    const tellings = about.flatMap((id) => told.tellingsOf(id, relation));
    const isMet = ({ passage, when }: (typeof tellings)[number]) =>
      when.startsWith(period) || hasPeriod(passage, anchors, anchorFinder);
    if (tellings.length === 0) continue;
    if (tellings.some(isMet) || !isNamedRightly(question, asked, knowledge)) return undefined;
    return { kind: 'period', relation, period, held: nearestYears(tellings, year) };
  }
  return undefined;
}

function nearestYears(tellings: readonly { readonly when: PartialDate }[], year: number) {
  const years = new Set(tellings.map(({ when }) => partialDateSchema.parse(when.slice(0, 4))));
  return [...years]
    .toSorted((a, b) => Math.abs(Number(a) - year) - Math.abs(Number(b) - year))
    .slice(0, mostPeriods)
    .toSorted();
}

export function unmentionedPeriod(
  anchors: Anchors,
  passages: readonly Passage[],
  { anchorFinder }: GapSources,
): Lacking | undefined {
  const period = periodOf(anchors);
  const isMet = (passage: Passage) =>
    hasPeriod(passage, anchors, anchorFinder) ||
    passage.tells.some(({ when }) => period !== undefined && when?.startsWith(period) === true);
  return period === undefined || passages.some(isMet)
    ? undefined
    : { kind: 'mention', what: { kind: 'period', period } };
}

function hasPeriod(passage: Passage, { years, months }: Anchors, finder: AnchorFinder): boolean {
  return finder.unmetBy(passage, { ...nothingAsked, years, months }).length === 0;
}

/** The one year, or month of it, that a question names; undefined where it names several. */
function periodOf({ years, months }: Anchors): PartialDate | undefined {
  const [year] = years;
  if (year === undefined || years.length > 1 || months.length > 1) return undefined;
  const month = months[0] === undefined ? '' : `-${String(months[0]).padStart(2, '0')}`;
  return partialDateSchema.safeParse(`${year}${month}`).data;
}
