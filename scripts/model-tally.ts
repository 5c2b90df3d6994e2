import type { Answer } from '../src/core/answering/answer.ts';
import type { ModelEvent } from '../src/core/answering/model/model-event.ts';
import type { ModelWatch } from '../src/program/application.ts';

/** What the language model did and took for some questions. */
export interface ModelTally {
  readonly watch: ModelWatch;
  /** Counts an answer and how long it took. */
  readonly answered: (answer: Answer, ms: number) => void;
  /** What was counted, as a table; counts from nothing again. */
  readonly take: () => Readonly<Record<string, { readonly value: string | number }>>;
}

interface Counts {
  readonly events: Map<string, number>;
  readonly times: number[];
  byModel: number;
  prompt: number;
  cached: number;
  completion: number;
  dollars: number | undefined;
}

const nothing = (): Counts => ({
  events: new Map(),
  times: [],
  byModel: 0,
  prompt: 0,
  cached: 0,
  completion: 0,
  dollars: undefined,
});

export function createModelTally(): ModelTally {
  let counts = nothing();
  const of = (name: string) => counts.events.get(name) ?? 0;

  function observe(event: ModelEvent): void {
    const name =
      event.kind === 'failed-unit'
        ? event.outcome
        : event.kind === 'fallback'
          ? `without: ${event.reason}`
          : event.kind;
    counts.events.set(name, of(name) + 1);
  }

  function timeAt(share: number): string {
    const sorted = counts.times.toSorted((one, other) => one - other);
    return `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0)} ms`;
  }

  return {
    watch: {
      observe,
      counts: {
        reply: () => {},
        tokens: ({ prompt, cached, completion }) => {
          counts.prompt += prompt;
          counts.cached += cached;
          counts.completion += completion;
        },
        dollars: (dollars) => {
          counts.dollars = (counts.dollars ?? 0) + dollars;
        },
      },
    },
    answered: (answer, ms) => {
      counts.times.push(ms);
      if (answer.mode === 'model') counts.byModel += 1;
    },
    take: () => {
      const { byModel, times, prompt, cached, completion, dollars } = counts;
      const asked = Math.max(1, times.length);
      const fallbacks = [...counts.events].filter(([name]) => name.startsWith('without: '));
      const row = {
        'by the model': byModel,
        ...Object.fromEntries(fallbacks),
        repaired: of('repaired'),
        replaced: of('replaced'),
        dropped: of('dropped'),
        incidents: of('incident'),
        'tokens of prompts': prompt,
        'of them cached': cached,
        'tokens of replies': completion,
        'tokens an answer': Math.round((prompt + completion) / asked),
        dollars: dollars === undefined ? 'not known' : dollars.toFixed(4),
        'dollars for 1,000 answers':
          dollars === undefined ? 'not known' : ((1000 * dollars) / asked).toFixed(3),
        'latency, p50': timeAt(0.5),
        'latency, p95': timeAt(0.95),
      };
      counts = nothing();
      return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, { value }]));
    },
  };
}
