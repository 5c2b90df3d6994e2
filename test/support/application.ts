import { readConfig } from '../../src/config.ts';
import type { Output } from '../../src/log.ts';
import { createApplication, type Application } from '../../src/program/application.ts';

/** The application with these variables of the environment and no others. */
export async function openApplication(
  env: Readonly<Record<string, string>> = {},
  stderr?: Output,
): Promise<Application> {
  const reading = readConfig(env, '');
  if (!reading.ok) throw new Error(reading.complaint);
  const start = await createApplication(reading.config, undefined, stderr);
  if (!start.ok) throw new Error(start.complaints.join('\n'));
  return start.application;
}

let project: Promise<Application> | undefined;

/** The application over the project's own folder, opened once for all test files of a worker. */
export function projectApplication(): Promise<Application> {
  project ??= openApplication();
  return project;
}
