import type { Aspect, ClaimCheck, ClaimFinding } from '../../core/checking/claim-check.ts';
import { leadOf } from '../../core/citations/leads.ts';
import type { Language } from '../../core/passages/language.ts';
import type { StatedAspect } from '../../core/statements/compare-claim.ts';
import { formatList } from '../../core/words/format-list.ts';
import { wordsIn } from '../../core/words/words.ts';
import { blockMessages } from '../components/block-messages.ts';
import { passageButton } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { type Block, textBlock } from '../components/pack-blocks.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { small, sourceNote } from './source-note.ts';
import type { View } from './view.ts';

/**
 * The verdict on a claim, then each sentence it was compared with: what agrees, what differs, and
 * the source. Without such sentences, the nearest passages are offered. The claim is not repeated.
 */
export function renderCheck(check: ClaimCheck, view: View): MessagePayload[] {
  const { note } = discordWords(check.language).check;
  const verdict = `**${wordsIn(check.language).verdicts[check.verdict]}**`;
  const near = check.near.map((passage) => passageButton(passage, check.language));
  const numbers = [...new Set(check.findings.map(({ passage }) => passage.id))];
  const findings = check.findings.map((finding) =>
    findingBlock(finding, numbers.indexOf(finding.passage.id) + 1, check.language, view),
  );
  return blockMessages([
    { text: verdict, notes: [], buttons: near },
    ...findings,
    textBlock(small + note),
  ]);
}

function findingBlock(
  { passage, quote, agrees, differs }: ClaimFinding,
  n: number,
  language: Language,
  view: View,
): Block {
  const words = discordWords(language);
  const lead = leadOf(passage, view.knowledge, language, false);
  const differing = differs.filter((aspect) => isStated(aspect));
  const compared = [
    ...(agrees.length > 0 ? [words.check.agrees(listed(agrees, language))] : []),
    ...(differing.length > 0 ? [words.check.differs(listed(differing, language))] : []),
    ...differs.flatMap((aspect) => (isStated(aspect) ? [] : [words.check.reservations[aspect]])),
  ].join(wordsIn(language).sentenceSpace);
  const said = `${escapeMarkdown(lead + quote)}${words.punctuation.beforeMarker}[${n}]`;
  return {
    text: compared === '' ? said : `${said}\n${small}${compared}`,
    notes: [sourceNote(n, passage, language, view)],
    buttons: [passageButton(passage, language, `[${n}] `)],
  };
}

function isStated(aspect: Aspect): aspect is StatedAspect {
  return !['short', 'kind', 'attribution', 'other-side', 'newer', 'roles', 'rounded'].includes(
    aspect,
  );
}

function listed(aspects: readonly StatedAspect[], language: Language): string {
  const names = aspects.map((aspect) => discordWords(language).check.aspects[aspect]);
  return formatList(names, language);
}
