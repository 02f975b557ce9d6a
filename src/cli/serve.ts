import { existsSync } from 'node:fs';
import { siteServer } from '../built-site/site-server.ts';
import { environmentProblems, outDir, sitePath } from '../site/environment.ts';

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
const problems = environmentProblems(process.env);
if (!existsSync(outDir))
  problems.push(`There is no site in ${outDir} yet. Build it: npm run build`);
if (problems.length === 0) listen(firstPort);
else {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
