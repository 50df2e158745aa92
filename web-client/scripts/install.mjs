// Installs the dependencies only when package-lock.json changed since the last install, so that a warm
// build does not pay for `npm ci`. npm's own mark (node_modules/.package-lock.json) drops a few fields,
// hence a hash of our own.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const mark = join(root, 'node_modules', '.passerelle-lock-hash');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: Passerelle needs Node 20.19 or newer.`);
  process.exit(1);
}

const hash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}-${String(major)}`)
  .digest('hex');

if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) process.exit(0);

const windows = process.platform === 'win32';
const done = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
  cwd: root,
  stdio: 'inherit',
  shell: windows,
});
if (done.status !== 0) process.exit(done.status ?? 1);
writeFileSync(mark, hash);
