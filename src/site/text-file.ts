/**
 * The bytes of a file of plain text. It begins with the byte order mark: a browser takes text that a
 * server names no charset for as windows-1252. JSON and XML have none: they are UTF-8 by their own
 * standards, and RFC 8259 forbids the mark in JSON.
 */
export const textBytes = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`\ufeff${text}`);

/** A file of plain text. */
export const textFile = (text: string): Response => typedFile(textBytes(text), 'text/plain');

/**
 * A file of another kind, for the preview: a built site is sent by a server that has its own list.
 * @param type its media type
 */
export const typedFile = (content: string | Uint8Array, type: string): Response => {
  const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
  return new Response(content as BodyInit, { headers: { 'content-type': `${type}${charset}` } });
};
