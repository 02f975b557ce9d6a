/** Sends a command of W3C WebDriver to a driver and gives what it answers. */
export type Send = <Answer = void>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Answer>;

/**
 * A way to send commands to the WebDriver at an address.
 * @throws Error with the driver’s own words when it refuses a command
 */
export const webDriverAt = (address: string): Send => {
  const send = async (method: string, path: string, body: object = {}) => {
    const answer = await fetch(`${address}${path}`, {
      method,
      // A page that hangs must end the test, not the run.
      signal: AbortSignal.timeout(30_000),
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  return send as Send;
};

/** The letters that stand for keys in WebDriver’s actions. */
export const keyLetters = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Space: ' ',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
};
