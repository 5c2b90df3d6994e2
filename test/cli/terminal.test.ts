import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locality } from '../../src/cli/locality.ts';
import { runTerminal } from '../../src/cli/terminal.ts';
import type { Application } from '../../src/program/application.ts';
import { projectApplication } from '../support/application.ts';

let application: Application;
beforeAll(async () => {
  application = await projectApplication();
});

interface Settings extends Partial<Locality> {
  readonly isInteractive?: boolean;
  readonly colours?: boolean;
  readonly links?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

async function typed(input: string, settings: Settings = {}): Promise<string> {
  const { isInteractive = false, colours = false, links = false, columns, rows } = settings;
  const { language = 'en', timeZone = 'UTC' } = settings;
  const output = new PassThrough();
  const shown = text(output);
  const streams = {
    input: PassThrough.from([input]),
    output,
    isInteractive,
    colours,
    links,
    columns,
    rows,
  };
  await runTerminal(streams, application, { language, timeZone });
  output.end();
  return shown;
}

describe('the terminal', () => {
  it('welcomes and prompts whoever types', async () => {
    const shown = await typed('/quit\n', { isInteractive: true });
    expect(shown).toMatch(/^Chaski answers questions.*\n\n/u);
    expect(shown).toContain('> ');
  });

  it.for(['\u0003', '\u0004'])('ends quietly where %j comes before an answer does', async (key) => {
    const shown = await typed(`Who operates Las Bambas?\n${key}`, { isInteractive: true });
    expect(shown).toContain('Minmetals');
  });

  it('prints neither welcome nor prompt for a script', async () => {
    expect(await typed('/quit\nWho operates Las Bambas?\n')).toBe('');
  });

  it('colours markers and dims sources only where asked to', async () => {
    const question = 'Who operates Las Bambas?\n';
    expect(await typed(question, { colours: true })).toContain('\u001B[36m[1]');
    expect(await typed(question)).not.toContain('\u001B');
  });

  it('answers in the language of the reader where a line is a command', async () => {
    const shown = await typed('/passage ninguno\n', { language: 'es' });
    expect(shown).toContain('No existe el pasaje ninguno');
  });

  it('shows a passage, the help, and what is wrong with a line', async () => {
    const shown = await typed(
      '/passage minmetals-operates-las-bambas\n/passage no-such\n/help\n/dance\n@here\n',
    );
    expect(shown).toContain('Introduction, paragraph 2');
    expect(shown).toMatch(/Version\s[0-9a-f]{8}/);
    expect(shown).toContain('There is no passage no-such');
    expect(shown).toContain('/quit');
    expect(shown).toContain('Unknown command /dance');
    expect(shown).toContain('this one has 0');
  });

  it('takes the words that other programs end and help by, and topics by their names', async () => {
    const shown = await typed('ayuda\n/fact puertos\n/sources 港口\nsalir\nhello\n');
    expect(shown).toContain('/pasaje ID');
    expect(shown).not.toContain('no topic');
    expect(shown).not.toContain('I am Chaski');
  });

  it('takes commands by the names that talk mentions in each language', async () => {
    const shown = await typed('/fuentes puertos\n/来源 港口\n/Privacidad borrar\n/隐私 删除\n');
    expect(shown).not.toContain('Unknown command');
    expect(shown).not.toContain('no topic');
    expect(shown).toContain('No se conserva nada');
    expect(shown).toContain('不保存任何信息');
  });

  it('replies to a command in the language of the name that it is called by', async () => {
    const shown = await typed('ayuda\n/temas\nhelp\n', { language: 'zh' });
    expect(shown).toContain('Escriba una pregunta');
    expect(shown).toMatch(/^ports: Puertos \(/mu);
    expect(shown).toContain('请用中文');
    expect(await typed('帮助\n')).toContain('请用中文');
    expect(await typed('ayuda\n')).not.toContain('Type a question');
  });

  it('lists topics and sources, tells a fact, and names a topic that is not there', async () => {
    const shown = await typed('/topics\n/sources rail\n/fact media\n/fact none\n');
    expect(shown).toMatch(/^ports: Ports \(\d+\)/m);
    expect(shown).toMatch(/^\d+ × Diario Correo/m);
    expect(shown).toMatch(/\. \[1\]$/m);
    expect(shown).toContain('There is no topic none');
  });

  it('sets counts and labels in Chinese marks for a Chinese reader', async () => {
    const shown = await typed('/topics\n/passage chancay-gdp-estimate-bcrp\n', { language: 'zh' });
    expect(shown).toMatch(/^ports：港口（\d+）——/mu);
    expect(shown).toMatch(/^说法来自：秘鲁中央储备银行$/mu);
    expect(shown).toMatch(/^来源：$/mu);
  });

  it('shows the digest of the day where the reader is, the same each time', async () => {
    const timeZone = 'Pacific/Kiritimati';
    const today = () =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone }).format(Date.now());
    // The day may change on the way.
    const days = [today()];
    const shown = await typed('/digest\n/digest\n', { timeZone });
    days.push(today());
    const [first = '', second] = shown.split(/(?=^Facts of the day: )/mu);
    expect(first).toMatch(new RegExp(`^Facts of the day: (?:${days.join('|')})\n- `));
    // A third that would not fit a screen of a phone comes the next day.
    expect([2, 3]).toContain(first.match(/^- /gmu)?.length);
    expect(first).toMatch(/ \[1\]\n.*\]\n\nSources:\n\[1\] /su);
    expect(second?.trim()).toBe(first.trim());
  });

