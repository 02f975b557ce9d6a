let tries = 0;

/**
 * Fetches a script of the site. Each try has an address of its own: browsers remember of an address that
 * no script came from it.
 */
export const fetchScript = <Script>(address: string): Promise<Script> =>
  import(`${address}#${tries++}`);
