import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { foldAccents } from '../../core/retrieval/index/tokenize.ts';
import { limits } from '../sending/limits.ts';
import { shortenLabel } from './shorten-label.ts';

export type Choice = APIApplicationCommandOptionChoice<string>;

/** A choice with what else it is found by. */
export interface Candidate extends Choice {
  readonly words?: string;
}

/** Those whose name, value or words have every typed word, case and accents aside; first those that begin so. */
export function matching(candidates: readonly Candidate[], typed: string): Candidate[] {
  const wanted = folded(typed).trim();
  const typedWords = wanted.split(/\s+/);
  const found = candidates.filter(({ name, value, words = '' }) => {
    const text = `${folded(name)} ${folded(value)} ${folded(words)}`;
    return typedWords.every((word) => text.includes(word));
  });
  const begins = ({ name, value, words = '' }: Candidate) =>
    folded(name).startsWith(wanted) ||
    folded(value).startsWith(wanted) ||
    ` ${folded(words)}`.includes(` ${wanted}`);
  return [...found.filter(begins), ...found.filter((each) => !begins(each))].slice(
    0,
    limits.choices,
  );
}

/** Candidates as Discord takes them. */
export function asChoices(candidates: readonly Candidate[]): Choice[] {
  return candidates.map(({ name, value }) => ({
    name: shortenLabel(name, limits.choiceName),
    value,
  }));
}

/** Text as it is compared: without case, accents and widths. */
export function folded(text: string): string {
  return foldAccents(text.normalize('NFKC').toLowerCase());
}
