import { beforeAll, describe, expect, it } from 'vitest';
import { referenceStyles } from '../../../src/core/citations/references/format-reference.ts';
import type { Knowledge } from '../../../src/core/passages/knowledge.ts';
import { languages, type Language } from '../../../src/core/passages/language.ts';
import {
  passageIdSchema,
  sourceIdSchema,
  topicIdSchema,
  type Passage,
} from '../../../src/core/passages/passage.ts';
import { sides } from '../../../src/core/passages/side.ts';
import type { MessagePayload } from '../../../src/discord/sending/message-payload.ts';
import { parseCustomId } from '../../../src/discord/components/parse-custom-id.ts';
import { renderHelp } from '../../../src/discord/render/render-help.ts';
import { renderPassage } from '../../../src/discord/render/render-passage.ts';
import { renderPublisher } from '../../../src/discord/render/render-publisher.ts';
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
        const payloads = renderPassage(passage, viewIn(language), language);
        const references = referenceStyles.map((style) =>
          renderReferences(passage, viewIn(language), now, { style }),
        );
        // A change of style replaces one message.
        expect(references.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
        for (const payload of [...payloads, ...references.flat()]) expectWithinLimits(payload);
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

  it('says why it stands there: its kind, whether it is disputed, from how many publishers', () => {
    const said = (id: string) => textOf(renderPassage(passageCalled(id), viewIn('en'), 'en'));
    expect(said('chancay-gdp-estimate-bcrp')).toContain(
      '**Why it is here**: An expectation, not something that has happened. Disputed: another passage says otherwise. From 2 publishers.',
    );
    expect(said('china-share-of-peru-exports-2025')).toContain(
      'A figure as its source gives it. Disputed: another passage says otherwise. From 2 publishers.',
    );
  });

  it('names two sources in full, and those that say it too by their publishers', () => {
    const passage = passageCalled('donkey-meat-protocol-2024');
    const text = textOf(renderPassage(passage, viewIn('en'), 'en'));
    const notes = text.split('\n').filter((line) => line.startsWith('-# '));
    expect(passage.support.length).toBeGreaterThan(3);
    expect(notes).toHaveLength(3);
    expect(notes[2]).toMatch(/^-# \+ \[Infomercado\]\(<https:.*>\) · \[RPP\]\(<https:/);
    expect(text.match(/\]\(<http/g)).toHaveLength(passage.support.length);
  });

  it('names what contradicts it, with a button to it', () => {
    const passage = passageCalled('china-share-of-peru-exports-2025');
    const payloads = renderPassage(passage, viewIn('es'), 'es');
    expect(textOf(payloads)).toMatch(/\*\*Contradicho por\*\*: /);
    expect(idsOf(payloads)).toEqual([
      'passage:china-share-of-peru-exports-2025-news-agencies',
      'passage:china-share-of-peru-exports-2025:en',
      'passage:china-share-of-peru-exports-2025:zh',
      'cite:china-share-of-peru-exports-2025',
    ]);
  });

  it('names what it brings up to date, with a button to it', () => {
    const passage = passageCalled('chancay-amparo-reversed-2026');
    const payloads = renderPassage(passage, viewIn('es'), 'es');
    expect(textOf(payloads)).toMatch(/\*\*Actualiza\*\*: /);
    expect(idsOf(payloads)).toContain('passage:chancay-amparo-first-instance-2026');
  });

  it('names what brings it up to date', () => {
    const passage = passageCalled('chancay-amparo-first-instance-2026');
    const payloads = renderPassage(passage, viewIn('zh'), 'zh');
    expect(textOf(payloads)).toContain('**较新内容**：');
    expect(idsOf(payloads)).toContain('passage:chancay-amparo-reversed-2026');
  });

  it('says in the reader’s language that a publisher is not established', () => {
    const passage = passageCalled('confucius-institutes-identify-students');
    expect(textOf(renderPassage(passage, viewIn('zh'), 'zh'))).toContain('发布机构不详');
  });
});

