import { Hono } from 'hono';
import type { ApiServices } from '../../src/api/api-services.ts';
import { registerApi } from '../../src/api/register-api.ts';
import { Semaphore } from '../../src/core/conversation/semaphore.ts';
import { projectApplication } from './application.ts';

/** What the API needs, over the project's own folder and without limits; every log line fails a test. */
export async function projectServices(changes: Partial<ApiServices> = {}): Promise<ApiServices> {
  const { answering } = await projectApplication();
  const composing = new Semaphore(2, 10);
  return {
    answering,
    publicUrl: 'https://read.example/room/',
    log: (level, message, fields) => {
      throw new Error(`${level}: ${message} ${JSON.stringify(fields)}`);
    },
    person: undefined,
    compose: (work) => composing.run(work),
    limits: { ask: undefined, read: undefined },
    addressOf: (context) => context.req.header('x-test-address') ?? '192.0.2.1',
    ...changes,
  };
}

/** Asks the API over the project's own folder as a client on the web does. */
export async function projectApi(changes: Partial<ApiServices> = {}) {
  const app = new Hono();
  registerApi(app, await projectServices(changes));
  return (path: string, init?: RequestInit) => app.request(`http://chaski.example${path}`, init);
}

export const query = (parameters: Readonly<Record<string, string>>) =>
  `?${new URLSearchParams(parameters).toString()}`;
