import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';

interface Answer {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Stands in for the whole web: a proxy that leads every host to one local server, so that a page of ours is
 * `https://www.bbc.com/news/1` for the browser. It writes down every address that was asked for.
 */
export interface NewsHost {
  readonly proxyPort: number;
  /** Where it answers for itself, without a proxy, with a certificate that nobody signed. */
  readonly securePort: number;
  /** Every URL asked for since the last `clear`, and `connect HOST` for each tunnel. */
  readonly asked: readonly string[];
  /** What was sent along with them. */
  readonly sent: readonly string[];
  clear(): void;
  /** Puts a page at an address. */
  put(url: string, body: string, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

export async function openNewsHost(): Promise<NewsHost> {
  const pages = new Map<string, Answer>();
  const asked: string[] = [];
  const sent: string[] = [];
  const certificate = await generate([{ name: 'commonName', value: 'news.test' }], { keySize: 2048 });

  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    const url = path.startsWith('http') ? path : `${scheme}://${request.headers.host}${path}`;
    asked.push(url);
    request.on('data', (bytes: Buffer) => sent.push(bytes.toString('latin1')));
    const page = pages.get(url);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body ?? '<!doctype html><title>404</title>');
  };

  const secure = createTlsServer({ key: certificate.private, cert: certificate.cert }, answer('https'));
  const proxy = createServer(answer('http'));
  await Promise.all([listen(secure), listen(proxy)]);
  // What has become a tunnel is no longer the server's own: a browser that leaves one open would keep it from closing.
  const tunnels = new Set<Duplex>();
  proxy.on('connect', (request, client, head) => {
    asked.push(`connect ${request.url}`);
    tunnels.add(client);
    client.on('close', () => tunnels.delete(client));
    const upstream = connect((secure.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    // A browser that closes a tab cuts its tunnels: that is no fault of the test.
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });

  return {
    proxyPort: (proxy.address() as AddressInfo).port,
    securePort: (secure.address() as AddressInfo).port,
    asked,
    sent,
    clear: () => {
      asked.length = sent.length = 0;
    },
    put: (url, body, headers = {}) => pages.set(url, { body, headers }),
    close: async () => {
      secure.closeAllConnections();
      proxy.closeAllConnections();
      for (const tunnel of tunnels) tunnel.destroy();
      await Promise.all([secure, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

function listen(server: { listen(port: number, host: string, done: () => void): unknown }): Promise<void> {
  return new Promise((done) => server.listen(0, '127.0.0.1', done));
}
