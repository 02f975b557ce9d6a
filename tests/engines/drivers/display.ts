import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen without glass. */
export interface Display {
  name: string;
  server: ChildProcess;
}

/** Starts an X server of its own, at the first number that is free. */
export const startDisplay = async (): Promise<Display> => {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1600x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [number] = await once(server.stdio[3]!, 'data');
  return { name: `:${String(number).trim()}`, server };
};
