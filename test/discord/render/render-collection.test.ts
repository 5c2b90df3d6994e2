import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../src/core/passages/knowledge.ts';
import { languages, type Language } from '../../../src/core/passages/language.ts';
import {
  passageIdSchema,
  topicIdSchema,
  type Passage,
} from '../../../src/core/passages/passage.ts';
import type { MessagePayload } from '../../../src/discord/sending/message-payload.ts';
import { parseCustomId } from '../../../src/discord/components/custom-id.ts';
import { renderHelp } from '../../../src/discord/render/render-help.ts';
import { renderPassage } from '../../../src/discord/render/render-passage.ts';
import { renderReferences } from '../../../src/discord/render/render-references.ts';
import { renderSources } from '../../../src/discord/render/render-sources.ts';
import { renderTopics } from '../../../src/discord/render/render-topics.ts';
import { readProject } from '../../support/project.ts';
import { buttonsOf, displaysOf, expectWithinLimits, shown } from '../../support/shown-text.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await readProject());
});

const viewIn = (locale: Language) => ({ knowledge, locale, publicUrl: undefined });
const textOf = (payloads: readonly MessagePayload[]) => payloads.flatMap(displaysOf).join('\n');
const idsOf = (payloads: readonly MessagePayload[]) =>
  payloads.flatMap(buttonsOf).map(({ id }) => id);
const now = Date.UTC(2026, 10, 25);

function passageCalled(id: string): Passage {
  const passage = knowledge.passages.get(passageIdSchema.parse(id));
  if (passage === undefined) throw new Error(`no passage ${id}`);
  return passage;
}

describe('a whole passage', () => {
  it('fits Discord’s limits for every passage in every language, with references', () => {
    for (const language of languages) {
      for (const passage of knowledge.passages.values()) {
        const payloads = [
          ...renderPassage(passage, viewIn(language), language),
          ...renderReferences(passage, viewIn(language), now),
        ];
        for (const payload of payloads) expectWithinLimits(payload);
        expect(shown(textOf(payloads))).toContain(passage.texts[language].text);
      }
    }
  });

  it('says kind, date, speaker, sources and where they say it', () => {
    const passage = passageCalled('chancay-gdp-estimate-bcrp');
    const text = textOf(renderPassage(passage, viewIn('en'), 'en'));
    expect(text).toContain('Projection, as of June 2024');
    expect(text).toContain('Said by: the Central Reserve Bank of Peru (BCRP)');
    expect(text).toContain('](<https://gestion.pe/');
    expect(text).not.toContain('body text');
  });

  it('names what contradicts it and what it brings up to date, with buttons to them', () => {
    const passage = passageCalled('china-share-of-peru-exports-2025');
    const payloads = renderPassage(passage, viewIn('es'), 'es');
    expect(textOf(payloads)).toMatch(/\*\*Lo contradice\*\*: .+\n\*\*Actualiza\*\*: /);
    expect(idsOf(payloads)).toEqual([
      'passage:china-share-of-peru-exports-2025-news-agencies',
      'passage:china-share-of-peru-exports-2024',
      'passage:china-share-of-peru-exports-2025:en',
      'passage:china-share-of-peru-exports-2025:zh',
      'cite:china-share-of-peru-exports-2025',
    ]);
  });

  it('names what brings it up to date', () => {
    const passage = passageCalled('china-share-of-peru-exports-2024');
    const payloads = renderPassage(passage, viewIn('zh'), 'zh');
    expect(textOf(payloads)).toContain('**已由其更新**：');
    expect(idsOf(payloads)).toContain('passage:china-share-of-peru-exports-2025');
  });

  it('says in the reader’s language that a publisher is not established', () => {
    const passage = passageCalled('minmetals-operates-las-bambas');
    expect(textOf(renderPassage(passage, viewIn('zh'), 'zh'))).toContain('出版方未能确认');
  });
});

describe('references to a passage', () => {
  it('stand in code blocks of their own, each style under its name', () => {
    const passage = passageCalled('confucius-institutes-founded-2007-2010');
    const text = textOf(renderReferences(passage, viewIn('en'), now));
    expect(text).toMatch(/APA 7\n```\n[^`]+\n```\n\nBibTeX\n```\n@misc\{[^`]+\n```/);
    expect(text).toContain('GB/T 7714—2015\n```\n');
    expect(text).toContain('[2026-11-25]');
  });

  it('cannot be ended by backticks of a title', () => {
    const passage = passageCalled('confucius-institutes-founded-2007-2010');
    const [support] = passage.support;
    const source = support === undefined ? undefined : knowledge.sources.get(support.source);
    if (source === undefined) throw new Error('no source');
    const sources = new Map([[source.id, { ...source, title: 'Ticks ``` and <@1>' }]]);
    const view = { ...viewIn('en'), knowledge: { ...knowledge, sources } };
    const text = textOf(renderReferences(passage, view, now));
    expect(text.match(/```/g)).toHaveLength(6);
  });
});

describe('the list of sources', () => {
  it('shows every source once over its pages, within the limits, in each language', () => {
    for (const language of languages) {
      const pages: MessagePayload[] = [];
      let page: number | undefined = 1;
      while (page !== undefined) {
        const [payload] = renderSources(viewIn(language), undefined, page);
        if (payload === undefined) throw new Error('no page');
        expectWithinLimits(payload);
        pages.push(payload);
        const next = buttonsOf(payload).map(({ id }) => parseCustomId(id));
        const after: number = page;
        page = next.flatMap((id) => (id?.name === 'page' && id.page > after ? [id.page] : []))[0];
      }
      const lines = pages.flatMap(displaysOf).flatMap((text) => text.split('\n- ').slice(1));
      const used = new Set(
        [...knowledge.passages.values()].flatMap(({ support }) =>
          support.map((each) => each.source),
        ),
      );
      expect(lines.length).toBe(used.size);
    }
  });

  it('keeps to a topic, and goes to the nearest page that there is', () => {
    const topic = topicIdSchema.parse('education');
    expect(textOf(renderSources(viewIn('es'), topic, 1))).toContain(
      '### Fuentes: Educación e intercambio',
    );
    expect(renderSources(viewIn('es'), topic, 999)).toEqual(renderSources(viewIn('es'), topic, 2));
  });
});

describe('the topics and the help', () => {
  it('count the passages of each topic', () => {
    const text = textOf(renderTopics(viewIn('en')));
    const counts = [...text.matchAll(/(\d+) passages?/g)].map((match) => Number(match[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(knowledge.passages.size);
    expect(counts.length).toBe(knowledge.topics.size);
  });

  it('show examples that a press asks and a link to add the bot', () => {
    const passage = passageCalled('minmetals-operates-las-bambas');
    for (const language of languages) {
      const [question = ''] = passage.asks[language];
      const payloads = renderHelp(viewIn(language), 'https://discord.example/invite', [
        { question, passage: passage.id, relation: 'example' },
        { question: 'A question of no passage?', passage: passage.id, relation: 'example' },
      ]);
      for (const payload of payloads) expectWithinLimits(payload);
      expect(idsOf(payloads)).toEqual([`next:${passage.id}:${language}:0`]);
      expect(JSON.stringify(payloads)).toContain('"url":"https://discord.example/invite"');
    }
  });
});
