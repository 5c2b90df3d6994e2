import { formatList } from '../../core/words/format-list.ts';
import type { Aspect, ClaimCheck, ClaimFinding } from '../../core/checking/claim-check.ts';
import type { StatedAspect } from '../../core/statements/compare-claim.ts';
import { leadOf } from '../../core/citations/leads.ts';
import type { Language } from '../../core/passages/language.ts';
import { passageButton } from './buttons.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import type { Unit } from './pack-units.ts';
import { phrasesOf } from '../words/phrases.ts';
import { renderParts } from './render-parts.ts';
import { small, sourceNote } from './source-note.ts';
import type { View } from './view.ts';

/**
 * The verdict on a claim, then each sentence that it was compared with: what agrees, what differs,
 * and its source. Where there is none, what is least far is offered. The claim itself is not repeated.
 */
export function renderCheck(check: ClaimCheck, view: View): MessagePayload[] {
  const { verdicts, compareNote } = phrasesOf(check.language);
  const verdict = `**${verdicts[check.verdict]}**`;
  const near = check.near.map((passage) => passageButton(passage, check.language));
  const numbers = [...new Set(check.findings.map(({ passage }) => passage.id))];
  const findings = check.findings.map((finding) =>
    findingUnit(finding, numbers.indexOf(finding.passage.id) + 1, check.language, view),
  );
  return renderParts([
    { text: verdict, notes: [], buttons: near },
    ...findings,
    { text: small + compareNote, notes: [], buttons: [] },
  ]);
}

function findingUnit(
  { passage, quote, agrees, differs }: ClaimFinding,
  n: number,
  language: Language,
  view: View,
): Unit {
  const words = phrasesOf(language);
  const lead = leadOf(passage, view.knowledge, language, false);
  const differing = differs.filter((aspect) => isStated(aspect));
  const compared = [
    ...(agrees.length > 0 ? [words.agrees(listed(agrees, language))] : []),
    ...(differing.length > 0 ? [words.differs(listed(differing, language))] : []),
    ...differs.flatMap((aspect) => (isStated(aspect) ? [] : [words.reservations[aspect]])),
  ].join(language === 'zh' ? '' : ' ');
  const said = `${escapeMarkdown(lead + quote)}${words.beforeMarker}[${n}]`;
  return {
    text: compared === '' ? said : `${said}\n${small}${compared}`,
    notes: [sourceNote(n, passage, language, view)],
    buttons: [passageButton(passage, language, `[${n}] `)],
  };
}

function isStated(aspect: Aspect): aspect is StatedAspect {
  return !['short', 'kind', 'attribution', 'other-side', 'newer', 'roles', 'rounded'].includes(aspect);
}

function listed(aspects: readonly StatedAspect[], language: Language): string {
  const names = aspects.map((aspect) => phrasesOf(language).aspects[aspect]);
  return formatList(names, language);
}
