import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { foldAccents } from '../../core/retrieval/index/tokenize.ts';
import { limits } from '../sending/limits.ts';
import { shortenLabel } from './shorten-label.ts';

export type Choice = APIApplicationCommandOptionChoice<string>;

/** A choice, with further words by which it is found. */
export interface Candidate extends Choice {
  readonly words?: string;
}

/**
 * The candidates that contain every typed word in name, value or words, ignoring case and accents;
 * those that begin with the text come first.
 */
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

/** Candidates as choices in Discord's format. */
export function asChoices(candidates: readonly Candidate[]): Choice[] {
  return candidates.map(({ name, value }) => ({
    name: shortenLabel(name, limits.choiceName),
    value,
  }));
}

/** Text as it is compared: without case, accents or character widths. */
export function folded(text: string): string {
  return foldAccents(text.normalize('NFKC').toLowerCase());
}
