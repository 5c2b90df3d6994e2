import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../src/core/passages/language.ts';
import { languageOf } from '../../../src/discord/asking/asker.ts';
import { commandDefinitions } from '../../../src/discord/commands/commands.ts';
import { limits } from '../../../src/discord/sending/limits.ts';
import { discordWords } from '../../../src/discord/words/words.ts';

/** All sentences of a language, those with values among them. */
function sentencesOf(language: Language): string[] {
  const collect = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String(value('ViewChannel', 7))];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collect) : [];
  };
  return collect(discordWords(language));
}

const shownLocale = { en: undefined, es: 'es-419', zh: 'zh-CN' } as const;

/** Commands as Discord shows them to readers of a language: `privacy show` for a subcommand. */
function shownCommands(language: Language): string[] {
  const locale = shownLocale[language];
  const nameOf = (named: { name: string; name_localizations?: object | null | undefined }) => {
    const names = Object.entries(named.name_localizations ?? {});
    return locale === undefined ? named.name : String(Object.fromEntries(names)[locale]);
  };
  return commandDefinitions().flatMap((command) => {
    const inner = 'options' in command ? (command.options ?? []) : [];
    return [nameOf(command), ...inner.map((option) => `${nameOf(command)} ${nameOf(option)}`)];
  });
}

describe('the sentences of the interface', () => {
  it.for(languages)('name commands as Discord shows them in %s', (language) => {
    const named = sentencesOf(language).flatMap((text) =>
      [...text.matchAll(/`\/([^`]+)`/g)].map((match) => match[1]),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(shownCommands(language)).toEqual(expect.arrayContaining(named));
  });

  it.for(languages)('have nothing undefined and nothing empty in %s', (language) => {
    for (const text of sentencesOf(language)) {
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text.length <= limits.content).toBe(true);
    }
  });

  it('address readers politely: with usted in Spanish, without 您 or 你 in Chinese', () => {
    expect(sentencesOf('es').join(' ')).not.toMatch(
      /\b(?:tú|tus?|puedes|quieres|escribe|pulsa)\b/iu,
    );
    expect(sentencesOf('zh').join(' ')).not.toMatch(/[您你]/u);
  });

  it.for(languages)('speak of the collection, not of a folder, in %s', (language) => {
    expect(sentencesOf(language).join('\n')).not.toMatch(/folder|carpeta|文件夹/iu);
  });

  it('use Chinese punctuation in Chinese', () => {
    for (const text of sentencesOf('zh')) expect(text).not.toMatch(/\p{Script=Han}[,;:?!.]/u);
  });

  it('fit the labels of buttons and forms, and the names of threads', () => {
    for (const language of languages) {
      const { buttons, followUpForm, digest } = discordWords(language);
      for (const label of Object.values(buttons)) {
        expect(label.length).toBeLessThanOrEqual(limits.buttonLabel);
      }
      const longestDay = '30 de septiembre de 2026';
      expect(digest.threadName(longestDay).length).toBeLessThanOrEqual(limits.threadName);
      expect(followUpForm.title.length).toBeLessThanOrEqual(limits.modalTitle);
      expect(followUpForm.label.length).toBeLessThanOrEqual(limits.inputLabel);
      expect(followUpForm.hint.length).toBeLessThanOrEqual(limits.inputDescription);
    }
  });
});

describe('the language of a person', () => {
  it.for([
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ] as const)('for the locale “%s” is %s', ([locale, language]) => {
    expect(languageOf(locale)).toBe(language);
  });

  it('is that of the first locale that is one of ours', () => {
    expect(languageOf(undefined, 'fr', 'zh-CN', 'es-ES')).toBe('zh');
    expect(languageOf(undefined)).toBe('en');
  });
});
