// What both commands need before they can run: the npm packages and a browser. Plain Node, because nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** A failure that is explained in one sentence; the commands print it without a stack and exit with 1. */
export class Explained extends Error {}

/** Runs a command in the project's root with its output shown; throws an Explained when it fails. */
export function run(command, args, { what, quiet = false } = {}) {
  // Only npm is a shell script on Windows; everything else runs directly.
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    shell,
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
  });
  if (error || status !== 0)
    throw new Explained(`${what ?? command} failed${error ? `: ${error.message}` : '.'}`);
}

/** Runs a tool of node_modules by its own script, so that no shell and no PATH matters. */
export function runTool(script, args, what) {
  run(process.execPath, [path.join(root, 'node_modules', script), ...args], { what });
}

/** Installs the packages when they are missing or older than the lockfile. */
export function preparePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Explained(`Dwibaca needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed)) {
    const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
    const isStale = Object.entries(lock).some(
      ([name, { version, optional }]) => name !== '' && !optional && have[name]?.version !== version,
    );
    if (!isStale) return;
  }
  console.log('Installing the packages (once, about a minute) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { what: 'Installing the packages' });
}

const home = process.env.HOME ?? '';
const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);

const browsers = {
  chrome: {
    title: 'Chrome or Chromium',
    variable: 'CHROME_PATH',
    debian: 'chromium',
    places: {
      linux: [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/snap/bin/chromium',
      ],
      darwin: ['', home].flatMap((base) => [
        `${base}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${base}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      ]),
      win32: programs.flatMap((base) => [
        `${base}\\Google\\Chrome\\Application\\chrome.exe`,
        `${base}\\Chromium\\Application\\chrome.exe`,
      ]),
    },
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    places: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/opt/firefox/firefox'],
      darwin: ['', home].map((base) => `${base}/Applications/Firefox.app/Contents/MacOS/firefox`),
      win32: programs.map((base) => `${base}\\Mozilla Firefox\\firefox.exe`),
    },
  },
};

/** Path of an installed browser, or null. The environment variable wins and must be right. */
export function findBrowser(name) {
  const { title, variable, places } = browsers[name];
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named))
      throw new Explained(`${variable} says ${title} is at ${named}, but nothing is there.`);
    return named;
  }
  return (places[process.platform] ?? places.linux).find((place) => existsSync(place)) ?? null;
}

/** Path of a browser; on Debian, as root, a missing one is installed. Otherwise one sentence says what to do. */
export function prepareBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const { title, variable, debian } = browsers[name];
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${title} (Debian package ${debian}) …`);
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', ['update', '-qq'], { what: 'apt-get update', quiet: true });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], {
      what: `Installing ${debian}`,
      quiet: true,
    });
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Explained(`${title} was not found: install it, or set ${variable} to its program file.`);
}

/** Runs a command's main function; an Explained failure is one sentence on stderr and exit status 1. */
export async function explainFailures(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Explained)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
