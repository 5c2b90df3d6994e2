import type { Interaction } from 'discord.js';
import { askerOf } from '../asking/asker.ts';
import type { InteractionReply } from '../sending/interaction-reply.ts';
import { reportQuietly } from '../sending/report-failure.ts';
import type { Services } from '../services.ts';
import { renderSeenTo } from './render-report.ts';

const tellingMs = 60_000;

/** The most told at once: someone with only their own installation gets five messages an interaction. */
const mostAtOnce = 2;

/**
 * Tells someone, under what they have just used the bot for, which of their reports are done. It is
 * noted before it is said, so that it is never said twice; what Discord did not take is said next time.
 */
export async function tellWhenUsed(
  interaction: Interaction,
  reply: InteractionReply,
  { state, log }: Services,
): Promise<void> {
  if (!reply.isAnswered) return;
  const { person } = askerOf(interaction);
  try {
    const ids = await state.untold.load(person);
    if (ids.length === 0) return;
    if (!(await state.strictLeases.take(`untold:${person}`, tellingMs))) return;
    try {
      for (const id of ids.slice(0, mostAtOnce)) {
        const report = await state.readerReports.load(id);
        const left = await state.untold.load(person);
        await state.untold.save(
          person,
          left.filter((each) => each !== id),
        );
        if (report === undefined || report.answer !== 'waiting') continue;
        await state.readerReports.save({ ...report, answer: 'told' });
        await reply.tellPrivately(renderSeenTo(report));
        if (!reply.isLate) continue;
        await state.readerReports.save(report);
        await state.untold.save(person, left);
        return;
      }
    } finally {
      await state.strictLeases.release(`untold:${person}`);
    }
  } catch (error) {
    // The answer stands: what goes wrong after it is not the person's concern.
    reportQuietly(error, log, { kind: 'untold reports' });
  }
}
