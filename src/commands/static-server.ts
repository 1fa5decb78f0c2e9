import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server and its address, with the base path. */
export interface StaticServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on the loopback interface, as any static file server would.
 * @param base the path that the site was built for, `/` or `/service/`
 * @param port 0 for a free one; one that is taken is passed over for the next
 * @throws Error when no port is free
 */
export async function serve(directory: string, base = '/', port = 0): Promise<StaticServer> {
  const files = sirv(directory, { dev: true, dotfiles: true });
  const notFound = readFileSync(join(directory, '404.html'));
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const url = request.url ?? '/';
    if (url.startsWith(base)) {
      request.url = `/${url.slice(base.length)}`;
      files(request, response, missing);
    } else missing();
  });
  await new Promise<void>((resolve, reject) => {
    const listen = (at: number) => server.listen(at, '127.0.0.1', resolve);
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      port++;
      listen(port);
    });
    listen(port);
  });
  const address = server.address();
  const taken = typeof address === 'object' ? address?.port : port;
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
}
