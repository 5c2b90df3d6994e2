import { beforeAll, describe, expect, it } from 'vitest';
import {
  formatReference,
  referenceStyles,
  type ReferenceRequest,
} from '../../../../src/core/citations/references/format-reference.ts';
import {
  sourceSchema,
  type Knowledge,
  type Source,
} from '../../../../src/core/passages/knowledge.ts';
import { partialDateSchema } from '../../../../src/core/passages/partial-date.ts';
import { readProject } from '../../../support/project.ts';

const retrieved = partialDateSchema.parse('2026-11-25');

function sourceWith(changes: Readonly<Record<string, unknown>> = {}): Source {
  return sourceSchema.parse({
    id: 'port-report',
    title: 'Report on Testville',
    publisher: 'Port Institute',
    date: '2024-11-14',
    url: 'https://example.org/report',
    language: 'en',
    tier: 'think-tank',
    country: 'PE',
    voice: 'think-tank',
    ...changes,
  });
}

const request = (
  changes: Readonly<Record<string, unknown>> = {},
  locator?: string,
): ReferenceRequest => ({ source: sourceWith(changes), locator, retrieved });

describe('an APA reference', () => {
  it('begins with the publisher of a report that names no author', () => {
    expect(formatReference('apa', request())).toBe(
      'Port Institute. (2024, November 14). Report on Testville. https://example.org/report\n(Port Institute, 2024)',
    );
  });

  it('turns an author round and then names the publisher', () => {
    expect(formatReference('apa', request({ author: 'Ana Maria Quispe' }))).toBe(
      'Quispe, A. M. (2024, November 14). Report on Testville. Port Institute. https://example.org/report\n(Quispe, 2024)',
    );
  });

  it('begins with the title of a newspaper article without an author', () => {
    expect(formatReference('apa', request({ tier: 'news', publisher: 'Gestión' }))).toBe(
      'Report on Testville. (2024, November 14). Gestión. https://example.org/report\n(“Report on Testville,” 2024)',
    );
  });

  it('says n.d. and when it was retrieved where there is no date', () => {
    expect(formatReference('apa', request({ date: undefined }))).toBe(
      'Port Institute. (n.d.). Report on Testville. Retrieved November 25, 2026, from https://example.org/report\n(Port Institute, n.d.)',
    );
  });

  it('ends without an address where there is none, and gives only the month that is known', () => {
    expect(formatReference('apa', request({ date: '2024-11', url: undefined }))).toBe(
      'Port Institute. (2024, November). Report on Testville.\n(Port Institute, 2024)',
    );
  });

  it('leaves a publisher that is not established out and puts the locator into the text’s citation', () => {
    const changes = { publisher: undefined, date: undefined, url: undefined };
    expect(formatReference('apa', request(changes, 'Digital, paragraph 2'))).toBe(
      'Report on Testville. (n.d.).\n(“Report on Testville,” n.d., Digital, paragraph 2)',
    );
  });
});

describe('a GB/T 7714 reference', () => {
  it('marks a report on the net and gives both dates in their brackets', () => {
    expect(formatReference('gbt', request())).toBe(
      'Port Institute. Report on Testville[R/OL]. (2024-11-14)[2026-11-25]. https://example.org/report.',
    );
  });

  it('marks a newspaper article and puts its day after the paper', () => {
    expect(formatReference('gbt', request({ tier: 'state-media', publisher: '人民日报' }))).toBe(
      'Report on Testville[N/OL]. 人民日报, 2024-11-14[2026-11-25]. https://example.org/report.',
    );
  });

  it('marks other pages as electronic bulletins and leaves a missing date out', () => {
    expect(formatReference('gbt', request({ tier: 'official', date: undefined }))).toBe(
      'Port Institute. Report on Testville[EB/OL]. [2026-11-25]. https://example.org/report.',
    );
  });

  it('writes an author with the family name first in capitals', () => {
    expect(formatReference('gbt', request({ author: 'Ana Maria Quispe' }))).toBe(
      'QUISPE A M. Report on Testville[R/OL]. Port Institute, 2024(2024-11-14)[2026-11-25]. https://example.org/report.',
    );
  });

  it('says in the language of the source what is not known of a source that is not on the net', () => {
    const changes = { url: undefined, date: undefined, publisher: undefined };
    expect(formatReference('gbt', request({ ...changes, tier: 'company', language: 'zh' }))).toBe(
      'Report on Testville[Z]. [出版地不详]: [出版者不详], [出版日期不详].',
    );
    expect(formatReference('gbt', request({ ...changes, tier: 'news' }))).toBe(
      'Report on Testville[N]. [s.n.], [n.d.].',
    );
  });
});

