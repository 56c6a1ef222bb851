import fc from 'fast-check';

const TITLES = ['Opening', 'Tides and fees', 'Budget 🎉', 'Order of ships', 'Closing'] as const;
const ROMAN = ['I', 'II', 'III', 'IV', 'V'] as const;

/** How items are numbered, by their index. */
const ITEMS: readonly ((index: number) => string)[] = [
	(index) => `${index + 1}. `,
	(index) => `- ${ROMAN[index]}. `,
	(index) => `- ${'ABCDE'[index]}. `,
	() => '- ',
	(index) => `${index + 8}) `,
];

const parts = fc.record({
	count: fc.integer({ min: 2, max: 5 }),
	item: fc.constantFrom(...ITEMS),
	under: fc.boolean(),
	title: fc.constantFrom('heading', 'numbered', 'worded', 'bold', 'none'),
	paragraphs: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
	start: fc.constantFrom(1, 7),
	names: fc.array(fc.nat(20), { minLength: 15, maxLength: 15 }),
	fence: fc.boolean(),
	front: fc.boolean(),
	lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
});

/** Reports in which each item of the agenda has a part of its own, with numbered paragraphs that name others. */
export const itemisedReport: fc.Arbitrary<string> = parts.map((given) => {
	const { count, item, under, title, paragraphs, start, names, fence, front, lineEnd } = given;
	const titles = TITLES.slice(0, count);
	let next = start;
	const last = start + paragraphs.slice(0, count).reduce((sum, each) => sum + each, 0) - 1;
	const paragraph = (): string => {
		const seed = names[(next - start) % names.length]!;
		const other = start + (seed % Math.max(1, last - start + 1));
		const sentences = [
			`Ms Lund spoke of paragraph ${other}.`,
			`Under agenda item ${1 + (seed % count)} all agreed.`,
			`Items ${1 + (seed % count)} and ${count} were taken together, see TOP 1–${count}.`,
			`See paragraphs ${start}–${other} and the [list](#tides-and-fees).\n${' '.repeat(`${next}. `.length)}More of it.`,
			'Nothing else 🎉.',
		];
		const sentence = sentences[seed % sentences.length]!;
		return `${next++}. ${sentence}`;
	};
	const part = (words: string, index: number): string => {
		const lines = Array.from({ length: paragraphs[index]! }, paragraph).join('\n');
		const label = {
			heading: `## ${words}`,
			numbered: `## ${index + 1}. ${words}`,
			worded: `## ${index % 2 === 0 ? 'TOP' : 'Agenda item'} ${index + 1}: ${words}`,
			bold: `**${words}**`,
			none: '',
		}[title];
		return [label, `It was said of ${words.toLowerCase()} that it is so.`, lines]
			.filter((each) => each !== '')
			.join('\n\n');
	};
	return [
		...(front ? ['---\ntitle: Minutes of the Harbour Board\n---'] : []),
		'# Minutes of the Harbour Board',
		'5 February 2018',
		'## Participants\n\n- Ana Lund, Harbour Office\n- Bo Roe, Pier Trust',
		'## Agenda',
		titles
			.map((words, index) => `${item(index)}${words}${under && index === 1 ? '\n   - Tides\n   - Fees' : ''}`)
			.join('\n'),
		...(fence ? ['## Notes\n\n```\n2. Tides and fees, see paragraph 3\nANNEX II\n```'] : []),
		...titles.map(part),
		...(title === 'bold' || title === 'none' ? [] : ['## Signed\n\nAna Lund']),
	]
		.join('\n\n')
		.replaceAll(/\r?\n/g, lineEnd);
});
