import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { atomFeed } from '../../src/data-files/feed.ts';
import { markup } from '../../src/data-files/markup.ts';
import { absolute } from './ferry-address.ts';

const edition = loadEdition('tests/fixtures/ferry');
const { meta } = edition;

describe('the feed', () => {
  const feed = () => atomFeed(edition, absolute);

  test('says what it is, and gives the edition first', () => {
    expect(feed().split('    <entry>')[0]).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
    <id>https://ferry.example/feed.xml</id>
    <title>The Annotated Ferry: corrections and additions</title>
    <updated>2024-02-01T00:00:00.000Z</updated>
    <author>
        <name>The editors of The Annotated Ferry</name>
    </author>
    <link rel="alternate" href="https://ferry.example/about/#UI-corrections"/>
    <link rel="self" href="https://ferry.example/feed.xml"/>
    <subtitle>${meta.description}</subtitle>
    <rights>The rights in the op-ed remain with its author.</rights>
`);
    expect(feed().split('    <entry>')[1]).toBe(`
        <title type="html"><![CDATA[The edition of 1 February 2024: Let Us Wait for the Boat]]></title>
        <id>https://ferry.example/</id>
        <link href="https://ferry.example/"/>
        <updated>2024-02-01T00:00:00.000Z</updated>
        <content type="html"><![CDATA[<p>${meta.description}</p>]]></content>
    </entry>
`);
    expect(feed().endsWith('</feed>\n')).toBe(true);
  });

  test('gives each correction with its old and its new words, an addition with its reason', () => {
    const entries = feed().split('    <entry>').slice(2);
    expect(entries[2]).toBe(`
        <title type="html"><![CDATA[Corrected: The council meets]]></title>
        <id>https://ferry.example/about/#correction-petitions-taken-in</id>
        <link href="https://ferry.example/about/#correction-petitions-taken-in"/>
        <updated>2023-12-03T00:00:00.000Z</updated>
        <content type="html"><![CDATA[<p>Was: <del>The council hears the engineers and one petition.</del></p>\
<p>Now: <ins>The council hears the engineers and takes in two petitions.</ins></p>\
<p>The minutes list “two” petitions, A &amp; B.</p>]]></content>
        <published>2023-12-03T00:00:00.000Z</published>
    </entry>
`);
    expect(entries[1]).toContain('[Added: Lorn]');
    expect(entries[1]).toContain('[<p>The islanders’ own name for the town was missing.</p>]');
    expect(entries[4]).toContain('[Reworded: Section 2: What the bridge would cost]');
  });

  test('was updated on the day of its last correction, where that is later than the edition', () => {
    const [first, ...others] = edition.corrections;
    const corrections = [...others, { ...first!, date: '2024-03-05' }];
    const later = atomFeed({ ...edition, corrections }, absolute);
    expect(later).toMatch(/<updated>2024-03-05T00:00:00.000Z<\/updated>\s+<author>/);
  });

  test('has signs of HTML as text', () => {
    expect(markup('a < b > "c" & d')).toBe('a &lt; b &gt; &quot;c&quot; &amp; d');
  });
});
