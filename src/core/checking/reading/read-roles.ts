import type { Language } from '../../passages/language.ts';
import { isStopWord } from '../../retrieval/index/stop-words.ts';
import { splitWords, toTerm } from '../../retrieval/index/tokenize.ts';
import { checkingWordsIn } from '../words/words.ts';
import type { Stated } from './read-stated.ts';
import type { PlacedName } from './read-transfer.ts';

/** Who does what a text tells, and who else is named in it, whatever the verb is. */
export interface Roles {
  readonly doers: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** The words right behind the doer. */
  readonly deeds: readonly string[];
}

/** How far a word that puts something down to someone may stand from whom it names. */
const near = { en: 24, es: 24, zh: 6 } as const satisfies Record<Language, number>;
/** How far behind "by" its doer may stand, and how far another who is joined to the doer. */
const reach = { en: 48, es: 48, zh: 16 } as const satisfies Record<Language, number>;
/** How many words behind a doer tell what is done. */
const deedsOf = { en: 3, es: 3, zh: 5 } as const satisfies Record<Language, number>;

/**
 * Reads the doer by place: who stands behind "by", or else the first party that no preposition makes a
 * place, a means or a receiver, with those joined to it. Who only says so is left out.
 */
export function rolesIn(
  { text, parties, isReported, namedBy }: Stated,
  strangers: readonly string[],
  isOne: (name: string) => boolean,
  language: Language,
): Roles | undefined {
  const { aside, together, agent, passive, reporting, copula, verb, of } =
    checkingWordsIn(language);
  const { gives, takes, acts } = checkingWordsIn(language);
  const before = (at: number) => text.slice(Math.max(0, at - reach[language]), at);
  const isAfter = (pattern: RegExp, { at }: PlacedName) => ending(pattern).test(before(at));
  // "People from the college" do what they do though a preposition stands before it.
  const isAside = (each: PlacedName) =>
    isAfter(aside, each) &&
    !(isAfter(of, each) && !verb.test(text.slice(0, each.at)) && !isAtStart(text, each.at, of));
  const isSpeaker = ({ at }: PlacedName) =>
    isReported &&
    (reporting.test(text.slice(Math.max(0, at - near[language]), at)) ||
      reporting.test(text.slice(at, at + 2 * near[language])));
  const unknown = strangers.map((name) => ({ name, at: text.indexOf(name) }));
  const own = [...parties.filter((each) => isOne(each.name)), ...unknown]
    .filter((each) => each.at >= 0 && !isSpeaker(each))
    .toSorted((a, b) => a.at - b.at);
  const isPassive = passive.test(text);
  const by = isPassive ? agent.exec(text) : null;
  const agents =
    by === null
      ? []
      : own.filter(({ at }) => at > by.index && at - by.index - by[0].length <= reach[language]);
  // Of what is only done, nobody is told to do it, and what one is or has needs no other.
  if (![verb, gives, takes, acts].some((each) => each.test(text))) return undefined;
  if (agents.length === 0 && (isPassive || copula.test(text))) return undefined;
  const first = agents[0] ?? own.find((each) => !isAside(each));
  if (first === undefined) return undefined;
  const joined: PlacedName[] = [];
  for (const each of own) {
    const isFirst = each.at === first.at;
    const last = joined.at(-1);
    const isNext = last !== undefined && each.at - last.at < reach[language];
    if (isFirst || (isNext && (isAfter(together, each) || isAfter(listed, each))))
      joined.push(each);
  }
  const doers = new Set(joined.map(({ name }) => name));
  const names = new Set([...namedBy.values()].flatMap((name) => stemsIn(name, language)));
  return {
    doers,
    others: new Set(own.map(({ name }) => name).filter((name) => !doers.has(name))),
    deeds: stemsIn(text.slice(first.at), language)
      .filter((stem) => !names.has(stem))
      .slice(0, deedsOf[language]),
  };
}

/** Between two names of a list. */
const listed = /[,、]\s*(?:l[ao]s?\s+|el\s+|the\s+)?/iu;

const ending = ({ source, flags }: RegExp) => new RegExp(`(?:${source})$`, flags.replace('g', ''));

/** Whether a preposition before a place in a text opens the text. */
function isAtStart(text: string, at: number, preposition: RegExp): boolean {
  return text.slice(0, at).replace(ending(preposition), '').trim() === '';
}

/** First letters by which two words of one stem are told to be so. */
const stemLetters = 5;

function stemsIn(text: string, language: Language): string[] {
  const words = splitWords(text, language);
  if (language === 'zh') {
    return words.slice(0, -1).map((sign, place) => sign + (words[place + 1] ?? ''));
  }
  return words
    .filter((word) => word.length >= 3 && !isStopWord(word, language))
    .flatMap((word) => toTerm(word, language)?.slice(0, stemLetters) ?? []);
}

/** Who stands right behind "by". */
export function agentsIn({ text, parties }: Stated, language: Language): readonly string[][] {
  const { agent } = checkingWordsIn(language);
  const found = parties.filter(({ at }) =>
    ending(agent).test(text.slice(Math.max(0, at - 16), at)),
  );
  return [...new Set(found.map(({ at }) => at))].map((at) =>
    found.filter((each) => each.at === at).map(({ name }) => name),
  );
}

/** Whether the doer of one text is among the others of the other, and the other way round. */
export function areCrossed(claim: Roles, told: Roles): boolean {
  const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].some((name) => other.has(name));
  return (
    !meet(claim.doers, told.doers) &&
    meet(claim.doers, told.others) &&
    meet(told.doers, claim.others)
  );
}

/** Whether both say the same of their doers. */
export function shareDeeds(claim: Roles, told: Roles): boolean {
  return claim.deeds.some((deed) => told.deeds.includes(deed));
}
