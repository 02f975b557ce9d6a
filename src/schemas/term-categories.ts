/** What sort of thing a term names. */
interface TermCategory {
  /** The kind in the index of the glossary under which readers look for it. */
  kind: 'people' | 'groups' | 'places' | 'documents' | 'words';
  /** What editors may call it. */
  also?: readonly string[];
}

/** Every sort of thing that a term names: readers see its name after the term. */
export const termCategoryTable = {
  group: { kind: 'groups', also: ['tribe', 'people', 'movement', 'militia', 'community', 'army'] },
  institution: { kind: 'groups', also: ['organisation', 'organization', 'body', 'ministry'] },
  party: { kind: 'groups', also: ['political-party', 'coalition'] },
  company: { kind: 'groups', also: ['firm', 'business', 'corporation', 'bank'] },
  person: { kind: 'people', also: ['man', 'woman', 'politician', 'author'] },
  place: { kind: 'places', also: ['city', 'town', 'river', 'country', 'region', 'province'] },
  concept: { kind: 'words', also: ['idea', 'word', 'term', 'notion', 'abbreviation'] },
  document: { kind: 'documents', also: ['paper', 'report', 'letter', 'book'] },
  law: { kind: 'documents', also: ['act', 'statute', 'constitution', 'bill', 'regulation'] },
  agreement: { kind: 'documents', also: ['accord', 'pact', 'deal', 'ceasefire', 'memorandum'] },
  treaty: { kind: 'documents', also: ['convention'] },
  judgment: { kind: 'documents', also: ['judgement', 'ruling', 'verdict', 'case'] },
  event: { kind: 'words', also: ['war', 'battle', 'attack', 'election', 'operation'] },
} as const satisfies Record<string, TermCategory>;

/** The name of a sort of thing. */
export type TermCategoryName = keyof typeof termCategoryTable;

/** Their names. */
export const termCategories = Object.keys(termCategoryTable) as [
  TermCategoryName,
  ...TermCategoryName[],
];
