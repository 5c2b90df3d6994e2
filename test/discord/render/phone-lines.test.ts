import { beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/core/answering/answering.ts';
import { referenceStyles } from '../../../src/core/citations/references/format-reference.ts';
import { planDigest } from '../../../src/core/digest/compose-digest.ts';
import { emptyLog } from '../../../src/core/digest/digest-log.ts';
import { addDays, localDateSchema } from '../../../src/core/digest/zoned-time.ts';
import { languages, type Language } from '../../../src/core/passages/language.ts';
import { renderCheck } from '../../../src/discord/render/render-check.ts';
import { renderDigest } from '../../../src/discord/render/render-digest.ts';
import { renderHelp } from '../../../src/discord/render/render-help.ts';
import { renderPassage } from '../../../src/discord/render/render-passage.ts';
import { renderReferences } from '../../../src/discord/render/render-references.ts';
import { renderSources } from '../../../src/discord/render/render-sources.ts';
import { renderTopics } from '../../../src/discord/render/render-topics.ts';
import { readKnowledgeFolder } from '../../../src/storage/files/knowledge-folder.ts';
import { readClaims } from '../../eval/claims-set.ts';
import { answeringOf, settingsOf, sourcesOf } from '../../support/digest-folder.ts';
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
const now = Date.UTC(2026, 10, 25);
const invite = `https://discord.com/oauth2/authorize?client_id=${'1'.repeat(19)}&permissions=309237763072&scope=applications.commands+bot`;

describe('the lines of a phone', () => {
  it('break between words and Chinese characters, of which 20 fill a line', () => {
    expect(linesOf('a'.repeat(40))).toBe(1);
    expect(linesOf(`${'a'.repeat(30)} ${'b'.repeat(30)}`)).toBe(2);
    expect(linesOf('港'.repeat(20))).toBe(1);
    expect(linesOf('港'.repeat(21))).toBe(2);
    expect(linesOf('one\n\ntwo')).toBe(3);
    expect(linesOf(`${'a'.repeat(35)} 148\u00A0000 b`)).toBe(2);
    expect(linesOf(`148\u00A0000 ${'a'.repeat(32)}`)).toBe(1);
  });
});

describe('on a phone', () => {
  it.for(languages)('the help in %s takes at most 20 lines', (language) => {
    const examples = answering.examples(language);
    expect(examples).toHaveLength(3);
    expect(phoneLines(renderHelp(viewIn(language), invite, examples))).toBeLessThanOrEqual(20);
  });

  it.for(languages)('a page of the sources in %s takes at most 30 lines', (language) => {
    const pages = [1, 2, 3, 4, 5, 6, 7, 8].map((page) => renderSources(viewIn(language), {}, page));
    expect(Math.max(...pages.map((page) => phoneLines([page])))).toBeLessThanOrEqual(30);
  });

  it.for(languages)('the topics in %s take at most 30 lines a page', (language) => {
    const pages = [1, 2].map((page) => phoneLines([renderTopics(viewIn(language), page)]));
    expect(Math.max(...pages)).toBeLessThanOrEqual(30);
  });

  it.for(languages)(
    'a checked claim in %s takes at most 22 lines, and nearly always 20',
    async (language) => {
      const claims = (await readClaims('chosen')).filter(({ lang }) => lang === language);
      const lines = claims.map(({ claim }) =>
        phoneLines(
          renderCheck(answering.checkClaim(claim, { fallback: language }), viewIn(language)),
        ),
      );
      const sorted = lines.toSorted((a, b) => a - b);
      expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(20);
      expect(sorted.at(-1)).toBeLessThanOrEqual(22);
    },
  );

  it.for(languages)('a text of many claims in %s takes at most 22 lines', async (language) => {
    const claims = (await readClaims('chosen')).filter(({ lang }) => lang === language);
    const longs = Array.from({ length: 12 }, (_, place) =>
      claims
        .slice(place * 8, place * 8 + 8)
        .map(({ claim }) => claim)
        .join(language === 'zh' ? '' : ' ')
        .slice(0, 1000),
    );
    for (const long of longs) {
      const check = answering.checkClaim(long, { fallback: language });
      expect(phoneLines(renderCheck(check, viewIn(language)))).toBeLessThanOrEqual(22);
    }
  });

  it.for(languages)('a passage in %s takes at most 40 lines, and nearly always 36', (language) => {
    const passages = [...answering.knowledge.passages.values()];
    const lines = passages
      .map((each) => phoneLines(renderPassage(each, viewIn(language), language)))
      .toSorted((a, b) => a - b);
    expect(lines[Math.floor(lines.length * 0.98)]).toBeLessThanOrEqual(36);
    expect(lines.at(-1)).toBeLessThanOrEqual(40);
  });

  it.for(languages)('a page of references in %s takes at most 45 lines', (language) => {
    const passages = [...answering.knowledge.passages.values()];
    const lines = passages.flatMap((passage) =>
      referenceStyles.flatMap((style) =>
        [1, 2, 3].map((page) =>
          phoneLines(renderReferences(passage, viewIn(language), now, { style, page })),
        ),
      ),
    );
    expect(Math.max(...lines)).toBeLessThanOrEqual(45);
  });

  it.for(languages)('a digest of three facts in %s takes at most 36 lines', (language) => {
    const sources = sourcesOf(answering);
    const view = { knowledge: answering.knowledge, publicUrl: undefined, offersThread: true };
    const lines = Array.from({ length: 60 }, (_, day) => {
      const on = addDays(localDateSchema.parse('2026-11-25'), day);
      const settings = settingsOf({ language, channel: String(700 + day) });
      const { digest } = planDigest(settings, emptyLog, on, sources);
      expect(digest.entries.length).toBeGreaterThan(0);
      return phoneLines(renderDigest(digest, view));
    });
    expect(Math.max(...lines)).toBeLessThanOrEqual(36);
  });
});
