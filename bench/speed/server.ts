import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface BenchServer {
  readonly origin: string;
  put(path: string, body: string, type?: string): void;
  close(): void;
}

/** Isolation from other origins gives both browsers their finest clock. */
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
/** A saved page looks as it did, but asks nobody for anything and runs nothing. */
const still = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Serves what the bench reads, on this machine only. */
export async function openServer(): Promise<BenchServer> {
  const files = new Map<string, { body: string; type: string }>();
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const headers = {
      'content-type': `${file.type}; charset=utf-8`,
      'cache-control': 'no-store',
      ...isolated,
    };
    response
      .writeHead(200, request.url?.startsWith('/saved/') ? { ...headers, ...still } : headers)
      .end(file.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, body, type = 'text/html') => files.set(path, { body, type }),
    close: () => server.close(),
  };
}
