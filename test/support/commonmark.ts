import { createRequire } from 'node:module';

interface Example {
	readonly markdown: string;
	readonly section: string;
	readonly html: string;
	readonly number: number;
}

// The package has no types, and an import of it would need a declaration of our own.
const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: readonly Example[] };

/** The examples of the CommonMark specification 0.31.2, with real tabs where it prints arrows. */
export const commonMarkExamples: readonly Example[] = tests.map((example) => ({
	...example,
	markdown: example.markdown.replaceAll('→', '\t'),
}));
