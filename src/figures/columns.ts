import type { ColumnsFigure } from '../schemas/figure.ts';

/** One column or one empty slot, in the units of the drawing. */
export interface Column {
  year: number;
  value: number | null;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its value stands above it. */
  labelled: boolean;
}

/** A column chart, ready to be drawn. */
export interface ColumnsDrawing {
  width: number;
  height: number;
  baseline: number;
  columns: Column[];
}

/**
 * Lays out one column a year, from zero. The first, the last, the highest and the lowest are
 * labelled with their values; the others are in the table.
 * @param width of the drawing, in its own units
 */
export const drawColumns = ({ values }: ColumnsFigure, width: number): ColumnsDrawing => {
  const [top, bottom, plot] = [22, 20, 150];
  const numbers = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const most = Math.max(...numbers);
  const least = Math.min(...numbers);
  const step = width / values.length;
  const columns = values.map(({ year, value }, index) => {
    const height = Math.round(((value ?? 0) / most) * plot * 10) / 10;
    return {
      year,
      value,
      x: Math.round((index + 0.12) * step * 10) / 10,
      y: Math.round((top + plot - height) * 10) / 10,
      width: Math.round(step * 0.76 * 10) / 10,
      height,
      labelled: index === 0 || index === values.length - 1 || value === most || value === least,
    };
  });
  return { width, height: top + plot + bottom, baseline: top + plot, columns };
};
