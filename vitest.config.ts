import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // A machine that does much at once is slow, and no test of ours is about time.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'fuzz',
          include: ['tests/fuzz/**/*.test.{ts,tsx}'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          // Each test mostly waits for its browser, so two files at a time; more would only make them wait longer.
          maxWorkers: 2,
          // On a busy machine a browser's driver now and then loses a pointer or a key. What fails twice, fails.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
