// The contract's rules (redocly.yaml), without the tool's telemetry and notices.
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const contract = resolve(root, process.env.PASSERELLE_CONTRACT ?? '../openapi.yaml');
const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js');
const done = spawnSync(process.execPath, [redocly, 'lint', contract, '--config', 'redocly.yaml'], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
});
if (done.status !== 0) process.stderr.write(done.stdout + done.stderr);
process.exit(done.status ?? 1);
