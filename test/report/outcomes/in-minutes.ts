import assert from 'node:assert/strict';
import { markedActions, outcomes, ReportReader } from '../../../server/src/report/index.js';

/** What a text tells of decisions and tasks. */
export const read = (text: string): string[] => {
	const report = new ReportReader().read(text, { path: 'minutes.md' });
	const found = outcomes(report);
	for (const { span, text: words } of found) assert.ok(span.from < span.to, words);
	// Those with a mark are found the same way.
	for (const each of markedActions(report))
		assert.deepEqual(
			found.find(({ span }) => span.from === each.span.from),
			each,
		);
	return found.map(({ kind, text, who, day, due }) => {
		const by = [...who, day ?? due].filter((each) => each !== undefined).join(', ');
		return `${kind}: ${text}${by === '' ? '' : ` (${by})`}`;
	});
};

/** In minutes of 5 March 2018, with Ana Lund, Bo Berg and Cy Roth. */
export const minutes = (said: string): string[] =>
	read(`# Minutes 🎉\n\n5 March 2018\n\nPresent: Ana Lund, Bo Berg, Cy Roth\n\n${said}\n`);

export const inMinutes = (said: readonly string[]): string[] => minutes(said.join('\n\n'));

/** Each says one thing, in a paragraph of its own. */
export const eachIs = (said: Readonly<Record<string, string>>) =>
	assert.deepEqual(
		inMinutes(Object.keys(said)),
		Object.values(said).filter((each) => each !== ''),
	);
