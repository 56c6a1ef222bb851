/**
 * Texts that no person writes, and that make careless parsers slow: what a tool exports, what an accident
 * leaves behind, what an attacker sends.
 */
export interface Pathological {
	readonly name: string;
	/** @param scale 1, 2 or 4: so many times as long, or as deep. */
	readonly make: (scale: number) => string;
}

const MANY = 10_000;

function numbered(count: number, piece: (i: number) => string): string {
	return Array.from({ length: count }, (_, i) => piece(i)).join('');
}

export const PATHOLOGICAL: readonly Pathological[] = [
	{ name: '10,000 unclosed ** in one paragraph', make: (scale) => '**a '.repeat(MANY * scale) },
	{ name: '10,000 unclosed **, a paragraph each', make: (scale) => '**a\n\n'.repeat(MANY * scale) },
	{ name: '10,000 [', make: (scale) => '['.repeat(MANY * scale) },
	{ name: '10,000 a**b c*', make: (scale) => 'a**b c* '.repeat(MANY * scale) },
	{ name: '10,000 unclosed <!--', make: (scale) => 'a <!-- '.repeat(MANY * scale) },
	{
		name: '500 runs of backticks, each longer',
		make: (scale) => numbered(500 * Math.sqrt(scale), (i) => `${'`'.repeat(i + 1)} `),
	},
	{ name: 'quotes 1,000 deep', make: (scale) => `${'> '.repeat(1_000 * scale)}a **b` },
	{ name: 'lists 1,000 deep on one line', make: (scale) => `${'- '.repeat(1_000 * scale)}a **b` },
	{
		name: 'lists 200 deep, a line each',
		make: (scale) => numbered(200 * Math.sqrt(scale), (i) => `${'  '.repeat(i)}- a **b\n`),
	},
	{ name: 'one nested list of 10,000 lines', make: (scale) => `- a\n${'  - b **c\n'.repeat(MANY * scale)}` },
	{ name: 'one line of 1 MB', make: (scale) => 'words of a line '.repeat(65_536 * scale) },
	{
		name: 'one line of 1 MB with bold and links',
		make: (scale) => 'a **bold** [link](https://example.org/) '.repeat(26_000 * scale),
	},
	{ name: '100,000 list items', make: (scale) => numbered(100_000 * scale, (i) => `- item ${i}\n`) },
	{ name: '10,000 definitions', make: (scale) => numbered(MANY * scale, (i) => `[a${i}]: https://example.org/${i}\n`) },
	{
		name: '10,000 definitions, each used',
		make: (scale) => numbered(MANY * scale, (i) => `See [a${i}].\n\n[a${i}]: https://example.org/${i}\n\n`),
	},
	{
		name: 'a table of 10,000 rows',
		make: (scale) => `| a | b |\n|---|---|\n${'| a **b | [c](#) |\n'.repeat(MANY * scale)}`,
	},
];
