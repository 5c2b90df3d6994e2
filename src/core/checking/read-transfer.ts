import type { Language } from '../passages/language.ts';
import { checkingWordsIn } from './words/words.ts';

/** Names in the order in which they stand, with the places at which they start in the text. */
export interface PlacedName {
  readonly name: string;
  readonly at: number;
}

/** Who hands something over, and to whom, as far as a text names them. */
export interface Transfer {
  readonly giver: readonly string[];
  readonly taker: readonly string[];
}

/** Reads who gives and who takes from the order of words about the first verb of handing over. */
export function readTransfer(
  text: string,
  names: readonly PlacedName[],
  language: Language,
): Transfer | undefined {
  const { gives, takes, receiver, giver } = checkingWordsIn(language);
  const give = gives.exec(text);
  const take = takes.exec(text);
  const isGiving = give !== null && (take === null || give.index < take.index);
  const verb = isGiving ? give : take;
  if (verb === null) return undefined;
  const end = verb.index + verb[0].length;
  const isPassive = isPassiveAt(text, verb.index, language);
  const subject = names.filter(({ at }) => at < verb.index).map(({ name }) => name);
  const marker = isGiving ? receiver : giver;
  const markedAfter = markedNames(text, end, names, marker);
  const markedBefore =
    language === 'zh' || language === 'es'
      ? markedNames(
          text.slice(0, verb.index),
          0,
          names,
          language === 'zh' ? /从|向|给|对/u : marker,
        )
      : [];
  const marked = [...markedAfter, ...markedBefore];
  const doer = subject.filter((name) => !marked.includes(name));
  const agent = isPassive ? markedNames(text, end, names, passiveAgent(language)) : doer;
  return isGiving
    ? { giver: agent, taker: marked.filter((name) => !agent.includes(name)) }
    : { taker: agent, giver: marked.filter((name) => !agent.includes(name)) };
}

function passiveAgent(language: Language): RegExp {
  return language === 'en'
    ? /\bby\s+(?:the\s+)?/iu
    : language === 'es'
      ? /\bpor\s+(?:l[ao]s?\s+|el\s+)?/iu
      : /被|由/u;
}

function isPassiveAt(text: string, at: number, language: Language): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  switch (language) {
    case 'en':
      return /\b(?:was|were|is|are|been|be|being)\s+(?:\w+ly\s+)?$/iu.test(before);
    case 'es':
      return /(?:fue|fueron|es|son|sido|ser)\s+$/iu.test(before) || /se\s+$/iu.test(before);
    case 'zh':
      return /被|由/u.test(before);
  }
}

/** The names right behind a marker. */
function markedNames(
  text: string,
  from: number,
  names: readonly PlacedName[],
  marker: RegExp,
): string[] {
  const found: string[] = [];
  for (const { name, at } of names) {
    if (at < from || at >= text.length) continue;
    const before = text.slice(Math.max(from, at - 24), at);
    const all = [
      ...before.matchAll(new RegExp(marker.source, `${marker.flags.replace('g', '')}g`)),
    ];
    const last = all.at(-1);
    if (last === undefined) continue;
    const between = before.slice(last.index + last[0].length);
    if (between.trim().split(/\s+/u).length <= 3 && !/[,，。;]/u.test(between)) found.push(name);
  }
  return found;
}

/** Whether the parties of one have changed places in the other. */
export function isReversed(claim: Transfer, told: Transfer): boolean {
  const meet = (a: readonly string[], b: readonly string[]) => a.some((name) => b.includes(name));
  const crossed =
    (meet(claim.giver, told.taker) && !meet(claim.giver, told.giver)) ||
    (meet(claim.taker, told.giver) && !meet(claim.taker, told.taker));
  return crossed;
}
