import type { Graph, Thing, WithContext } from 'schema-dts';

/** Structured data as it may stand in a `<script>`: no text in it can end the element or open a comment. */
export const jsonLd = (data: Graph | WithContext<Extract<Thing, object>>): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');