describe('references to a passage', () => {
  it('stand in code blocks, in one style, with buttons to the others', () => {
    const passage = passageCalled('confucius-institutes-identify-students');
    const [payload] = renderReferences(passage, viewIn('en'), now);
    if (payload === undefined) throw new Error('no references');
    expect(textOf([payload])).toMatch(
      /^\*\*Reference to copy: APA 7\*\*\n\n```\n[^`]+\n```\n\n-# Version [0-9a-f]{8}$/,
    );
    expect(buttonsOf(payload)).toEqual([
      { id: `cite:${passage.id}:iso690`, label: 'ISO 690' },
      { id: `cite:${passage.id}:gbt`, label: 'GB/T 7714—2015' },
      { id: `cite:${passage.id}:bibtex`, label: 'BibTeX' },
    ]);
  });

  it('stand on pages where they are many, each once, in the style that is shown', () => {
    const passage = passageCalled('donkey-meat-protocol-2024');
    const texts: string[] = [];
    let page: number | undefined = 1;
    while (page !== undefined) {
      const [payload] = renderReferences(passage, viewIn('en'), now, { style: 'bibtex', page });
      if (payload === undefined) throw new Error('no references');
      expectWithinLimits(payload);
      texts.push(textOf([payload]));
      const shownPage: number = page;
      page = buttonsOf(payload)
        .map(({ id }) => parseCustomId(id))
        .flatMap((id) => (id?.name === 'cite' && id.style === 'bibtex' ? (id.page ?? []) : []))
        .find((other) => other > shownPage);
    }
    expect(texts.length).toBeGreaterThan(1);
    const keys = [...texts.join('\n').matchAll(/^@\w+\{(.+),$/gm)].map((match) => match[1]);
    expect(keys).toHaveLength(passage.support.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('begin with the style that is usual in the language', () => {
    const passage = passageCalled('confucius-institutes-founded-2007-2010');
    expect(textOf(renderReferences(passage, viewIn('zh'), now))).toContain('[2026-11-25]');
  });

  it('cannot be ended by backticks of a title', () => {
    const passage = passageCalled('confucius-institutes-founded-2007-2010');
    const [support] = passage.support;
    const source = support === undefined ? undefined : knowledge.sources.get(support.source);
    if (source === undefined) throw new Error('no source');
    const sources = new Map([[source.id, { ...source, title: 'Ticks ``` and <@1>' }]]);
    const view = { ...viewIn('en'), knowledge: { ...knowledge, sources } };
    const text = textOf(renderReferences(passage, view, now));
    expect(text.match(/```/g)).toHaveLength(2);
  });
});

describe('the list of sources', () => {
  it('shows every publisher once over its pages, within the limits, in each language', () => {
    for (const language of languages) {
      const pages: MessagePayload[] = [];
      let page: number | undefined = 1;
      while (page !== undefined) {
        const payload = renderSources(viewIn(language), {}, page);
        expectWithinLimits(payload);
        pages.push(payload);
        const next = buttonsOf(payload).map(({ id }) => parseCustomId(id));
        const after: number = page;
        page = next.flatMap((id) => (id?.name === 'page' && id.page > after ? [id.page] : []))[0];
      }
      const lines = pages.flatMap(displaysOf).flatMap((text) => text.split('\n- ').slice(1));
      const used = [...knowledge.passages.values()].flatMap(({ support }) =>
        support.map(({ source }) => knowledge.sources.get(source)?.publisher),
      );
      expect(lines.length).toBe(new Set(used).size);
      expect(pages.map((each) => displaysOf(each)[0]?.split('\n- ').length)).toContain(11);
    }
  });

  it('opens a publisher, with every one of its sources once over its pages', () => {
    const gestion = [...knowledge.sources.values()].filter(
      ({ publisher }) => publisher === 'Gestión',
    );
    const [first] = gestion;
    if (first === undefined) throw new Error('no source');
    const asked = gestion.flatMap((_, at) => renderPublisher(viewIn('es'), first.id, at + 1) ?? []);
    // A page past the end is the last one again.
    const pages = [...new Map(asked.map((page) => [JSON.stringify(page), page])).values()];
    for (const payload of pages) expectWithinLimits(payload);
    expect(textOf(pages).match(/^- /gm)).toHaveLength(gestion.length);
    expect(textOf(pages)).toContain('### Gestión');
    expect(textOf(pages)).toContain('](<https://gestion.pe/');
  });

  it('opens no publisher of a source that is not there', () => {
    const id = sourceIdSchema.parse('no-such-source');
    expect(renderPublisher(viewIn('en'), id, 1)).toBeUndefined();
  });

  it('keeps to a side, and to both a side and a topic', () => {
    const topic = topicIdSchema.parse('digital');
    const companies = textOf([renderSources(viewIn('en'), { side: 'companies' }, 1)]);
    const both = textOf([renderSources(viewIn('en'), { topic, side: 'companies' }, 1)]);
    expect(companies).toContain('### Sources: Companies');
    expect(
      companies
        .split('\n- ')
        .slice(1)
        .every((line) => line.includes('company')),
    ).toBe(true);
    expect(both).toContain('### Sources: Digital, Companies');
    expect(both.split('\n- ').length).toBeLessThan(companies.split('\n- ').length);
  });

  it('says where there is none', () => {
    const topic = topicIdSchema.parse('electricity');
    const none = sides.find((side) =>
      textOf([renderSources(viewIn('en'), { topic, side }, 1)]).includes('No sources match.'),
    );
    expect(none).toBeDefined();
  });

  it('keeps to a topic, and goes to the nearest page that there is', () => {
    const topic = topicIdSchema.parse('ports');
    const first = renderSources(viewIn('es'), { topic }, 1);
    expect(textOf([first])).toContain('### Fuentes: Puertos');
    const last = renderSources(viewIn('es'), { topic }, 999);
    expect(last).not.toEqual(first);
    expect(buttonsOf(last).map(({ label }) => label)).toEqual(['Página anterior']);
  });
});

describe('the topics and the help', () => {
  it('say what people ask and no passage tells, and from whom nothing comes', () => {
    const text = textOf([1, 2].map((page) => renderTopics(viewIn('es'), page)));
    expect(text).toMatch(/\*\*No está en la colección\*\*: .*sueldos.*reservas/);
    expect(text).not.toContain('otros temas');
    expect(text).toMatch(/\*\*Puertos\*\*: \d+ · \w+\. 2026\n/);
    expect(text).toMatch(/\n- Estado chino: .*Petróleo y gas/);
    expect(text.match(/^- Estado chino: /gmu)).toHaveLength(1);
  });

  it('lead from the topics to what is missing, and back', () => {
    for (const language of languages) {
      const pages = [1, 2].map((page) => renderTopics(viewIn(language), page));
      for (const payload of pages) expectWithinLimits(payload);
      expect(pages.map((payload) => idsOf([payload]))).toEqual([
        ['page:topics:2'],
        ['page:topics:1'],
      ]);
    }
  });

  it('count the passages of each topic', () => {
    const text = textOf([renderTopics(viewIn('en'), 1)]);
    const counts = [...text.matchAll(/\*\*: (\d+) · /g)].map((match) => Number(match[1]));
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
