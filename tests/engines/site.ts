/** Where the made-up essay is built to for this suite. */
export const engineSite = '.build/engines-site';
