import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  REST,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandDefinitions } from '../../../src/discord/commands/commands.ts';
import {
  registerCommands,
  type CommandDefinition,
} from '../../../src/discord/commands/register-commands.ts';
import {
  startFakeDiscord,
  type FakeDiscord,
} from '../../support/fake-discord/start-fake-discord.ts';

let discord: FakeDiscord;
let marks: Map<string, string>;
beforeEach(async () => {
  discord = await startFakeDiscord();
  marks = new Map();
});
afterEach(async () => {
  expect(discord.violations).toEqual([]);
  await discord.close();
});

const question = {
  type: ApplicationCommandOptionType.String,
  name: 'question',
  description: 'What to ask',
  required: true,
} as const;
const ask: CommandDefinition = {
  name: 'ask',
  description: 'Ask',
  type: ApplicationCommandType.ChatInput,
  options: [{ ...question, min_length: 3 }],
};

const register = (
  definitions: readonly CommandDefinition[] = commandDefinitions(),
  guildId?: string,
) =>
  registerCommands({
    rest: new REST({ api: discord.apiUrl }).setToken(discord.token),
    applicationId: discord.applicationId,
    guildId,
    definitions,
    marks: {
      load: (key) => Promise.resolve(marks.get(key)),
      save: (key, mark) => Promise.resolve(void marks.set(key, mark)),
    },
    joined: () => Promise.resolve([discord.guild.id]),
  });

const namesIn = (guildId?: string) =>
  discord.commands.list(guildId).map(({ command }) => command.name);

describe('registering commands', () => {
  it('writes them once, whether the store is kept or lost', async () => {
    expect(await register()).toMatchObject({ changed: true, removed: 0 });
    expect(await register()).toMatchObject({ changed: false });
    marks.clear();
    expect(await register()).toMatchObject({ changed: false });
    expect(discord.commands.replacements).toEqual([undefined]);
  });

  it.for([
    ['another description', { ...ask, description: 'Ask it' }],
    ['a translation', { ...ask, description_localizations: { 'es-ES': 'Pregunta' } }],
    ['no option', { ...ask, options: [] }],
    ['an option without its limit', { ...ask, options: [question] }],
    ['another context', { ...ask, contexts: [InteractionContextType.Guild] }],
    ['another name', { ...ask, name: 'question' }],
  ] satisfies [string, CommandDefinition][])('writes %s', async ([, changed]) => {
    await register([ask]);
    expect(await register([changed])).toMatchObject({ changed: true });
    expect(await register([changed])).toMatchObject({ changed: false });
  });

  it('notices without a mark what Discord lists otherwise', async () => {
    await register([{ ...ask, options: [] }]);
    marks.clear();
    expect(await register([ask])).toMatchObject({ changed: true });
    marks.clear();
    expect(await register([])).toMatchObject({ changed: true });
    expect(namesIn()).toEqual([]);
  });

  it('puts right what someone else changed', async () => {
    await register([ask]);
    discord.commands.replace(undefined, []);
    expect(await register([ask])).toMatchObject({ changed: true });
    expect(namesIn()).toEqual(['ask']);
  });

  it('empties the list of all servers when one server gets them, and the other way round', async () => {
    const { id } = discord.guild;
    await register([ask]);
    expect(await register([ask], id)).toMatchObject({ changed: true, removed: 1 });
    expect([namesIn(), namesIn(id)]).toEqual([[], ['ask']]);
    marks.clear();
    expect(await register([ask], id)).toMatchObject({ changed: false, removed: 0 });
    expect(await register([ask])).toMatchObject({ changed: true, removed: 1 });
    expect([namesIn(), namesIn(id)]).toEqual([['ask'], []]);
  });

  it('looks for commands of a server that the bot has joined where the mark is lost', async () => {
    await register([ask], discord.guild.id);
    marks.clear();
    expect(await register([ask])).toMatchObject({ removed: 1 });
    expect(namesIn(discord.guild.id)).toEqual([]);
  });

  it('passes over a server that the bot has left', async () => {
    marks.set(`commands:${discord.applicationId}:server`, '987654321098765432');
    expect(await register([ask])).toMatchObject({ changed: true, removed: 0 });
  });
});
