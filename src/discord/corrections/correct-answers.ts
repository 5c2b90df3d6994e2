import { type Client, Routes } from 'discord.js';
import type { PostedAnswer } from '../../core/conversation/posted-answer.ts';
import { changesOf } from '../../core/corrections/changes-of.ts';
import {
  correctedMs,
  type Edition,
  type SeenVersion,
  withCollection,
} from '../../core/corrections/edition.ts';
import { versionName, versionOf } from '../../core/corrections/passage-version.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import type { PassageId } from '../../core/passages/passage.ts';
import type { WriteLog } from '../../core/ports.ts';
import type { EditionStore, PassageVersionStore, PostedAnswerStore } from '../../core/stores.ts';
import { callDiscord, type CallOptions } from '../sending/call-discord.ts';
import { ifLet } from '../sending/if-let.ts';
import { type ChangedCitation, correctionLines } from './correction-line.ts';
import { numberOf, readStanding, withLine } from './with-line.ts';

export interface CorrectionDesk {
  readonly client: Client<true>;
  readonly knowledge: Knowledge;
  readonly state: {
    readonly answers: PostedAnswerStore;
    readonly versions: PassageVersionStore;
    readonly edition: EditionStore;
    readonly erasable: <Result>(work: () => Promise<Result>) => Promise<Result>;
  };
  readonly now: () => number;
  /** Waits until one more request may be sent. */
  readonly pace: () => Promise<void>;
  readonly isStopping: () => boolean;
  readonly log: WriteLog;
}

/** So many answers were seen to, and so many are to be tried again. */
export interface CorrectionOutcomes {
  readonly corrected: number;
  readonly failed: number;
}

/** Keeps what the collection says now, so that a later change can be told. */
export async function keepEdition({
  knowledge,
  state: { edition, versions },
  now,
}: Pick<CorrectionDesk, 'knowledge' | 'state' | 'now'>): Promise<void> {
  const known = await edition.load();
  const step = withCollection(known, knowledge, now());
  if (step.added.length === 0 && step.dropped.length === 0) return;
  for (const version of step.added) {
    const passage = knowledge.passages.get(version.passage);
    if (passage !== undefined) await versions.save(version, versionName(passage));
  }
  await edition.save(step.edition);
  for (const { passage, name } of step.dropped) await versions.remove(passage, name);
}

/**
 * Puts a line under each answer of the last 90 days with a passage that says something else now. What
 * is still to be done is seen from the store alone, so that it may be ended anywhere and begun again:
 * the line is found by its id, and the answer notes up to which version it tells. Answers that cannot
 * be reached are left as they are.
 */
export async function correctAnswers(desk: CorrectionDesk): Promise<CorrectionOutcomes> {
  const { knowledge, state, isStopping } = desk;
  const edition = await state.edition.load();
  const present = presentVersions(edition, knowledge);
  const outcomes = { corrected: 0, failed: 0, nothing: 0 };
  for (const { passage, versions } of edition) {
    // Where another process has read another collection, it knows what is present there.
    if (!present.has(passage)) continue;
    for (const name of new Set(versions.slice(0, -1).map((version) => version.name))) {
      for (const answer of await state.answers.citing(passage, name)) {
        if (isStopping()) return outcomes;
        const outcome = await state.erasable(() => tryToCorrect(answer, present, desk));
        outcomes[outcome] += 1;
      }
    }
  }
  return outcomes;
}

type Present = ReadonlyMap<PassageId, SeenVersion>;

/** The version of each passage that both the edition and this process take for the present one. */
function presentVersions(edition: Edition, { passages }: Knowledge): Present {
  return new Map(
    edition.flatMap(({ passage: id, versions }) => {
      const passage = passages.get(id);
      const last = versions.at(-1);
      const isPresent = passage !== undefined && last?.name === versionName(passage);
      return last !== undefined && isPresent ? [[id, last] as const] : [];
    }),
  );
}

/** One answer that cannot be seen to now is no reason to leave the others. */
async function tryToCorrect(
  answer: PostedAnswer,
  present: Present,
  desk: CorrectionDesk,
): Promise<'corrected' | 'failed' | 'nothing'> {
  try {
    return (await correctAnswer(answer, present, desk)) ? 'corrected' : 'nothing';
  } catch (reason) {
    desk.log('warn', 'an answer could not be told of a change; it is tried again', { reason });
    return 'failed';
  }
}

async function correctAnswer(
  listed: PostedAnswer,
  present: Present,
  desk: CorrectionDesk,
): Promise<boolean> {
  const { client, state, now, pace } = desk;
  if (Date.parse(listed.postedAt) < now() - correctedMs || !serves(listed, client)) return false;
  // It may have been seen to, or erased, since it was listed.
  const answer = await state.answers.load(listed.channel, listed.message);
  if (answer === undefined || !isBehind(answer, present)) return false;
  const route = Routes.channelMessage(answer.channel, answer.message);
  await pace();
  const standing = readStanding(
    await ifLet(callDiscord((signal) => client.rest.get(route, { signal }), fewTries)),
  );
  if (standing !== undefined) {
    const changed = await changedCitations(answer, (id) => numberOf(id, standing), present, desk);
    const edited = withLine(standing, correctionLines(changed, answer.language));
    await pace();
    if (edited !== undefined) {
      await ifLet(
        callDiscord((signal) => client.rest.patch(route, { body: edited, signal }), fewTries),
      );
    }
  }
  await state.answers.save({
    ...answer,
    cited: answer.cited.map((each) => {
      const name = present.get(each.passage)?.name;
      return each.version === undefined || name === undefined ? each : { ...each, toldUpTo: name };
    }),
  });
  return true;
}

/** What fails for longer is for the next round. */
const fewTries: CallOptions = { pausesMs: [300], timeoutMs: 30_000 };

/** Direct messages, and what stands where the bot is no member, are for the process of the first shard. */
function serves({ server }: PostedAnswer, { guilds, ws }: Client<true>): boolean {
  return server === undefined ? ws.shards.has(0) : guilds.cache.has(server);
}

function isBehind({ cited }: PostedAnswer, present: Present): boolean {
  return cited.some(({ passage, version, toldUpTo }) => {
    const name = present.get(passage)?.name;
    return version !== undefined && name !== undefined && (toldUpTo ?? version) !== name;
  });
}

/** What the message shows and what says something else now than when it was given. */
async function changedCitations(
  { cited, language }: PostedAnswer,
  shownAs: (passage: PassageId) => string | undefined,
  present: Present,
  { state: { versions }, knowledge }: CorrectionDesk,
): Promise<ChangedCitation[]> {
  const changed: ChangedCitation[] = [];
  for (const { passage: id, version } of cited) {
    const n = shownAs(id);
    const passage = knowledge.passages.get(id);
    const now = present.get(id);
    if (n === undefined || passage === undefined || now === undefined) continue;
    if (version === undefined || version === now.name) continue;
    const before = await versions.load(id, version);
    if (before === undefined) continue;
    const changes = changesOf(before, versionOf(passage), language);
    changed.push({ n, changes, since: now.since });
  }
  return changed;
}
