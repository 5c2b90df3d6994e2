import type { RegisteredCommand } from './command-registry.ts';
import type { Subcommand, SubcommandGroup, ValueOption } from './command-schema.ts';
import type { Core } from './core.ts';
import { channelPayload, type Wire } from './payloads.ts';
import { rightsIn } from './permissions.ts';
import { contextOf, type Actor } from './send-interaction.ts';
import type { FakeChannel } from './world.ts';

/** What a test gives for an option; a channel by itself. */
export type OptionValue = string | number | boolean | FakeChannel;

/** Raised where a person's client would not offer or send what the test asks for. */
export class NotOffered extends Error {
  override readonly name = 'NotOffered';
}

/** The command of a name as the person's client would find it: the server's own set before the global one. */
export function findCommand(
  core: Core,
  actor: Actor,
  name: string,
  type: 1 | 3,
): RegisteredCommand {
  const { guildId } = actor.channel;
  const found = [
    ...(guildId === undefined ? [] : core.commands.list(guildId)),
    ...core.commands.list(),
  ].find(({ command }) => command.name === name && command.type === type);
  if (found === undefined) throw new NotOffered(`no command ${name} of type ${type} is registered`);
  const { command } = found;
  const installation = actor.isUserInstalled ? 1 : 0;
  if (!(command.integration_types ?? [0]).includes(installation)) {
    throw new NotOffered(`${name} is not for installation type ${installation}`);
  }
  const context = contextOf(actor.channel);
  if (!(command.contexts ?? [0, 1, 2]).includes(context)) {
    throw new NotOffered(`${name} is not offered in context ${context}`);
  }
  const needed = BigInt(command.default_member_permissions ?? '0');
  if (guildId !== undefined) {
    const held = rightsIn(core.world, actor.channel, actor.user.id);
    if ((held & needed) !== needed) throw new NotOffered(`${name} needs rights ${needed}`);
  }
  return found;
}

type AnyOption = ValueOption | Subcommand | SubcommandGroup;

/** Goes down to the options of `set` in `digest set`. */
function descend(
  options: readonly AnyOption[],
  path: readonly string[],
): {
  readonly chain: readonly (Subcommand | SubcommandGroup)[];
  readonly values: readonly ValueOption[];
} {
  const chain: (Subcommand | SubcommandGroup)[] = [];
  let level = options;
  for (const name of path) {
    const next = level.find((option) => option.name === name);
    if (next === undefined || (next.type !== 1 && next.type !== 2)) {
      throw new NotOffered(`no subcommand ${name}`);
    }
    chain.push(next);
    level = next.options ?? [];
  }
  return { chain, values: level.filter((option): option is ValueOption => option.type > 2) };
}

/** Types of options that are checked, by Discord's numbers. */
const optionType = { string: 3, integer: 4, boolean: 5, channel: 7, number: 10 } as const;

function checkValue(option: ValueOption, value: OptionValue): void {
  const refuse = (why: string): never => {
    throw new NotOffered(`option ${option.name}: ${why}`);
  };
  if (option.type === optionType.string) {
    if (typeof value !== 'string') return refuse('takes text');
    if (value.length < (option.min_length ?? 0)) refuse(`shorter than ${option.min_length}`);
    if (value.length > (option.max_length ?? 6000)) refuse(`longer than ${option.max_length}`);
  }
  if (option.type === optionType.integer || option.type === optionType.number) {
    if (typeof value !== 'number') return refuse('takes a number');
    if (value < (option.min_value ?? -Infinity)) refuse(`below ${option.min_value}`);
    if (value > (option.max_value ?? Infinity)) refuse(`above ${option.max_value}`);
  }
  if (option.type === optionType.boolean && typeof value !== 'boolean')
    refuse('takes true or false');
  if (option.type === optionType.channel) {
    if (typeof value !== 'object') return refuse('takes a channel');
    if (!(option.channel_types ?? [value.type]).includes(value.type))
      refuse('wrong kind of channel');
  }
  const choices = option.choices ?? [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    refuse(`${JSON.stringify(value)} is none of the choices`);
  }
}

export interface GivenOptions {
  readonly values: Readonly<Record<string, OptionValue | undefined>>;
  /** The option that is being typed, for autocomplete; then nothing is checked. */
  readonly focused?: string;
}

/** The data of a slash command as the client sends it; `name` may have subcommands in it. */
export function commandData(core: Core, actor: Actor, name: string, given: GivenOptions): Wire {
  const [first = '', ...path] = name.split(' ');
  const registered = findCommand(core, actor, first, 1);
  const { chain, values } = descend(registered.command.options ?? [], path);
  const entries = Object.entries(given.values).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  for (const [key] of entries) {
    if (!values.some((option) => option.name === key)) throw new NotOffered(`no option ${key}`);
  }
  const channels: Record<string, Wire> = {};
  const options = values.flatMap((option): Wire[] => {
    const value = entries.find(([key]) => key === option.name)?.[1];
    if (value === undefined) {
      if (option.required === true && given.focused === undefined) {
        throw new NotOffered(`option ${option.name} is required`);
      }
      return [];
    }
    if (given.focused === undefined) checkValue(option, value);
    if (typeof value === 'object') {
      channels[value.id] = {
        ...channelPayload(core.world, value),
        permissions: String(rightsIn(core.world, value, actor.user.id)),
        app_permissions: String(rightsIn(core.world, value, core.world.bot.id)),
      };
    }
    return [
      {
        name: option.name,
        type: option.type,
        value: typeof value === 'object' ? value.id : value,
        ...(given.focused === option.name && { focused: true }),
      },
    ];
  });
  const nested = chain
    .toReversed()
    .reduce<readonly Wire[]>(
      (inner, each) => [{ name: each.name, type: each.type, options: inner }],
      options,
    );
  return {
    id: registered.id,
    name: first,
    type: 1,
    options: nested,
    ...(registered.guildId !== undefined && { guild_id: registered.guildId }),
    ...(Object.keys(channels).length > 0 && { resolved: { channels } }),
  };
}
