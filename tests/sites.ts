interface TestSite {
  /** The content folder it is built from. */
  content: string;
  /** Where it is built to. */
  folder: string;
  base: string;
  port: number;
  address: string;
}

const site = (content: string, name: string, base: string, port: number): TestSite => ({
  content,
  folder: `.build/${name}`,
  base,
  port,
  address: `http://127.0.0.1:${port}${base}`,
});

/** The built sites that the tests look at. */
export const sites = {
  /** The made-up essay: most tests run on it. */
  fixture: site('tests/fixtures/ferry', 'fixture', '/', 4401),
  /** The same under a sub-path, as on a project page of a git host. */
  underPath: site('tests/fixtures/ferry', 'under-path', '/some/repo/', 4402),
  /** The made-up essay with the ids that pages give to their own parts; written by `same-names.ts`. */
  sameNames: site('.build/same-names-content', 'same-names', '/', 4404),
  /** The edition that is published, for what must hold of any: its words, its links, its weight. */
  edition: site(process.env['CONTENT_DIR'] ?? 'content', 'edition', '/', 4403),
};
