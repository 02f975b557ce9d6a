import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesUnder } from '../built-site/files.ts';
import { wordsOf } from '../built-site/page-words.ts';
import { outDir } from '../site/environment.ts';

/** Bytes of a text on the wire, as a server sends it with brotli at its best. */
const onTheWire = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const parts = (html: string, element: string): string =>
  [...html.matchAll(new RegExp(`<${element}[^>]*>([\\s\\S]*?)</${element}>`, 'g'))]
    .map(([, text]) => text)
    .join('');

const root = outDir;
const files = await filesUnder(root);
const rows = await Promise.all(
  files
    .filter((file) => file.endsWith('.html'))
    .map(async (file) => {
      const html = await readFile(join(root, file), 'utf8');
      const whole = onTheWire(html);
      const words = onTheWire(wordsOf(html));
      return {
        page: file,
        'raw bytes': Buffer.byteLength(html),
        brotli: whole,
        'its words': words,
        ratio: Number((whole / words).toFixed(2)),
        css: onTheWire(parts(html, 'style')),
        // Structured data stand in script elements too, and are not run.
        scripts: Buffer.byteLength(
          parts(html.replace(/<script type="application.*?<\/script>/gs, ''), 'script'),
        ),
      };
    }),
);
console.table(rows);
const others = files.filter((file) => /\.(woff2|js|png|pdf|epub)$/.test(file));
console.table(
  await Promise.all(
    others.map(async (file) => ({ file, bytes: (await readFile(join(root, file))).length })),
  ),
);
