import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, relative, sep } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';
import { fileTypes, isTextType } from './file-types.ts';
import { headersFile, headersFor, readHeaders } from './headers.ts';
import { readRedirects, redirectsFile } from './redirects.ts';

/** What the host reads and readers do not. */
const kept = [headersFile, redirectsFile];

/** Texts are compressed; not a part of one, whose bytes are counted in the file as it is. */
const compresses = (_: unknown, response: ServerResponse): boolean =>
  !response.getHeader('content-range') &&
  isTextType(String(response.getHeader('content-type')).split(';')[0] ?? '');

/**
 * A server of a built site, with the headers that a host should send.
 * @param root the folder of the site; it may be built again while it is served
 * @param base the path the site is published under
 */
export const siteServer = (root: string, base: string): Server => {
  const compress = compression({ filter: compresses as never });
  const files = serveStatic(root, {
    cacheControl: false,
    setHeaders: (response, file) => {
      const path = relative(root, file).split(sep).join('/');
      const address = `${base}${path.replace(/(^|\/)index\.html$/, '$1')}`;
      const headers = { 'Cache-Control': 'no-cache', ...headersFor(readHeaders(root), address) };
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const type = fileTypes[extname(file).slice(1)];
      const charset = type && isTextType(type) ? '; charset=utf-8' : '';
      if (type) response.setHeader('Content-Type', type + charset);
    },
  });
  const missing = (request: IncomingMessage, response: ServerResponse): void => {
    response.statusCode = 404;
    request.url = '/404.html';
    // The page is not what was asked for: nothing of the request's conditions is about it.
    for (const name of ['range', 'if-none-match', 'if-modified-since'])
      delete request.headers[name];
    files(request, response, () => response.end('Not found\n'));
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? '/';
    const [path = '/'] = url.split('?');
    const moved = readRedirects(root).find(({ from }) => from === path)?.to;
    const to = moved ?? (`${path}/` === base ? base : undefined);
    // Also with answers that are no file: a redirect, a refusal.
    for (const [name, value] of Object.entries(headersFor(readHeaders(root), path)))
      response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (to) {
      response.writeHead(301, { Location: to }).end();
    } else if (!url.startsWith(base) || kept.includes(path.slice(base.length))) {
      missing(request, response);
    } else {
      Object.assign(request, { originalUrl: url, url: url.slice(base.length - 1) });
      files(request, response, () => missing(request, response));
    }
  };
  return createServer((request, response) =>
    compress(request as never, response as never, () => answer(request, response)),
  );
};
