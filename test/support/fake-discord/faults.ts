/** What goes wrong with a request. */
export type FaultEffect =
  /** An error of the service; with `after` the request takes effect first. */
  | { readonly kind: 'status'; readonly status: number; readonly after?: boolean }
  /** An error of the API with a JSON code, such as 50013. */
  | { readonly kind: 'error'; readonly status: number; readonly code: number }
  /** The connection ends without an answer, before or after the request took effect. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'after' }
  | { readonly kind: 'delay'; readonly ms: number }
  /** No answer ever; the request does not take effect. */
  | { readonly kind: 'hang' }
  /** A 429 with its time to wait. */
  | {
      readonly kind: 'rateLimit';
      readonly retryAfterMs: number;
      readonly scope?: 'user' | 'shared' | 'global';
    };

export interface Fault {
  readonly method?: string;
  /** Of the path after `/api/v10`: a part of it or a pattern. */
  readonly path: string | RegExp;
  /** How many matching requests go well first; none unless given. */
  readonly skip?: number;
  /** How many are struck; 1 unless given. */
  readonly times?: number;
  readonly effect: FaultEffect;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** What strikes this request, if anything; counts it. */
  strike(method: string, path: string): FaultEffect | undefined;
}

export function createFaults(): Faults {
  const planned: { readonly fault: Fault; seen: number }[] = [];
  const matches = (fault: Fault, method: string, path: string): boolean =>
    (fault.method === undefined || fault.method === method) &&
    (typeof fault.path === 'string' ? path.includes(fault.path) : fault.path.test(path));
  return {
    add: (fault) => {
      planned.push({ fault, seen: 0 });
    },
    clear: () => {
      planned.length = 0;
    },
    strike: (method, path) => {
      let effect: FaultEffect | undefined;
      for (const plan of planned) {
        if (!matches(plan.fault, method, path)) continue;
        const { skip = 0, times = 1 } = plan.fault;
        const position = plan.seen++;
        if (position >= skip && position < skip + times) effect ??= plan.fault.effect;
      }
      return effect;
    },
  };
}
