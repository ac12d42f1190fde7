// Prints `N passed, N failed` from the reports that vitest's json reporter left: `npm run check`, `npm run hosts`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';

let [passed, failed] = [0, 0];
for (const name of ['tests.json', 'hosts.json']) {
  const report = join(root, 'coverage', name);
  if (!existsSync(report)) {
    process.exitCode = 1;
    continue;
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not load fails without a test of its own.
  const unloaded = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  passed += numPassedTests;
  failed += numFailedTests + unloaded;
  if (numFailedTests + unloaded > 0 || numFailedTestSuites > 0 || numPassedTests === 0) process.exitCode = 1;
}
console.log(`${passed} passed, ${failed} failed`);
