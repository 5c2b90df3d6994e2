import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { languages, type Language } from '../../../src/core/passages/language.ts';
import { renderHelp } from '../../../src/discord/render/render-help.ts';
import { readKnowledgeFolder } from '../../../src/storage/knowledge-folder.ts';
import { answeringOf } from '../../support/digest-folder.ts';
import { linesOf, phoneLines } from '../../support/phone-lines.ts';

let answering: Answering;
beforeAll(async () => {
  answering = answeringOf(await readKnowledgeFolder('knowledge'));
});

const viewIn = (locale: Language) => ({
  knowledge: answering.knowledge,
  locale,
  publicUrl: undefined,
});
const invite = `https://discord.com/oauth2/authorize?client_id=${'1'.repeat(19)}&permissions=309237730304&scope=applications.commands+bot`;

describe('the lines of a phone', () => {
  it('break between words and Chinese characters, of which 20 fill a line', () => {
    expect(linesOf('a'.repeat(40))).toBe(1);
    expect(linesOf(`${'a'.repeat(30)} ${'b'.repeat(30)}`)).toBe(2);
    expect(linesOf('港'.repeat(20))).toBe(1);
    expect(linesOf('港'.repeat(21))).toBe(2);
    expect(linesOf('one\n\ntwo')).toBe(3);
  });
});

describe('on a phone', () => {
  it.for(languages)('the help in %s takes at most 20 lines', (language) => {
    const examples = answering.examples(language);
    expect(examples).toHaveLength(3);
    expect(phoneLines(renderHelp(viewIn(language), invite, examples))).toBeLessThanOrEqual(20);
  });
});
