/**
 * Mocha loads this with `--require`: each rule then says "X" in place of its messages, or nothing of other places, as
 * `SPOIL` has it. The file that `NOTICED` names then says in which files a test failed for it. See `notice.test.ts`.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Finding, findingsOf, type ReportRule, type Rule, rules } from '../../server/src/rules/index.js';

/** What has been spoilt, and how. */
export interface Noticed {
	/** The rules that said something which is different now. */
	readonly spoilt: readonly string[];
	/** Files of tests, without `.test.ts`, of which one failed. */
	readonly files: readonly string[];
}

type Spoil = (finding: Finding) => Finding | undefined;

const WAYS: Record<string, Spoil> = {
	message: (finding) => ({ ...finding, message: 'X' }),
	related: ({ related, ...finding }) => (related?.length ? finding : undefined),
};

const spoil = WAYS[process.env.SPOIL ?? '']!;
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

export const mochaHooks: Mocha.RootHookObject = {
	beforeEach(this: Mocha.Context) {
		// One that fails is enough.
		if (failed.has(fileOf(this))) this.skip();
	},
	afterEach(this: Mocha.Context) {
		// Nothing else counts, such as a test that takes too long.
		if (this.currentTest?.err instanceof assert.AssertionError) failed.add(fileOf(this));
	},
	afterAll() {
		const noticed: Noticed = { spoilt: [...spoilt].toSorted(), files: [...failed].toSorted() };
		writeFileSync(process.env.NOTICED!, JSON.stringify(noticed));
	},
};

function fileOf({ currentTest }: Mocha.Context): string {
	return basename(currentTest?.file ?? '', '.test.ts');
}
