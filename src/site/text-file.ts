/**
 * A file of plain text. It begins with the byte order mark: a browser takes text that a server names no
 * charset for as windows-1252. JSON and XML have none: they are UTF-8 by their own standards, and RFC
 * 8259 forbids the mark in JSON.
 */
export const textFile = (text: string): Response => new Response(`\ufeff${text}`);
