import { z } from 'zod';
import { flawOf, isOfPath, isPlain, isVisible } from './value-flaw.ts';

// The kinds of values that settings have. An error goes on from "it should hold ".

export const wholeNumber = (least: number, what: string, most = Number.MAX_SAFE_INTEGER) =>
  z
    .string()
    .regex(/^\d+$/, { error: what })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error: what });

export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });

export const trueOrFalse = (by: 'true' | 'false') =>
  choice(['true', 'false'])
    .default(by)
    .transform((value) => value === 'true');

/** What a check finds wrong, as words that go on from the name of the value; undefined where it is right. */
type Check = (value: string) => string | undefined;

/** A value that passes all checks; the first that it does not pass is told. */
function checked(what: string, ...checks: readonly Check[]) {
  return z.string().superRefine((value, context) => {
    for (const check of checks) {
      const flaw = check(value);
      if (flaw === undefined) continue;
      context.addIssue({ code: 'custom', message: `${what}${flaw === '' ? '' : `, ${flaw}`}` });
      return;
    }
  });
}

const only =
  (isAllowed: (character: string) => boolean): Check =>
  (value) =>
    flawOf(value, isAllowed);

const without =
  (pattern: RegExp, remedy: string): Check =>
  (value) =>
    pattern.test(value) ? remedy : undefined;

/** A token of Discord, which consists of three parts of base64 for addresses. */
export const botToken = checked(
  'a bot token',
  without(/^\s*(?:Bot|Bearer)\s/i, 'without the word before it'),
  only((character) => /^[\w.-]$/.test(character)),
);

export const apiKey = checked('an API key', only(isPlain));

export const modelName = checked('the name of a model', only(isVisible));

/** Where to listen; no address with a scheme, and no port. */
export const hostName = checked(
  'a host name or address',
  only((character) => /^[\w.:%-]$/.test(character)),
);

/** The path of a file or folder, which no shell has expanded. */
export const path = (what: string) =>
  checked(
    what,
    without(/^\s|\s$/, 'without the blank around it'),
    only(isOfPath),
    without(/^~(?:\/|$)/, 'written out: ~ stands for nothing here'),
  );

const barePercent = without(/%(?![\dA-F]{2})/i, 'with % written as %25');

const parsed =
  (protocols: RegExp): Check =>
  (value) => {
    const address = URL.parse(value);
    return address !== null && protocols.test(address.protocol) && address.hostname !== ''
      ? undefined
      : '';
  };

/** An address on the web to which a path is added. */
const webAddress = (...checks: readonly Check[]) =>
  checked(
    'a web address such as https://example.org',
    only(isVisible),
    without(/^https?:\/\/https?:/i, 'with http:// or https:// once'),
    barePercent,
    without(
      /^\w+:\/\/[^/?#]*@/,
      'without name and password in it (a key goes into OPENAI_API_KEY)',
    ),
    parsed(/^https?:$/),
    ...checks,
  );

const whole = without(/[?#]/, 'without ? or # and what follows');

export const discordApi = webAddress(
  without(/\/v\d+\/*$/, 'without the version at its end'),
  whole,
);

export const publicAddress = webAddress(whole);

/** What clients add themselves to the base address of an OpenAI-compatible server. */
const endpoints =
  /\/(?:chat\/completions|completions|responses|embeddings|api\/(?:chat|generate|tags))\/*$/i;

/** What stands behind `?`, such as a version of the interface, stays where it is. */
export const modelServer = webAddress(
  (value) => {
    const [found] = endpoints.exec(value.replace(/[?#].*$/s, '')) ?? [];
    return found === undefined ? undefined : `without ${found} at its end, which is added to it`;
  },
  without(/#/, 'without # and what follows'),
);

/** A proxy, which may ask for a name and a password; without a scheme it is one over HTTP. */
export const proxyAddress = checked(
  'the address of an HTTP proxy such as http://proxy.example.org:3128',
  only(isVisible),
  (value) => (signsAreWritten(withScheme(value)) ? undefined : signs),
  (value) => parsed(/^https?:$/)(withScheme(value)),
  (value) => (/^\w+:\/\/[^/]*\/*$/.test(withScheme(value)) ? undefined : 'without a path'),
).transform(withScheme);

function withScheme(address: string): string {
  return address.includes('://') ? address : `http://${address}`;
}

/** Hosts that are asked directly. */
export const directHosts = checked(
  'hosts with commas, such as localhost,.example.org',
  only((character) => /^[\w.*:/,[\] -]$/.test(character)),
);

const storeServer = /^(?:rediss?|postgres(?:ql)?):\/\//;

const signs = 'with signs in its password written as % = %25, # = %23, / = %2F, ? = %3F';

/** False where a sign in a password ends it, or is read as something else. */
function signsAreWritten(address: string): boolean {
  const isMisread = /^\w+:\/\/[^/?#@]*[/?#][^@]*@/.test(address);
  return !isMisread && !/%(?![\dA-F]{2})/i.test(address) && isDecodable(address);
}

export const storeAddress = checked(
  'sqlite://PATH, redis://…, postgres://… or memory://',
  without(/^\s|\s$/, 'without the blank around it'),
  (value) => flawOf(value, storeServer.test(value) ? isVisible : isOfPath),
  without(/^(?!sqlite:\/\/.|rediss?:\/\/.|postgres(?:ql)?:\/\/.|memory:\/\/$)/s, ''),
  (value) => {
    if (!storeServer.test(value)) return undefined;
    return signsAreWritten(value) && URL.canParse(value) ? undefined : signs;
  },
);

/** Whether what stands as %XX in an address are letters in UTF-8. */
function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}
