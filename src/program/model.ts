import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import type { AnsweringModel } from '../core/answering/model/answering-model.ts';
import type { TokenLedger } from '../core/stores.ts';
import type { Log } from '../log.ts';
import type { ModelCounts } from '../openai/model-report.ts';
import { readPrompts } from '../storage/files/prompt-folder.ts';

/** The language model with its prompts. */
export interface OpenModel extends AnsweringModel {
  /** Lets the answers that are under way go out without it. */
  readonly hurry: () => void;
}

export type ModelOpening =
  | { readonly ok: true; readonly model: OpenModel | undefined }
  | { readonly ok: false; readonly complaints: readonly string[] };

export interface ModelDependencies extends Pick<AnsweringModel, 'observe'> {
  readonly log: Log;
  readonly counts?: ModelCounts | undefined;
  /** Called if there is a cap on tokens; may reject with `StoreUnusable`. */
  readonly ledger: () => Promise<TokenLedger>;
}

/** True where the configuration names a language model. */
export function usesModel({ openai }: Config): boolean {
  return openai.apiKey !== undefined || openai.baseUrl !== undefined;
}

/** Opens the language model that the configuration names, if any. */
export async function openModel(
  config: Config,
  { log, observe, counts, ledger }: ModelDependencies,
): Promise<ModelOpening> {
  if (!usesModel(config)) return { ok: true, model: undefined };
  const reading = await readPrompts(fileURLToPath(new URL('../../prompts', import.meta.url)));
  if (!reading.ok) return reading;
  // Loaded here: a program without a model does not pay for it in memory and time.
  const { createOpenaiLanguageModel } = await import('../openai/openai-language-model.ts');
  const { dailyTokens } = config.openai;
  const languageModel = createOpenaiLanguageModel(config.openai, {
    cap: dailyTokens === undefined ? undefined : { ledger: await ledger(), dailyTokens },
    log,
    counts,
  });
  const { prompts } = reading;
  const { hurry } = languageModel;
  return { ok: true, model: { languageModel, prompts, observe, hurry } };
}
