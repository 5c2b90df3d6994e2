import { describe, expect, it } from 'vitest';
import { asCommand } from '../../../src/cli/bare-commands.ts';
import { terminalWords } from '../../../src/cli/words/words.ts';
import { languages, type Language } from '../../../src/core/passages/language.ts';

/** All that the terminal says in a language, with something in the place of values. */
function sentencesOf(language: Language): string[] {
  return Object.values(terminalWords(language)).map((text) =>
    typeof text === 'string' ? text : text('X'),
  );
}

const commands = [
  '/new',
  '/check',
  '/passage',
  '/topics',
  '/sources',
  '/fact',
  '/digest',
  '/privacy',
  '/help',
  '/quit',
];

describe('the words of the terminal', () => {
  it.for(languages)('speak of the collection, not of a folder, in %s', (language) => {
    expect(sentencesOf(language).join('\n')).not.toMatch(/folder|carpeta|文件夹/iu);
  });

  it.for(languages)('list every command in the help in %s', (language) => {
    const listed = terminalWords(language).help.match(/^\/\S+/gmu) ?? [];
    expect(listed.map((name) => asCommand(name).text)).toEqual(commands);
  });
});
