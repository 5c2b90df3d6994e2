import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { addCompanions, companionsOf } from '../claims/add-companions.ts';
import type { AnswerBasis } from '../answer-extractively.ts';
import type { PartAnswer } from '../answer-parts.ts';
import { claimsOfSilenced, type ArrangeOptions } from '../claims/arrange-claims.ts';
import { createMeetsPart } from './meets-part.ts';
import { directClaimsOf } from './direct-claims.ts';
import type { UnitRule } from './model-event.ts';
import type { QuestionForm } from '../../question/kinds.ts';
import type { QuestionJudges } from '../evidence/answerability.ts';
import type { Excerpt } from '../../citations/excerpt.ts';
import { isRepeated } from '../claims/is-repeated.ts';

export interface CompletionParts extends QuestionJudges {
  readonly knowledge: Knowledge;
  readonly retriever: Retriever;
}

/** All that an answer shows and the parts of the question without any of it, or why it is none. */
export type Completed =
  | { readonly ok: true; readonly claims: readonly Excerpt[]; readonly missing: readonly string[] }
  | { readonly ok: false; readonly reason: 'nothing-left' | 'unanchored' };

export interface Choice {
  /** The claims of a model's choice. */
  readonly chosen: readonly Excerpt[];
  readonly basis: AnswerBasis;
  readonly arrangement: ArrangeOptions;
  /** Told of each claim that is left out. */
  readonly dropped: (rule: UnitRule) => void;
}

export type CompleteClaims = (choice: Choice) => Completed;

/** Most claims that are added beside those of a model's choice: all that any of the folder's need. */
const mostBeside = 8;

/**
 * Makes a model's choice a whole answer: without repetitions, with what contradicts, succeeds or is
 * needed beside each claim, and with the extractive claims of a part or a side that the choice leaves
 * out. A choice that is about something else than the question is none.
 */
export function createCompletion(parts: CompletionParts): CompleteClaims {
  const { knowledge, retriever, anchorFinder } = parts;
  const meetsPart = createMeetsPart(parts, knowledge, retriever);

  function withoutRepeats(
    claims: readonly Excerpt[],
    language: Language,
    dropped: (rule: UnitRule) => void,
  ): Excerpt[] {
    const kept: Excerpt[] = [];
    for (const claim of claims) {
      if (kept.some((shown) => isRepeated(shown, claim, language, retriever))) dropped('repeated');
      else kept.push(claim);
    }
    return kept;
  }

  /** With what answers each part directly, behind the claims that are about all that a part names. */
  function withDirect(
    own: readonly Excerpt[],
    met: readonly PartAnswer[],
    form: QuestionForm,
    language: Language,
  ): readonly Excerpt[] {
    const direct = met
      .flatMap((part) => directClaimsOf(part, form))
      .filter((claim) => !own.some((shown) => isRepeated(shown, claim, language, retriever)));
    if (direct.length === 0 || form === 'compare' || form === 'sides') return own;
    const isOnAll = ({ passage }: Excerpt) =>
      met.some(({ asked }) => anchorFinder.unmetBy(passage, asked.question.anchors).length === 0);
    return [...own.filter(isOnAll), ...direct, ...own.filter((claim) => !isOnAll(claim))];
  }

  /** With all that may not be missing beside each, and without the claims for which there was no room. */
  function withCompanions(
    claims: readonly Excerpt[],
    { question, context }: AnswerBasis,
    language: Language,
    dropped: (rule: UnitRule) => void,
  ): Excerpt[] {
    const wording = `${question} ${context}`.trim();
    const room = claims.length + mostBeside;
    let all = [...claims];
    // What stands beside a claim may itself not stand alone.
    for (let before = -1; before !== all.length;) {
      before = all.length;
      const most = room - all.length;
      all = addCompanions(all, { question: wording, language, knowledge, retriever, most });
    }
    for (;;) {
      const shown = new Set(all.map(({ passage }) => passage.id));
      const whole = all.filter(({ passage }) =>
        companionsOf(passage, knowledge).every((id) => shown.has(id)),
      );
      if (whole.length === all.length) return all;
      for (let count = whole.length; count < all.length; count++) dropped('companion');
      all = whole;
    }
  }

  return ({ chosen, basis, arrangement, dropped }) => {
    const { language } = arrangement;
    const own = withoutRepeats(chosen, language, dropped);
    const passages = own.map(({ passage }) => passage);
    const ids = new Set(passages.map(({ id }) => id));
    const isShown = ({ passage }: Excerpt) => ids.has(passage.id);
    const isSingle = basis.parts.length === 1;
    // Of several parts, what is chosen for one may look like an answer to the next.
    const isMet = ({ asked, answered, claims }: PartAnswer) =>
      claims.some(isShown) || ((isSingle || !answered) && meetsPart(asked, passages, basis.form));
    const met = basis.parts.filter(isMet);
    const unmet = basis.parts.filter((part) => !met.includes(part));
    if (unmet.length === basis.parts.length && !basis.broad.claims.some(isShown)) {
      return { ok: false, reason: 'unanchored' };
    }
    // A part that the choice leaves out keeps what answers it without a model.
    const kept = unmet.flatMap(({ claims }) => claims).filter((claim) => !isShown(claim));
    const shown = [...withDirect(own, met, basis.form, language), ...kept];
    const silenced = claimsOfSilenced(shown, basis.broad.claims, arrangement);
    const claims = withCompanions([...shown, ...silenced], basis, language, dropped);
    if (claims.length === 0) return { ok: false, reason: 'nothing-left' };
    const missing = isSingle ? [] : unmet.filter((part) => part.claims.length === 0);
    return {
      ok: true,
      claims,
      missing: [...missing.map(({ part }) => part), ...stillLacking(claims, basis, arrangement)],
    };
  };
}

/** What the folder was taken to hold nothing on, without what is shown. */
function stillLacking(
  claims: readonly Excerpt[],
  { broad }: AnswerBasis,
  arrangement: ArrangeOptions,
): string[] {
  const shown = new Set(claims.flatMap(({ passage }) => [...arrangement.entitiesOf(passage)]));
  return broad.lacking.flatMap(({ name, entity }) =>
    entity !== undefined && shown.has(entity) ? [] : [name],
  );
}
