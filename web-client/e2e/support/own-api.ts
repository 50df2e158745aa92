import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { product } from './journey';

export function ownApiBase(): string {
  return `http://127.0.0.1:${String(product.spare)}`;
}

/**
 * An API of the journey's own on the same database, as the launcher starts it (`ApiProcess`), without the demo, which is
 * there already.
 */
export async function ownApi(settings: Readonly<Record<string, string>> = {}): Promise<ChildProcess> {
  const log = openSync(join(product.artefacts, 'own-api.log'), 'a');
  const java =
    process.env['JAVA_HOME'] === undefined ? 'java' : join(process.env['JAVA_HOME'], 'bin', 'java');
  const started = spawn(
    java,
    [
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-Xmx512m',
      '-Dquarkus.profile=local',
      '-Dquarkus.http.host=127.0.0.1',
      `-Dquarkus.http.port=${String(product.spare)}`,
      `-Dquarkus.datasource.jdbc.url=${product.database}`,
      `-Dquarkus.datasource.job.jdbc.url=${product.database}`,
      `-Dquarkus.oidc.auth-server-url=${product.keycloak}/realms/passerelle`,
      `-Dpasserelle.web-url=${product.web}`,
      ...Object.entries(settings).map(([name, value]) => `-D${name}=${value}`),
      '-jar',
      join(product.root, 'api/target/quarkus-app/quarkus-run.jar'),
    ],
    { stdio: ['ignore', log, log] },
  );
  const end = Date.now() + 60_000;
  for (;;) {
    const ready = await fetch(`${ownApiBase()}/q/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return started;
    if (started.exitCode !== null || Date.now() > end)
      throw new Error('The journey’s own API did not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
