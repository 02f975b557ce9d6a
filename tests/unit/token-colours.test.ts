import { describe, expect, test } from 'vitest';
import { tokenColours } from '../../src/styles/token-colours.ts';

describe('the colours of the style sheet', () => {
  const css =
    ':root { --paper: light-dark(#ffffff, #000000); } @media x { --paper: light-dark(#eeeeee, #111111); }';

  test('are those for all readers', () => {
    expect(tokenColours(css)('paper')).toEqual({ light: '#ffffff', dark: '#000000' });
  });

  test('are refused where there are none', () => {
    expect(() => tokenColours(css)('ink')).toThrow('no colour named ink');
  });
});
