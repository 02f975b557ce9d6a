import { createInterface } from 'node:readline';
import { giveSign, leaveWorkFolder } from './work-folder.ts';

/*
 * A small process beside each build, in a session of its own. While the build runs it gives signs of
 * life for it, which the build itself cannot while it computes. When the build has ended, in whatever
 * way, it leaves the work folders, which a build that was killed could not.
 * It is told the id of the build in its arguments, and each work folder in a line on its input.
 */
const [, , id = ''] = process.argv;
const folders: string[] = [];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

const beat = setInterval(() => {
  for (const work of folders) giveSign(work, id);
}, 500);

for await (const work of createInterface({ input: process.stdin })) folders.push(work);
clearInterval(beat);
for (const work of folders.reverse()) leaveWorkFolder(work, id);
