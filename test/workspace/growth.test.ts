/** Folders of which each report once asked every other about all of its people. */
import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { Earlier, ReportIndex } from '../../server/src/workspace/index.js';
import { digestAt } from '../support/reports.js';

const { settings } = readSettings({});
const FEW = 50;
const TIMES = 100;
/** What a report asks is about the same people, links and acronyms: only what costs six times as much is taken for more. */
const MOST = 6;
/** Other programs, and code that is new to V8, make work slower and never faster: so the best counts. */
const ATTEMPTS = 10;

/** So many given names and family names, each with each. */
const NAMES = 20;
const nameOf = (number: number): string =>
	'BCDFGHJKLM'[number % 10]! + 'aeiou'[number % 5] + 'lmnr'[number % 4] + 'dst'[number % 3];

const dayOf = (week: number): string => new Date(Date.UTC(1900, 0, 4 + week)).toISOString().slice(0, 10);

/** One of so many meetings has somebody again. */
const APART = 7;

/** The meeting of a day. */
function report(week: number): string {
	const all = Array.from({ length: NAMES ** 2 }, (_, i) => `${nameOf(i % NAMES)} ${nameOf(Math.floor(i / NAMES))}berg`);
	const people = all.filter((_, i) => (i + week) % APART === 0);
	return `# Minutes of the Harbour Board, ${dayOf(week)}

## Participants

${people.map((each) => `- ${each} (Harbour Office)\n`).join('')}
## Talk

${nameOf(week % NAMES)} asked ${nameOf(2).toLowerCase()} and ${nameOf(4).toLowerCase()} for SeaBridge, and for seabridge.

The Board of Trade (BOT) showed the [rules](https://example.org/rules) and the [slides](#).
`;
}

const DIGESTS = Array.from({ length: APART }, (_, week) => digestAt(`board/${week}.md`, report(week)));

function folderOf(reports: number): ReportIndex {
	const index = new ReportIndex();
	for (let i = 0; i < reports; i++) index.set(`board/${i}.md`, { ...DIGESTS[i % APART]!, date: dayOf(i) });
	return index;
}

/** Processor time for the check of one report among so many, in microseconds. */
function cost(reports: number): number {
	const index = folderOf(reports);
	const costs = Array.from({ length: ATTEMPTS }, (_, i) => {
		// What it asks is not remembered for another.
		const path = `board/next-${i}.md`;
		const before = process.cpuUsage();
		const earlier = new Earlier(() => index, path);
		const { failures } = new Checker().check(report(reports), settings, path, undefined, { earlier });
		const { user, system } = process.cpuUsage(before);
		assert.deepEqual(failures, []);
		return user + system;
	});
	return Math.min(...costs);
}

describe('a folder', function () {
	this.timeout(240_000);

	it('makes no check much dearer, however many reports are in it', () => {
		const few = cost(FEW);
		const many = cost(FEW * TIMES);
		assert.ok(many < MOST * few, `${few / 1_000} ms, and ${many / 1_000} ms among ${TIMES} times as many`);
	});
});
