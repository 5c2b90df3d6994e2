import { trimFaults, type TrimFault } from '../../citations/trim.ts';
import type { Language } from '../../passages/language.ts';
import { splitSentences } from '../../passages/split-sentences.ts';
import type { EntityFinder } from '../../retrieval/find-entities.ts';
import type { UnitRule } from './model-event.ts';
import type { Wording } from './model-replies.ts';
import { isPlainText } from './plain-text.ts';
import type { Excerpt } from '../../citations/excerpt.ts';

export interface UnitCheck {
  readonly language: Language;
  readonly findEntities: EntityFinder;
}

/** A unit as far as rules can tell: the excerpt to show, or the first rule that it breaks. */
export type CheckedUnit =
  | { readonly ok: true; readonly excerpt: Excerpt }
  | { readonly ok: false; readonly rule: UnitRule };

/** A wording may be longer than its sentence by so much, spaces around it included. */
const mostLength = 1.5;

/** Holds a wording against the sentence that it names; the words of a verbatim one are the folder's own. */
export function checkUnit(
  { edit, text }: Wording,
  excerpt: Excerpt,
  { language, findEntities }: UnitCheck,
): CheckedUnit {
  const failed = (rule: UnitRule): CheckedUnit => ({ ok: false, rule });
  const { passage, sentence } = excerpt;
  const source = passage.texts[language].sentences[sentence];
  if (source === undefined) return failed('unknown-id');
  const verbatim: CheckedUnit = { ok: true, excerpt: { passage, sentence } };
  // Many models repeat the sentence where null is asked for: that says nothing else.
  if (text?.trim() === source) return verbatim;
  if (edit === 'verbatim') return text === null ? verbatim : failed('text-and-edit');
  if (text === null || text.trim() === '') return failed('text-and-edit');
  // Before all else: what follows takes the longer, the longer a text is.
  if (text.length > mostLength * source.length) return failed('deletion-only');
  const wording = text.trim();
  if (!isPlainText(wording)) return failed('plain-text');
  if (splitSentences(wording, language).length !== 1) return failed('one-sentence');
  const rules = trimFaults(wording, source, language, findEntities).map(ruleOf);
  if (rules.length > 0) return failed(worst(rules));
  return { ok: true, excerpt: { passage, sentence, wording } };
}

function ruleOf(fault: TrimFault): UnitRule {
  switch (fault) {
    case 'not-a-deletion':
    case 'too-short':
      return 'deletion-only';
    case 'figures':
    case 'names':
    case 'status':
      return fault;
    case 'negation':
    case 'hedge':
    case 'quantifier':
    case 'comparative':
    case 'reporting':
      return 'guard-words';
  }
}

// What says most about what is wrong comes first.
const gravity: readonly UnitRule[] = ['figures', 'names', 'status', 'guard-words', 'deletion-only'];

const worst = (rules: readonly UnitRule[]): UnitRule =>
  gravity.find((rule) => rules.includes(rule)) ?? 'deletion-only';
