import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A build or a browser takes its time on a busy machine; what hangs is still found.
    testTimeout: 60_000,
    // The builds that some tests start leave a core idle while they wait.
    maxWorkers: 2,
    // No test changes what another may see, and a worker of its own for each file takes a third of the time.
    isolate: false,
    include: ['tests/unit/**/*.test.ts'],
  },
});
