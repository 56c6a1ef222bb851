/** Reads and checks the examples of the rules as nobody has written them, with words cut, moved and marked; says `done` in the end. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeLayers } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { outcomes } from '../../server/src/report/index.js';
import { rules } from '../../server/src/rules/index.js';
import { SEED } from '../support/seed.js';

/** Where the minutes begin that the examples are put into. */
const HEAD = '# Minutes of the Pier Board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe (Port), Tech Team\n\n';
const MARKS = [
	'**',
	'_',
	' ',
	'- ',
	'## ',
	'> ',
	'| ',
	': ',
	'**Action** ',
	'Decision: ',
	' to ',
	' (',
	')',
	'[',
	'](#)',
]
	.concat([
		'\t',
		'\\',
		'<br>',
		'“',
		'1. ',
		'a) ',
		'@',
		'~~',
		'`',
		'- [ ] ',
		', ',
		' will ',
		'Annex ',
		'🎉',
		'&amp;',
		'— ',
	])
	.concat(['Tech Team ', 'Ana ', ' the ', '\n', '\r\n', '\n\n']);

const lines = rules.flatMap(({ docs }) => [...docs.reported, ...docs.accepted]).flatMap((text) => text.split('\n'));
/** What is decided, and who is to do what: hardly any example says so. */
const SAID = [
	'Tech Team to write a page for the Pier Board by 5 March',
	'The board agreed to close the slip; Ana and Bo will look into it.',
	'Bo Roe to ask the harbour master, the Tech Team to tell the members',
	'Ana: I will send it. Agreed, 5 in favour, none against.',
	'The secretary and the Tech Team are to report in May.',
];
const text = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...lines) },
	{ weight: 1, arbitrary: fc.constantFrom(...SAID) },
);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const cut = fc.record({
	how: fc.constantFrom('insert', 'drop a word', 'keep the end', 'keep the beginning', 'go on otherwise'),
	at: share,
	mark: fc.constantFrom(...MARKS),
	other: fc.constantFrom(...lines),
});
type Cut = typeof cut extends fc.Arbitrary<infer T> ? T : never;
const line = fc.tuple(text, fc.array(cut, { maxLength: 3 })).map(([text, cuts]) => cuts.reduce(changed, text));
const minutes = fc.array(line, { minLength: 5, maxLength: 25 }).map((all) => HEAD + all.join('\n'));

function changed(text: string, { how, at, mark, other }: Cut): string {
	const place = Math.floor(at * (text.length + 1));
	const words = text.split(' ');
	switch (how) {
		case 'insert':
			return text.slice(0, place) + mark + text.slice(place);
		case 'drop a word':
			return words.filter((_, index) => index !== Math.floor(at * words.length)).join(' ');
		case 'keep the end':
			return mark + text.slice(place);
		case 'keep the beginning':
			return text.slice(0, place);
		case 'go on otherwise':
			return text.slice(0, place) + other.slice(Math.floor(at * other.length));
	}
}

const checker = new Checker();
const settings = mergeLayers([], () => undefined);
for (const text of fc.sample(minutes, { seed: SEED, numRuns: 400 })) {
	// Whoever finds the process busy for ever wants to know with what.
	console.log(JSON.stringify(text));
	const { report, findings, failures } = checker.check(text, settings, 'minutes/2018-02-05.md');
	for (const { fixes } of findings) assert.ok(fixes);
	assert.ok(outcomes(report));
	assert.deepEqual(failures, []);
}
console.log('done');
