// SPDX-License-Identifier: GPL-3.0-or-later
// run.mjs TEST…: installs what the tests of the form need beside the build, then runs them with node's test runner.
// Ends with 77, which CTest shows as skipped, when the packages cannot be fetched because no registry answers.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SKIPPED = 77;
const PATIENCE_MS = 90000;
const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/u;

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.env.LOOPBAAN_FORM_TESTS;

/** Is what the lock file lists there already? */
function isInstalled() {
  const installed = join(folder, 'installed-lock.json');
  return existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(join(here, 'package-lock.json'), 'utf8');
}

function install() {
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(here, file), join(folder, file));
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline',
    '--fetch-retries=1', '--fetch-timeout=20000'], { cwd: folder, encoding: 'utf8', timeout: PATIENCE_MS });
  if (run.status === 0) {
    copyFileSync(join(here, 'package-lock.json'), join(folder, 'installed-lock.json'));
    return 0;
  }
  const said = `${run.stderr ?? ''}${run.error ?? ''}`;
  console.log(said);
  if (!run.error && !UNREACHABLE.test(said))
    return 1;
  console.log('SKIPPED: the npm registry cannot be reached, so playwright-core and axe-core are not there.');
  return SKIPPED;
}

function test(files) {
  const run = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], { stdio: 'inherit' });
  return run.status ?? 1;
}

const prepared = isInstalled() ? 0 : install();
process.exit(prepared === 0 ? test(process.argv.slice(2)) : prepared);
