import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  canonicalCommands,
  markOf,
  type CommandDefinition,
} from '../../../src/discord/commands/compare-commands.ts';
import { commandDefinitions } from '../../../src/discord/commands/commands.ts';

/** Definitions as Discord gives them back: with what it adds and defaults written out. */
function asKept(definitions: readonly CommandDefinition[]) {
  return definitions.toReversed().map((definition, place) => ({
    nsfw: false,
    default_member_permissions: null,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    description: '',
    description_localizations: null,
    name_localizations: null,
    ...structuredClone(definition),
    type: definition.type ?? ApplicationCommandType.ChatInput,
    id: `10000000000000000${place}`,
    application_id: '200000000000000000',
    version: `30000000000000000${place}`,
  }));
}

const ask: CommandDefinition = {
  name: 'ask',
  description: 'Ask',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: 'What to ask',
      required: true,
      min_length: 3,
    },
  ],
};

describe('canonicalCommands', () => {
  it('is the same for our definitions and what Discord makes of them', () => {
    const own = commandDefinitions();
    expect(canonicalCommands(asKept(own), false)).toBe(canonicalCommands(own, false));
  });

  it('leaves out in one server what Discord keeps for all servers only', () => {
    const own = commandDefinitions();
    const kept = asKept(own).map((command) => ({
      ...command,
      contexts: undefined,
      integration_types: undefined,
    }));
    expect(canonicalCommands(kept, true)).toBe(canonicalCommands(own, true));
    expect(canonicalCommands(kept, false)).not.toBe(canonicalCommands(own, false));
  });

  it.for([
    ['another description', { ...ask, description: 'Ask it' }],
    ['a translation', { ...ask, description_localizations: { 'es-ES': 'Pregunta' } }],
    ['no option', { ...ask, options: [] }],
    ['another context', { ...ask, contexts: [InteractionContextType.Guild] }],
    ['another kind', { ...ask, type: ApplicationCommandType.Message as const }],
  ] satisfies [string, CommandDefinition][])('differs by %s', ([, changed]) => {
    expect(canonicalCommands([changed], false)).not.toBe(canonicalCommands([ask], false));
  });

  it('differs by the order of options, which people see', () => {
    const second = {
      type: ApplicationCommandOptionType.Boolean as const,
      name: 'private',
      description: 'Only for you',
    };
    const [first] = ask.options ?? [];
    if (first === undefined) throw new Error('no option');
    const orders = [
      [first, second],
      [second, first],
    ].map((options) => {
      const definition: CommandDefinition = { ...ask, options };
      return canonicalCommands([definition], false);
    });
    expect(orders[0]).not.toBe(orders[1]);
  });
});

describe('markOf', () => {
  it('changes with what was defined and with what Discord has', () => {
    const kept = asKept([ask]);
    const later = kept.map((command) => ({ ...command, version: '9' }));
    expect(new Set([markOf('a', kept), markOf('b', kept), markOf('a', later)]).size).toBe(3);
    expect(markOf('a', kept.toReversed())).toBe(markOf('a', kept));
  });
});
