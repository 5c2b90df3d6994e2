import { spawn } from 'node:child_process';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { connectAssistant, textOf } from '../support/mcp-client.ts';
import { emptied, runProgram } from '../support/run.ts';

// The program `mcp` as assistants start it: its streams, and how it ends.

const program = 'src/cli/start-mcp.mjs';
const question = 'Who operates Las Bambas?';

const line = (message: object) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`;
const asked = line({
  id: 'a',
  method: 'tools/call',
  params: { name: 'ask', arguments: { question } },
});

const messageSchema = z.looseObject({ jsonrpc: z.literal('2.0') });

/** All that was written, which has to be messages and nothing else. */
function messagesOf(stdout: string) {
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
  const lines = stdout.split('\n').slice(0, -1);
  return lines.map((each) => messageSchema.parse(JSON.parse(each)));
}

function start(env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], ...emptied, ...env },
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  const ended = new Promise<{ status: number | null; signal: string | null; stdout: string }>(
    (resolve) => child.on('close', (status, signal) => resolve({ status, signal, stdout })),
  );
  return { child, ended, stdout: () => stdout };
}

describe('npm run mcp', () => {
  it('serves the client of the SDK, and ends when it leaves', async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [program],
      env: { PATH: process.env['PATH'] ?? '', ...emptied, PUBLIC_URL: 'https://read.example' },
      stderr: 'pipe',
    });
    const assistant = await connectAssistant(transport);
    const { pid } = transport;
    const results = await Promise.all([
      assistant.call('ask', { question }),
      assistant.call('check', { claim: 'Chinalco operates Las Bambas.' }),
      assistant.call('passage', { id: 'minmetals-operates-las-bambas', lang: 'es' }),
    ]);
    expect(results.map(({ isError }) => isError)).toEqual([undefined, undefined, undefined]);
    const [answer] = results;
    expect(textOf(answer)).toContain('https://read.example/en/p/minmetals-operates-las-bambas');
    expect(assistant.client.getServerVersion()).toMatchObject({ name: 'chaski' });
    expect(assistant.client.getInstructions()).toContain('letter for letter');
    await assistant.close();
    await expect.poll(() => isAlive(pid ?? 0)).toBe(false);
  });

  it('writes nothing but messages, whatever it is sent and logs', async () => {
    const input = [
      line({ id: 1, method: 'initialize', params: initialize }),
      'no JSON\n',
      '{"jsonrpc":"1.0"}\n',
      line({ id: 2, method: 'no/such/method' }),
      asked,
    ].join('');
    const env = { LOG_LEVEL: 'trace' };
    const { status, stdout, stderr } = await runProgram(program, [], { input, env });
    expect(status).toBe(0);
    const messages = messagesOf(stdout);
    expect(new Set(messages.map(({ id }) => id))).toEqual(new Set([1, 2, 'a']));
    expect(messages.length).toBe(3);
    expect(messages.find(({ id }) => id === 2)).toMatchObject({ error: { code: -32_601 } });
    expect(stderr).not.toContain('no JSON');
    const logged = stderr.trim().split('\n');
    expect(
      logged.map((each) => z.object({ level: z.string() }).parse(JSON.parse(each)).level),
    ).toContain('warn');
  });

  it('answers what was asked before its input ended', async () => {
    const { status, stdout } = await runProgram(program, [], { input: asked });
    expect(status).toBe(0);
    expect(messagesOf(stdout)).toEqual([expect.objectContaining({ id: 'a' })]);
    expect(stdout).toContain('minmetals-operates-las-bambas');
  });

  it.for(['SIGTERM', 'SIGINT'] as const)('ends with status 0 at %s', async (signal) => {
    const { child, ended, stdout } = start();
    child.stdin.write(line({ id: 1, method: 'ping' }));
    await expect.poll(stdout).toContain('"result"');
    child.kill(signal);
    expect(await ended).toMatchObject({ status: 0, signal: null });
  });

  it('writes nothing where it is stopped before the collection is read', async () => {
    const { child, ended } = start();
    await new Promise((resolve) => child.once('spawn', resolve));
    child.stdin.end();
    child.kill('SIGTERM');
    const { stdout } = await ended;
    expect(stdout).toBe('');
  });

  it('ends where a client sends a line without an end', async () => {
    const { child, ended, stdout } = start({ LOG_LEVEL: 'silent' });
    child.stdin.write(line({ id: 1, method: 'ping' }));
    await expect.poll(stdout).toContain('"result"');
    child.stdin.on('error', () => undefined);
    child.stdin.write('x'.repeat(2_000_000));
    expect(await ended).toMatchObject({ status: 0 });
  });

  it('says on standard error alone why it cannot start', async () => {
    const folder = await runProgram(program, [], { env: { KNOWLEDGE_DIR: '/nowhere' } });
    const setting = await runProgram(program, [], { env: { LOG_LEVEL: 'loud' } });
    expect([folder.status, setting.status]).toEqual([1, 2]);
    expect([folder.stdout, setting.stdout]).toEqual(['', '']);
    expect(folder.stderr).toMatch(/^KNOWLEDGE_DIR: /);
    expect(setting.stderr).toMatch(/^LOG_LEVEL holds "loud"/);
  });
});

const initialize = {
  protocolVersion: '2025-11-25',
  capabilities: {},
  clientInfo: { name: 'test', version: '1.0.0' },
};

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
