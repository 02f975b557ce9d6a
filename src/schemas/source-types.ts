/** A type of source, by its name in CSL 1.0.2. */
interface SourceType {
  /** What readers are told that it is, where kind and publisher do not say so. */
  word?: string;
  /** It stands by itself: whoever brought it out is its publisher, not what contains it. */
  alone?: boolean;
  /** What editors may call it. */
  also?: readonly string[];
}

/** Every type of source: what the pages, the data and the citations say of it. */
export const sourceTypes = {
  'article-newspaper': { also: ['newspaper', 'news', 'article-news', 'editorial', 'op-ed'] },
  'article-magazine': { also: ['magazine'] },
  'article-journal': { also: ['journal', 'paper'] },
  article: { also: ['preprint'] },
  webpage: { also: ['web', 'website', 'web-page', 'page', 'site'] },
  'post-weblog': { also: ['blog', 'weblog', 'blog-post'] },
  post: { word: 'post', also: ['tweet', 'thread', 'facebook', 'telegram', 'message', 'comment'] },
  report: { alone: true, also: ['study', 'minutes', 'paper-report', 'communique'] },
  book: { alone: true, also: ['monograph'] },
  chapter: { word: 'chapter', also: ['book-chapter'] },
  'entry-encyclopedia': { also: ['encyclopedia', 'encyclopaedia', 'wikipedia'] },
  'entry-dictionary': { word: 'dictionary', also: ['dictionary'] },
  dataset: { alone: true, also: ['data', 'database', 'statistics', 'data-set'] },
  interview: { word: 'interview', also: ['conversation'] },
  speech: { word: 'speech', alone: true, also: ['address', 'lecture', 'talk', 'sermon'] },
  hearing: { word: 'hearing', alone: true, also: ['testimony'] },
  broadcast: { word: 'broadcast', also: ['radio', 'television', 'tv', 'podcast', 'episode'] },
  motion_picture: {
    word: 'film',
    alone: true,
    also: ['film', 'movie', 'documentary', 'video', 'motion-picture', 'youtube'],
  },
  song: { word: 'sound recording', alone: true, also: ['music', 'audio', 'recording', 'album'] },
  graphic: { word: 'picture', alone: true, also: ['photo', 'photograph', 'image', 'picture'] },
  map: { word: 'map', alone: true, also: ['chart', 'atlas'] },
  legislation: { word: 'law', alone: true, also: ['law', 'act', 'statute', 'constitution'] },
  bill: { word: 'bill', alone: true, also: ['draft-law'] },
  regulation: { word: 'regulation', alone: true, also: ['decree', 'order', 'by-law', 'rule'] },
  legal_case: {
    word: 'judgment',
    alone: true,
    also: ['case', 'court', 'judgment', 'judgement', 'ruling', 'verdict', 'legal-case'],
  },
  treaty: { word: 'treaty', alone: true, also: ['agreement', 'convention', 'accord', 'pact'] },
  standard: { word: 'standard', alone: true, also: ['norm'] },
  personal_communication: {
    word: 'letter',
    alone: true,
    also: ['letter', 'email', 'e-mail', 'mail', 'correspondence', 'personal-communication'],
  },
  manuscript: { word: 'manuscript', alone: true, also: ['archive', 'unpublished'] },
  document: { word: 'document', alone: true, also: ['file', 'memo'] },
  pamphlet: { word: 'pamphlet', alone: true, also: ['leaflet', 'flyer', 'brochure'] },
  thesis: { word: 'thesis', alone: true, also: ['dissertation', 'phd'] },
  'paper-conference': { word: 'conference paper', also: ['conference', 'proceedings'] },
  review: { word: 'review', also: ['critique'] },
  'review-book': { word: 'book review', also: ['book-review'] },
  performance: { word: 'performance', alone: true, also: ['play', 'theatre', 'concert', 'opera'] },
  software: { word: 'software', alone: true, also: ['app', 'program', 'code'] },
} as const satisfies Record<string, SourceType>;

/** The name of a type of source. */
export type SourceTypeName = keyof typeof sourceTypes;

/** What is known of a type of source. */
export const sourceType = (name: SourceTypeName): SourceType => sourceTypes[name];
