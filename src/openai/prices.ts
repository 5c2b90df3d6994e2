import type { TokenUsage } from './reply/read-reply.ts';

/** Dollars for a million tokens. */
interface Price {
  readonly prompt: number;
  readonly cached: number;
  readonly completion: number;
}

/** OpenAI's usual prices as they were listed in 2026; a model that is not here has tokens and no price. */
const prices: Readonly<Record<string, Price>> = {
  'gpt-5.5': { prompt: 5, cached: 0.5, completion: 30 },
  'gpt-5.4': { prompt: 2.5, cached: 0.25, completion: 15 },
  'gpt-5.4-mini': { prompt: 0.75, cached: 0.075, completion: 4.5 },
  'gpt-5.4-nano': { prompt: 0.2, cached: 0.02, completion: 1.25 },
  'gpt-5.2': { prompt: 1.75, cached: 0.175, completion: 14 },
  'gpt-5.1': { prompt: 1.25, cached: 0.125, completion: 10 },
  'gpt-5-mini': { prompt: 0.25, cached: 0.025, completion: 2 },
  'gpt-4.1': { prompt: 2, cached: 0.5, completion: 8 },
};

/** A name may end with the date of the version, which costs the same. */
const versionDate = /-\d{4}-\d{2}-\d{2}$/;

/** What tokens cost; undefined for a model whose price is not known. */
export function dollarsFor(model: string, usage: TokenUsage): number | undefined {
  const price = prices[model.replace(versionDate, '')];
  if (price === undefined) return undefined;
  const { prompt, cached, completion } = usage;
  const millionths =
    (prompt - cached) * price.prompt + cached * price.cached + completion * price.completion;
  return millionths / 1_000_000;
}
