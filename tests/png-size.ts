import { expect } from '@playwright/test';

/** Width and height of a PNG, from its header (W3C PNG, 11.2.1). */
export const sizeOf = (png: Buffer): [number, number] => {
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};
