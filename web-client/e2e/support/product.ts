import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from './browser';

/** The whole product as a newcomer starts it, for one run of the journeys. */
export interface Product {
  /** http://localhost:…, another site than Keycloak's 127.0.0.1, as in production. */
  readonly web: string;
  readonly api: string;
  readonly keycloak: string;
  readonly database: string;
  readonly root: string;
  /** A port nobody uses, for a journey that starts something of its own. */
  readonly spare: number;
  readonly browser: string;
  /** Where a failing journey leaves what it saw. */
  readonly artefacts: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    product: Product;
  }
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const HOME = process.env['PASSERELLE_JOURNEYS_HOME'] ?? join(ROOT, '.passerelle', 'journeys');
const ARTEFACTS = fileURLToPath(new URL('../target/journeys', import.meta.url));
const JAR = join(ROOT, 'deploy/local/target/passerelle-local.jar');
const PATIENCE = 240_000;

export default async function start({ provide }: TestProject): Promise<() => Promise<void>> {
  requireBuilt();
  rmSync(ARTEFACTS, { recursive: true, force: true });
  mkdirSync(ARTEFACTS, { recursive: true });
  const port = await freeBlock();
  const launcher = launch(port);
  const stopAll = async () => {
    await stop(launcher);
    keepLogs();
  };
  try {
    // The browser may have to be unpacked: meanwhile the product starts.
    const [browser] = await Promise.all([launchBrowserServer(), ready(launcher)]);
    provide('product', {
      web: `http://localhost:${String(port)}`,
      api: `http://127.0.0.1:${String(port + 1)}`,
      keycloak: `http://127.0.0.1:${String(port + 2)}`,
      database: `jdbc:postgresql://127.0.0.1:${String(port + 3)}/passerelle`,
      root: ROOT,
      spare: port + 4,
      browser: browser.wsEndpoint(),
      artefacts: ARTEFACTS,
    });
    return async () => {
      await browser.close();
      await stopAll();
    };
  } catch (cause) {
    await stopAll();
    throw cause;
  }
}

function requireBuilt(): void {
  const parts = [
    JAR,
    join(ROOT, 'api/target/quarkus-app/quarkus-run.jar'),
    join(ROOT, 'web-client/dist/index.html'),
  ];
  const missing = parts.filter((part) => !existsSync(part));
  if (missing.length > 0) {
    throw new Error(`Not built yet: ${missing.join(', ')}. Run: ./mvnw -DskipTests package`);
  }
}

function launch(port: number): ChildProcess {
  rmSync(join(HOME, 'ready'), { force: true });
  const log = openSync(join(ARTEFACTS, 'launcher.log'), 'w');
  const java =
    process.env['JAVA_HOME'] === undefined ? 'java' : join(process.env['JAVA_HOME'], 'bin', 'java');
  return spawn(
    java,
    [
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-Xmx128m',
      `-Dpasserelle.root=${ROOT}`,
      '-jar',
      JAR,
      '--port',
      String(port),
      '--home',
      HOME,
      '--fresh',
      '--yes',
      '--with-strict-realm',
      '--attended',
    ],
    // Its standard input is ours: should this process die, the launcher stops everything by itself.
    { cwd: ROOT, stdio: ['pipe', log, log] },
  );
}

async function ready(launcher: ChildProcess): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!existsSync(join(HOME, 'ready'))) {
    if (launcher.exitCode !== null) throw new Error(`The product did not start:\n${launcherLog()}`);
    if (Date.now() > end)
      throw new Error(`The product is not ready after ${String(PATIENCE)} ms:\n${launcherLog()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function stop(launcher: ChildProcess): Promise<void> {
  if (launcher.exitCode !== null) return;
  const ended = new Promise((resolve) => launcher.once('exit', resolve));
  launcher.stdin?.end();
  const tooLong = setTimeout(() => launcher.kill('SIGTERM'), 15_000);
  await ended;
  clearTimeout(tooLong);
}

function keepLogs(): void {
  const logs = join(HOME, 'log');
  if (existsSync(logs)) cpSync(logs, join(ARTEFACTS, 'log'), { recursive: true });
}

function launcherLog(): string {
  return readFileSync(join(ARTEFACTS, 'launcher.log'), 'utf8');
}

/** The launcher takes four ports in a row; the fifth to the eighth are for the journeys. */
async function freeBlock(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const first = 20_000 + 8 * Math.floor(Math.random() * 1_500);
    const all = await Promise.all(Array.from({ length: 8 }, (_, index) => isFree(first + index)));
    if (all.every(Boolean)) return first;
  }
  throw new Error('No eight free ports in a row.');
}

async function isFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::1']) {
    const free = await new Promise<boolean>((resolve) => {
      const server = createServer();
      server.once('error', (error: NodeJS.ErrnoException) => {
        // A machine without IPv6 has nobody there.
        resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');
      });
      server.listen(port, host, () =>
        server.close(() => {
          resolve(true);
        }),
      );
    });
    if (!free) return false;
  }
  return true;
}
