import { setTimeout } from 'node:timers/promises';
import { clickElement } from './click-point.ts';
import type { Tab } from './driver.ts';
import { keyLetters, type Send } from './web-driver.ts';

/** A session of WebKitGTK’s driver as a tab. */
export const webKitTab = (send: Send, session: string): Tab => {
  const evaluate: Tab['evaluate'] = (run, ...args) =>
    send('POST', `${session}/execute/sync`, {
      script: `return (${run}).apply(null, arguments)`,
      args,
    });
  const act = (type: 'key' | 'pointer', actions: object[]) =>
    send('POST', `${session}/actions`, { actions: [{ type, id: type, actions }] });
  const clickAt = (x: number, y: number) =>
    act('pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  return {
    open: (url) => send('POST', `${session}/url`, { url }),
    reload: () => send('POST', `${session}/refresh`),
    traverse: (entries) => evaluate((by) => history.go(by), entries),
    evaluate,
    click: (selector) => clickElement({ evaluate, clickAt }, selector),
    clickAt,
    press: (key) =>
      act('key', [
        { type: 'keyDown', value: keyLetters[key] },
        { type: 'keyUp', value: keyLetters[key] },
      ]),
    resize: async (width, height) => {
      const frame = await evaluate(() => outerHeight - innerHeight);
      const size = { x: 0, y: 0, width, height: height + frame };
      await send('POST', `${session}/window/rect`, size);
      // The window is larger before the page in it knows.
      for (let wait = 0; wait < 40; wait += 1) {
        if (
          await evaluate((wide, high) => innerWidth === wide && innerHeight === high, width, height)
        )
          return;
        await setTimeout(50);
      }
      throw new Error(`The window did not become ${width} × ${height} px`);
    },
    screenshot: async () =>
      Buffer.from(await send<string>('GET', `${session}/screenshot`), 'base64'),
    close: () => send('DELETE', session),
  };
};
