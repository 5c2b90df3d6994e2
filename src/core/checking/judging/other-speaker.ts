import type { Language } from '../../passages/language.ts';
import type { HeldSentence } from '../reading/held-sentence.ts';
import type { NamedPlace, Stated } from '../reading/read-stated.ts';
import { checkingWordsIn } from '../words/words.ts';
import type { Judging } from './judging.ts';

/** How far a word of saying may stand from whom it names. */
const reach = { en: 12, es: 12, zh: 4 } as const satisfies Record<Language, number>;

/**
 * Whether a claim puts down to one what a passage holds as the word of others: "China says that Chancay
 * threatens sovereignty" beside the word of the United States.
 */
export function isOfOtherSpeaker(
  claim: Stated,
  { stated, titled, passage: { kind, saidBy } }: HeldSentence,
  judging: Judging,
  language: Language,
): boolean {
  if (kind !== 'position' && kind !== 'allegation' && kind !== 'projection') return false;
  const speaker = speakerIn(claim, language);
  if (speaker === undefined || saidBy.length === 0) return false;
  const own = sidesOf(speaker.name, judging);
  const isOne = (id: string) =>
    sidesOf(id, judging).some((side) => own.includes(side)) ||
    [...judging.links.between(id, speaker.name)].some((what) => belonging.has(what));
  const told = speakerIn(stated, language);
  const all = [...saidBy, ...titled, ...(told === undefined ? [] : [told.name])];
  return !all.some(isOne);
}

/** Who says, right before the first word of saying, what a text reports. */
function speakerIn({ text, mentions }: Stated, language: Language): NamedPlace | undefined {
  const said = checkingWordsIn(language).reporting.exec(text);
  if (said === null) return undefined;
  return mentions.findLast(({ end }) => end <= said.index && said.index - end <= reach[language]);
}

/** Someone, and whom one speaks for. */
function sidesOf(name: string, { knowledge, homeOf }: Judging): string[] {
  const entity = [...knowledge.entities.values()].find(({ id }) => id === name);
  if (entity === undefined) return [name];
  const { id, speaksAs, side } = entity;
  return [name, speaksAs, homeOf(id), nations.has(side ?? '') ? side : undefined].flatMap(
    (each) => each ?? [],
  );
}

/** Sides that are one country's. */
const nations: ReadonlySet<string> = new Set(['peru', 'china', 'united-states']);

/** Relations by which one speaks for another. */
const belonging: ReadonlySet<string> = new Set(['owner', 'affiliation', 'led-by', 'naming']);
