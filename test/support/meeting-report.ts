import fc from 'fast-check';

/** People of invented reports: as a list has them, and what the text calls them. */
const PEOPLE = [
	{ entry: 'Ana Lund, Harbour Office', names: ['Ana Lund', 'Ms Lund', 'Ana **Lund**'] },
	{ entry: 'Mr. Bo Roe (Pier Trust)', names: ['Bo Roe', 'Mr Roe', 'B. Roe'] },
	{ entry: 'Ruth E. Castellano', names: ['Ruth E. Castellano', 'Ruth Castellano', 'Ms. Castellano'] },
	{ entry: 'KONATÉ Awa, Quay Board', names: ['Awa Konaté', 'Awa KONATÉ'] },
	{ entry: 'van der Berg, Jan', names: ['Jan van der Berg', 'Mr van der Berg'] },
	{ entry: 'Zoë Quint 🎉', names: ['Zoë Quint', 'Zoë\nQuint'] },
] as const;

const STYLES = [
	['I', 'II', 'III', 'IV'],
	['1', '2', '3', '4'],
	['A', 'B', 'C', 'D'],
] as const;

const TITLES = ['Order of ships', 'Scale of fees', 'Budget 🎉', ''] as const;
const WORDS = ['Annex', 'ANNEX', 'Appendix'] as const;

interface Parts {
	readonly people: readonly (typeof PEOPLE)[number][];
	readonly numbers: readonly string[];
	readonly annexes: readonly { readonly title: string; readonly form: 'heading' | 'bold' | 'plain' }[];
	readonly word: string;
	readonly sentences: readonly number[];
	readonly lineEnd: string;
}

const parts: fc.Arbitrary<Parts> = fc.record({
	people: fc.subarray([...PEOPLE], { minLength: 2 }),
	numbers: fc.constantFrom(...STYLES),
	annexes: fc.array(
		fc.record({ title: fc.constantFrom(...TITLES), form: fc.constantFrom('heading', 'bold', 'plain') }),
		{ minLength: 1, maxLength: 4 },
	),
	word: fc.constantFrom(...WORDS),
	sentences: fc.array(fc.nat(10_000), { minLength: 3, maxLength: 14 }),
	lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
});

/** Reports with a list of participants, an agenda, numbered paragraphs, acronyms, annexes, and references to all of these. */
export const meetingReport: fc.Arbitrary<string> = parts.map(written);

function written({ people, numbers, annexes, word, sentences, lineEnd }: Parts): string {
	const name = (seed: number) => {
		const { names } = people[seed % people.length]!;
		return names[seed % names.length]!;
	};
	const annex = (seed: number) => `${word} ${numbers[seed % annexes.length]!}`;
	const label = (at: number) => `${word} ${numbers[at]!}${annexes[at]!.title === '' ? '' : ` – ${annexes[at]!.title}`}`;
	const slug = (text: string) =>
		text
			.toLowerCase()
			.replace(/[^\p{L}\p{N} -]/gu, '')
			.replaceAll(' ', '-');
	const sentence = (seed: number): string => {
		const choices = [
			`${name(seed)} presented the figures (${annex(seed)}).`,
			`The list is attached as ${annex(seed)}, as ${name(seed + 1)} recalled in paragraph ${1 + (seed % sentences.length)}.`,
			`The LRB agreed with ${name(seed)}. Agenda item ${1 + (seed % 3)} was closed.`,
			`${name(seed)} noted the [scale](#${slug(label(seed % annexes.length))}) and the [tides][tides].`,
			`See ${annex(seed)} and paragraphs 1 and 2; the QTO will write to the LRB.`,
			...(annexes.length > 1
				? [
						`See ${word.replace(/x$/, 'xes').replace(/X$/, 'XES').replace(/xes$/, 'xes')} ${numbers[0]} and ${numbers[1]}.`,
					]
				: []),
			`The Long Rope Board (LRB) thanked ${name(seed)}.`,
		];
		return choices[seed % choices.length]!.replaceAll('\n', lineEnd);
	};
	const labelled = annexes.map(({ form }, at) => {
		const text = label(at);
		const line = form === 'heading' ? `## ${text}` : form === 'bold' ? `**${text}**` : text;
		return `${line}\n\nText of it.\n`;
	});
	const lines = [
		'# Minutes of the Harbour Board',
		'5 February 2018',
		'## Participants',
		people.map(({ entry }) => `- ${entry}`).join('\n'),
		'## Agenda',
		'1. Opening\n2. Tides and fees\n3. Closing',
		'## Tides and fees',
		sentences.map((seed, at) => `${at + 1}. ${sentence(seed)}`).join('\n'),
		'[tides]: https://example.org/tides',
		...labelled,
	];
	return lines.join('\n\n').replaceAll(/\r?\n/g, lineEnd);
}
