import { startApplication } from './application.ts';
import { runTerminal } from './cli/terminal.ts';
import { loadConfig } from './config.ts';

const config = loadConfig();
const application = await startApplication(config);
await runTerminal(application);
