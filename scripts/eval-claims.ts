import { readConfig } from '../src/config.ts';
import { languages } from '../src/core/passages/language.ts';
import { createApplication } from '../src/program/application.ts';
import { claimKinds, readClaims, verdicts } from '../test/eval/claims-set.ts';
import { judgeClaim, type JudgedClaim } from '../test/eval/judge-claim.ts';

// Figures over claims as people type them: how often a check finds the verdict that is due.
const reading = readConfig({}, '');
if (!reading.ok) throw new Error(reading.complaint);
const started = await createApplication(reading.config);
if (!started.ok) throw new Error(started.complaints.join('\n'));
const { application } = started;

const showWrong = process.argv.includes('--wrong');

function share(judged: readonly JudgedClaim[], holds: (each: JudgedClaim) => boolean): string {
  if (judged.length === 0) return '-';
  return `${((100 * judged.filter(holds).length) / judged.length).toFixed(1)} %`;
}

function row(judged: readonly JudgedClaim[]) {
  const decided = judged.filter(({ showsDeciding }) => showsDeciding !== undefined);
  return {
    claims: judged.length,
    right: share(judged, ({ isRight }) => isRight),
    'true, contradicted': judged.filter(({ isTrueDenied }) => isTrueDenied).length,
    'false, supported': judged.filter(({ isFalseSupported }) => isFalseSupported).length,
    'shows what decides': share(decided, ({ showsDeciding }) => showsDeciding === true),
  };
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
  if (!showWrong || half === 'apart') continue;
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
