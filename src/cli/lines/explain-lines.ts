import type { Explanation, ExplainedPart } from '../../core/answering/explain.ts';
import type {
  ExplainedCandidate,
  ExplainedChoice,
  Weighing,
} from '../../core/answering/evidence/explain-choice.ts';
import type { PartAnswer } from '../../core/answering/part-answer.ts';
import type { Knowledge } from '../../core/passages/knowledge.ts';
import type { EntityId } from '../../core/passages/passage.ts';
import type { Breadth } from '../../core/question/breadth/read-breadth.ts';
import type { Question } from '../../core/question/question.ts';
import { askedWords } from '../../core/retrieval/asked-words.ts';
import { splitWords } from '../../core/retrieval/index/tokenize.ts';

/** An explanation as lines that fill about a screen. In English: it is for those who look after the program. */
export function explainLines(explanation: Explanation, knowledge: Knowledge): string[] {
  const { act, answer, basis, parts } = explanation;
  return [
    line('question', basis.question),
    line('act', act.kind),
    line('language', `${basis.language}, answered in ${answer.language}`),
    line('form', `${basis.form}, ${parts.length} part${parts.length === 1 ? '' : 's'}`),
    ...parts.flatMap((part) => ['', ...partLines(part, basis.context, knowledge)]),
    '',
    line('answer', answerWord(explanation)),
  ];
}

const width = 11;

const line = (label: string, text: string) => `${label.padEnd(width)}${text === '' ? '–' : text}`;

function partLines({ read, choice }: ExplainedPart, context: string, knowledge: Knowledge) {
  const { question, leaning } = read.asked;
  const names = (ids: readonly EntityId[]) =>
    ids.map((id) => `${id} (${knowledge.entities.get(id)?.en.name ?? '?'})`).join(', ');
  return [
    line('part', read.part),
    line('subjects', names(question.anchors.entities)),
    line('asks', asksText(question)),
    line('relations', relationsText(question)),
    line('wording', wordingText(question)),
    line('must have', anchorsText(question)),
    line('left aside', fillersText(question)),
    ...(leaning === undefined
      ? []
      : [
          line('leans on', context),
          line(
            'takes',
            [names(leaning.carried), leaning.related.join(', ')].filter(Boolean).join('; '),
          ),
        ]),
    ...(read.breadth === undefined
      ? [...choice.candidates.map(candidateLine), line('why', whyText(choice))]
      : broadLines(read, read.breadth)),
  ];
}

/** A question for no single thing is not weighed: its sentences are chosen by what they tell of what. */
function broadLines(
  { excerpts }: PartAnswer,
  { kind, named, topics, relations }: Breadth,
): string[] {
  const of = [...named, ...topics, ...relations].join(', ');
  return [
    line('broad', `${kind} of ${of === '' ? 'all' : of}`),
    ...excerpts.map(({ passage, sentence }) => `    ${passage.id}#${sentence + 1}`),
  ];
}

function asksText({ asks, scope }: Question): string {
  const { asked, words, type, name } = asks;
  const wanted = [type, ...(name === undefined ? [] : [`name of a ${name}`])].join(', ');
  return `${asked}${words === '' ? '' : ` “${words}”`}; answered by: ${wanted}; scope: ${scope}`;
}

function relationsText({ relations, text }: Question): string {
  return relations
    .map(({ relation, isHeld, ...place }) => {
      const held = isHeld ? '' : ', told by no passage';
      return `${relation} (“${askedWords(text, place) ?? ''}”${held})`;
    })
    .join(', ');
}

/** How many of the likeliest relations are shown. */
const mostLikely = 4;

function wordingText({ likely }: Question): string {
  return [...likely]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostLikely)
    .map(([relation, logits]) => `${relation} ${logits.toFixed(1)}`)
    .join(', ');
}

function anchorsText({ anchors }: Question): string {
  const { years, months, numbers, countries } = anchors;
  return [
    ...years.map((year) => `year ${year}`),
    ...months.map((month) => `month ${month}`),
    ...numbers.map((number) => `number ${number}`),
    ...countries.map((code) => `country ${code}`),
  ].join(', ');
}

function fillersText({ fillers, text }: Question): string {
  const words = splitWords(text, 'zh');
  return [...fillers].flatMap((place) => words[place] ?? []).join(' ');
}

function candidateLine(candidate: ExplainedCandidate): string {
  const { ranked, sentence, score, weighings, fails } = candidate;
  const at = `${ranked.passage.id}#${sentence + 1}`;
  const out = fails.length > 0 ? `out: ${fails.join(', ')}; ` : '';
  return `  ${figure(score).padStart(6)}  ${at}  ${out}${weighingsText(weighings)}`;
}

const figure = (value: number) => value.toFixed(2).replace('-', '−');

function weighingsText(weighings: readonly Weighing[]): string {
  return weighings
    .map(({ name, adds }) => `${name} ${adds < 0 ? '' : '+'}${figure(adds)}`)
    .join(', ');
}

function whyText({ outcome }: ExplainedChoice): string {
  switch (outcome.kind) {
    case 'outside':
      return 'declined: says nothing, or asks what the collection never answers';
    case 'nothing-found':
      return 'declined: no passage found';
    case 'all-fail':
      return 'declined: each sentence found is left out by what stands after “out”';
    case 'answered':
    case 'below': {
      const { kind, margin, threshold, weighings } = outcome;
      const side = margin < 0 ? 'below' : 'above';
      const score = figure(margin + threshold);
      const verdict = kind === 'below' ? 'declined' : 'answered';
      return `${verdict}: the first scores ${score}, ${figure(Math.abs(margin))} ${side} the threshold ${figure(threshold)}; ${weighingsText(weighings)}`;
    }
  }
}

function answerWord({ answer }: Explanation): string {
  if (answer.status !== 'abstained') return answer.status;
  return `abstained; lacking: ${answer.gap?.lacking.kind ?? 'not looked for'}`;
}