describe('an ISO 690 reference', () => {
  it('begins with the publisher of a report that names no author, in capitals', () => {
    expect(formatReference('iso690', request({}, 'section 2'))).toBe(
      'PORT INSTITUTE. Report on Testville [online]. 14 November 2024, section 2 [viewed 25 November 2026]. Available from: https://example.org/report',
    );
  });

  it('names the author with the family name in capitals, and then the publisher', () => {
    expect(formatReference('iso690', request({ author: 'Ana Maria Quispe' }))).toBe(
      'QUISPE, A. M. Report on Testville [online]. Port Institute, 14 November 2024 [viewed 25 November 2026]. Available from: https://example.org/report',
    );
  });

  it('has its own words in the language of whoever cites', () => {
    const news = { tier: 'news', publisher: 'Gestión', date: undefined };
    expect(formatReference('iso690', { ...request(news), language: 'es' })).toBe(
      'Report on Testville [en línea]. Gestión, sin fecha [consultado el 25 de noviembre de 2026]. Disponible en: https://example.org/report',
    );
    expect(formatReference('iso690', { ...request(news), language: 'zh' })).toBe(
      'Report on Testville [在线]. Gestión, 日期不详 [2026年11月25日查阅]. 网址：https://example.org/report',
    );
  });

  it('says nothing of viewing where there is no address', () => {
    expect(formatReference('iso690', request({ url: undefined }))).toBe(
      'PORT INSTITUTE. Report on Testville. 14 November 2024.',
    );
  });
});

describe('a BibTeX entry', () => {
  it('has the fields that are established and no others', () => {
    expect(formatReference('bibtex', request({ date: '2024-11' }, 'page 3')))
      .toBe(`@misc{port-report,
  author = {{Port Institute}},
  title = {{Report on Testville}},
  year = {2024},
  month = nov,
  url = {https://example.org/report},
  urldate = {2026-11-25},
  note = {page 3}
}`);
    const bare = { date: undefined, url: undefined, publisher: undefined };
    expect(formatReference('bibtex', request(bare, 'body text'))).toBe(
      '@misc{port-report,\n  title = {{Report on Testville}}\n}',
    );
  });

  it('escapes what TeX reads as a command', () => {
    const title = String.raw`50% of A&B_C #1 {x} \y ~z ^w $5`;
    expect(formatReference('bibtex', request({ title }))).toContain(
      String.raw`{{50\% of A\&B\_C \#1 \{x\} \textbackslash{}y \textasciitilde{}z \textasciicircum{}w \$5}}`,
    );
  });

  it('keeps a newspaper out of the authors', () => {
    const entry = formatReference('bibtex', request({ tier: 'news', publisher: 'Gestión' }));
    expect(entry).toContain('publisher = {Gestión}');
    expect(entry).not.toContain('author');
  });
});

describe('references to the sources of the folder', () => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    ({ knowledge } = await readProject());
  });

  it('leave no hole where something is not established, in any style', () => {
    for (const source of knowledge.sources.values()) {
      for (const style of referenceStyles) {
        const reference = formatReference(style, { source, locator: 'body text', retrieved });
        expect(reference).not.toMatch(/undefined|null|unknown|\(\)|\{\}|\[\]|\.\. |, ,|  \./);
        expect(reference).toContain(style === 'bibtex' ? source.id : source.title);
      }
    }
  });

  it('have balanced braces in BibTeX', () => {
    for (const source of knowledge.sources.values()) {
      const entry = formatReference('bibtex', { source, retrieved }).replace(/\\[{}]/g, '');
      expect(entry.split('{').length).toBe(entry.split('}').length);
    }
  });
});
