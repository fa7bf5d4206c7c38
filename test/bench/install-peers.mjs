// The peers that benches run beside us live in their own package, so that `npm test` never pays for them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const folder = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

/** Installs the peers when they are missing and returns a `require` that finds them. */
export function installPeers() {
  if (!existsSync(path.join(folder, 'node_modules'))) {
    console.log('Installing the peers (once) …');
    const { status } = spawnSync(
      'npm',
      ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
      {
        cwd: folder,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      },
    );
    if (status !== 0) throw new Error('The peers could not be installed.');
  }
  return createRequire(path.join(folder, 'package.json'));
}
