import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { headersOf } from '../build/headers-file.ts';
import { environmentProblems, outDir, sitePath } from '../site/environment.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.webmanifest': 'application/manifest+json',
};

const root = outDir;
const firstPort = Number(process.env['PORT'] ?? 4321);

/** The file for an address below the site's path; undefined where there is none. */
const fileFor = (address: string): string | undefined => {
  if (!address.startsWith(sitePath)) return undefined;
  const file = join(root, normalize(`/${address.slice(sitePath.length)}`));
  const wanted = address.endsWith('/') ? join(file, 'index.html') : file;
  return existsSync(wanted) && statSync(wanted).isFile() ? wanted : undefined;
};

const server = createServer((request, response) => {
  let address: string;
  try {
    address = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
  } catch {
    address = '';
  }
  const file = fileFor(address);
  if (!file && fileFor(`${address}/`)) {
    response.writeHead(301, { location: `${address}/` }).end();
    return;
  }
  const shown = file ?? join(root, '404.html');
  response.writeHead(file ? 200 : 404, {
    // Read anew each time: the site may have been built again.
    ...headersOf(root, file ? address : `${sitePath}404.html`),
    'content-type': types[extname(shown)] ?? 'application/octet-stream',
  });
  createReadStream(shown)
    .on('error', () => response.end())
    .pipe(response);
});

const listen = (port: number): void => {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && port < firstPort + 20) listen(port + 1);
    else throw error;
  });
  server.listen(port, '127.0.0.1', () => {
    server.removeAllListeners('error');
    console.log(`The site is at http://127.0.0.1:${port}${sitePath} (Ctrl+C stops it)`);
  });
};
const problems = environmentProblems(process.env);
if (!existsSync(root)) problems.push(`There is no site in ${root} yet. Build it: npm run build`);
if (problems.length === 0) listen(firstPort);
else {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
