import type {
  Aspect,
  ClaimCheck,
  ClaimFinding,
  PartCheck,
  Verdict,
} from '../../core/checking/claim-check.ts';
import type { Citation } from '../../core/citations/citation.ts';
import { leadOf } from '../../core/citations/leads.ts';
import { columnsOf } from '../../core/passages/columns.ts';
import type { Language } from '../../core/passages/language.ts';
import type { Passage } from '../../core/passages/passage.ts';
import type { StatedAspect } from '../../core/statements/compare-claim.ts';
import { wordsIn } from '../../core/words/words.ts';
import { blockMessages } from '../components/block-messages.ts';
import { button, passageButton } from '../components/buttons.ts';
import { escapeMarkdown } from '../components/escape-markdown.ts';
import { type Block, textBlock } from '../components/pack-blocks.ts';
import { shortenLabel } from '../components/shorten-label.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { linesOfBlocks } from './fold-blocks.ts';
import { small, sourceNotes } from './source-note.ts';
import type { View } from './view.ts';

/** Lines of a phone that a checked text takes, whatever it claims. */
const mostLines = 22;

/** Columns of quoted sentences in one message, about half a screen of a phone. */
const mostColumns = 240;

/** Further passages offered at a press. */
const mostFurther = 3;

/** Characters of a claim that tell it apart from the others of a text. */
const claimLength = 60;

/**
 * The verdict on a claim in the first line, then the sentences that decide it, with their sources; of a
 * text that claims several things, one after another. What there is no room for is at a press, or, of
 * many claims, left out with their number; where nothing decides, the nearest passages are at a press.
 */
export function renderCheck(check: ClaimCheck, view: View): MessagePayload[] {
  let shown = check.parts.length > 1 ? ofParts(check) : ofOne(check);
  let offered = mostFurther;
  for (;;) {
    const blocks = blocksOf(shown, check, view);
    const further = furtherOf(shown, check).slice(0, offered);
    const isQuoted = shown.some(({ finding }) => finding !== undefined);
    // The numbers of the passages take a line, each title one.
    const lines = linesOfBlocks(blocks) + (isQuoted ? 1 : 0) + further.length;
    const shorter = lines <= mostLines ? undefined : withLess(shown, check.verdict);
    if (lines > mostLines && offered > 1) {
      offered -= 1;
    } else if (shorter === undefined) {
      return blockMessages(
        blocks,
        further.map((passage) => passageButton(passage, check.language)),
      );
    } else {
      shown = shorter;
    }
  }
}

function blocksOf(shown: readonly Shown[], check: ClaimCheck, view: View): Block[] {
  const { language, verdict, parts, mostParts } = check;
  const citations = citationsOf(shown, language);
  const left = parts.length > 1 ? parts.length - shown.length : 0;
  return [
    textBlock(`**${wordsIn(language).verdicts[verdict]}**`),
    ...shown.map((each) => shownBlock(each, citations, language, view)),
    ...(mostParts === undefined ? [] : [textBlock(small + wordsIn(language).claims(mostParts))]),
    ...(left === 0 ? [] : [textBlock(small + discordWords(language).check.left(left))]),
  ];
}

/** The passages that are not quoted, those that were found before those that are only near. */
function furtherOf(shown: readonly Shown[], { findings, near }: ClaimCheck): Passage[] {
  const quoted = new Set(shown.map(({ finding }) => finding?.passage));
  const found = findings.map(({ passage }) => passage);
  return [...new Set([...found, ...near])].filter((passage) => !quoted.has(passage));
}

/**
 * The same without the last sentence quoted that does not decide, else the last but one quoted; where
 * only one is left, without the last claim that nothing is quoted for. Undefined where all is needed.
 */
function withLess(shown: readonly Shown[], verdict: Verdict): Shown[] | undefined {
  const isQuoted = ({ finding }: Shown) => finding !== undefined;
  const isAside = ({ finding }: Shown) => finding !== undefined && finding.verdict !== verdict;
  if (shown.filter(isQuoted).length > 1) {
    const aside = shown.findLastIndex(isAside);
    const place = aside < 0 ? shown.findLastIndex(isQuoted) : aside;
    return shown.flatMap((each, at) => {
      if (at !== place) return [each];
      return each.part === undefined ? [] : [{ part: each.part, finding: undefined }];
    });
  }
  const place = shown.findLastIndex((each) => !isQuoted(each));
  return place < 0 || shown.length === 1 ? undefined : shown.filter((_, at) => at !== place);
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
