import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckClaim } from '../../../src/core/checking/check-claim.ts';
import { languages } from '../../../src/core/passages/language.ts';
import { projectApplication } from '../../support/application.ts';
import { plainClaims } from './plain-claims.ts';

let checkClaim: CheckClaim;

beforeAll(async () => {
  ({ checkClaim } = (await projectApplication()).answering());
}, 60_000);

const rows = languages.flatMap((language) =>
  plainClaims[language].map(([claim, twins]) => ({ language, claim, twins })),
);

describe('plain claims', () => {
  it.for(rows)('“$claim” is supported', ({ language, claim }) => {
    expect(checkClaim(claim, { fallback: language }).verdict).toBe('supported');
  });

  it.for(rows)(
    'nothing supports what differs from “$claim” in one thing',
    ({ language, twins }) => {
      const supported = twins.filter(
        (twin) => checkClaim(twin, { fallback: language }).verdict === 'supported',
      );
      expect(supported).toEqual([]);
    },
  );
});
