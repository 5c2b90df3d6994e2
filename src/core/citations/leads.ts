import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import { shortNamesOf } from '../passages/entity-names.ts';
import type { Passage, Status } from '../passages/passage.ts';
import { findQuantities } from '../passages/quantities.ts';
import { formatDate, formatMonth } from '../words/format-date.ts';
import { formatList } from '../words/format-list.ts';
import { wordsIn, type LeadWords } from '../words/words.ts';
import { disagree, type ShownClaim } from './disagreement.ts';

/** What a lead depends on beside its own passage. */
export interface LeadContext {
  readonly knowledge: Knowledge;
  readonly language: Language;
  /** The claims shown before it under the same heading, in order; none by default. */
  readonly before?: readonly ShownClaim[] | undefined;
}

/**
 * The lead of a claim, ending so that the claim can follow; empty for a plain fact. Its standing comes
 * first, then who says so and as of when. It says nothing twice: no date whose year the claim says, no
 * speaker who speaks in the sentence before.
 */
export function leadOf(passage: Passage, claim: string, context: LeadContext): string {
  const conflict = conflictWith({ passage, claim }, context);
  return leadWith(
    passage,
    { conflict, isDated: !saysYear(claim, passage, context.language) },
    context,
  );
}

/** The lead with which a text begins, where it is the one that belongs before the rest of it. */
export function leadIn(text: string, passage: Passage, context: LeadContext): string | undefined {
  const { anotherSource, elsewhere } = wordsIn(context.language).leads.otherwise;
  return [anotherSource, elsewhere, undefined]
    .flatMap((conflict) =>
      [true, false].map((isDated) => leadWith(passage, { conflict, isDated }, context)),
    )
    .find(
      (lead) => text.startsWith(lead) && leadOf(passage, text.slice(lead.length), context) === lead,
    );
}

/** Whether a text names the year for which a passage holds. */
export function saysYear(claim: string, { asOf }: Passage, language: Language): boolean {
  const year = Number(asOf.slice(0, 4));
  return findQuantities(claim, language).some(
    ({ unit, value }) => unit === 'year' && value === year,
  );
}

/** Whether a lead says that what follows disagrees with a claim before it. */
export function saysOtherwise(lead: string, language: Language): boolean {
  const { anotherSource, elsewhere } = wordsIn(language).leads.otherwise;
  return lead.startsWith(anotherSource) || lead.startsWith(elsewhere);
}

/** What a lead depends on in the claim behind it. */
interface OfClaim {
  /** Said where the claim disagrees with one before it. */
  readonly conflict: string | undefined;
  readonly isDated: boolean;
}

function leadWith(passage: Passage, { conflict, isDated }: OfClaim, context: LeadContext): string {
  const { knowledge, language, before = [] } = context;
  const words = wordsIn(language).leads;
  const last = before.at(-1)?.passage;
  const standing = standingOf(passage, words, last?.id === passage.id);
  if (last?.id === passage.id)
    return standing === undefined ? '' : upperFirst(standing) + words.end;
  const isSameSpeaker = conflict === undefined && speaksAgain(passage, last);
  const who = isSameSpeaker ? undefined : speakersOf(passage, knowledge, language);
  const isSameDate = isSameSpeaker && last?.asOf === passage.asOf;
  const isDue = standing !== undefined || passage.saidBy.length > 0;
  const isOutdated = knowledge.successors.has(passage.id);
  const isDatedHere = isDated && !isSameDate && (isDue || isOutdated);
  const details = [
    ...(who === undefined ? [] : [who]),
    // In brackets the month is enough; the day stands with the passage.
    ...(isDatedHere ? [formatMonth(passage.asOf, language)] : []),
  ];
  if (conflict !== undefined) {
    const said = [...(standing === undefined ? [] : [standing]), ...details];
    return conflict + words.details(said) + words.end;
  }
  if (standing !== undefined && standing === words.standings.position && who !== undefined) {
    return words.positionOf(who) + words.details(details.slice(1)) + words.end;
  }
  if (standing !== undefined) return upperFirst(standing) + words.details(details) + words.end;
  if (who !== undefined) return words.according(who) + words.details(details.slice(1)) + words.end;
  const isDay = passage.asOf.length === 'YYYY-MM-DD'.length;
  return isDatedHere ? words.asOf(formatDate(passage.asOf, language), isDay) + words.end : '';
}

/** How far a thing is and what kind of statement it is, as far as it is no plain fact or figure. */
function standingOf(
  { kind, status }: Passage,
  { standings, statuses, separator }: LeadWords,
  isRepeated: boolean,
): string | undefined {
  // How far a thing is holds for the passage and was said with its first sentence.
  const stage = isRepeated || status === undefined || status === 'completed' ? [] : [status];
  const isSaid =
    kind === 'fact' ||
    kind === 'figure' ||
    (kind === 'allegation' && status === 'alleged') ||
    (kind === 'projection' && stage.some((each) => unbegun.has(each)));
  const parts = [...stage.map((each) => statuses[each]), ...(isSaid ? [] : [standings[kind]])];
  return parts.length === 0 ? undefined : parts.join(separator);
}

/** Of what has not begun, all that is told is expected. */
const unbegun: ReadonlySet<Status> = new Set(['proposed', 'planned', 'announced']);

/** Said of a claim that disagrees with one before it; nothing of the next sentence of its passage. */
function conflictWith(
  shown: ShownClaim,
  { language, before = [] }: LeadContext,
): string | undefined {
  const { otherwise } = wordsIn(language).leads;
  const { id, contradicts, support } = shown.passage;
  if (before.at(-1)?.passage.id === id) return undefined;
  const other = before.find(
    (each) => contradicts.includes(each.passage.id) && disagree(each, shown, language),
  );
  if (other === undefined) return undefined;
  const known = new Set(other.passage.support.map(({ source }) => source));
  return support.every(({ source }) => known.has(source))
    ? otherwise.elsewhere
    : otherwise.anotherSource;
}

function speaksAgain({ saidBy }: Passage, last: Passage | undefined): boolean {
  return saidBy.length > 0 && saidBy.join(' ') === last?.saidBy.join(' ');
}

function speakersOf(
  { saidBy }: Passage,
  knowledge: Knowledge,
  language: Language,
): string | undefined {
  const names = shortNamesOf(saidBy, knowledge, language);
  return names.length === 0 ? undefined : formatList(names, language);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
