import { error, warning } from './rule.ts';

/** What a drawing can show. */
export const figureRules = {
  'figure-scale': error(
    'What a figure marks lies within its drawing.',
    'span: 2025-10-09/2025-11-08\nitems:\n  - { date: 2025-12-01, row: talks, text: A round }',
    'span: 2025-10-09/2025-12-08',
  ),
  'figure-order': error(
    'What a figure lists goes forward: years go up, items and periods do not go back.',
    'values:\n  - { year: 2014, value: 2 }\n  - { year: 2013, value: 1 }',
    'values:\n  - { year: 2013, value: 1 }\n  - { year: 2014, value: 2 }',
  ),
  'figure-gap': error(
    'A series of years leaves none out: a year without a number is written value: null.',
    '- { year: 2013, value: 1 }\n- { year: 2015, value: 2 }',
    '- { year: 2013, value: 1 }\n- { year: 2014, value: null }\n- { year: 2015, value: 2 }',
  ),
  'figure-twice': error(
    'A figure lists each year, place, row, mark or line once.',
    'places:\n  - { name: Oslo, country: "NO" }\n  - { name: Oslo, country: "NO" }',
    'places:\n  - { name: Oslo, country: "NO" }\n  - { name: Bergen, country: "NO" }',
  ),
  'figure-columns': error(
    'A column has a year or a period, as all of its figure have, and only what goes with it.',
    '- { year: 2013, label: Spring, value: 1 }',
    '- { period: 2013-03/2013-05, label: Spring, value: 1 }',
  ),
  'figure-empty': error(
    'A figure has something to draw.',
    'values:\n  - { year: 2013, value: null }\n  - { year: 2014, value: null }',
    'values:\n  - { year: 2013, value: null }\n  - { year: 2014, value: 2 }',
  ),
  'figure-row': error(
    'An item stands in one of the rows of its figure, and every row has an item.',
    'rows: [talks]\nitems:\n  - { date: 2025-10-19, row: border, text: Shut }',
    'rows: [talks, border]',
  ),
  'figure-source': error(
    'A figure lists every source that its numbers name.',
    'values: [{ year: 2013, value: 1, source: harbour-book }]\nsources: [accounts]',
    'values: [{ year: 2013, value: 1, source: harbour-book }]\nsources: [harbour-book]',
  ),
  'figure-note': warning(
    'A figure stands at the paragraph of the note it belongs to.',
    'paragraph: 4\nnote: winter-losses  # of paragraph 2',
    'paragraph: 2\nnote: winter-losses',
  ),
  'figure-see': error(
    'A figure does not point at itself.',
    '- id: far\n  see: far',
    '- id: far\n  see: near',
  ),
  'figure-place': error(
    'A place on a map is in the gazetteer, under the name it has there, or says where it lies.',
    '- { name: Gothenburg, country: SE }',
    '- { name: Göteborg, country: SE, label: Gothenburg }\n- { name: Lorn, at: { latitude: 58.5, longitude: 5.2 } }',
  ),
  'figure-line': error(
    'A line on a map joins two of its places.',
    'lines: [{ from: Oslo, to: Oslo }]',
    'lines: [{ from: Oslo, to: Bergen }]',
  ),
  'figure-border': error(
    'A border on a map lies between two neighbours, by their numeric codes in ISO 3166-1.',
    'border: { between: ["578", "036"], label: a border }',
    'border: { between: ["578", "752"], label: a border }',
  ),
  'figure-label': error(
    'Words in a drawing have room there.',
    'label: a label that is far too long for the drawing it should stand in',
    'label: the talks',
  ),
} as const;
