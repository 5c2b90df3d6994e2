import type { AddressAnswer, AddressOutcome } from '../core/curating/source-checks.ts';
import type { HostTurns } from './host-turns.ts';

export interface AskingManners {
  readonly inTurn: HostTurns;
  /** Says who asks and why. */
  readonly userAgent: string;
  /** For each request. */
  readonly timeoutMs: number;
}

interface Reply {
  readonly status: number;
  /** Where it leads on. */
  readonly location: string | undefined;
}

/** As many as browsers would follow are never needed. */
const mostHops = 5;

/** Asks an address whether its page is still there; does not reject. */
export async function askAddress(address: string, manners: AskingManners): Promise<AddressAnswer> {
  let place = new URL(address);
  // Where each step so far was for good, what is found there is the new address.
  let isForGood = true;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const reply = await pageAt(place, manners);
    if (typeof reply === 'string') return { outcome: 'unreachable', said: reply };
    const { status, location } = reply;
    const next = location === undefined ? undefined : placeOf(location, place);
    if (next === undefined) {
      const outcome = outcomeOf(status);
      const hasMoved = outcome === 'good' && isForGood && place.href !== new URL(address).href;
      if (hasMoved) return { outcome: 'moved', movedTo: place.href, said: String(status) };
      return { outcome, said: String(status) };
    }
    isForGood &&= status === 301 || status === 308;
    place = next;
  }
  return { outcome: 'unreachable', said: `more than ${mostHops} redirects` };
}

function outcomeOf(status: number): AddressOutcome {
  if (status >= 200 && status < 300) return 'good';
  if (status === 404 || status === 410) return 'gone';
  // Denied, asked too often, or withheld from programs or countries.
  if ([401, 403, 406, 429, 451].includes(status)) return 'refused';
  return 'unreachable';
}

function placeOf(location: string, from: URL): URL | undefined {
  const place = URL.parse(location, from.href);
  return place !== null && /^https?:$/.test(place.protocol) ? place : undefined;
}

/** The answer to HEAD or, since servers answer that in odd ways, to GET where HEAD finds no page. */
async function pageAt(place: URL, manners: AskingManners): Promise<Reply | string> {
  const head = await request('HEAD', place, manners);
  if (typeof head !== 'string' && (head.location !== undefined || head.status < 300)) return head;
  // Nobody is there, or is asked too much: a second request changes nothing.
  if (typeof head === 'string' || head.status === 429) return head;
  return request('GET', place, manners);
}

function request(
  method: 'HEAD' | 'GET',
  place: URL,
  { inTurn, userAgent, timeoutMs }: AskingManners,
): Promise<Reply | string> {
  return inTurn(place.host, async () => {
    try {
      const response = await fetch(place, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': userAgent, accept: '*/*' },
        signal: AbortSignal.timeout(timeoutMs),
      });
      // What the page says is not read.
      await response.body?.cancel();
      const { status, headers } = response;
      const leadsOn = status >= 300 && status < 400;
      return { status, location: leadsOn ? (headers.get('location') ?? undefined) : undefined };
    } catch (error) {
      return reasonOf(error, timeoutMs);
    }
  });
}

function reasonOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1_000} s`;
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : error.message;
}
