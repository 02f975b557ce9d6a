import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line between a browser and a server. */
export interface Line {
  name: string;
  /** Milliseconds that a byte needs to the server and its answer back. */
  roundTrip: number;
  /** Bytes in a second, from the server to the browser. */
  bandwidth: number;
}

/** Lighthouse’s “slow 4G” and WebPageTest’s “3G”. */
export const lines = {
  slow4G: { name: 'slow 4G', roundTrip: 150, bandwidth: 1_600_000 / 8 },
  slow3G: { name: '3G', roundTrip: 300, bandwidth: 400_000 / 8 },
} satisfies Record<string, Line>;

const segment = 1460;

/** The first window of TCP (RFC 6928). It doubles with each round trip (slow start). */
const firstWindow = 10 * segment;

/** Writes what it is given in its order, each part at its time or later. */
const inOrder = (to: Socket): ((part: Buffer, at: number) => void) => {
  const parts: { part: Buffer; at: number }[] = [];
  const next = (): void => {
    while (parts[0] && parts[0].at <= performance.now()) {
      const { part } = parts.shift()!;
      if (to.writable) to.write(part);
    }
    if (parts[0]) setTimeout(next, parts[0].at - performance.now());
  };
  return (part, at) => {
    parts.push({ part, at });
    if (parts.length === 1) next();
  };
};

/**
 * A line in front of a server, with TCP’s slow start, which a browser’s own throttling does not have.
 * @param port of the server on this machine
 * @returns a server that forwards each connection; it listens nowhere yet
 */
export const slowLine = (port: number, { roundTrip, bandwidth }: Line): Server => {
  /** When the line has carried all that was given to it, in the time of `performance.now`. */
  let free = 0;
  return createServer((browser) => {
    const server = connect(port, '127.0.0.1');
    const [toBrowser, toServer] = [inOrder(browser), inOrder(server)];
    let window = firstWindow;
    let room = window;
    /** Until then the window is full. */
    let blocked = 0;
    server.on('data', (chunk) => {
      for (let at = 0; at < chunk.length; at += segment) {
        const part = chunk.subarray(at, at + segment);
        if (room <= 0) {
          // The answer to the first part of the window came a round trip after it.
          window *= 2;
          room = window;
          free = Math.max(free, blocked);
        }
        const start = Math.max(free, performance.now());
        if (room === window) blocked = start + roundTrip;
        room -= part.length;
        free = start + (part.length / bandwidth) * 1000;
        toBrowser(part, free + roundTrip / 2);
      }
    });
    // The handshake of the connection takes a round trip of its own.
    const opened = performance.now() + roundTrip;
    browser.on('data', (chunk) =>
      toServer(chunk, Math.max(opened, performance.now()) + roundTrip / 2),
    );
    for (const [one, other] of [
      [browser, server],
      [server, browser],
    ] as const) {
      one.on('close', () => other.destroy());
      one.on('error', () => other.destroy());
    }
  });
};
