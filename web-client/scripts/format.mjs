// A developer's machine formats; the build server only refuses what is not formatted.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const mode = process.env.CI === 'true' ? '--check' : '--write';
const prettier = join(root, 'node_modules/prettier/bin/prettier.cjs');
const done = spawnSync(process.execPath, [prettier, mode, '--log-level', 'warn', '.'], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(done.status ?? 1);
