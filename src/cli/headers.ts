import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { caddyText } from '../built-site/caddy.ts';
import { headersFile } from '../built-site/headers.ts';
import { nginxText } from '../built-site/nginx.ts';
import { servedSite } from '../built-site/served-site.ts';
import { currentEdition } from '../checks/current-edition.ts';
import { contentDir, outDir, siteAddress, sitePath } from '../site/environment.ts';

const texts: Record<string, typeof caddyText> = { caddy: caddyText, nginx: nginxText };

const [server = '', folder = '/srv/site'] = process.argv.slice(2);
const text = texts[server];
if (!text) {
  console.error('npm run headers -- caddy|nginx [the folder of the site on the server]');
  process.exitCode = 2;
} else if (!existsSync(join(outDir, headersFile))) {
  console.error(`${outDir} has no ${headersFile}: build the site first (npm run build).`);
  process.exitCode = 1;
} else {
  const address = siteAddress(currentEdition(contentDir).meta.address);
  process.stdout.write(text(servedSite(outDir, sitePath, address), folder));
}
