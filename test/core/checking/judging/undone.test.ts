import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../../src/core/checking/check-claim.ts';
import { projectCheck } from '../../../support/project.ts';

let checkClaim: CheckClaim;
beforeAll(async () => {
  checkClaim = await projectCheck();
});

const verdictOf = (claim: string) => checkClaim(claim, {}).verdict;

describe('what was taken back or is over', () => {
  it.for([
    'Sneakers from China with cloth uppers pay antidumping duty in Peru for five years.',
    'The Núñez Butrón hospital contract is in force.',
    'La adjudicación de la carretera Boca del Río-Tacna a Gezhouba sigue en pie',
    '对中国纺织鞋面运动鞋，秘鲁现在仍征收反倾销税',
  ])('contradicts “%s”: the sentence that tells it has it annulled', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('contradicts that something stands which another sentence of the passage has withdrawn', () => {
    expect(
      verdictOf('The Silk Road Ark hospital ship’s request to visit Callao still stands.'),
    ).toBe('contradicted');
  });

  it('contradicts that one runs today what its contract for has ended', () => {
    expect(verdictOf('CNPC runs Block X at Talara')).toBe('contradicted');
  });

  it('supports that it was done, which stays so', () => {
    const claim =
      'A Chilean decree that granted the concession for the Valparaíso–Hong Kong cable was signed on 27 January 2026.';
    expect(verdictOf(claim)).toBe('supported');
  });

  it.for([
    'CNPC no longer runs Block X at Talara, its contract ran out in May 2024',
    'CNPC ya no opera el Lote X de Talara',
    '中石油已不再经营塔拉拉X区块',
  ])('supports “%s” by what ended it', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it('does not take a thing once done as going on', () => {
    const claim = 'The government no longer asks for the Silk Road Ark to call at Callao.';
    expect(verdictOf(claim)).not.toBe('contradicted');
  });

  it('contradicts that what ended never was', () => {
    expect(verdictOf('CNPC never ran Block X at Talara')).toBe('contradicted');
  });
});

describe('a denial in other words than the sentence’s', () => {
  it.for([
    'You couldn’t fly nonstop from Lima to Beijing in 2025.',
    'As of September 2025 the upgraded FTA hadn’t taken effect',
  ])('supports “%s” by a sentence that denies all it has of it', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it.for([
    'De la línea de 800 millones de los bancos chinos, Las Bambas no había sacado ni un dólar hasta fines de 2021',
    'No llegaron a dragar ni un metro para la Hidrovía Amazónica',
  ])('supports “%s”: not so much as one is none, and no figure', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });
});

describe('a denial beside what a sentence tells', () => {
  it.for([
    'HEADLINE: Marcona port tender a flop, nobody awarded San Juan’s new terminal',
    '中国到现在都不承认秘鲁没有口蹄疫',
    'China se niega a reconocer al Perú como libre de aftosa',
  ])('contradicts “%s”, where another sentence denies something else', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'La banca china se retiró en la pandemia: ninguno de sus bancos firmó en 2020 una línea de crédito con Minera Las Bambas',
    '对中国餐具，秘鲁还停留在临时反倾销措施，终裁没出来',
  ])('contradicts “%s” by what it denies alone, whatever else it says', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it('goes against no denial by a sentence that denies the same', () => {
    const claim = 'By October 2025 Peru had yet to choose a country for the Lima-Ica railway';
    expect(verdictOf(claim)).not.toBe('contradicted');
  });
});

describe('what one was before', () => {
  it.for([
    'Marco Balarezo is Peru’s ambassador to China.',
    'Marco Balarezo es el embajador del Perú en China',
    'Pilar Mazzetti is Peru’s health minister.',
  ])('contradicts “%s”, which one is no more', (claim) => {
    expect(verdictOf(claim)).toBe('contradicted');
  });

  it.for([
    'Marco Balarezo was Peru’s ambassador to China.',
    'Martín Vizcarra is barred from public office for ten years.',
  ])('supports “%s” all the same', (claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });
});
