/** What a server is known to take; learnt from what it refuses. */
export interface ServerManners {
  /** Some models take no temperature but their own. */
  readonly takesTemperature: boolean;
  /** OpenAI's newer models take only the first, older compatible servers know only the second. */
  readonly limitName: 'max_completion_tokens' | 'max_tokens';
  /** Only once: who minds both names minds something else. */
  readonly mayRenameLimit: boolean;
  /** How the reply's form is asked for beside the message, if at all. */
  readonly format: 'schema' | 'object' | 'none';
  /** Whether the schema has to be told in the message, as servers may take it and not hold to it. */
  readonly tellsSchema: boolean;
  /** Some models only stream. */
  readonly streams: boolean;
  /** Where a server says that it must be told not to think. */
  readonly thinking: 'unsaid' | 'off';
  /** Some models' templates have no system role: the instructions then open the user's message. */
  readonly takesSystem: boolean;
}

/** Where OpenAI's models are served: https://learn.microsoft.com/azure/foundry/openai/api-version-lifecycle */
const openaiHost = /^api\.openai\.com$|\.(?:openai|services\.ai|cognitiveservices)\.azure\.com$/;

/** OpenAI's own service where the address is undefined, or a compatible server of which nothing is known yet. */
export function firstManners(baseUrl: string | undefined): ServerManners {
  const isCompatibleServer = baseUrl !== undefined;
  const hasOpenaiModels =
    !isCompatibleServer || openaiHost.test(URL.parse(baseUrl)?.hostname ?? '');
  return {
    takesTemperature: true,
    limitName: hasOpenaiModels ? 'max_completion_tokens' : 'max_tokens',
    mayRenameLimit: true,
    format: 'schema',
    tellsSchema: isCompatibleServer,
    streams: false,
    thinking: 'unsaid',
    takesSystem: true,
  };
}

type Change = Partial<ServerManners>;

/** What to do otherwise where a server's words name something; undefined where they do not. */
type Rule = (manners: ServerManners, words: string) => Change | undefined;

const otherName = {
  max_tokens: 'max_completion_tokens',
  max_completion_tokens: 'max_tokens',
} as const;

/** Who wants thinking left on does so because it only streams. */
const aboutThinking: Rule = (manners, words) => {
  if (!/enable_thinking/i.test(words)) return undefined;
  const wantsItOn = manners.thinking === 'off' || /\bto\s+['"`]?true\b/i.test(words);
  if (!wantsItOn) return { thinking: 'off' };
  return manners.streams ? undefined : { thinking: 'unsaid', streams: true };
};

const aboutTemperature: Rule = ({ takesTemperature }, words) =>
  takesTemperature && words.includes('temperature') ? { takesTemperature: false } : undefined;

const aboutLimit: Rule = ({ limitName, mayRenameLimit }, words) => {
  if (!mayRenameLimit || !words.includes(limitName)) return undefined;
  // Models that want OpenAI's newer name are those that reason, which take no temperature either.
  const reasons = limitName === 'max_tokens' && words.includes(otherName.max_tokens);
  return {
    limitName: otherName[limitName],
    mayRenameLimit: false,
    ...(reasons && { takesTemperature: false }),
  };
};

const aboutFormat: Rule = ({ format }, words) => {
  const minds = /response_?format|json_(?:schema|object)|json mode|schema|grammar|guided/i;
  if (format === 'none' || !minds.test(words)) return undefined;
  const offersObject = /json_object(?!['"`]?\s*(?:is|are|not|un))/i.test(words);
  return { format: format === 'schema' && offersObject ? 'object' : 'none', tellsSchema: true };
};

const aboutStreaming: Rule = ({ streams }, words) =>
  !streams && /\bstream(?:s|ing)?\b/i.test(words) ? { streams: true } : undefined;

const aboutSystem: Rule = ({ takesSystem }, words) => {
  const minds =
    /\bsystem['"`]? (?:roles?|messages?|prompts?|instructions?)\b|\brole\b.{0,60}\bsystem\b|developer instruction|roles must alternate/i;
  return takesSystem && minds.test(words) ? { takesSystem: false } : undefined;
};

const rules: readonly Rule[] = [
  aboutTemperature,
  aboutLimit,
  aboutFormat,
  aboutStreaming,
  aboutSystem,
];

/** What no other failure has words for. */
const unmistakable: readonly Rule[] = [aboutSystem];

/**
 * How to ask after a server has refused a request; undefined where its words name nothing that can be
 * changed. Servers name the parameter in a field of their error or only in its words, and some name
 * several at once. Each change is made once, so that this ends. What may as well be another failure is
 * believed only where its words are unmistakable.
 */
export function mannersAfter(
  manners: ServerManners,
  words: string,
  isCertain = true,
): ServerManners | undefined {
  // Alone: what is said of it names streaming too, of which one of the two is enough.
  const thinks = aboutThinking(manners, words);
  const heard = isCertain ? rules : unmistakable;
  const changes = thinks === undefined ? heard.map((rule) => rule(manners, words)) : [thinks];
  if (changes.every((change) => change === undefined)) return undefined;
  return changes.reduce<ServerManners>((after, change) => ({ ...after, ...change }), manners);
}

/** How to ask a server that refuses without naming what it minds; undefined where nothing is left to leave out. */
export function plainManners(manners: ServerManners): ServerManners | undefined {
  const { takesTemperature, format } = manners;
  if (!takesTemperature && format === 'none') return undefined;
  return { ...manners, takesTemperature: false, format: 'none', tellsSchema: true };
}
