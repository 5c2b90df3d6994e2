import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { maskPersonal } from '../src/core/conversation/mask-personal.ts';
import { cleanQuestion } from '../src/core/question/clean-question.ts';
import { createApplication } from '../src/program/application.ts';
import { halves, readEvalSet } from '../test/eval/eval-set.ts';
import { createRandom } from './generate-passages.ts';
import { chanceFrom } from './worst-texts.ts';

// The patterns that typed text meets, each matched against a thousand characters of what it is made of,
// repeated; in processor time of this thread. Status 1 where one takes longer than the target. A test runs
// it on as many characters as a question may have: what takes the square of them is fast there, anything
// above is not.
//
// No checker that proves patterns linear stands in its place. recheck 4.5.0 in plain JavaScript, 0.3 s for
// each, took 56 s over 1,569 patterns: 1,235 are linear, 14 take the square of a run of blanks or digits,
// 115 were not settled in that time, and 187 not at all (look-behind with classes of Unicode), nor any of
// tens of thousands of characters. It found none that this does not; as a package it brings a Java archive.
const { values: args } = parseArgs({ options: { length: { type: 'string', default: '1000' } } });
const length = Number(args.length);
const targetMs = 10;

const patterns = new Map<string, RegExp>();
let seen = new WeakSet<RegExp>();
const methods = ['exec', 'test', Symbol.replace, Symbol.match, Symbol.matchAll, Symbol.split];
for (const method of methods) {
  const own: unknown = Reflect.get(RegExp.prototype, method);
  if (typeof own !== 'function') continue;
  // oxlint-disable-next-line eslint/no-extend-native -- nothing else sees which patterns a text meets
  Object.defineProperty(RegExp.prototype, method, {
    configurable: true,
    value(this: RegExp, ...given: unknown[]): unknown {
      if (!seen.has(this)) patterns.set(String(this), this);
      seen.add(this);
      return Reflect.apply(own, this, given);
    },
  });
}

const reading = readConfig({}, '');
if (!reading.ok) throw new Error(reading.complaint);
const start = await createApplication(reading.config);
if (!start.ok) throw new Error(start.complaints.join('\n'));
const { answerQuestion, answerExtractively, checkClaim } = start.application.answering();
await start.application.keep();
patterns.clear();
seen = new WeakSet();
const questions = (await Promise.all(halves.map(readEvalSet))).flat();
for (const [place, { question, lang }] of questions.entries()) {
  if (place % 12 > 0) continue;
  const options = { fallback: lang, thisYear: 2026 };
  maskPersonal(question);
  cleanQuestion(question);
  const { turn } = answerExtractively(question, options);
  await answerQuestion(question, { ...options, turns: [turn] });
  // A check meets hundreds of sentences, and with few claims the same patterns as with many.
  if (place % 60 === 0) checkClaim(question, options);
}

const { of } = chanceFrom(createRandom(1));
const signs = ['a', '1', ' ', '，', '.', ',', '?', '的', '[', '<', '(', "'", '1,', 'a ', '@', '一'];

/** A sign, a word of the pattern or two, again and again, with an end that nothing expects. */
function* pumped(source: string): Generator<string> {
  const words = source.match(/\p{Script=Latin}{2,}|\p{Script=Han}+/gu) ?? ['a'];
  const repeated = [
    ...signs,
    ...Array.from({ length: 6 }, () => `${of(words)}${of(['', ' ', '，'])}`),
    ...Array.from({ length: 6 }, () => `${of(words)} ${of(words)} ${of(signs)}`),
  ];
  for (const unit of repeated) {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    yield `${text}\u0001!`;
    yield `${of(words)}${text}\u0001!`;
  }
}

function cost(pattern: RegExp, text: string): number {
  const before = process.threadCpuUsage();
  text.match(pattern);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

const slow: { milliseconds: number; pattern: string; text: string }[] = [];
// What is measured is recorded too.
const recorded = Array.from(patterns.values());
for (const pattern of recorded) {
  const all = new RegExp(
    pattern.source,
    [...new Set(`${pattern.flags.replace('y', '')}g`)].join(''),
  );
  for (const text of pumped(pattern.source)) {
    if (cost(all, text) < targetMs) continue;
    const milliseconds = Math.min(cost(all, text), cost(all, text));
    if (milliseconds < targetMs) continue;
    slow.push({ milliseconds, pattern: pattern.source.slice(0, 90), text: text.slice(0, 20) });
    break;
  }
}
console.log(
  `\n${recorded.length} patterns that typed text meets; target ${targetMs} ms on ${length} characters`,
);
console.table(slow.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 20));
if (slow.length > 0) process.exitCode = 1;
await start.application.close();
