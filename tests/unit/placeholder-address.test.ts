import { expect, test } from 'vitest';
import { isPlaceholder } from '../../src/schemas/address.ts';

test('an address for examples, for tests or of this machine is nobody’s', () => {
  for (const address of [
    'https://isle.example/',
    'https://www.example.org/',
    'https://example.com/op-ed/',
    'https://isle.test/',
    'https://isle.invalid/',
    'http://localhost:4321/',
    'http://127.0.0.1:4321/',
    'http://[::1]/',
  ])
    expect(isPlaceholder(address), address).toBe(true);
});

test('any other address is somebody’s', () => {
  for (const address of [
    'https://isle.org/',
    'https://example.isle.org/',
    'https://myexample.com/',
    'https://isle.org/example.com',
    'https://someone.github.io/isle/',
  ])
    expect(isPlaceholder(address), address).toBe(false);
});
