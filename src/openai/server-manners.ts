/** What a server is known to take; learnt from what it refuses. */
export interface ServerManners {
  /** Some models take no temperature but their own. */
  readonly takesTemperature: boolean;
  /** OpenAI's newer models take only the first, older compatible servers know only the second. */
  readonly limitName: 'max_completion_tokens' | 'max_tokens';
  /** Only once: who minds both names minds something else. */
  readonly mayRenameLimit: boolean;
  /** Where not, the schema is only told in the message. */
  readonly takesSchema: boolean;
  /** Whether the schema has to be told in the message, as servers may take it and not hold to it. */
  readonly tellsSchema: boolean;
}

/** OpenAI's own service, or a compatible server of which nothing is known yet. */
export function firstManners(isCompatibleServer: boolean): ServerManners {
  return {
    takesTemperature: true,
    limitName: isCompatibleServer ? 'max_tokens' : 'max_completion_tokens',
    mayRenameLimit: true,
    takesSchema: true,
    tellsSchema: isCompatibleServer,
  };
}

const otherName = {
  max_tokens: 'max_completion_tokens',
  max_completion_tokens: 'max_tokens',
} as const;

/**
 * What to leave out or name otherwise after a server has refused a request; undefined where that would
 * not help. Servers name the parameter in a field of their error or only in its words.
 */
export function mannersAfter(manners: ServerManners, refusal: string): ServerManners | undefined {
  const { takesTemperature, limitName, mayRenameLimit, takesSchema } = manners;
  if (takesTemperature && refusal.includes('temperature')) {
    return { ...manners, takesTemperature: false };
  }
  if (mayRenameLimit && refusal.includes(limitName)) {
    return { ...manners, limitName: otherName[limitName], mayRenameLimit: false };
  }
  if (takesSchema && /response_format|json_schema|schema|grammar|guided/i.test(refusal)) {
    return { ...manners, takesSchema: false, tellsSchema: true };
  }
  return undefined;
}
