import type {
  Aspect,
  ClaimCheck,
  ClaimFinding,
  PartCheck,
} from '../../core/checking/claim-check.ts';
import type { Citation } from '../../core/citations/citation.ts';
import { leadOf } from '../../core/citations/leads.ts';
import { columnsOf } from '../../core/passages/columns.ts';
import type { Language } from '../../core/passages/language.ts';
import type { StatedAspect } from '../../core/statements/compare-claim.ts';
import { wordsIn } from '../../core/words/words.ts';
import { blockMessages } from '../components/block-messages.ts';
import { button, passageButton } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { type Block, textBlock } from '../components/pack-blocks.ts';
import { shortenLabel } from '../components/shorten-label.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { small, sourceNotes } from './source-note.ts';
import type { View } from './view.ts';

/** Columns of quoted sentences in one message, about half a screen of a phone. */
const mostColumns = 240;

/** Further passages offered at a press. */
const mostFurther = 3;

/** Characters of a claim that tell it apart from the others of a text. */
const claimLength = 60;

/**
 * The verdict on a claim in the first line, then the sentences that decide it, with their sources; of a
 * text that claims several things, one after another. What there is no room for is at a press, and
 * where nothing decides, so are the nearest passages.
 */
export function renderCheck(check: ClaimCheck, view: View): MessagePayload[] {
  const { language, verdict, near } = check;
  const shown = check.parts.length > 1 ? ofParts(check) : ofOne(check);
  const citations = citationsOf(shown, language);
  const numbers = new Set(citations.map(({ passage }) => passage.id));
  const left = check.findings.filter(({ passage }) => !numbers.has(passage.id));
  const further = [...left.map(({ passage }) => passage), ...near];
  return blockMessages(
    [
      textBlock(`**${wordsIn(language).verdicts[verdict]}**`),
      ...shown.map((each) => shownBlock(each, citations, language, view)),
    ],
    further.slice(0, mostFurther).map((passage) => passageButton(passage, language)),
  );
}

interface Shown {
  /** The part of the text that it decides; undefined where the text claims one thing. */
  readonly part?: PartCheck;
  /** Undefined where there is none, or no room for it. */
  readonly finding: ClaimFinding | undefined;
}

/** What decides as the verdict says goes first; at least one sentence is quoted. */
function ofOne({ findings, verdict, language }: ClaimCheck): Shown[] {
  const isDecisive = (finding: ClaimFinding) => finding.verdict === verdict;
  const ordered = [
    ...findings.filter(isDecisive),
    ...findings.filter((finding) => !isDecisive(finding)),
  ];
  return withinRoom(ordered, language).map((finding) => ({ finding }));
}

function ofParts({ parts, language }: ClaimCheck): Shown[] {
  const firsts = parts.flatMap(({ findings: [first] }) => first ?? []);
  const quoted = new Set(withinRoom(firsts, language));
  return parts.map((part) => {
    const [first] = part.findings;
    return { part, finding: first !== undefined && quoted.has(first) ? first : undefined };
  });
}

function withinRoom(findings: readonly ClaimFinding[], language: Language): ClaimFinding[] {
  let columns = 0;
  return findings.filter(({ quote, differs }, place) => {
    columns += columnsOf(quote) + columnsOf(reservationsOf(differs, language));
    return place === 0 || columns <= mostColumns;
  });
}

/** The passages of what is shown, numbered in order; the first sentence shown of each is its quote. */
function citationsOf(shown: readonly Shown[], language: Language): Citation[] {
  const findings = shown.flatMap(({ finding }) => finding ?? []);
  return findings
    .filter(
      ({ passage }, place) => findings.findIndex((each) => each.passage === passage) === place,
    )
    .map(({ passage, quote }, place) => ({ n: place + 1, passage, quote, language }));
}

function shownBlock(
  { part, finding }: Shown,
  citations: readonly Citation[],
  language: Language,
  view: View,
): Block {
  const { check, punctuation } = discordWords(language);
  const { quoted } = wordsIn(language);
  const claim =
    part === undefined
      ? []
      : [
          `${escapeMarkdown(quoted(shortenLabel(part.text, claimLength)))}${punctuation.colon}**${check.verdicts[part.verdict]}**`,
        ];
  if (finding === undefined) return { text: claim.join(''), notes: [], buttons: [] };
  const { passage, quote, differs } = finding;
  const cited = citations.filter((citation) => citation.passage === passage);
  const n = cited[0]?.n ?? 0;
  const lead = leadOf(passage, quote, { knowledge: view.knowledge, language });
  const reserved = reservationsOf(differs, language);
  return {
    text: [
      ...claim,
      `${escapeMarkdown(lead + quote)}${punctuation.beforeMarker}[${n}]`,
      ...(reserved === '' ? [] : [small + reserved]),
    ].join('\n'),
    notes: sourceNotes(cited, citations, view),
    buttons: [button(String(n), { name: 'passage', passage: passage.id })],
  };
}

function reservationsOf(differs: readonly Aspect[], language: Language): string {
  const { reservations } = discordWords(language).check;
  return differs
    .flatMap((aspect) => (isStated(aspect) ? [] : [reservations[aspect]]))
    .join(wordsIn(language).sentenceSpace);
}

function isStated(aspect: Aspect): aspect is StatedAspect {
  return !['short', 'kind', 'attribution', 'other-side', 'newer', 'roles', 'rounded'].includes(
    aspect,
  );
}
