import type { ComposeChecked } from '../citations/compose-checked.ts';
import type { Excerpt } from '../citations/excerpt.ts';
import { columnsOf } from '../passages/columns.ts';
import type { Knowledge } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';
import { chooseFacts } from './choose-facts.ts';
import type { Digest, DigestEntry, DigestKey } from './digest.ts';
import type { ChosenFact, DigestChoice, DigestLog } from './digest-log.ts';
import type { ContentSettings } from './digest-settings.ts';
import { besideOf, ownExcerpts } from './fact-excerpts.ts';
import type { LocalDate } from './zoned-time.ts';

export interface DigestSources {
  readonly knowledge: Knowledge;
  readonly compose: ComposeChecked;
  /** True for a digest that fits one message: two messages cannot be posted atomically. */
  readonly fits: (digest: Digest) => boolean;
}

export interface PlannedDigest {
  /** Without the facts that did not fit. */
  readonly choice: DigestChoice;
  /** Without entries if no fact is suitable. */
  readonly digest: Digest;
}

/**
 * Chooses the facts of a channel's date and composes their digest: the same on each call as long as
 * neither the collection nor the log changes.
 */
export function planDigest(
  settings: ContentSettings,
  log: DigestLog,
  date: LocalDate,
  sources: DigestSources,
): PlannedDigest {
  const { channel, language } = settings;
  const choice = chooseFacts(settings, log, date, sources.knowledge);
  const digest = composeDigest(choice, { channel, date }, language, sources);
  const last = digest.entries.at(-1)?.passage.id;
  // A fact that the gate stopped has had its turn too; those that did not fit come tomorrow.
  const end = choice.facts.findIndex(({ passage }) => passage === last) + 1;
  const facts = end === 0 ? choice.facts : choice.facts.slice(0, end);
  return { choice: { ...choice, facts }, digest: { ...digest, wantsPicture: settings.picture } };
}

interface Fact {
  readonly chosen: ChosenFact;
  readonly passage: Passage;
  /** Its own, then those of the passages that must stand beside it. */
  readonly excerpts: readonly Excerpt[];
}

/**
 * Composes the digest of a choice and passes it through the gate: each fact in a sentence or two, with
 * each passage that contradicts it or that it needs. Leaves out facts of which the gate stops a sentence, and the
 * last ones if they do not fit.
 */
export function composeDigest(
  { facts: chosen, withdrawn }: DigestChoice,
  key: DigestKey,
  language: Language,
  { knowledge, compose, fits }: DigestSources,
): Digest {
  const dates = withdrawn.map(({ shownOn }) => shownOn);
  let left = chosen;
  for (;;) {
    // Composed anew for what is left: a dropped fact may have shown what another needs.
    const facts = factsOf(left, language, knowledge);
    const excerpts = facts.flatMap((fact) => fact.excerpts);
    const { sentences, citations } = compose(excerpts, language);
    const entries: DigestEntry[] = [];
    for (const fact of facts) {
      const own = new Set(fact.excerpts.map(({ passage }) => passage.id));
      const said = sentences.filter(
        ({ citations: [cited] }) => cited !== undefined && own.has(cited),
      );
      if (said.length === fact.excerpts.length) {
        entries.push({ passage: fact.passage, note: fact.chosen.note, sentences: said });
      }
    }
    const digest = { ...key, language, entries, citations, withdrawn: dates };
    const isWhole = entries.length === facts.length;
    if (isWhole && (facts.length <= 1 || (fits(digest) && isReadAtOnce(digest)))) return digest;
    const passed = new Set(entries.map(({ passage }) => passage));
    const rest = isWhole ? facts.slice(0, -1) : facts.filter(({ passage }) => passed.has(passage));
    left = rest.map((fact) => fact.chosen);
  }
}

/** Lines of a phone for the usual three facts; more facts may take more. */
const mostLines = 36;
const mostLinesOfFact = 12;

/** Columns of a line of text on a phone that words can fill. */
const lineColumns = 37;

/** Lines of a source, and those of the title, headings, the line and the buttons around. */
const sourceLines = 2;
const linesAround = 9;

/** True for a digest that about fills a screen of a phone; what is left of it comes the next day. */
function isReadAtOnce({ entries, citations }: Digest): boolean {
  const said = entries.flatMap(({ sentences }) => sentences);
  const lines = said.map(({ text }) => Math.ceil(columnsOf(text) / lineColumns));
  const all = [...lines, entries.length, citations.length * sourceLines, linesAround];
  const most = Math.max(mostLines, entries.length * mostLinesOfFact);
  return all.reduce((sum, each) => sum + each, 0) <= most;
}

function factsOf(chosen: readonly ChosenFact[], language: Language, knowledge: Knowledge): Fact[] {
  const told = new Set<PassageId>(chosen.map(({ passage }) => passage));
  return chosen.flatMap((each) => {
    const passage = knowledge.passages.get(each.passage);
    if (passage === undefined) return [];
    const own = ownExcerpts(passage, language, knowledge);
    const beside = besideOf(own, knowledge).flatMap((excerpt) => {
      if (told.has(excerpt.passage.id)) return [];
      told.add(excerpt.passage.id);
      return [excerpt];
    });
    return [{ chosen: each, passage, excerpts: [...own, ...beside] }];
  });
}
