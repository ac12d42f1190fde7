// Prints `N passed, N failed` from the report that vitest's json reporter left.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';

const report = join(root, 'coverage/tests.json');
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not load fails without a test of its own.
  const unloaded = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + unloaded;
  console.log(`${numPassedTests} passed, ${failed} failed`);
  if (failed > 0 || numFailedTestSuites > 0 || numPassedTests === 0) process.exitCode = 1;
} else {
  console.log('0 passed, 0 failed');
  process.exitCode = 1;
}
