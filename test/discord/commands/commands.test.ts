import { ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commandDefinitions } from '../../../src/discord/commands/commands.ts';

type Localised = Readonly<Partial<Record<string, string | null | undefined>>>;

interface Described {
  readonly name: string;
  readonly name_localizations?: Localised | null | undefined;
  readonly description?: string | undefined;
  readonly description_localizations?: Localised | null | undefined;
  readonly options?: readonly Described[] | undefined;
}

const definitions = commandDefinitions();
const managed = ['digest', 'settings'];
const locales = ['es-ES', 'es-419', 'zh-CN', 'zh-TW'] as const;

/** A definition with all options and subcommands within it. */
function withInner(described: Described): Described[] {
  return [described, ...(described.options ?? []).flatMap(withInner)];
}

const slashCommands: Described[] = definitions.filter(
  ({ type }) => type === ApplicationCommandType.ChatInput,
);
const everything = slashCommands.flatMap(withInner);

describe('the commands', () => {
  it('have the names and options that are fixed, in their order', () => {
    const signatures = definitions.map((definition: Described) =>
      [definition.name, ...(definition.options ?? []).map(({ name }) => name)].join(' '),
    );
    expect(signatures).toEqual([
      'ask question language private',
      'check claim private',
      'passage id',
      'sources topic',
      'topics',
      'fact topic',
      'chart series',
      'map topic status',
      'timeline of',
      'digest set show preview pause resume off',
      'settings language private next report',
      'privacy show erase',
      'help',
      'Check this claim',
    ]);
  });

  it('limit, require and complete what is typed', () => {
    const [ask, check, passage, sources] = definitions;
    expect(ask).toMatchObject({
      options: [
        { required: true, min_length: 1, max_length: 500 },
        { choices: [{ value: 'en' }, { value: 'es' }, { value: 'zh' }] },
        { type: 5 },
      ],
    });
    expect(check).toMatchObject({
      options: [{ required: true, min_length: 3, max_length: 1000 }, {}],
    });
    expect(passage).toMatchObject({ options: [{ required: true, autocomplete: true }] });
    expect(sources).toMatchObject({ options: [{ autocomplete: true }] });
  });

  it('can be used in servers, direct messages and private channels, installed either way', () => {
    for (const definition of definitions.filter(({ name }) => !managed.includes(name))) {
      expect(definition.contexts).toEqual([0, 1, 2]);
      expect(definition.integration_types).toEqual([0, 1]);
    }
  });

  it.for(managed)('%s is for those who manage a server that the bot was added to', (managing) => {
    expect(definitions.find(({ name }) => name === managing)).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: '32',
    });
  });

  it('of digests have the options that are fixed, in their order', () => {
    const digest: Described | undefined = definitions.find(({ name }) => name === 'digest');
    const signatures = (digest?.options ?? []).map(({ name, options = [] }) =>
      [name, ...options.map((option) => option.name)].join(' '),
    );
    expect(signatures).toEqual([
      'set channel time timezone language topics count picture',
      'show channel',
      'preview channel',
      'pause channel',
      'resume channel',
      'off channel',
    ]);
    expect(digest).toMatchObject({
      options: [
        {
          options: [
            { required: true, channel_types: [0, 5] },
            { required: true },
            { required: true, autocomplete: true },
            { choices: [{ value: 'en' }, { value: 'es' }, { value: 'zh' }] },
            { autocomplete: true },
            { type: 4, min_value: 1, max_value: 5 },
            { type: 5 },
          ],
        },
        ...Array.from({ length: 5 }, () => ({
          options: [{ type: 7, channel_types: [0, 5] }],
        })),
      ],
    });
  });

  it('keep Discord’s rules for names and descriptions in each language', () => {
    for (const {
      name,
      name_localizations: names,
      description = '',
      description_localizations: texts,
    } of everything) {
      const localisedNames = locales.map((locale) => names?.[locale] ?? '');
      for (const each of [name, ...localisedNames]) {
        expect(each).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
        expect(each).toBe(each.toLowerCase());
      }
      for (const each of [description, ...locales.map((locale) => texts?.[locale] ?? '')]) {
        expect(each.length).toBeGreaterThan(0);
        expect(each.length).toBeLessThanOrEqual(100);
      }
    }
    for (const { name, name_localizations: names } of definitions) {
      for (const locale of locales) {
        const length = (names?.[locale] ?? name).length;
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(32);
      }
    }
  });

  it('have no two alike in any language', () => {
    const lists = [slashCommands, ...everything.map(({ options = [] }) => options)];
    for (const list of lists) {
      for (const locale of locales) {
        const names = list.map((each) => each.name_localizations?.[locale]);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it('are in traditional characters for Taiwan', () => {
    const text = everything
      .flatMap(({ name_localizations: names, description_localizations: texts }) => [
        names?.['zh-TW'],
        texts?.['zh-TW'],
      ])
      .join('');
    expect(text).not.toMatch(/[问题说与来为这个语种条录资库对个数码发删删显围]/u);
  });
});