  it('understands a question after the one before', async () => {
    const shown = await typed('Who operates Las Bambas?\nWhat about Toromocho?\n');
    expect(shown).toContain('Chinalco runs the Toromocho mine');
  });

  it.for([
    ['/new', 'All right, a new subject'],
    ['/nuevo', 'De acuerdo, otro tema'],
    ['/新话题', '换个话题'],
  ] as const)('begins a new subject at %s', async ([command, reply]) => {
    const shown = await typed(`Who owns Las Bambas?\n${command}\nand who operates it?\n`);
    expect(shown).toContain(reply);
    expect(shown).toContain('What do you mean?');
  });

  it('takes commands in any case, and asks and checks as Discord does', async () => {
    const shown = await typed(
      '/Help\n/ask Who operates Las Bambas?\n/CHECK Minmetals operates Las Bambas.\n/privacy\n/Quit\nhello\n',
    );
    expect(shown).toContain('/passage ID');
    expect(shown).toMatch(/Minmetals.*\[1\]/);
    expect(shown).toMatch(/^Supported/m);
    expect(shown).toContain('Nothing is kept');
    expect(shown).not.toContain('I am Chaski');
  });

  it('asks a next question by its number, and takes a number for nothing else', async () => {
    const first = await typed('Who operates Las Bambas?\n');
    const [, next = ''] = /^1 → (.+)$/m.exec(first) ?? [];
    expect(next).not.toBe('');
    const shown = await typed('Who operates Las Bambas?\n1\n');
    expect(shown.slice(first.length).startsWith(`${next}\n`)).toBe(true);
    expect(shown.slice(first.length)).toMatch(/\[1\]/);
  });

  it('shows a long text by the screen: the rest at Enter or m, and not before another line', async () => {
    const rows = 20;
    const whole = (await typed('/sources\n')).trimEnd().split('\n');
    const screens = async (input: string) =>
      (await typed(`/sources\n${input}/quit\n`, { isInteractive: true, rows }))
        .split('More: ')
        .map((screen) => screen.split('\n').filter((line) => / × /.test(line)))
        .filter((lines) => lines.length > 0);
    const shown = await screens('\nm\n');
    expect(shown.map((lines) => lines.length)).toEqual([16, 16, 16]);
    expect(shown.flat()).toEqual(whole.slice(0, 48));
    expect(await screens('/privacy\n\n')).toEqual([whole.slice(0, 16)]);
    const first = await typed('/sources\n/quit\n', { isInteractive: true, rows });
    expect(first).toContain(`More: ${whole.length - 16} lines. Press Enter`);
    expect(await typed('/sources\n', { rows })).not.toContain('More:');
  });

  it('shows the numbers of next questions on each screen of an answer, not only on its last', async () => {
    const question = 'Does China dominate mining investment in Peru?\n';
    const shown = await typed(`${question}\n/quit\n`, { isInteractive: true, rows: 14 });
    const [before = '', after = ''] = shown.split('More: ');
    const numbered = after.match(/^\d → .+$/gm) ?? [];
    expect(before).not.toContain('→');
    expect(numbered).toHaveLength(6);
    expect(numbered.slice(3)).toEqual(numbered.slice(0, 3));
  });

  it('lists last the sources whose publisher is not established', async () => {
    const places = (await typed('/sources\n')).trim().split('\n');
    expect(places.filter((line) => line.includes('publisher unknown'))).toEqual(places.slice(-1));
  });

  it('says that what is named is neither a topic nor a publisher', async () => {
    expect(await typed('/sources Nobody\n')).toContain('There is no topic or publisher Nobody.');
  });

  it('lists the sources of a publisher by the name that answers give it', async () => {
    const full = await typed('/sources gestion\n');
    expect(full).toContain('gestion.pe');
    expect(await typed('/sources 管理报\n')).toBe(full);
  });

  it('lists the sources of a publisher by its name', async () => {
    const shown = await typed('/sources gestion\n');
    expect(shown).toMatch(/^\d+ × .+\n {4}https:\/\/gestion\.pe\//m);
  });

  it('breaks lines between words where the terminal has a width', async () => {
    const shown = await typed('/sources\nWho operates Las Bambas?\n', { columns: 50 });
    const long = shown.split('\n').filter((line) => line.length > 50 && line.trim().includes(' '));
    expect(long).toEqual([]);
    expect(shown.replace(/\s+/g, ' ')).toContain(
      (await typed('/sources\n')).replace(/\s+/g, ' ').trim().slice(0, 400),
    );
  });

  it('makes links of addresses where the terminal shows them', async () => {
    const shown = await typed('/sources gestion\n', { links: true });
    expect(shown).toContain('\u001B]8;;https://gestion.pe/');
    expect(shown).toContain('\u001B\\gestion.pe/');
  });

  it('says which part of a question is not covered', async () => {
    const shown = await typed('Who bought Luz del Sur and who is its chief accountant?\n');
    expect(shown).toContain('Not in the collection: “');
  });
});
