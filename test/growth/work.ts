import { Calm } from '../../server/src/calm/index.js';
import { placeFindings } from '../../server/src/cli/placed.js';
import { readSettings } from '../../server/src/config/index.js';
import { type CheckAgain, Checker, chooseSafeFixes, fixAll } from '../../server/src/engine/index.js';
import { codeActions } from '../../server/src/lsp/code-action.js';
import { diagnostics } from '../../server/src/lsp/diagnostics.js';
import { OpenDocument } from '../../server/src/lsp/open-document.js';
import { findingsOf, type Rule, rules } from '../../server/src/rules/index.js';
import { Rope } from '../../server/src/text/index.js';

/** Milliseconds by what took them: reading, each rule, its fixes, and what is done with them. */
export type Work = Map<string, number>;

/** Also the rules that are off by default. */
const { settings } = readSettings({ rules: Object.fromEntries(rules.map(({ id }) => [id, 'information'])) });

/** `editor`: also what an editor asks for, of which some takes many checks. */
export type Depth = 'command line' | 'editor';

/** All that can be asked of a text, each part timed by itself. */
export function workOn(text: string, depth: Depth): Work {
	const work: Work = new Map();
	const timed = <T>(part: string, run: () => T): T => {
		const start = cpu();
		try {
			return run();
		} finally {
			work.set(part, (work.get(part) ?? 0) + cpu() - start);
		}
	};

	const watched = rules.map(
		(rule): Rule => ({
			...rule,
			check: (report, context) => timed(`rule ${rule.id}`, () => [...findingsOf(rule, report, context)]),
		}),
	);
	const start = cpu();
	const { findings, failures, report } = new Checker(watched).check(text, settings);
	const whole = cpu() - start;
	work.set('reading', whole - [...work.values()].reduce((sum, each) => sum + each, 0));
	if (failures.length > 0) throw failures[0]!.error;

	for (const finding of findings) timed(`fixes of ${finding.rule.id}`, () => finding.fixes);
	timed('places and fixes in print', () => JSON.stringify(placeFindings(text, findings)));

	const checker = new Checker();
	if (chooseSafeFixes(findings, report).length > 0) timed('fixing all', () => fixAll(checker, text, settings));
	if (depth === 'editor') inEditor(text, timed);
	return work;
}

function inEditor(text: string, timed: <T>(part: string, run: () => T) => T): void {
	const checker = new Checker();
	const before = new OpenDocument('file:///r.md', 'markdown', 1, Rope.of(text));
	const since = { checked: checker.check(before.text, settings) };
	const from = Math.floor(text.length / 2);
	const change = { from, to: from, inserted: 1 };
	const document = before.replace(change, 'x', 2);
	const checked = timed('a keystroke', () => checker.check(document.text, settings, undefined, { ...since, change }));
	const again: CheckAgain = (other) => checker.check(other, settings, undefined, { checked });
	const check = { document, checked, again, asFinal: async () => checked };
	const calm = new Calm();
	calm.show(since.checked, 0);
	calm.edited(change, before.text, document.text, 2, 0);
	const { findings } = timed('calm', () => calm.show(checked, 0));
	const shown = timed('diagnostics', () =>
		diagnostics({ document, findings }, { relatedInformation: true, codeDescription: true }),
	);
	const all = { start: document.positionAt(0), end: document.positionAt(document.text.length) };
	const abilities = { versionedEdits: true, commands: ['rapporteur.openRule'] };
	timed('code actions', () => codeActions(check, { range: all, context: { diagnostics: shown } }, abilities));
}

/** Milliseconds of processor time, which do not pass while other programs have the processor. */
function cpu(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
