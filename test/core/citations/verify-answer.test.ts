import { beforeAll, describe, expect, it } from 'vitest';
import { composeSentences } from '../../../src/core/citations/compose-checked.ts';
import { numberCitations, type CitedSentence } from '../../../src/core/citations/citation.ts';
import type { Excerpt } from '../../../src/core/citations/excerpt.ts';
import { isTrim, trimsOf } from '../../../src/core/citations/trim.ts';
import { markedText } from '../../../src/core/citations/marked-text.ts';
import { compareStatements } from '../../../src/core/statements/compare-statements.ts';
import {
  createAnswerVerifier,
  type AnswerVerifier,
} from '../../../src/core/citations/verify-answer.ts';
import type { Knowledge } from '../../../src/core/passages/knowledge.ts';
import { languages, type Language } from '../../../src/core/passages/language.ts';
import { leadOf } from '../../../src/core/citations/leads.ts';
import { partialDateSchema } from '../../../src/core/passages/partial-date.ts';
import { passageIdSchema, type Passage } from '../../../src/core/passages/passage.ts';
import {
  createEntityFinder,
  type EntityFinder,
} from '../../../src/core/retrieval/find-entities.ts';
import { mutantsOf } from '../../support/mutations.ts';
import { readProject } from '../../support/project.ts';
import { isThorough } from '../../support/thorough.ts';

let knowledge: Knowledge;
let findEntities: EntityFinder;
let verify: AnswerVerifier;
let passages: readonly Passage[];
beforeAll(async () => {
  ({ knowledge } = await readProject());
  findEntities = createEntityFinder(knowledge.entities.values());
  verify = createAnswerVerifier(knowledge, findEntities);
  passages = [...knowledge.passages.values()];
});

function draftOf(shown: readonly Passage[], language: Language) {
  const claims = shown.flatMap((passage) =>
    passage.texts[language].sentences.map((_, sentence) => ({ passage, sentence })),
  );
  return draftOfClaims(claims, language);
}

function draftOfClaims(
  claims: readonly Excerpt[],
  language: Language,
  headingOf?: (passage: Passage) => string,
) {
  const retrieved = new Map(claims.map(({ passage }) => [passage.id, passage]));
  const sentences = composeSentences(claims, knowledge, language, headingOf);
  const citations = numberCitations(sentences, retrieved, language);
  return { sentences, request: { citations, retrieved, language, headingOf } };
}

const rejectionsOf = (text: string, request: Parameters<AnswerVerifier>[1]) =>
  verify(text, request).map((unit) => (unit.ok ? 'accepted' : unit.rejection.reason));

/**
 * Wrong sentences are made of every third passage in each language, and of others in the next: of each
 * passage in one language. Thoroughly they are made of every second. The whole folder takes minutes.
 */
const mutatedEvery = isThorough ? 2 : 3;

