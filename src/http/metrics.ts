/** Counts and times since the start, as text that Prometheus reads. */
export interface Metrics {
  /** Counts one more; `label` tells kinds of the same counter apart. */
  readonly count: (counter: Counter, label?: string) => void;
  /** Counts so many more. */
  readonly add: (counter: Counter, amount: number, label?: string) => void;
  /** Takes the time that an acknowledgement took. */
  readonly acknowledged: (seconds: number) => void;
  /** All of them in the text exposition format 0.0.4. */
  readonly text: (gauges: Readonly<Record<Gauge, number>>) => string;
}

const counters = {
  answers: { name: 'chaski_answers_total', label: 'status', help: 'Answers, by their status.' },
  checks: { name: 'chaski_checks_total', label: 'verdict', help: 'Claims compared, by verdict.' },
  refusals: {
    name: 'chaski_refusals_total',
    label: 'limit',
    help: 'Questions refused, by the limit that was reached.',
  },
  digests: {
    name: 'chaski_digest_runs_total',
    label: 'outcome',
    help: "Runs of a channel's daily digest, by what came of them.",
  },
  reports: {
    name: 'chaski_report_runs_total',
    label: 'outcome',
    help: "Runs of a server's weekly report, by what came of them.",
  },
  gateIncidents: {
    name: 'chaski_gate_incidents_total',
    label: undefined,
    help: 'Sentences that the gate stopped.',
  },
  modelReplies: {
    name: 'chaski_model_replies_total',
    label: 'outcome',
    help: 'Replies asked of the language model, by what came of it.',
  },
  modelTokens: {
    name: 'chaski_model_tokens_total',
    label: 'kind',
    help: 'Tokens of the language model: prompt, those of them that were cached, completion.',
  },
  modelDollars: {
    name: 'chaski_model_dollars_total',
    label: undefined,
    help: 'What the tokens cost, where the price of the model is known.',
  },
  modelUnits: {
    name: 'chaski_model_units_total',
    label: 'outcome',
    help: 'Sentences that the language model chose and that broke a rule, by what was done.',
  },
  modelFallbacks: {
    name: 'chaski_model_fallbacks_total',
    label: 'reason',
    help: 'Answers made without the language model although there is one, by why.',
  },
  storeFailures: {
    name: 'chaski_store_failures_total',
    label: undefined,
    help: 'Calls of the store that failed.',
  },
  errors: {
    name: 'chaski_errors_total',
    label: undefined,
    help: 'Errors written to the log, from whatever level on it is written.',
  },
} as const;

export type Counter = keyof typeof counters;

const gauges = [
  {
    key: 'gatewayReady',
    name: 'chaski_gateway_ready',
    help: '1 while every shard is connected.',
  },
  { key: 'storeReady', name: 'chaski_store_ready', help: '1 while the store works.' },
  { key: 'servers', name: 'chaski_servers', help: 'Servers that the bot is a member of.' },
  { key: 'residentBytes', name: 'process_resident_memory_bytes', help: 'Resident memory.' },
  { key: 'heapBytes', name: 'nodejs_heap_size_used_bytes', help: 'Used heap.' },
] as const;

export type Gauge = (typeof gauges)[number]['key'];

const acknowledgement = 'chaski_acknowledgement_seconds';

/** Upper bounds in seconds: our target is 0.06, and after 3 Discord takes no acknowledgement. */
const bounds = [0.005, 0.01, 0.025, 0.06, 0.1, 0.25, 0.5, 1, 3] as const;

export function createMetrics(): Metrics {
  const counts = new Map<string, Map<string, number>>();
  const times = bounds.map((bound) => ({ bound, count: 0 }));
  let total = 0;
  let sum = 0;

  function counterLines({ name, label, help }: (typeof counters)[Counter]): string[] {
    const values = counts.get(name) ?? new Map(label === undefined ? [['', 0]] : []);
    const lines = [...values].map(([value, count]) =>
      label === undefined ? `${name} ${count}` : `${name}{${label}="${value}"} ${count}`,
    );
    return [`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...lines];
  }

  function add(counter: Counter, amount: number, label = '') {
    const { name } = counters[counter];
    const values = counts.get(name) ?? new Map<string, number>();
    counts.set(name, values.set(label, (values.get(label) ?? 0) + amount));
  }

  return {
    count: (counter, label) => add(counter, 1, label),
    add,
    acknowledged(seconds) {
      total += 1;
      sum += seconds;
      for (const time of times) if (seconds <= time.bound) time.count += 1;
    },
    text(values) {
      const lines = [
        ...Object.values(counters).flatMap(counterLines),
        `# HELP ${acknowledgement} From an interaction's arrival to its acknowledgement by Discord.`,
        `# TYPE ${acknowledgement} histogram`,
        ...times.map(({ bound, count }) => `${acknowledgement}_bucket{le="${bound}"} ${count}`),
        `${acknowledgement}_bucket{le="+Inf"} ${total}`,
        `${acknowledgement}_sum ${sum}`,
        `${acknowledgement}_count ${total}`,
        ...gauges.flatMap(({ key, name, help }) => [
          `# HELP ${name} ${help}`,
          `# TYPE ${name} gauge`,
          `${name} ${values[key]}`,
        ]),
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}
