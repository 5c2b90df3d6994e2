import { beforeAll, describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/core/answering/answer.ts';
import { createQuestionJudges } from '../../../src/core/answering/evidence/answerability.ts';
import { createCheckClaim, type CheckClaim } from '../../../src/core/checking/check-claim.ts';
import { answeringOver } from '../../support/answering-over.ts';
import { projectRetriever, readProject } from '../../support/project.ts';

async function firstCited(question: string): Promise<string | undefined> {
  const { knowledge } = await readProject();
  const { answerQuestion } = answeringOver(knowledge, { retriever: await projectRetriever() });
  const { answer } = await answerQuestion(question, {});
  return citationsOf(answer)[0]?.passage.id;
}

/** As people report it: these led with another year than the one asked for, or differed by notation. */
describe('a question that names a year', () => {
  it.for([
    ["What share of Peru's exports went to China in 2024?", '2024'],
    ["What share of Peru's exports went to China in 2025?", '2025'],
    ['2024年中国占秘鲁出口的百分之多少？', '2024'],
    ['２０２４年中国占秘鲁出口的百分之多少？', '2024'],
    ['二〇二四年中国占秘鲁出口的百分之多少？', '2024'],
  ] as const)('is answered of that year first: %s', async ([question, year]) => {
    expect(await firstCited(question)).toBe(`china-share-of-peru-exports-${year}`);
  });

  it.for([
    ['２０２１年中国占秘鲁出口的百分之多少？', '2021年中国占秘鲁出口的百分之多少？'],
    ['２０１９年中国占秘鲁出口的百分之多少？', '2019年中国占秘鲁出口的百分之多少？'],
    ['二〇〇八年中国占秘鲁出口的百分之多少？', '2008年中国占秘鲁出口的百分之多少？'],
    ['１９５０年中国占秘鲁出口的百分之多少？', '1950年中国占秘鲁出口的百分之多少？'],
  ] as const)('is answered or declined alike in any notation: %s', async ([written, plain]) => {
    expect(await firstCited(written)).toBe(await firstCited(plain));
  });

  it('is declined where nothing is held on that year', async () => {
    expect(await firstCited('1950年中国占秘鲁出口的百分之多少？')).toBeUndefined();
    expect(await firstCited('１９５０年中国占秘鲁出口的百分之多少？')).toBeUndefined();
  });
});

describe('a figure in a claim', () => {
  let check: CheckClaim;
  beforeAll(async () => {
    const { knowledge } = await readProject();
    const retriever = await projectRetriever();
    check = createCheckClaim({
      knowledge,
      retriever,
      ...createQuestionJudges(knowledge, retriever),
    });
  });

  it.for([
    'Las exportaciones de bienes del Perú alcanzaron 90,080 millones de dólares en 2025.',
    'Las exportaciones de bienes del Perú alcanzaron 90.080 millones de dólares en 2025.',
    'Las exportaciones de bienes del Perú alcanzaron US$ 90 080 millones en 2025.',
    'Las exportaciones de bienes del Perú alcanzaron US$ 90,08 mil millones en 2025.',
    'Peru’s goods exports reached $90.08B in 2025.',
    'Peru’s goods exports reached US$90.1 billion in 2025.',
    '2025年秘鲁货物出口达900.8亿美元。',
    '2025年秘鲁货物出口达９００．８亿美元。',
  ])('is the same however it is written, or rounded rightly: %s', (claim) => {
    expect(check(claim, {}).verdict).toBe('supported');
  });

  it.for([
    'Las exportaciones de bienes del Perú alcanzaron 95,080 millones de dólares en 2025.',
    'Peru’s goods exports reached US$91 billion in 2025.',
  ])('that is another one is contradicted: %s', (claim) => {
    expect(check(claim, {}).verdict).toBe('contradicted');
  });
});
