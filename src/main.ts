import { loadConfig } from './config.ts';

// Each entrance loads only what it needs.
const config = loadConfig();
if (config.discord.token === undefined) {
  const { startApplication } = await import('./application.ts');
  const { runTerminal } = await import('./cli/terminal.ts');
  const application = await startApplication(config);
  const watch = process.stdin.isTTY ? await application.watch() : undefined;
  await runTerminal(application);
  await watch?.close();
} else {
  const { runBot } = await import('./run-bot.ts');
  // A library's timer or socket must not keep a bot that has stopped.
  process.exit(await runBot(config));
}
