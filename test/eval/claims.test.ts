import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/core/passages/knowledge.ts';
import { projectApplication } from '../support/application.ts';
import { readProject } from '../support/project.ts';
import { claimFloors } from './claim-floors.ts';
import { claimMeasures, claimsOf } from './claim-measures.ts';
import { readClaims, type SetClaim } from './claims-set.ts';
import { judgeClaim, type JudgedClaim } from './judge-claim.ts';

let knowledge: Knowledge;
let chosen: readonly SetClaim[];
let apart: readonly SetClaim[];
let judged: readonly JudgedClaim[];

beforeAll(async () => {
  ({ knowledge } = await readProject());
  [chosen, apart] = await Promise.all([readClaims('chosen'), readClaims('apart')]);
  const { checkClaim } = (await projectApplication()).answering();
  judged = chosen.map((claim) => judgeClaim(claim, checkClaim));
}, 600_000);

describe('checks of the claims for choosing', () => {
  it.for(claimFloors)('in “%s” keep “%s” at %d or better', ([group, measure, bound]) => {
    const { better, of } = claimMeasures[measure];
    const figure = of(claimsOf(group, judged));
    if (better === 'higher') expect(figure).toBeGreaterThanOrEqual(bound);
    else expect(figure).toBeLessThanOrEqual(bound);
  });
});

describe('the claims', () => {
  it('stand once each, on sentences that are there', () => {
    const claims = [...chosen, ...apart];
    expect(new Set(claims.map(({ id, lang }) => `${lang} ${id}`)).size).toBe(claims.length);
    expect(new Set(claims.map(({ claim }) => claim)).size).toBe(claims.length);
    const told = new Set(
      [...knowledge.passages].flatMap(([id, { texts }]) =>
        texts.en.sentences.map((_, place) => `${id}#${place + 1}`),
      ),
    );
    const missing = claims.flatMap(({ passages }) => passages).filter((id) => !told.has(id));
    expect(missing).toEqual([]);
  });
});
