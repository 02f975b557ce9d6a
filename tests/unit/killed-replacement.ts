import { spawnSync } from 'node:child_process';

/**
 * Replaces a site in a process that is killed at one of its steps on the disk.
 * @returns false where it came to its end before that step
 */
export const killedAt = (
  step: number,
  places: [target: string, work: string, site: string],
): boolean => {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let steps = 0;
    for (const name of ['linkSync', 'renameSync', 'rmSync', 'rmdirSync', 'writeFileSync']) {
      const original = fs[name];
      fs[name] = (...given) => {
        if (steps++ === ${step}) process.kill(process.pid, 'SIGKILL');
        return original(...given);
      };
    }
    syncBuiltinESMExports();
    const { replaceSite } = await import('./src/built-site/replace-site.ts');
    replaceSite(...${JSON.stringify(places)});
  `;
  return spawnSync('node', ['--input-type=module', '-e', code]).signal === 'SIGKILL';
};
