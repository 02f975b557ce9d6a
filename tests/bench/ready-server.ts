import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileTypes, isTextType } from '../../src/built-site/file-types.ts';
import { filesUnder } from '../../src/built-site/files.ts';

/**
 * A server that has every file of a folder ready, compressed as well as can be, as large hosts have:
 * what it measures is the page, not the server.
 */
export const readyServer = async (root: string): Promise<Server> => {
  const files = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  for (const file of await filesUnder(root)) {
    const type = fileTypes[extname(file).slice(1)] ?? 'application/octet-stream';
    const bytes = readFileSync(join(root, file));
    const text = isTextType(type);
    files.set(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, {
      body: text ? brotliCompressSync(bytes) : bytes,
      headers: text
        ? { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br' }
        : { 'content-type': type },
    });
  }
  return createServer((request, response) => {
    const found = files.get((request.url ?? '').split('?')[0] ?? '');
    response.writeHead(found ? 200 : 404, found?.headers).end(found?.body);
  });
};
