import { isatty } from 'node:tty';
import { endInOneLine } from '../end-in-one-line.ts';

const started = endInOneLine();

const { readRoomArguments } = await import('./room-arguments.ts');
const { tellReading, tellUse } = await import('./tell-first.ts');
const asked = readRoomArguments();
if (asked === 'help' || 'wrong' in asked) {
  tellUse(asked, 'roomUsage');
} else {
  tellReading({ output: process.stderr, isInteractive: isatty(process.stderr.fd) });
  const { loadConfig } = await import('../config.ts');
  const { runRoom } = await import('../program/run-room.ts');
  await runRoom(loadConfig(), asked.folder, started);
}
