import { expect, test } from 'vitest';
import { complaintAbout } from './mutated-content.ts';

test('the fixture itself is sound', () => {
  expect(complaintAbout()).toBe('');
});

test('all problems are told at once', () => {
  const complaint = complaintAbout(
    { file: 'notes/cost.yaml', find: '[toll]', put: '[tol]' },
    { file: 'timeline.yaml', find: 'strand: bridge', put: 'strand: bridges' },
  );
  expect(complaint).toContain('2 problems in the content.');
});
