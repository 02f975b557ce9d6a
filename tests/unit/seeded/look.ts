import { fault } from './fault.ts';

const e = 'edition.yaml';
const last = 'rights: The rights in the op-ed remain with its author.';
/** A line of its own in edition.yaml. */
const added = (name: string, line: string, rule: string) =>
  fault(name, e, last, `${last}\n${line}`, rule, [e, line]);

/** How an edition looks and speaks. */
export const lookFaults = [
  added('a kind of note that there is not', 'kinds:\n  ¦checks: { name: fact }', 'unknown-field'),
  added('a meaning that is misspelt', 'kinds:\n  check: { ¦meanin: A claim. }', 'unknown-field'),
  added('two kinds under one name', 'kinds:\n  context: { name: ¦check }', 'duplicate-name'),
  added('a kind with a long name', `kinds:\n  check: { name: ¦${'a'.repeat(25)} }`, 'too-long'),
  added('a kind without a name', 'kinds:\n  check: { name: ¦"" }', 'empty-field'),
  added('a name of a kind in place of its fields', 'kinds:\n  check: ¦fact check', 'wrong-type'),
  added(
    'a meaning of many words',
    `kinds:\n  since: { meaning: ¦${'word '.repeat(17).trim()}. }`,
    'too-many-words',
  ),
  added('a verdict that there is not', 'verdicts:\n  ¦hold: { name: true }', 'unknown-field'),
  added('a verdict that YAML reads otherwise', 'verdicts:\n  holds: { name: ¦true }', 'wrong-type'),
  added(
    'two verdicts under one name',
    'verdicts:\n  holds: { name: true to the record }\n  partly: { name: ¦True to the record }',
    'duplicate-name',
  ),
  added(
    'two verdicts under one name where they stand alone',
    'verdicts:\n  partly: { name: in part, alone: ¦Disputed }',
    'duplicate-name',
  ),
  added('a small line that there is not', 'mottos:\n  ¦kickers: Opinion', 'unknown-field'),
  added('a small line with HTML', 'mottos:\n  kicker: ¦<b>Opinion</b>', 'text-html'),
  added(
    'a small line in letters that no card can show',
    'mottos:\n  kicker: Opinion, ¦γνώμη',
    'essay-script',
  ),
  added(
    'a kind in letters that no card can show',
    'kinds: { check: { name: ¦факт } }',
    'essay-script',
  ),
  fault(
    'a site in letters that no card can show',
    e,
    'site: The Annotated Ferry',
    'site: The Annotated ¦Πορθμείο',
    'essay-script',
  ),
  added('a long line above the title', `mottos:\n  kicker: ¦${'a'.repeat(41)}`, 'too-long'),
  added(
    'a straight apostrophe in a small line',
    "mottos:\n  key: Two ¦'voices",
    'text-straight-quotes',
  ),
  added('a unit that there is not', 'units:\n  - { unit: ¦mile }', 'unknown-value'),
  added(
    'a unit twice',
    'units:\n  - { unit: miles }\n  - { unit: ¦miles, short: mi. }',
    'duplicate-entry',
  ),
  added('no unit', 'units: ¦[]', 'wrong-count'),
  added('a unit by itself', 'units: ¦miles', 'wrong-type'),
  added('a unit by its name alone', 'units: [¦kilometres]', 'wrong-type'),
  added('a misspelt field of a unit', 'units:\n  - { unit: miles, ¦shrt: mi. }', 'unknown-field'),
  added('a licence without a name', 'licence: ¦{ short: CC BY }', 'missing-field'),
  added('a licence by its name alone', 'licence: { name: ¦CC BY-NC 4.0 }', 'licence-address'),
  added(
    'a licence of somebody’s without an address',
    'licence: { name: ¦Open Notes 2 }',
    'licence-address',
  ),
  added(
    'the address of another licence',
    'licence: { name: CC BY-SA 4.0, address: ¦https://creativecommons.org/licenses/by/4.0/ }',
    'licence-address',
  ),
  added(
    'the address of another licence than the short name says',
    'licence: { name: Creative Commons, short: CC0, address: ¦https://creativecommons.org/licenses/by/4.0/ }',
    'licence-address',
  ),
  added(
    'a licence that reserves some rights without an address',
    'licence: { name: ¦"CC BY-SA 4.0, some rights reserved" }',
    'licence-address',
  ),
  added(
    'a licence at http',
    'licence: { name: Open Notes 2, address: ¦http://notes.example/2 }',
    'licence-address',
  ),
  added(
    'a licence that is nowhere on the web',
    'licence: { name: Open Notes 2, address: ¦notes/2 }',
    'address-form',
  ),
  added('a licence as one text', 'licence: ¦All rights reserved', 'wrong-type'),
  added('a colour by its name', 'colours: { light: { ink: ¦black } }', 'wrong-form'),
  added('a colour of three digits', 'colours: { light: { ink: ¦"#000" } }', 'wrong-form'),
  added('a colour of the right length', 'colours: { light: { ink: ¦"#00000g" } }', 'wrong-form'),
  added('a colour as a number', 'colours: { light: { ink: ¦101010 } }', 'wrong-type'),
  added('a colour that is a comment', 'colours:\n  light:\n    ¦ink: #000000', 'empty-field'),
  added(
    'a colour that there is not',
    'colours: { light: { ¦papier: "#ffffff" } }',
    'unknown-field',
  ),
  added('a scheme that there is not', 'colours: { ¦day: { paper: "#ffffff" } }', 'unknown-field'),
  added('small print that is faint', 'colours: { light: { soft: ¦"#b0a890" } }', 'colour-contrast'),
  added(
    'an accent that is faint by night',
    'colours: { dark: { since: ¦"#7a2a1e" } }',
    'colour-contrast',
  ),
  added(
    'an accent that is faint on its tint only',
    'colours: { light: { check: ¦"#8f6000" } }',
    'colour-contrast',
  ),
  added(
    'paper that makes all faint',
    'colours: { light: { paper: ¦"#a0a0a0" } }',
    'colour-contrast',
  ),
  added(
    'paper and words of the editors’ that are near one another',
    'colours: { light: { paper: ¦"#b0b0b0", ink: "#505050", soft: "#606060", check: "#606060" } }',
    'colour-contrast',
  ),
  added('a sheet in the middle', 'colours: { dark: { sheet: ¦"#555555" } }', 'colour-contrast'),
  added('lines that cannot be seen', 'colours: { light: { rule: ¦"#fbf8f2" } }', 'colour-contrast'),
  added(
    'the colours of the night by day',
    'colours: { light: { paper: ¦"#101820", ink: "#f0f0f0" } }',
    'colour-scheme',
  ),
  added('a service that the site does not know', 'share: [link, ¦whatsup]', 'unknown-value'),
  added('a form of sharing twice', 'share: [link, mail, ¦mail]', 'duplicate-entry'),
  added('a menu without the link', 'share: ¦[whatsapp, mail]', 'share-link'),
  added('a menu with nothing in it', 'share: ¦[]', 'share-link'),
  added(
    'a menu of many services',
    `share: [link, quote, mail, sheet, whatsapp${[1, 2, 3, 4, 5, 6]
      .map((n) => `, ${n === 6 ? '¦' : ''}{ name: Board ${n}, address: "https://b.example/{url}" }`)
      .join('')}]`,
    'wrong-count',
  ),
  added(
    'a service at http',
    'share: [link, { name: Board, address: ¦"http://b.example/?u={url}" }]',
    'share-address',
  ),
  added(
    'a service whose host is what is shared',
    'share: [link, { name: Board, address: ¦"https://{url}" }]',
    'share-address',
  ),
  added(
    'a service with the title in its host',
    'share: [link, { name: Board, address: ¦"https://{title}.example/?u={url}" }]',
    'share-address',
  ),
  added(
    'a service that runs a script',
    'share: [link, { name: Board, address: ¦"javascript:alert({url})" }]',
    'share-address',
  ),
  added(
    'a service that is not told what is shared',
    'share: [link, { name: Board, address: ¦"https://b.example/" }]',
    'share-address',
  ),
  added(
    'a service that asks for what the site does not know',
    'share: [link, { name: Board, address: ¦"https://b.example/?u={url}&by={author}" }]',
    'share-address',
  ),
  added(
    'a misspelt field of a service',
    'share: [link, { name: Board, ¦adress: "https://b.example/?u={url}" }]',
    'unknown-field',
  ),
  added(
    'a service without a name',
    'share: [link, ¦{ address: "https://b.example/?u={url}" }]',
    'missing-field',
  ),
  added(
    'a typeface that is not installed',
    'typefaces: { author: ¦"@fontsource-variable/no-such-face" }',
    'typeface-missing',
  ),
  added('a typeface by its name', 'typefaces: { author: ¦Literata }', 'wrong-form'),
  added(
    'a typeface that is no package of letters',
    'typefaces: { author: ¦"@fontsource/../newsreader" }',
    'wrong-form',
  ),
  added(
    'the author without serifs',
    'typefaces: { author: ¦"@fontsource-variable/source-sans-3" }',
    'typeface-voice',
  ),
  added(
    'the editors with serifs',
    'typefaces: { editors: ¦"@fontsource-variable/newsreader" }',
    'typeface-voice',
  ),
  added(
    'a voice that there is not',
    'typefaces: { ¦title: "@fontsource-variable/newsreader" }',
    'unknown-field',
  ),
] as const;
