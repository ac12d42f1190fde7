import { defineConfig } from 'vitest/config';

const soak = process.env['SOAK'] === '1';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/hosts/**', 'node_modules/**'],
    setupFiles: ['test/cases.ts'],
    // One worker less than cores is the default, which leaves one of two idle.
    maxWorkers: 2,
    testTimeout: soak ? 1_800_000 : 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/model/**/*.ts', 'src/prose/**/*.ts', 'src/rule/**/*.ts', 'rules/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage/lines',
      thresholds: { lines: 100 },
    },
  },
});
