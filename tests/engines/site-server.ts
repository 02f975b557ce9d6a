import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What may become of a request: the answer “not found”, no answer at all, a late one, or one without charset. */
export type Trouble = 'missing' | 'dropped' | { milliseconds: number } | 'no charset';

/** A server of one built site, which can be told to fail. */
export interface SiteServer {
  address: string;
  /** The paths that were asked for since the last `mend`. */
  asked: string[];
  /** From now on, requests whose path matches meet with this trouble. */
  trouble(path: RegExp, trouble: Trouble): void;
  /** From now on every request is answered as it should be. */
  mend(): void;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a folder at the root of a free port. */
export const serveSite = async (folder: string): Promise<SiteServer> => {
  const troubles: { path: RegExp; trouble: Trouble }[] = [];
  const asked: string[] = [];

  const send = (response: ServerResponse, path: string, charset: boolean): void => {
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const type = types[extname(file)] ?? 'application/octet-stream';
    try {
      const content = readFileSync(file);
      // Neither “no-store” nor a long life: both change what Back and a reload do.
      response.writeHead(200, {
        'content-type': charset ? type : type.replace(/;.*/, ''),
        'cache-control': 'no-cache',
      });
      response.end(content);
    } catch {
      response.writeHead(404, { 'content-type': types['.html'] }).end('<p>Not found</p>');
    }
  };

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    asked.push(path);
    const trouble = troubles.find((each) => each.path.test(path))?.trouble;
    if (trouble === 'dropped') {
      request.socket.destroy();
      return;
    }
    if (typeof trouble === 'object') await setTimeout(trouble.milliseconds);
    send(response, trouble === 'missing' ? '/no-such-file' : path, trouble !== 'no charset');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  return {
    address: `http://127.0.0.1:${typeof place === 'object' ? place?.port : 0}`,
    asked,
    trouble: (path, trouble) => troubles.push({ path, trouble }),
    mend: () => {
      troubles.length = 0;
      asked.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
