import { beforeAll, describe, expect, it } from 'vitest';
import { leadIn, leadOf, saysYear } from '../../../src/core/citations/leads.ts';
import type { Knowledge } from '../../../src/core/passages/knowledge.ts';
import { languages, type Language } from '../../../src/core/passages/language.ts';
import { partialDateSchema } from '../../../src/core/passages/partial-date.ts';
import {
  entityIdSchema,
  passageIdSchema,
  type Passage,
} from '../../../src/core/passages/passage.ts';
import { wordsIn } from '../../../src/core/words/words.ts';
import { readProject } from '../../support/project.ts';

let knowledge: Knowledge;
let passages: readonly Passage[];
beforeAll(async () => {
  ({ knowledge } = await readProject());
  passages = [...knowledge.passages.values()];
});

const claim = 'So it is.';

/** A passage of the article that nothing contradicts, otherwise as said. */
function passageWith(parts: Partial<Passage>): Passage {
  const [first] = passages;
  if (first === undefined) throw new Error('no passage');
  return {
    ...first,
    id: passageIdSchema.parse('such-a-passage'),
    kind: 'fact',
    status: undefined,
    saidBy: [entityIdSchema.parse('seed-article')],
    asOf: partialDateSchema.parse('2025'),
    contradicts: [],
    ...parts,
  };
}

const saidBy = (...ids: string[]) => ids.map((id) => entityIdSchema.parse(id));

describe('a lead', () => {
  it.for<readonly [Language, Partial<Passage>, string]>([
    ['en', {}, 'According to a US article (2025): '],
    ['es', {}, 'Según un artículo de EE. UU. (2025): '],
    ['zh', {}, '据一篇美国文章（2025年）：'],
    ['en', { kind: 'allegation' }, 'Allegation, not established (a US article, 2025): '],
    ['es', { kind: 'allegation' }, 'Acusación no probada (un artículo de EE. UU., 2025): '],
    ['zh', { kind: 'allegation' }, '指控，未经证实（一篇美国文章，2025年）：'],
    ['en', { kind: 'projection' }, 'Expected (a US article, 2025): '],
    ['es', { kind: 'projection' }, 'Previsto (un artículo de EE. UU., 2025): '],
    ['zh', { kind: 'projection' }, '预期（一篇美国文章，2025年）：'],
    ['en', { status: 'planned', saidBy: [] }, 'Planned, not done (2025): '],
    ['es', { status: 'planned', saidBy: [] }, 'Solo planificado (2025): '],
    ['es', { kind: 'projection', status: 'planned', saidBy: [] }, 'Solo planificado (2025): '],
    ['zh', { status: 'planned', saidBy: [] }, '计划中，尚未实施（2025年）：'],
  ])('has the standing first, then who and when: %s %o', ([language, parts, expected]) => {
    const passage = passageWith(parts);
    expect(leadOf(passage, claim, { knowledge, language })).toBe(expected);
  });

  it.for([
    ['en', 'COSCO’s position (2025): '],
    ['es', 'Posición de COSCO (2025): '],
    ['zh', '中远海运的立场（2025年）：'],
  ] as const)('names whose position it is: %s', ([language, expected]) => {
    const passage = passageWith({ kind: 'position', saidBy: saidBy('cosco-shipping') });
    expect(leadOf(passage, claim, { knowledge, language })).toBe(expected);
  });

  it('says the month of a day in brackets', () => {
    const passage = passageWith({ asOf: partialDateSchema.parse('2025-11-14') });
    expect(leadOf(passage, claim, { knowledge, language: 'es' })).toBe(
      'Según un artículo de EE. UU. (noviembre de 2025): ',
    );
  });

  it('says no date whose year the claim says, and any other', () => {
    for (const language of languages) {
      for (const passage of passages.filter((each) => each.saidBy.length > 0)) {
        const [first = ''] = passage.texts[language].sentences;
        const lead = leadOf(passage, first, { knowledge, language });
        const year = passage.asOf.slice(0, 4);
        expect([lead, lead.includes(year)]).toEqual([lead, !saysYear(first, passage, language)]);
      }
    }
  });

  it('names no speaker again who spoke right before, and keeps the standing', () => {
    const context = (passage: Passage) =>
      ({ knowledge, language: 'en', before: [{ passage, claim }] }) as const;
    const fact = passageWith({ id: passageIdSchema.parse('another') });
    expect(leadOf(passageWith({}), claim, context(fact))).toBe('');
    const earlier = passageWith({ asOf: partialDateSchema.parse('2023') });
    expect(leadOf(earlier, claim, context(fact))).toBe('As of 2023: ');
    const charge = passageWith({ kind: 'allegation' });
    expect(leadOf(charge, claim, context(fact))).toBe('Allegation, not established: ');
    expect(leadOf(charge, claim, context(charge))).toBe('Allegation, not established: ');
    const other = passageWith({ saidBy: saidBy('bcrp') });
    expect(leadOf(other, claim, context(fact))).toBe('According to the BCRP (2025): ');
  });

  it.for([
    ['en', 'Another source says otherwise (expected, the BCRP, 2025): '],
    ['es', 'Otra fuente discrepa (previsto, el BCRP, 2025): '],
    ['zh', '另一来源说法不同（预期，秘鲁央行，2025年）：'],
  ] as const)('says that it contradicts what stands before: %s', ([language, expected]) => {
    const said = passageWith({ support: [] });
    const passage = passageWith({
      id: passageIdSchema.parse('otherwise'),
      kind: 'projection',
      saidBy: saidBy('bcrp'),
      contradicts: [said.id],
    });
    const between = passageWith({ id: passageIdSchema.parse('between') });
    const before = [said, between].map((each) => ({ passage: each, claim }));
    expect(leadOf(passage, claim, { knowledge, language, before })).toBe(expected);
  });

  it('does not speak of another source where both have the same', () => {
    const passage = passageWith({ contradicts: [passageIdSchema.parse('the-other')] });
    const before = [{ passage: passageWith({ id: passageIdSchema.parse('the-other') }), claim }];
    expect(leadOf(passage, claim, { knowledge, language: 'en', before })).toBe(
      'Elsewhere it is said otherwise (a US article, 2025): ',
    );
  });

  it.for(languages)('says so only of the sentences that the two disagree on: %s', (language) => {
    const [passage, other] = [
      'shougang-suspension-company-view-2025',
      'shougang-unpaid-suspension-2025',
    ].map((id) => passages.find((each) => each.id === id));
    if (passage === undefined || other === undefined) throw new Error('no such passages');
    const [disputed = ''] = passage.texts[language].sentences;
    const words = wordsIn(language).leads.otherwise.anotherSource;
    const isOtherwise = other.texts[language].sentences.map((said) => {
      const context = { knowledge, language, before: [{ passage: other, claim: said }] };
      const lead = leadOf(passage, disputed, context);
      expect(leadIn(lead + disputed, passage, context)).toBe(lead);
      return lead.startsWith(words);
    });
    // That it was asked for, whom it covered and what else was ordered is not disputed.
    expect(isOtherwise).toEqual([false, false, true, false]);
  });

  it('is found again before any sentence of the folder, and no other is', () => {
    const language: Language = 'es';
    for (const passage of passages) {
      for (const sentence of passage.texts[language].sentences) {
        const context = { knowledge, language };
        const lead = leadOf(passage, sentence, context);
        expect(leadIn(lead + sentence, passage, context)).toBe(lead);
        if (lead !== '') expect(leadIn(sentence, passage, context)).toBeUndefined();
      }
    }
  });
});
