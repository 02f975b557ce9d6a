import { siteServer } from '../built-site/site-server.ts';
import { outDir, sitePath } from '../site/environment.ts';

const firstPort = Number(process.env['PORT'] ?? 4321);
const server = siteServer(outDir, sitePath);

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
listen(firstPort);
