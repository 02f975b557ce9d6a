import { expect, test } from 'vitest';
import { complaintAbout, type Mutation } from './mutated-content.ts';

/** Tests that each of these changes to the fixture is refused; a change is named by what is wrong. */
export const testRefusals = (cases: [string, Mutation][]): void => {
  for (const [name, mutation] of cases)
    test(`${name} is refused, with place, finding and advice`, () => {
      const complaint = complaintAbout(mutation);
      expect(complaint).toMatch(/^content\/[a-z/-]+\.(yaml|mdx):\d+:\d+ (error|warning) [a-z-]+$/m);
      expect(complaint).toMatchSnapshot();
    });
};
