import type { Aspect, ClaimCheck, ClaimFinding } from '../../core/checking/claim-check.ts';
import type { Citation } from '../../core/citations/citation.ts';
import { leadOf } from '../../core/citations/leads.ts';
import type { Language } from '../../core/passages/language.ts';
import type { StatedAspect } from '../../core/statements/compare-claim.ts';
import { formatList } from '../../core/words/format-list.ts';
import { wordsIn } from '../../core/words/words.ts';
import { blockMessages } from '../components/block-messages.ts';
import { button, passageButton } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { type Block, textBlock } from '../components/pack-blocks.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { small, sourceNotes } from './source-note.ts';
import type { View } from './view.ts';

/**
 * The verdict on a claim, then each sentence it was compared with: what agrees, what differs, and
 * the source. Without such sentences, the nearest passages are offered. The claim is not repeated.
 */
export function renderCheck(check: ClaimCheck, view: View): MessagePayload[] {
  const { note } = discordWords(check.language).check;
  const verdict = `**${wordsIn(check.language).verdicts[check.verdict]}**`;
  const near = check.near.map((passage) => passageButton(passage, check.language));
  const citations = citationsOf(check);
  const findings = check.findings.map((finding) => findingBlock(finding, citations, view));
  return blockMessages([
    { text: verdict, notes: [], buttons: near },
    ...findings,
    textBlock(small + note),
  ]);
}

/** The passages of what was found, numbered in order; each with the first sentence of it as its quote. */
function citationsOf({ findings, language }: ClaimCheck): Citation[] {
  const first = new Map(findings.toReversed().map((finding) => [finding.passage.id, finding]));
  const ids = [...new Set(findings.map(({ passage }) => passage.id))];
  return ids
    .flatMap((id) => first.get(id) ?? [])
    .map(({ passage, quote }, place) => ({ n: place + 1, passage, quote, language }));
}

function findingBlock(
  { passage, quote, agrees, differs }: ClaimFinding,
  citations: readonly Citation[],
  view: View,
): Block {
  const cited = citations.filter((citation) => citation.passage.id === passage.id);
  const [{ n, language } = { n: 0, language: view.locale }] = cited;
  const words = discordWords(language);
  const lead = leadOf(passage, quote, { knowledge: view.knowledge, language });
  const differing = differs.filter((aspect) => isStated(aspect));
  const compared = [
    ...(agrees.length > 0 ? [words.check.agrees(listed(agrees, language))] : []),
    ...(differing.length > 0 ? [words.check.differs(listed(differing, language))] : []),
    ...differs.flatMap((aspect) => (isStated(aspect) ? [] : [words.check.reservations[aspect]])),
  ].join(wordsIn(language).sentenceSpace);
  const said = `${escapeMarkdown(lead + quote)}${words.punctuation.beforeMarker}[${n}]`;
  return {
    text: compared === '' ? said : `${said}\n${small}${compared}`,
    notes: sourceNotes(cited, citations, view),
    buttons: [button(String(n), { name: 'passage', passage: passage.id })],
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
