import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { KnowledgeFiles } from '../../src/core/passages/reading/list-file.ts';
import type { FakeDiscord } from './fake-discord/start-fake-discord.ts';
import { folderWith } from './folder.ts';
import { runBot, type RunningBot } from './run-bot.ts';
import { startProgram, type Program } from './start-program.ts';

/** A place for one bot: a knowledge folder, a store, and the programs started there. */
export interface BotHome {
  readonly folder: string;
  readonly storeFile: string;
  writeFolder(files: KnowledgeFiles): Promise<void>;
  /** The bot in this process: a start as a program takes more than a second. */
  run(env?: Readonly<Record<string, string>>): RunningBot;
  /** The real program, as `npm start` runs it. */
  start(env?: Readonly<Record<string, string>>): Program;
  /** The same through npm, or another script of ours. */
  npm(args: readonly string[], env?: Readonly<Record<string, string>>): Program;
  /** Ends what runs still and removes all. */
  leave(): Promise<void>;
}

export async function createBotHome(discord: FakeDiscord): Promise<BotHome> {
  const home = await mkdtemp(join(tmpdir(), 'chaski-bot-'));
  const folder = join(home, 'knowledge');
  const storeFile = join(home, 'chaski.sqlite');
  const programs: Program[] = [];
  const bots: RunningBot[] = [];
  const started = (program: Program) => {
    programs.push(program);
    return program;
  };
  const ours = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    KNOWLEDGE_DIR: folder,
    STORE_URL: `sqlite://${storeFile}`,
  };
  const place: BotHome = {
    folder,
    storeFile,
    writeFolder: async (files) => {
      for (const [file, text] of files) {
        const path = join(folder, file);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text);
      }
    },
    run: (env) => {
      const bot = runBot({ ...ours, ...env });
      bots.push(bot);
      return bot;
    },
    start: (env) => started(startProgram(process.execPath, ['src/start.mjs'], { ...ours, ...env })),
    npm: (args, env) => started(startProgram('npm', args, { ...ours, ...env })),
    leave: async () => {
      await Promise.all(programs.map((program) => program.kill()));
      await Promise.all(bots.map((bot) => bot.stop()));
      await rm(home, { recursive: true, force: true });
    },
  };
  await place.writeFolder(folderWith());
  return place;
}
