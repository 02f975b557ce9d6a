import { spawn } from 'node:child_process';

/** One step of the test command. */
export interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Nothing else runs beside it: it uses every core. */
  alone?: boolean;
}

/** How a step ended, with all that it said. */
interface Ending {
  name: string;
  status: number | null;
  seconds: string;
  said: string;
}

const run = ({ command, env, alone }: Step): Promise<Pick<Ending, 'status' | 'said'>> => {
  const [program = '', ...words] = command;
  const child = spawn(program, words, {
    // What runs alone is heard as it speaks; of what runs beside others each says all at its end.
    stdio: ['ignore', ...(alone ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      said += part;
    });
  return new Promise((done) => {
    child.once('error', ({ message }) => done({ status: 1, said: message }));
    child.once('close', (status) => done({ status, said }));
  });
};

const timed = async (step: Step): Promise<Ending> => {
  const started = performance.now();
  const { status, said } = await run(step);
  return {
    name: step.name,
    status,
    said,
    seconds: ((performance.now() - started) / 1000).toFixed(1),
  };
};

/**
 * Runs lines of steps side by side, those of a line one after the other. What a step says stays together.
 * A line ends with its first step that fails; the others run to their end.
 * @param say takes the words of each step
 * @returns the names of the steps that failed
 */
export const runSideBySide = async (
  lines: readonly (readonly Step[])[],
  say: (words: string) => void,
): Promise<string[]> => {
  const runLine = async (line: readonly Step[]): Promise<string[]> => {
    for (const step of line) {
      if (step.alone) say(`\n== ${step.name}`);
      const { name, status, said, seconds } = await timed(step);
      if (!step.alone) say(`\n== ${name}\n${said.trimEnd()}`);
      say(`${name}: ${status === 0 ? `${seconds} s` : 'failed'}`);
      if (status !== 0) return [name];
    }
    return [];
  };
  return (await Promise.all(lines.map(runLine))).flat();
};
