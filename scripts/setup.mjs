// Runs before `npm start` and `npm test`, with whatever Node the machine has, before any package is
// installed: it imports nothing but Node's own modules. It installs the packages of the lock file
// where they differ from the last good installation, and says what is wrong in one plain line.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.chaski-installed');
const lock = join(root, '.installing');
const neededNode = 24;
const longestInstall = 10 * 60_000;

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

function installed() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** One installation at a time; a lock older than any installation was left by one that was killed. */
function takeLock() {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') fail(`The folder ${root} cannot be written: ${error.message}`);
    }
    if (!holderLives()) rmSync(lock, { recursive: true, force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
  }
}

function holderLives() {
  try {
    const age = Date.now() - statSync(lock).mtimeMs;
    const pidFile = join(lock, 'pid');
    if (!existsSync(pidFile)) return age < 5_000;
    if (age > longestInstall) return false;
    process.kill(Number(readFileSync(pidFile, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function npm(args) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' };
  return script !== undefined && /\.[cm]?js$/.test(script)
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function install() {
  console.error('Installing packages (once, about half a minute)…');
  const result = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--fetch-retries=1']);
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`;
  if (result.error !== undefined) fail(`npm could not be started: ${result.error.message}`);
  if (result.status !== 0) {
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|network/.test(output)) {
      fail(
        'The packages could not be installed because the npm registry cannot be reached: connect to the network and run the command again.',
      );
    }
    const reason = output
      .split('\n')
      .filter((line) => /npm error/i.test(line))
      .slice(0, 3)
      .join(' ');
    const said =
      (reason || output.slice(-300)).trim() ||
      `npm ended with status ${result.status} and said nothing`;
    fail(`The packages could not be installed (npm ci): ${said}. Run "npm ci" to see more.`);
  }
  linkNewerNode();
  const version = installedNode(['--version']);
  if (!(version.stdout ?? '').startsWith(`v${neededNode}.`)) {
    fail(
      `Node ${neededNode} was not installed as node_modules/.bin/node: delete node_modules and run the command again.`,
    );
  }
  writeFileSync(stampFile, wanted);
}

/** The package for every machine lags behind those for one: where there is one for this, its Node is taken. */
function linkNewerNode() {
  const packages = join(root, 'node_modules');
  const machine = `node-${process.platform}-${process.arch}`;
  if (!existsSync(join(packages, machine, 'bin', 'node'))) return;
  const link = join(packages, '.bin', 'node');
  rmSync(link, { force: true });
  symlinkSync(join('..', machine, 'bin', 'node'), link);
}

function installedNode(args) {
  const isWindows = process.platform === 'win32';
  const node = join(root, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node');
  const timeout = 60_000;
  return spawnSync(node, args, { cwd: root, encoding: 'utf8', shell: isWindows, timeout });
}

/** The first start after an installation then finds what the later ones do; without it, it only takes longer. */
function prepare() {
  for (const program of ['ask', 'start']) installedNode(['scripts/prepare.mjs', program]);
}

if (!installed()) {
  takeLock();
  try {
    writeFileSync(join(lock, 'pid'), `${process.pid}`);
    process.on('exit', () => rmSync(lock, { recursive: true, force: true }));
    if (!installed()) {
      install();
      prepare();
    }
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
