import { parseArgs } from 'node:util';
import { languages } from '../src/core/passages/language.ts';
import { startApplication } from '../src/program/application.ts';
import { claimKinds, readClaims, verdicts } from '../test/eval/claims-set.ts';
import { claimMeasures, claimsOf, type ClaimMeasureName } from '../test/eval/claim-measures.ts';
import { judgeClaim, type JudgedClaim } from '../test/eval/judge-claim.ts';
import { bareConfig } from './bare-config.ts';

// Figures over claims as people type them: how often a check finds the verdict that is due.
// `--wrong` lists the wrong ones of the half for choosing, and `--floors` prints the rows of
// test/eval/claim-floors.ts.
const application = await startApplication(bareConfig());

const { values: options } = parseArgs({
  options: {
    wrong: { type: 'boolean', default: false },
    floors: { type: 'boolean', default: false },
  },
});

function row(judged: readonly JudgedClaim[]) {
  const hasDeciding = judged.some(({ showsDeciding }) => showsDeciding !== undefined);
  return {
    claims: judged.length,
    right: judged.length === 0 ? '-' : percent('right', judged),
    'true, contradicted': claimMeasures['true, contradicted'].of(judged),
    'false, supported': claimMeasures['false, supported'].of(judged),
    'shows what decides': hasDeciding ? percent('shows what decides', judged) : '-',
  };
}

const percent = (name: ClaimMeasureName, judged: readonly JudgedClaim[]) =>
  `${claimMeasures[name].of(judged).toFixed(1)} %`;

/** Rows of the table of floors: each bound is the figure, rounded to the worse. */
function printFloors(judged: readonly JudgedClaim[]): void {
  for (const group of ['all', ...languages] as const) {
    for (const [name, { better, of }] of Object.entries(claimMeasures)) {
      const figure = of(claimsOf(group, judged));
      const bound = (better === 'higher' ? Math.floor(figure * 10) : Math.ceil(figure * 10)) / 10;
      console.log(`  ['${group}', '${name}', ${bound}, ${Number(figure.toFixed(2))}],`);
    }
  }
}

function confusion(judged: readonly JudgedClaim[]) {
  return Object.fromEntries(
    verdicts.map((due) => {
      const ofDue = judged.filter(({ claim }) => claim.verdict === due);
      const given: Record<string, number> = {};
      for (const verdict of verdicts) {
        given[verdict] = ofDue.filter(({ check }) => check.verdict === verdict).length;
      }
      return [`due ${due}`, given] as const;
    }),
  );
}

for (const half of ['chosen', 'apart'] as const) {
  const claims = await readClaims(half);
  const startedAt = performance.now();
  const judged = claims.map((claim) => judgeClaim(claim, application.answering().checkClaim));
  const each = (performance.now() - startedAt) / claims.length;
  console.log(`\nclaims, ${half}: ${each.toFixed(1)} ms each`);
  const rowsBy = <T extends string>(values: readonly T[], of: (each: JudgedClaim) => T) =>
    Object.fromEntries(values.map((value) => [value, row(judged.filter((j) => of(j) === value))]));
  console.table({
    all: row(judged),
    ...rowsBy(claimKinds, ({ claim }) => claim.kind),
    ...rowsBy(verdicts, ({ claim }) => claim.verdict),
    ...rowsBy(languages, ({ claim }) => claim.lang),
  });
  console.table(confusion(judged));
  if (half === 'apart') continue;
  if (options.floors) printFloors(judged);
  if (!options.wrong) continue;
  for (const { claim, check, isRight, isTrueDenied, isFalseSupported } of judged) {
    if (isRight) continue;
    const mark = isTrueDenied || isFalseSupported ? '!!' : 'X';
    console.log(`${mark} ${claim.id} ${claim.kind}: ${claim.claim}`);
    console.log(`    due ${claim.verdict}, given ${check.verdict}; ${claim.why}`);
    for (const { passage, sentence, agrees, differs, verdict } of check.findings) {
      const decides = claim.passages.includes(`${passage.id}#${sentence + 1}`) ? '*' : ' ';
      console.log(
        `   ${decides}${verdict} ${passage.id}#${sentence + 1} +${agrees.join(',')} -${differs.join(',')}`,
      );
    }
  }
}
await application.close();
