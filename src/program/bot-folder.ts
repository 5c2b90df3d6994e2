import { setImmediate as othersFirst } from 'node:timers/promises';
import type { BotStore } from './store.ts';
import type { Config } from '../config.ts';
import type { AnsweringModel } from '../core/answering/model/answering-model.ts';
import type { Incident } from '../core/citations/compose-checked.ts';
import { createCurrentAnswering, type CurrentAnswering } from './current-answering.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Log } from '../log.ts';
import { countAnswers } from './observe.ts';
import { readAnswering } from './read-answering.ts';

export interface FolderParts {
  readonly model: AnsweringModel | undefined;
  readonly store: BotStore;
  readonly log: Log;
  readonly metrics: Metrics;
}

export type FolderOpening =
  | { readonly ok: true; readonly answering: CurrentAnswering }
  | { readonly ok: false; readonly complaints: readonly string[] };

/** Reads the folder for the bot, whose answers are counted; complaints say what is wrong in it. */
export async function openBotFolder(
  { knowledgeDir }: Config,
  { model, store, log, metrics }: FolderParts,
): Promise<FolderOpening> {
  const read = async () => {
    const stopped = (incident: Incident) => {
      metrics.count('gateIncidents');
      log('error', 'the gate stopped a sentence', { text: incident.text, ...incident.rejection });
    };
    // Discord waits three seconds for an acknowledgement, also while the folder is read again.
    const { conversations } = store.state;
    const sources = { conversations, stopped, model };
    const reading = await readAnswering(knowledgeDir, sources, othersFirst);
    if (!reading.ok) return reading;
    return { ok: true as const, answering: countAnswers(reading.answering, metrics) };
  };
  const first = await read();
  if (!first.ok) return first;
  const parts = { folder: knowledgeDir, read, log };
  return { ok: true, answering: createCurrentAnswering(first.answering, parts) };
}
