import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { rules } from '../../server/src/rules/index.js';
import { Rope } from '../../server/src/text/index.js';
import { longDraft } from '../support/long-draft.js';

/** The rope, and how much of it is asked for at once at most. */
function watched(rope: Rope): { rope: Rope; most: () => number } {
	let most = 0;
	const slice = rope.slice.bind(rope);
	const whole = rope.toString.bind(rope);
	rope.slice = (from, to = rope.length) => {
		most = Math.max(most, to - from);
		return slice(from, to);
	};
	rope.toString = () => {
		most = rope.length;
		return whole();
	};
	return { rope, most: () => most };
}

describe('a keystroke', () => {
	it('does not have the text copied, whatever it brings', () => {
		const { settings } = readSettings({ rules: Object.fromEntries(rules.map(({ id }) => [id, 'information'])) });
		const checker = new Checker();
		const text = longDraft(30_000);
		const table = (label: string) =>
			`${label}:\n\n| Name | Of |\n| --- | --- |\n| Ann Lee | FAO |\n| Bo Roe | FAO |\n\n`;
		const present = `## Participants\n\n${['Members', 'Guests', 'Staff'].map(table).join('')}`;
		const opened = `---\ntitle: Minutes\n---\n\n${present}<!-- rapporteur-disable-next-line -->\n${text}`;
		let rope = Rope.of(opened);
		let checked = checker.check(rope, settings);
		assert.ok(checked.findings.length > 40);
		for (let i = 0; i < 40; i++) {
			const from = 200 + Math.round(i * (opened.length / 41));
			const change = { from, to: from, inserted: 1 };
			const { rope: next, most } = watched(rope.replace(change, 'x'));
			rope = next;
			checked = checker.check(rope, settings, 'a.md', { checked, change });
			assert.deepEqual(checked.failures, []);
			const where = `after ${i} keystrokes, at ${from}: ${opened.slice(from - 20, from + 20)}`;
			assert.ok(most() > 0 && most() < 10_000, `${most()} characters at once ${where}`);
		}
	});
});
