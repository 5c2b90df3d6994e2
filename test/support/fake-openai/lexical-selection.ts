import type { Candidate, SelectData } from './prompt-data.ts';
import { candidatesOf } from './prompt-data.ts';

/** Letters of a word that tell it from others, so that its endings do not. */
const stemLetters = 5;

const mostUnits = 3;

/** How much of the question the best sentence has to meet, and the others of what that one meets. */
const leastMet = 0.25;
const leastBesideBest = 0.7;

/** The words of a text in Latin letters by their beginnings, those in Chinese by pairs of characters. */
function termsOf(text: string): Set<string> {
  const words = (text.toLowerCase().match(/[\p{Script=Latin}\d]+/gu) ?? [])
    .filter((word) => word.length > 3 || /\d/.test(word))
    .map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').slice(0, stemLetters));
  const runs = text.match(/\p{Script=Han}+/gu) ?? [];
  const pairs = runs.flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, place) => run.slice(place, place + 2)),
  );
  return new Set([...words, ...pairs]);
}

export interface LexicalSelection {
  readonly answerable: 'yes' | 'partly' | 'no';
  /** Best first. */
  readonly chosen: readonly Candidate[];
}

/** Which sentences an honest model that knows only words would choose. */
export function selectLexically(data: SelectData): LexicalSelection {
  const asked = termsOf(`${data.question} ${data.standalone ?? ''}`);
  const titles = new Map(
    data.passages.flatMap(({ title, sentences }) => sentences.map(({ id }) => [id, title])),
  );
  const scored = candidatesOf(data)
    .map((candidate) => {
      const terms = termsOf(`${candidate.text} ${titles.get(candidate.id) ?? ''}`);
      return { candidate, met: [...asked].filter((term) => terms.has(term)).length };
    })
    .toSorted((one, other) => other.met - one.met);
  const best = scored[0]?.met ?? 0;
  if (best === 0 || best < leastMet * asked.size) return { answerable: 'no', chosen: [] };
  const chosen = scored
    .filter(({ met }) => met >= leastBesideBest * best)
    .slice(0, mostUnits)
    .map(({ candidate }) => candidate);
  return { answerable: 'yes', chosen };
}

/** The id of the sentence that has most of a question's words; none where there is no sentence. */
export function bestByWords(question: string, candidates: readonly Candidate[]): string[] {
  const asked = [...termsOf(question)];
  const met = ({ text }: Candidate) => {
    const terms = termsOf(text);
    return asked.filter((term) => terms.has(term)).length;
  };
  return candidates
    .toSorted((one, other) => met(other) - met(one))
    .slice(0, 1)
    .map(({ id }) => id);
}
