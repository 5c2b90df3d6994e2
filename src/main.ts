import { enableCompileCache } from 'node:module';
import { isatty } from 'node:tty';
import { compilePatternsOnce } from './compile-patterns-once.mjs';
import { endInOneLine } from './end-in-one-line.ts';
import { keepHeapSmall } from './keep-heap-small.mjs';

const started = endInOneLine();
// Flags first: what is compiled under others is kept apart.
keepHeapSmall();
compilePatternsOnce();
// What is compiled and stripped of its types is kept for the next start, which takes a third less time:
// before anything else is imported.
enableCompileCache();

const { readStartArguments } = await import('./cli/start-arguments.ts');
const { tellReading, tellUse } = await import('./cli/tell-first.ts');
const asked = readStartArguments();
if (asked !== 'start') {
  tellUse(asked, 'startUsage');
  process.exit();
}
// Before what takes a second to load and to read, also where it turns out to be the bot.
tellReading({ output: process.stdout, isInteractive: isatty(process.stdin.fd) });
// Each entrance loads only what it needs.
const { loadConfig } = await import('./config.ts');
const config = loadConfig();
if (config.discord.token === undefined) {
  const { processStreams } = await import('./cli/process-streams.ts');
  const { startApplication } = await import('./program/application.ts');
  const { runTerminal } = await import('./cli/terminal.ts');
  const streams = processStreams();
  // Who types reads the answers: lines that only inform would stand between them.
  const { logLevel } = config;
  const shown = streams.isInteractive && logLevel === 'info' ? 'warn' : logLevel;
  const application = await startApplication({ ...config, logLevel: shown });
  started();
  const watch = streams.isInteractive ? await application.watch() : undefined;
  await runTerminal(streams, application);
  await watch?.close();
  await application.close();
} else {
  if (config.proxy !== undefined) {
    // Before discord.js is loaded.
    const { proxyGateway } = await import('./discord/gateway/proxy-gateway.ts');
    proxyGateway(config.proxy);
    const { useProxy } = await import('./program/use-proxy.ts');
    useProxy(config);
  }
  const { runBot } = await import('./program/run-bot.ts');
  // A library's timer or socket must not keep a bot that has stopped.
  process.exit(await runBot(config, started));
}