describe('the gate', () => {
  it('lets every sentence of the folder through, in each language', () => {
    for (const language of languages) {
      for (const passage of passages) {
        const { sentences, request } = draftOf([passage], language);
        const units = verify(markedText(sentences, request.citations), request);
        expect(units.map((unit) => unit.ok && unit.sentence)).toEqual(sentences);
      }
    }
  });

  it('stops every wrong sentence made from the folder, in each language', () => {
    const table: Record<string, Record<string, string>> = {};
    const escaped: string[] = [];
    for (const [turn, language] of languages.entries()) {
      const counts = new Map<string, { made: number; stopped: number; seen: number }>();
      for (const [place, passage] of passages.entries()) {
        if ((place + turn) % mutatedEvery !== 0) continue;
        const { sentences, request } = draftOf([passage], language);
        const neighbour =
          passages[(place + 1) % passages.length]?.texts[language].sentences[0] ?? '';
        for (const [position, sentence] of sentences.entries()) {
          for (const { kind, text } of mutantsOf(sentence.claim, language, neighbour)) {
            const changed = sentences.with(position, { ...sentence, text: sentence.lead + text });
            const unit = verify(markedText(changed, request.citations), request)[position];
            const count = counts.get(kind) ?? { made: 0, stopped: 0, seen: 0 };
            count.made++;
            if (unit?.ok === false) count.stopped++;
            else escaped.push(`${passage.id} ${language} ${kind}: ${text}`);
            if (compareStatements(text, sentence.claim, language, findEntities).length > 0)
              count.seen++;
            counts.set(kind, count);
          }
        }
      }
      for (const [kind, { made, stopped, seen }] of counts) {
        const row = (table[kind] ??= {});
        row[language] = `${stopped} of ${made}`;
        row[`${language}: of them seen by comparison alone`] =
          `${Math.round((100 * seen) / made)} %`;
      }
    }
    console.table(table);
    expect(escaped).toEqual([]);
  });

  it('stops right words under a wrong marker, no marker, or two', () => {
    const [first, second] = [passages[0], passages[1]];
    if (first === undefined || second === undefined) throw new Error('too few passages');
    const { sentences, request } = draftOf([first, second], 'en');
    const [sentence] = sentences;
    const text = sentence?.text ?? '';
    expect(rejectionsOf(`${text}[2]`, request)).not.toContain('accepted');
    expect(rejectionsOf(`${text}[9]`, request)).toEqual(['unknown-marker']);
    expect(rejectionsOf(text, request)).toEqual(['uncited']);
    expect(rejectionsOf(`${text}[1][2]`, request)).toEqual(['several-sources']);
    expect(rejectionsOf(`${text}[1] And so much more.`, request)).toEqual(['accepted', 'uncited']);
  });

  it('stops what was not retrieved for this question, and a quote that is not in the passage', () => {
    const [passage] = passages;
    if (passage === undefined) throw new Error('no passage');
    const { sentences, request } = draftOf([passage], 'en');
    const text = markedText(sentences.slice(0, 1), request.citations);
    expect(rejectionsOf(text, { ...request, retrieved: new Map() })).toEqual(['not-retrieved']);
    const citations = request.citations.map((citation) => ({
      ...citation,
      quote: 'No such words.',
    }));
    expect(rejectionsOf(text, { ...request, citations })).toEqual(['quote-not-found']);
  });

  it('stops a claim without the lead that its kind asks for', () => {
    const led = passages.filter(({ kind }) => kind !== 'fact');
    for (const passage of led) {
      for (const language of languages) {
        const { sentences, request } = draftOf([passage], language);
        const bare: CitedSentence[] = sentences
          .slice(0, 1)
          .map((each) => ({ ...each, text: each.claim }));
        expect(rejectionsOf(markedText(bare, request.citations), request)).toEqual(['wrong-lead']);
      }
    }
  });

  it('stops a lead of another kind, speaker or date, and words on a conflict that are missing or made up', () => {
    const led = passages.filter(({ saidBy }) => saidBy.length > 0);
    for (const passage of led) {
      for (const language of languages) {
        const { sentences, request } = draftOf([passage], language);
        const [sentence] = sentences;
        if (sentence === undefined) throw new Error('no sentence');
        const context = { knowledge, language };
        const kinds = ['figure', 'projection', 'allegation', 'analysis', 'position'] as const;
        const wrong = [
          ...kinds.map((kind) => leadOf({ ...passage, kind }, sentence.claim, context)),
          leadOf({ ...passage, saidBy: [] }, sentence.claim, context),
          leadOf({ ...passage, asOf: partialDateSchema.parse('1999') }, sentence.claim, context),
          leadOf({ ...passage, contradicts: [passage.id] }, sentence.claim, {
            ...context,
            before: [
              {
                passage: { ...passage, id: passageIdSchema.parse('other'), contradicts: [] },
                claim: 'It is not so.',
              },
            ],
          }),
        ].filter((lead) => lead !== sentence.lead);
        for (const lead of wrong) {
          const changed = [{ ...sentence, lead, text: lead + sentence.claim }];
          expect([lead, ...rejectionsOf(markedText(changed, request.citations), request)]).toEqual([
            lead,
            'wrong-lead',
          ]);
        }
      }
    }
  });

  it('stops what contradicts the sentence before it without saying so', () => {
    const passage = passages.find(({ contradicts }) => contradicts.length > 0);
    const other = passage && knowledge.passages.get(passage.contradicts[0] ?? passage.id);
    if (passage === undefined || other === undefined) throw new Error('nothing contradicts');
    const claims = [other, passage].map((each) => ({ passage: each, sentence: 0 }));
    const { sentences, request } = draftOfClaims(claims, 'en');
    expect(sentences[1]?.lead).toMatch(/otherwise/);
    expect(rejectionsOf(markedText(sentences, request.citations), request)).toEqual([
      'accepted',
      'accepted',
    ]);
    const [first, second] = sentences;
    if (first === undefined || second === undefined) throw new Error('no sentences');
    const lead = leadOf(passage, second.claim, { knowledge, language: 'en' });
    const silent = [first, { ...second, lead, text: lead + second.claim }];
    expect(rejectionsOf(markedText(silent, request.citations), request)).toEqual([
      'accepted',
      'wrong-lead',
    ]);
  });

  it('lets a trim of each sentence through that has one, with the sentence in the quote', () => {
    for (const language of languages) {
      for (const passage of passages) {
        for (const [sentence, whole] of passage.texts[language].sentences.entries()) {
          const wording = trimsOf(whole, language).find((text) =>
            isTrim(text, whole, language, findEntities),
          );
          if (wording === undefined) continue;
          const { sentences, request } = draftOfClaims([{ passage, sentence, wording }], language);
          const [unit] = verify(markedText(sentences, request.citations), request);
          expect(unit).toMatchObject({ ok: true, sentence: { claim: wording, origin: whole } });
          const citations = request.citations.map((each) => ({ ...each, quote: wording }));
          const text = markedText(sentences, request.citations);
          expect(rejectionsOf(text, { ...request, citations })).not.toContain('accepted');
        }
      }
    }
  });

  describe('of headings', () => {
    const headed = () => {
      const shown = passages.slice(0, 2);
      const claims = shown.map((passage) => ({ passage, sentence: 0 }));
      const headingOf = ({ id }: Passage) => (id === shown[0]?.id ? 'Peru' : 'China');
      return draftOfClaims(claims, 'en', headingOf);
    };

    it('lets those through that the passages stand under', () => {
      const { sentences, request } = headed();
      const text = markedText(sentences, request.citations);
      expect(text.split('\n').filter((line) => line.startsWith('—'))).toEqual([
        '— Peru —',
        '— China —',
      ]);
      expect(verify(text, request).map((unit) => unit.ok && unit.sentence)).toEqual(sentences);
    });

    it('stops another heading, one where none belongs, and none where one does', () => {
      const { sentences, request } = headed();
      const text = markedText(sentences, request.citations);
      expect(rejectionsOf(text.replace('Peru', 'Chile'), request)[0]).toBe('wrong-heading');
      expect(rejectionsOf(text.replace('— China —\n', ''), request)[1]).toBe('wrong-heading');
      const { headingOf: _, ...plain } = request;
      expect(rejectionsOf(text, plain)).not.toContain('accepted');
    });
  });
});
