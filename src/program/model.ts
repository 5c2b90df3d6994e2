import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import type { AnsweringModel } from '../core/answering/model/answering-model.ts';
import type { TokenLedger } from '../core/ports.ts';
import type { Log } from '../log.ts';
import type { ModelCounts } from '../openai/model-report.ts';
import { readPrompts } from '../storage/prompt-folder.ts';

/** The language model with its prompts. */
export interface OpenModel extends AnsweringModel {
  /** Has the answers that are under way go out without it. */
  readonly hurry: () => void;
}

export type ModelOpening =
  | { readonly ok: true; readonly model: OpenModel | undefined }
  | { readonly ok: false; readonly complaints: readonly string[] };

export interface ModelParts extends Pick<AnsweringModel, 'observe'> {
  readonly log: Log;
  readonly counts?: ModelCounts | undefined;
  /** Called where there is a cap on tokens; may reject with `StoreUnusable`. */
  readonly ledger: () => Promise<TokenLedger>;
}

/** Whether answers are to be composed with a language model. */
export function usesModel({ openai }: Config): boolean {
  return openai.apiKey !== undefined || openai.baseUrl !== undefined;
}

/** Opens the language model that the configuration names, if any. */
export async function openModel(config: Config, parts: ModelParts): Promise<ModelOpening> {
  if (!usesModel(config)) return { ok: true, model: undefined };
  const reading = await readPrompts(fileURLToPath(new URL('../../prompts', import.meta.url)));
  if (!reading.ok) return reading;
  // Loaded here: it costs memory and time, which who has no model should not pay.
  const { createOpenaiLanguageModel } = await import('../openai/openai-language-model.ts');
  const { dailyTokens } = config.openai;
  const languageModel = createOpenaiLanguageModel(config.openai, {
    cap: dailyTokens === undefined ? undefined : { ledger: await parts.ledger(), dailyTokens },
    log: parts.log,
    counts: parts.counts,
  });
  const { prompts } = reading;
  const { observe } = parts;
  const style = config.answerStyle;
  return {
    ok: true,
    model: { languageModel, prompts, style, observe, hurry: languageModel.hurry },
  };
}
