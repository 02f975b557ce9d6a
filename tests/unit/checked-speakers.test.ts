import { describe, expect, test } from 'vitest';
import { styleTolls, styleVoices } from '../../src/checks/house-style.ts';
import { draftOf, told } from './small-draft.ts';

/** A draft that says one thing: a text in an event. */
const saying = (text: string, style: object, strand = 'sea') =>
  draftOf({ events: { storm: { title: '', place: '', strand, text: { text } } }, style });

describe('who speaks in a note', () => {
  const voices = {
    sides: ['The council', 'The petitioners'],
    bodies: ['The Mail'],
    level: 'warning',
  };
  const check = (who: string | undefined, style: object = { voices }) =>
    styleVoices(draftOf({ notes: { quay: { body: [{ says: {} }, { who, says: {} }] } }, style }));

  test('is a side by its set name, or a named body, with a word on when or where after a comma', () => {
    for (const who of ['The council', 'The Mail', 'The council, in 2019', undefined])
      expect(check(who)).toEqual([]);
    const bodies = ['Pell, Quist'];
    expect(check('Pell, Quist', { voices: { ...voices, bodies } })).toEqual([]);
  });

  test('is told where it is neither, with the nearest name or with the sides', () => {
    const message = 'neither the set name of a side nor a named body';
    const advice = 'Or add the body that speaks to voices in house-style.yaml.';
    expect(told(check('The counsel, in 2019'))).toEqual([
      ['quay body 1 who', message, 'The counsel, in 2019', `Did you mean The council? ${advice}`],
    ]);
    expect(check('X')[0]).toMatchObject({
      severity: 'warning',
      hint: `Known: The council, The petitioners, The Mail. ${advice}`,
    });
    const bodies = 'abcdefghijk'.split('').map((one) => `The body ${one}`);
    expect(check('X', { voices: { ...voices, bodies } })[0]?.hint).toBe(
      `Sides: The council, The petitioners. ${advice}`,
    );
  });

  test('is not asked where the house style names nobody', () => {
    expect(check('X', {})).toEqual([]);
  });
});

describe('a number of dead or injured', () => {
  const tolls = {
    ...{
      strands: ['sea'],
      numbers: ['two', 'dozens'],
      harm: ['drowned', 'hurt'],
      level: 'warning',
    },
    counters: ['says', 'by the count', 'reports', 'counts', 'adds'],
  };
  const check = (text: string, style: object = { tolls }, strand = 'sea') =>
    styleTolls(saying(text, style, strand));

  test('says who counted, in the same sentence', () => {
    const text =
      'The sea rose. Two people were drowned! The council says 12 were hurt. Nobody was hurt.';
    expect(told(check(text))).toEqual([
      [
        'storm text “Two people were”',
        'a number of dead or injured without who counted',
        'Two people were drowned!',
        'Say who counted: says, by the count, reports, counts …',
      ],
    ]);
    expect(check('12 drowned?')[0]).toHaveProperty('severity', 'warning');
    expect(check('12 drowned; the council says so.')).toEqual([]);
  });

  test('is a figure or a word for one, beside a word for harm', () => {
    expect(check('12 boats sailed.')).toEqual([]);
    expect(check('Some drowned.')).toEqual([]);
    expect(check('Dozens were hurt.')).toHaveLength(1);
  });

  test('is looked for in the strands that the house style names, where it names any', () => {
    expect(check('12 drowned.', { tolls }, 'town')).toEqual([]);
    expect(check('12 drowned.', {})).toEqual([]);
  });
});
