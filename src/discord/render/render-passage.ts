import { publisherName } from '../../core/citations/cited-sources.ts';
import { supportsOf } from '../../core/citations/source-link.ts';
import { placeIn } from '../../core/citations/place-in.ts';
import { namesOf } from '../../core/passages/entity-names.ts';
import type { VersionName } from '../../core/corrections/passage-version.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import { type Language, languages } from '../../core/passages/language.ts';
import type { Passage, PassageId, Support } from '../../core/passages/passage.ts';
import { formatAsOf } from '../../core/words/format-date.ts';
import { wordsIn } from '../../core/words/words.ts';
import type { KeptAnswer } from '../asking/kept-answer.ts';
import { blockMessages } from '../components/block-messages.ts';
import { button, type Button, exportButton, passageButton } from '../components/buttons.ts';
import { escapeMarkdown, maskedLink } from '../components/escape-markdown.ts';
import type { Block, Note } from '../components/pack-blocks.ts';
import type { MessagePayload } from '../sending/message-payload.ts';
import { discordWords } from '../words/words.ts';
import { linesOfBlocks } from './fold-blocks.ts';
import { betweenFacts, sourceLine } from './source-note.ts';
import { type GivenVersion, otherVersion, presentVersion } from '../corrections/version-line.ts';
import type { View } from './view.ts';

/** The answer from which a passage was opened. */
export interface OpenedFrom {
  /** The version of the passage that the answer was given with. */
  readonly given?: GivenVersion | undefined;
  readonly answer?: KeptAnswer | undefined;
}

/**
 * A whole passage: text, kind and date, who says it, what contradicts, supersedes or is superseded
 * by it, and every source: the first with title and locator, those that say it too by their publishers.
 * Buttons lead to related passages, other languages and references to copy, which give all in full.
 */
export function renderPassage(
  passage: Passage,
  view: View,
  language: Language,
  { given, answer }: OpenedFrom = {},
): MessagePayload[] {
  const { title, text } = passage.texts[language];
  const buttons = related(passage, view.knowledge).flatMap(({ passages }) =>
    passages.map((other) => passageButton(other, language)),
  );
  const standing = [
    standingOf(passage, language),
    ...relations(passage, view.knowledge, language),
    `${whyHere(passage, view.knowledge, language)}${betweenFacts}${presentVersion(passage, language)}`,
    ...otherVersion(passage, given, language),
  ];
  const blocksWith = (inFull: number): Block[] => [
    {
      text: `### ${escapeMarkdown(title)}\n${escapeMarkdown(text)}`,
      notes: sourcesOf(passage, inFull, language, view),
      buttons: [],
    },
    { text: standing.join('\n'), notes: [], buttons },
  ];
  const whole = blocksWith(mostInFull);
  // Each related passage takes a line, and so do the buttons that close it.
  const isLong = linesOfBlocks(whole) + buttons.length + 1 > mostLines;
  return blockMessages(isLong ? blocksWith(1) : whole, [
    ...closingButtons(passage, view.locale, language, given?.name),
    ...(answer === undefined ? [] : [exportButton(answer, view.locale)]),
  ]);
}

/** Sources that stand with title and locator; more would push the text off a phone. */
const mostInFull = 2;

/** Lines of a phone beyond which only the first source does. */
const mostLines = 36;

function sourcesOf(passage: Passage, inFull: number, language: Language, view: View): Note[] {
  const supports = supportsOf(passage, view.knowledge);
  const further = supports.slice(inFull);
  return [
    ...supports.slice(0, inFull).map((support) => supportNote(support, language, view)),
    ...(further.length === 0 ? [] : [furtherNote(further, language, view)]),
  ];
}

/** The publishers of further sources, each with its link, in one line. */
function furtherNote(
  supports: readonly Support[],
  language: Language,
  { knowledge: { sources } }: View,
): Note {
  const links = supports.map(({ source: id }) => {
    const source = sources.get(id);
    if (source === undefined) return escapeMarkdown(id);
    const name = publisherName(source, language);
    return source.url === undefined ? escapeMarkdown(name) : maskedLink(name, source.url);
  });
  return { marks: ['+'], text: links.join(betweenFacts) };
}

function standingOf(passage: Passage, language: Language): string {
  const { kinds, statuses } = wordsIn(language).passage;
  const { comma } = discordWords(language).punctuation;
  const { kind, status } = passage;
  const facts = [kinds[kind], ...(status === undefined ? [] : [statuses[status]])];
  const text = [...facts, formatAsOf(passage.asOf, language)].join(comma);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the passage is worth: its kind, whether it is disputed, from how many publishers it comes. */
function whyHere(passage: Passage, { sources }: Knowledge, language: Language): string {
  const { whyHere: label, standings, disputed, publishers } = wordsIn(language).passage;
  const { colon } = discordWords(language).punctuation;
  const names = new Set(passage.support.map(({ source }) => sources.get(source)?.publisher));
  const reasons = [
    standings[passage.kind],
    ...(passage.contradicts.length > 0 ? [disputed] : []),
    publishers(names.size),
  ];
  return `**${label}**${colon}${reasons.join(wordsIn(language).sentenceSpace)}`;
}

interface Relation {
  readonly label: 'contradicts' | 'supersedes' | 'supersededBy';
  readonly passages: readonly Passage[];
}

function related(passage: Passage, knowledge: Knowledge): Relation[] {
  const found = (ids: readonly PassageId[]) =>
    ids.flatMap((id) => knowledge.passages.get(id) ?? []);
  const relation = (label: Relation['label'], ids: readonly PassageId[]) => {
    const passages = found(ids);
    return passages.length === 0 ? [] : [{ label, passages }];
  };
  return [
    ...relation('supersededBy', knowledge.successors.get(passage.id) ?? []),
    ...relation('contradicts', passage.contradicts),
    ...relation('supersedes', passage.supersedes),
  ];
}

function relations(passage: Passage, knowledge: Knowledge, language: Language): string[] {
  const words = wordsIn(language).passage;
  const { colon, semicolon, comma } = discordWords(language).punctuation;
  const names = namesOf(passage.saidBy, knowledge, language).map(escapeMarkdown);
  return [
    ...(names.length === 0 ? [] : [`${words.saidBy}${colon}${names.join(comma)}`]),
    ...related(passage, knowledge).map(({ label, passages }) => {
      const titles = passages.map((other) => escapeMarkdown(other.texts[language].title));
      return `**${words[label]}**${colon}${titles.join(semicolon)}`;
    }),
  ];
}

function supportNote(
  { source: id, locator }: Support,
  language: Language,
  { knowledge }: View,
): Note {
  const { semicolon } = discordWords(language).punctuation;
  const source = knowledge.sources.get(id);
  const line = source === undefined ? escapeMarkdown(id) : sourceLine(source, language);
  const place = placeIn(locator, language);
  const facts = [line, ...(place === undefined ? [] : [escapeMarkdown(place)])];
  return { marks: [], text: facts.join(semicolon) };
}

function closingButtons(
  { id }: Passage,
  locale: Language,
  shown: Language,
  version: VersionName | undefined,
): Button[] {
  return [
    ...languages
      .filter((language) => language !== shown)
      .map((language) =>
        button(discordWords(language).ownName, { name: 'passage', passage: id, language, version }),
      ),
    button(discordWords(locale).buttons.cite, { name: 'cite', passage: id, version }),
  ];
}
