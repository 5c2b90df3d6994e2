import { changesOf, type Change } from '../core/corrections/changes-of.ts';
import type { Edition, SeenVersion } from '../core/corrections/edition.ts';
import {
  type PassageVersion,
  type VersionName,
  versionName,
  versionOf,
} from '../core/corrections/passage-version.ts';
import type { Knowledge } from '../core/passages/knowledge.ts';
import type { Language } from '../core/passages/language.ts';
import type { Passage, PassageId } from '../core/passages/passage.ts';
import type { RoomServices } from './services.ts';

/** What a passage said until a moment, and what became of it. */
export interface EarlierVersion {
  readonly name: VersionName;
  readonly since: string;
  readonly until: string;
  /** From it to the one after it; undefined where what it said is not on record. */
  readonly changes: readonly Change[] | undefined;
}

export interface ChangedPassage {
  readonly passage: Passage;
  /** Latest first; never empty. */
  readonly earlier: readonly EarlierVersion[];
  /** When it last changed, in ISO 8601. */
  readonly changedAt: string;
}

export interface History {
  /** The earlier versions of a passage, latest first; none where the record cannot be read. */
  readonly of: (passage: Passage, language: Language) => Promise<readonly EarlierVersion[]>;
  /** All that have changed, the latest first; undefined where the record cannot be read. */
  readonly changed: (
    knowledge: Knowledge,
    language: Language,
  ) => Promise<readonly ChangedPassage[] | undefined>;
}

/** How long what is on record is not read again: changes come by the day, readers by the second. */
const freshMs = 60_000;

export function createHistory({
  corrections: { edition, versions },
  now,
  log,
}: Pick<RoomServices, 'corrections' | 'now' | 'log'>): History {
  let known:
    | { readonly at: number; readonly edition: Promise<SeenVersions | undefined> }
    | undefined;

  async function readEdition(): Promise<SeenVersions | undefined> {
    try {
      return seenVersions(await edition.load());
    } catch (reason) {
      log('warn', 'the reading room cannot read what has changed', { reason });
      return undefined;
    }
  }

  function seen(): Promise<SeenVersions | undefined> {
    if (known === undefined || now() - known.at > freshMs) {
      known = { at: now(), edition: readEdition() };
    }
    return known.edition;
  }

  async function versionAt(passage: Passage, name: VersionName) {
    if (name === versionName(passage)) return versionOf(passage);
    try {
      return await versions.load(passage.id, name);
    } catch {
      return undefined;
    }
  }

  async function earlierOf(
    passage: Passage,
    all: readonly SeenVersion[],
    language: Language,
  ): Promise<EarlierVersion[]> {
    const texts = await Promise.all(all.map(({ name }) => versionAt(passage, name)));
    return all
      .slice(0, -1)
      .map(({ name, since }, place) => ({
        name,
        since,
        until: all[place + 1]?.since ?? since,
        changes: changesBetween(texts[place], texts[place + 1], language),
      }))
      .toReversed();
  }

  return {
    async of(passage, language) {
      const all = (await seen())?.get(passage.id) ?? [];
      return isOfPresent(passage, all) ? earlierOf(passage, all, language) : [];
    },

    async changed({ passages }, language) {
      const all = await seen();
      if (all === undefined) return undefined;
      const changed = [...all].flatMap(([id, of]) => {
        const passage = passages.get(id);
        if (passage === undefined || of.length < 2 || !isOfPresent(passage, of)) return [];
        return [{ passage, of, changedAt: of.at(-1)?.since ?? '' }];
      });
      return Promise.all(
        changed
          .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
          .map(async ({ passage, of, changedAt }) => ({
            passage,
            changedAt,
            earlier: await earlierOf(passage, of, language),
          })),
      );
    },
  };
}

type SeenVersions = ReadonlyMap<PassageId, readonly SeenVersion[]>;

function seenVersions(edition: Edition): SeenVersions {
  return new Map(edition.map(({ passage, versions }) => [passage, versions]));
}

/** Another process may have read another collection: what is on record is then not of this one. */
function isOfPresent(passage: Passage, all: readonly SeenVersion[]): boolean {
  return all.at(-1)?.name === versionName(passage);
}

function changesBetween(
  before: PassageVersion | undefined,
  after: PassageVersion | undefined,
  language: Language,
): Change[] | undefined {
  return before === undefined || after === undefined
    ? undefined
    : changesOf(before, after, language);
}
