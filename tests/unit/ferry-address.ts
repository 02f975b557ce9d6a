/** The address of a path in the made-up edition, where it says that it is published. */
export const absolute = (path = ''): string => `https://ferry.example/${path}`;
