import edtf from 'edtf';

/** Milliseconds since 1970 of the first moment an EDTF date may mean; -Infinity where it is open. */
export const firstDay = (date: string): number => {
  const { min } = edtf(date);
  return Number.isFinite(min) ? min : Number.NEGATIVE_INFINITY;
};

/** Milliseconds since 1970 of the last moment an EDTF date may mean; Infinity where it is open. */
export const lastDay = (date: string): number => {
  const { max } = edtf(date);
  return Number.isFinite(max) ? max : Number.POSITIVE_INFINITY;
};
