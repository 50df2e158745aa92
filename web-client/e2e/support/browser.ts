import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';

/** Chromium's own name in every system that has one, then Chrome's. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];
const CARRIED = '147.0.0';

interface Found {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** The machine's browser, or the one that an npm package carries: the journeys need nothing but a JDK and Node. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  const { executablePath, env } = installed() ?? (await carried());
  return chromium.launchServer({
    executablePath,
    env: { ...definedEnvironment(), ...env },
    headless: true,
    args: [
      // Chromium refuses its sandbox as root, and containers have none to give.
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--lang=fr-FR',
      // The map needs WebGL, which a machine without a graphics card draws by software.
      '--enable-unsafe-swiftshader',
    ],
  });
}

function installed(): Found | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (named === 'carried') return undefined;
    if (!existsSync(named)) throw new Error(`CHROME_PATH is ${named}, where there is nothing.`);
    return { executablePath: named, env: {} };
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const executablePath = [...onPath, ...PLACES].find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { executablePath, env: {} };
}

/** Unpacked once beside the other parts, whole or not at all. */
async function carried(): Promise<Found> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium or Chrome found. Install one, or name it in CHROME_PATH.');
  }
  const parts = fileURLToPath(new URL('../../../.passerelle/parts', import.meta.url));
  const home = join(parts, `chromium-${CARRIED}`);
  if (!existsSync(home)) {
    mkdirSync(parts, { recursive: true });
    const half = mkdtempSync(join(parts, 'chromium-'));
    await unpackInto(half);
    writeFileSync(join(half, 'fonts.conf'), fontsIn(join(home, 'fonts')));
    try {
      renameSync(half, home);
    } catch {
      // Another run was faster; its copy is as good.
      rmSync(half, { recursive: true, force: true });
    }
  }
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? '']
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** Its own configuration names folders of the place it was made for; without any font Chromium gives up. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}

async function unpackInto(folder: string): Promise<void> {
  const before = {
    TMPDIR: process.env['TMPDIR'],
    AWS_LAMBDA_JS_RUNTIME: process.env['AWS_LAMBDA_JS_RUNTIME'],
  };
  // The package unpacks into the temporary folder, and its libraries only where it believes to be in a function.
  process.env['TMPDIR'] = folder;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    if (tmpdir() !== folder) throw new Error('The temporary folder could not be moved.');
    await packed.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
