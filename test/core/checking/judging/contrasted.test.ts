import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../../src/core/checking/check-claim.ts';
import { projectCheck } from '../../../support/project.ts';

let checkClaim: CheckClaim;
beforeAll(async () => {
  checkClaim = await projectCheck();
});

const verdictOf = (claim: string) => checkClaim(claim, { fallback: 'en' }).verdict;

describe('a claim with the opposite of a word that a sentence has', () => {
  it.for([
    "Huawei's antenna raises the energy use of Entel's base stations by 30%",
    'The treaty of 1874 allowed Chinese workers to be brought to Peru by deceit',
    'Biden anunció en Lima nueve aviones Black Hawk para el Perú',
    '五矿资源承认没有履行对富埃拉班巴社区的承诺',
  ])('is contradicted where the same words stand about both: %s', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    "Huawei's antenna cuts the energy use of Entel's base stations by 30%",
    'The treaty of 1874 forbade bringing Chinese workers to Peru by deceit',
  ])('is supported with the word itself: %s', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });
});

describe('what a thing is', () => {
  it('is not told by a sentence that has the word for another thing beside it', () => {
    expect(verdictOf('Chancay is a naval base')).not.toBe('supported');
  });

  it('is not the largest where a sentence has it as the third largest', () => {
    expect(verdictOf('Chaglla is the largest hydroelectric plant in Peru')).toBe('contradicted');
  });
});

describe('a comparison', () => {
  it('goes against one that costs so much per cent of another', () => {
    expect(verdictOf('Chinese electric cars cost more than a Tesla in Peru')).toBe('contradicted');
  });

  it('goes against the two in the place of each other', () => {
    expect(
      verdictOf(
        'Western suppliers offer Peruvian operators cheaper financing than Huawei and ZTE do',
      ),
    ).not.toBe('supported');
  });

  it('is not told by an amount that is more than a figure', () => {
    expect(verdictOf('The US trades more with Peru than China')).not.toBe('supported');
  });
});

it('takes a name in the slot of another of its kind as contradicted', () => {
  const claim = 'The Port of Chancay lies about 80 km north of the Port of Paita';
  expect(verdictOf(claim)).toBe('contradicted');
});
