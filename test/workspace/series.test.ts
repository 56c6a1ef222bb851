import assert from 'node:assert/strict';
import { ReportReader } from '../../server/src/report/index.js';
import { digestOf } from '../../server/src/workspace/index.js';
import { closeness, seriesOfDigest } from '../../server/src/workspace/series/series.js';

const BOARD = 'Present: Ana Lund, Bo Berg, Cy Roe, Di Moe';
const CLUB = 'Present: Ed Poe, Flo Ray, Gus Toll, Hal Vik';

let number = 0;
const series = (text: string, day: number) => {
	const path = `minutes/2018-02-0${day}.md`;
	return seriesOfDigest(digestOf(new ReportReader().read(`${text}\n\nAll went well, ${number++}.\n`, { path })), path);
};
const close = (one: string, other: string) => closeness(series(one, 1), series(other, 2));

describe('two bodies whose minutes are in one folder, all called "Minutes"', () => {
	it('are told apart by a line below the title', () => {
		assert.equal(close('# Minutes\n\nQuay Board\n\n5 February 2018', '# Minutes\n\nRowing Club\n\n6 February 2018'), 2);
		assert.equal(close(`# Minutes\n\n**Quay Board**\n\n${BOARD}`, `# Minutes\n\n**Rowing Club**\n\n${CLUB}`), 2);
		assert.equal(close('# Minutes\n\nQuay Board', '# Minutes\n\nQuay Board'), 3);
		assert.equal(close('# Protokoll der Sitzung\n\nHafenverein', '# Protokoll der Sitzung\n\nRuderverein'), 2);
	});

	it('are told apart by who met', () => {
		assert.equal(close(`# Minutes\n\n${BOARD}`, `# Minutes\n\n${CLUB}`), 2);
		assert.equal(close(`# Minutes\n\n${BOARD}`, `# Minutes\n\n${BOARD}, Ed Poe`), 3);
	});

	it('are one if the same people met, or if little is known', () => {
		assert.equal(close(`# Minutes\n\nQuay Board\n\n${BOARD}`, `# Minutes\n\nHarbour Board\n\n${BOARD}`), 3);
		assert.equal(close(`# Minutes\n\n${BOARD}`, '# Minutes\n\nPresent: Ed Poe, Flo Ray'), 3);
		assert.equal(close(`# Minutes\n\nQuay Board\n\n${BOARD}`, `# Minutes\n\nQuay Board\n\n${CLUB}`), 3);
		assert.equal(close('# Minutes', '# Minutes\n\nQuay Board'), 3);
	});

	it('are told apart as well by what has come from another thread', () => {
		const one = series(`# Minutes\n\n${BOARD}`, 1);
		const copy = JSON.parse(JSON.stringify(one)) as typeof one;
		assert.deepEqual(copy, one);
		assert.equal(closeness(copy, series(`# Minutes\n\n${CLUB}`, 2)), 2);
		assert.equal(closeness(series(`# Minutes\n\n${BOARD}`, 2), copy), 3);
	});

	it('need neither if the title says what they are', () => {
		assert.equal(close(`# Minutes of the Quay\n\n${BOARD}`, `# Minutes of the Quay\n\n${CLUB}`), 3);
	});
});
