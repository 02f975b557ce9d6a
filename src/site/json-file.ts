/** A file of open data: JSON that people can read too. */
export const jsonFile = (data: unknown): Response =>
  new Response(`${JSON.stringify(data, null, 2)}\n`);
