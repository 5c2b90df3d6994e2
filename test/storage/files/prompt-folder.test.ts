import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillPrompt } from '../../../src/core/answering/model/prompt.ts';
import { readPrompts } from '../../../src/storage/files/prompt-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prompts-'));
  await cp('prompts', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function change(file: string, part: string, by: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(part)) throw new Error(`nothing to replace: ${part}`);
  await writeFile(path, text.replaceAll(part, by));
}

const complaintsOf = async () => {
  const reading = await readPrompts(folder);
  return reading.ok ? [] : reading.complaints.map((each) => each.slice(folder.length + 1));
};

describe('the prompts', () => {
  it('of the project name every slot and every field of what they are given', async () => {
    expect(await complaintsOf()).toEqual([]);
  });

  it('are filled without a slot being left', async () => {
    const reading = await readPrompts('prompts');
    if (!reading.ok) throw new Error(reading.complaints.join('; '));
    const filled = fillPrompt(reading.prompts.select, { most_units: '6' });
    expect(filled).toContain('at most 6.');
    expect(filled).not.toMatch(/\{\{/);
  });

  it('stop the start where a slot is missing', async () => {
    await change('select.md', ', at most {{most_units}}', '');
    expect(await complaintsOf()).toEqual(['select.md:3: the text has no slot for most_units']);
  });

  it('stop the start where a slot is not named', async () => {
    await change('repair.md', 'You put', '{{tone}} You put');
    expect(await complaintsOf()).toEqual(['repair.md:3: inputs does not name the slot tone']);
  });

  it('stop the start where nothing fills an input', async () => {
    await change('repair.md', 'inputs: []', 'inputs: [tone]');
    await change('repair.md', 'You put', '{{tone}} You put');
    expect(await complaintsOf()).toEqual(['repair.md:3: nothing fills the input tone']);
  });

  it('stop the start where they do not speak of what is sent', async () => {
    await change('repair.md', 'data: [language, units]', 'data: [language]');
    expect(await complaintsOf()).toEqual(['repair.md:4: data lacks units']);
  });

  it('stop the start where one is not UTF-8', async () => {
    await writeFile(join(folder, 'repair.md'), Buffer.from('---\nversion: 1\n# año', 'latin1'));
    expect(await complaintsOf()).toEqual(['repair.md:3: not UTF-8: save the file as UTF-8']);
  });

  it('stop the start where one is not there or has no front matter', async () => {
    await rm(join(folder, 'select.md'));
    await writeFile(join(folder, 'repair.md'), 'You check.');
    const complaints = await complaintsOf();
    expect(complaints).toHaveLength(2);
    expect(complaints[0]).toContain('select.md:1: the file cannot be read');
    expect(complaints[1]).toContain('repair.md:1: a prompt starts with its front matter');
  });
});
