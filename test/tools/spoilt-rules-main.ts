/**
 * A program that runs the files of tests it is given, once for each way to spoil what the rules say: each says "X" in
 * place of its messages, or nothing of other places. It prints, as JSON, in which files a test failed for it. See
 * `notice.test.ts`.
 */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';
import { type Finding, findingsOf, type ReportRule, type Rule, rules } from '../../server/src/rules/index.js';

/** What has been spoilt in one way, and to what end. */
export interface Noticed {
	/** The rules that said something which is different now. */
	readonly spoilt: readonly string[];
	/** Files of tests, without `.test.ts`, of which one failed. */
	readonly files: readonly string[];
}

type Spoil = (finding: Finding) => Finding | undefined;

const WAYS: Readonly<Record<string, Spoil>> = {
	message: (finding) => ({ ...finding, message: 'X' }),
	related: ({ related, ...finding }) => (related?.length ? finding : undefined),
};

let spoil: Spoil = () => undefined;
const spoilt = new Set<string>();
const failed = new Set<string>();

for (const rule of rules) {
	const sound: Rule = { ...rule };
	(rule as { check?: ReportRule['check'] }).check = function* (report, context) {
		for (const finding of findingsOf(sound, report, context)) {
			const other = spoil(finding);
			if (other) spoilt.add(rule.id);
			yield other ?? finding;
		}
	};
}

function fileOf({ currentTest }: Mocha.Context): string {
	return basename(currentTest?.file ?? '', '.test.ts');
}

const mocha = new Mocha({
	reporter: class extends Mocha.reporters.Base {},
	timeout: 120_000,
	rootHooks: {
		beforeEach(this: Mocha.Context) {
			// One that fails is enough.
			if (failed.has(fileOf(this))) this.skip();
		},
		afterEach(this: Mocha.Context) {
			// Nothing else counts, such as a test that takes too long.
			if (this.currentTest?.err instanceof assert.AssertionError) failed.add(fileOf(this));
		},
	},
});
for (const file of process.argv.slice(2)) {
	mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, file, mocha);
	// Not by mocha, which would load rules of its own with it.
	await import(pathToFileURL(file).href);
}
// The files take longer to load than to run, and are loaded once.
mocha.cleanReferencesAfterRun(false);

const noticed: Record<string, Noticed> = {};
for (const [way, how] of Object.entries(WAYS)) {
	spoil = how;
	spoilt.clear();
	failed.clear();
	await new Promise((resolve) => mocha.run(resolve));
	noticed[way] = { spoilt: [...spoilt].toSorted(), files: [...failed].toSorted() };
}
console.log(JSON.stringify(noticed));
