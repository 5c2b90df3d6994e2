import { beforeEach, describe, expect, it } from 'vitest';
import { createAnswerTrial, type AnswerTrial } from '../../src/openai/answer-trial.ts';
import { createBreaker, type Breaker } from '../../src/openai/breaker.ts';

let now: number;
let works: number;
let breaker: Breaker;

beforeEach(() => {
  now = 0;
  works = 0;
  breaker = createBreaker(() => now, { opened: () => {}, closed: () => {} });
});

const open = () => createAnswerTrial(breaker, () => void (works += 1));

function begin(): AnswerTrial {
  const trial = open();
  expect(trial.begin() && trial.enter()).toBe(true);
  return trial;
}

/** As many answers of two calls, the first of which goes well. */
function answer(times: number, second: (trial: AnswerTrial) => void) {
  for (let time = 0; time < times; time += 1) {
    const trial = begin();
    trial.wentWell();
    trial.begin();
    second(trial);
    trial.end();
  }
}

describe('an answer', () => {
  it('fails by one call that does, also after one that went well', () => {
    answer(4, (trial) => trial.failed(1, 'down'));
    expect(breaker.isResting()).toBe(false);
    answer(1, (trial) => trial.failed(1, 'down'));
    expect(breaker.isResting()).toBe(true);
    expect(works).toBe(0);
  });

  it('fails once, by the heaviest of its failures', () => {
    answer(9, (trial) => {
      trial.failed(0.5, 'down');
      trial.failed(0.5, 'down');
    });
    expect(breaker.isResting()).toBe(false);
  });

  it('goes well where all its calls do, and makes up for failures before it', () => {
    answer(4, (trial) => trial.failed(1, 'down'));
    answer(1, (trial) => trial.wentWell());
    expect(works).toBe(1);
    answer(4, (trial) => trial.failed(1, 'down'));
    expect(breaker.isResting()).toBe(false);
  });

  it('says nothing where nothing was learnt of one of its calls', () => {
    answer(4, (trial) => trial.failed(1, 'down'));
    answer(1, () => {});
    expect(works).toBe(0);
    answer(1, (trial) => trial.failed(1, 'down'));
    expect(breaker.isResting()).toBe(true);
  });

  it('that tries a service after its rest makes all its calls, and no other answer any', () => {
    answer(5, (trial) => trial.failed(1, 'down'));
    now = 15_000;
    const trying = begin();
    expect(open().begin()).toBe(false);
    trying.wentWell();
    expect(trying.begin() && trying.enter()).toBe(true);
    trying.wentWell();
    trying.end();
    expect(open().begin()).toBe(true);
  });
});
