import assert from 'node:assert/strict';
import { check, fix } from '../../server/src/api/index.js';
import type { Finding, Fix, Settings } from '../../server/src/api/types.js';
import { OPTIONS } from '../../server/src/config/index.js';
import type { Written } from '../../server/src/config/settings.js';
import { REQUIRE } from '../../server/src/rules/index.js';

const REPORT = `# Report of the 3rd meeting 🚢

5 February 2018

Participants: Ann Lee, Bo Roe

See 🚢 [here](#). The agenda of the meeting (**Annex II**) was adopted.
`;

/** What a fix makes of the text. */
function apply(text: string, { edits }: Fix): string {
	return [...edits]
		.sort((a, b) => b.range.from - a.range.from)
		.reduce((done, { range, text: put }) => done.slice(0, range.from) + put + done.slice(range.to), text);
}

const find = (findings: readonly Finding[], rule: string): Finding => findings.find((each) => each.rule === rule)!;

describe('the interface for programs', () => {
	it('says of a text what the command line says, as plain data', () => {
		const report = check(REPORT);
		assert.equal(report.kind, 'report');
		assert.notEqual(report.kindReason, '');
		assert.deepEqual(report.problems, []);
		const link = find(report.findings, 'placeholder-link');
		assert.equal(link.severity, 'warning');
		assert.match(link.message, /instead of an address/);
		assert.equal(REPORT.slice(link.range.from, link.range.to), '[here](#)');
		// The ship takes two units.
		assert.deepEqual([link.range.line, link.range.column, link.range.endLine, link.range.endColumn], [7, 8, 7, 17]);
		assert.deepEqual(structuredClone(report), report);
	});

	it('hands out fixes that settle their findings', () => {
		const annex = find(check(REPORT).findings, 'missing-annex');
		assert.equal(annex.fixes[0]?.safety, 'unsafe');
		const fixed = apply(REPORT, annex.fixes[0]!);
		assert.match(fixed, /\n## Annex II\n/);
		assert.equal(find(check(fixed).findings, 'missing-annex'), undefined);
	});

	it('applies the safe fixes and says what is left', () => {
		const text = 'x **bold ** y. See [here](#).\n';
		const fixed = fix(text);
		assert.equal(fixed.text, 'x **bold** y. See [here](#).\n');
		assert.equal(fixed.applied, 1);
		const { text: _, applied: __, ...report } = fixed;
		assert.deepEqual(report, check(fixed.text));
	});

	it('gives a fix that renames the file the new name, and no edits', () => {
		const text = REPORT.replace('5 February', '6 February');
		const { fixes } = find(check(text, {}, { path: 'minutes/2018-02-05-minutes.md' }).findings, 'date-mismatch');
		const rename = fixes.find((each) => each.rename !== undefined);
		assert.equal(rename?.rename, '2018-02-06-minutes.md');
		assert.deepEqual(rename?.edits, []);
	});

	it('obeys the settings', () => {
		const rules = { 'missing-annex': 'off', 'placeholder-link': 'hint' } as const;
		const { findings } = check(REPORT, { rules, require: ['agenda'] });
		assert.equal(find(findings, 'missing-annex'), undefined);
		assert.equal(find(findings, 'placeholder-link').severity, 'hint');
		assert.match(find(findings, 'missing-section').message, /agenda/);
		assert.equal(find(check(REPORT, { final: true }).findings, 'placeholder-link').severity, 'error');
		assert.equal(check('# Soup\n', { reports: ['minutes/**'] }, { path: 'minutes/a.md' }).kind, 'report');
		assert.deepEqual(check(REPORT, { ignore: ['old'] }, { path: 'old/a.md' }).findings, []);
		assert.equal(fix('x **bold ** y\n', { ignore: ['old'] }, { path: 'old/a.md' }).text, 'x **bold ** y\n');
	});

	for (const [what, call, message] of [
		['a setting that does not exist', { reqire: ['date'] }, /^There is no setting "reqire". Did you mean "require"\?$/],
		['another setting that does not exist', { x: 1 }, /^There is no setting "x"\. These can be set: rules, /],
		['a value that cannot be used', { require: ['datum'] }, /^The setting require: /],
		['a rule that does not exist', { rules: { 'missing-anex': 'off' } }, /missing-annex/],
		[
			'settings that are none',
			'final',
			/^The settings must be an object such as \{ final: true \}, this is a value of the type string$/,
		],
	] as const) {
		it(`refuses ${what}, and says what to write`, () => {
			assert.throws(() => check('', call as unknown as Settings), { name: 'TypeError', message });
		});
	}

	it('refuses what is no text', () => {
		assert.throws(() => check(undefined as unknown as string), {
			name: 'TypeError',
			message: 'The text must be a string, this is undefined',
		});
	});

	it('refuses what are no options, and what is no path', () => {
		for (const [options, message] of [
			[null, 'The options must be an object such as { path: "a.md" }, this is null'],
			[['a.md'], 'The options must be an object such as { path: "a.md" }, this is a list'],
			[{ path: 5 }, 'The path must be a string, this is a value of the type number'],
		] as const) {
			assert.throws(() => check('', {}, options as unknown as { path: string }), { name: 'TypeError', message });
		}
	});

	it('knows every setting that a file can have', () => {
		// Compiled, each is the other. Rules declare their options, whose names are known only when it runs.
		type All = Written & { readonly [Name in keyof typeof options]: (typeof options)[Name]['default'] };
		const options = { require: REQUIRE };
		const there: Settings = {} as Partial<All>;
		const back: Partial<All> = {} as Settings;
		const names: Record<keyof All, true> = {} as Record<keyof Settings, true>;
		assert.deepEqual([there, back, names], [{}, {}, {}]);
		assert.deepEqual(
			Object.keys(options).sort(),
			Object.keys(OPTIONS).sort(),
			'A rule has got or lost an option. Say so under `options` above and in `Settings` of server/src/api/types.d.ts',
		);
		assert.deepEqual(options, OPTIONS);
	});
});
