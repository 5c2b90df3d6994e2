import { loadConfig, readConfig, type Config } from '../src/config.ts';

/** The default of every setting but the folder: what is measured is to depend on that alone. */
export function bareConfig(variables: Readonly<Record<string, string>> = {}): Config {
  const reading = readConfig(variables, '');
  if (!reading.ok) throw new Error(reading.complaint);
  return { ...reading.config, knowledgeDir: loadConfig().knowledgeDir };
}
