import { readConfig } from '../../src/config.ts';
import { createApplication, type Application } from '../../src/program/application.ts';

/** The application over the project's own folder, with no variable of the environment set. */
export async function openApplication(): Promise<Application> {
  const reading = readConfig({}, '');
  if (!reading.ok) throw new Error(reading.complaint);
  const start = await createApplication(reading.config);
  if (!start.ok) throw new Error(start.complaints.join('\n'));
  return start.application;
}
