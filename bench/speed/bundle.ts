import { join } from 'node:path';
import { build } from 'vite';

/** The script of the bench page, with everything it measures, as one file for a `<script>`. */
export async function bundlePage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // The bundler strips types by itself. Asked for the project's tsconfig, it would want one that wxt generates.
    oxc: false,
    build: {
      write: false,
      rolldownOptions: { tsconfig: false },
      target: ['chrome120', 'firefox140'],
      lib: { entry: join(import.meta.dirname, 'page/main.ts'), formats: ['iife'], name: 'benchPage' },
    },
  });
  for (const result of [built].flat()) {
    if (!('output' in result)) continue;
    for (const file of result.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error('the bench page was not built');
}
