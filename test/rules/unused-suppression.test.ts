import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSettings } from '../../server/src/config/index.js';
import { Checker, fixAll, type RuleFinding } from '../../server/src/engine/index.js';
import { findingsOf, rules } from '../../server/src/rules/index.js';
import { applyEdits } from '../../server/src/text/index.js';
import { cases } from '../support/thorough.js';

const checker = new Checker();

function unused(text: string, raw: unknown = {}): RuleFinding[] {
	const { findings, failures } = checker.check(text, readSettings(raw).settings);
	assert.deepEqual(failures, []);
	return findings.filter(({ rule }) => rule.id === 'unused-suppression');
}

const marked = (text: string, raw?: unknown) => unused(text, raw).map(({ span }) => text.slice(span.from, span.to));

/** The text when all that silences nothing is removed. */
function removed(text: string): string {
	let now = text;
	for (let round = 0; round < 5; round++) {
		const [first] = unused(now);
		if (!first) return now;
		const [fix] = first.fixes;
		assert.equal(fix?.safety, 'safe', JSON.stringify(now));
		now = applyEdits(now, fix.edits);
	}
	return assert.fail(`never done: ${now}`);
}

describe('unused-suppression', () => {
	const next = '<!-- rapporteur-disable-next-line placeholder-link -->';

	it('says so of a comment with nothing to silence', () => {
		assert.deepEqual(marked(`${next}\nNothing here.\n\n[a](#)\n`), [next]);
		assert.deepEqual(marked(`${next}\n[a](#)\n`), []);
		assert.deepEqual(marked(`[a](#)\n${next}`), [next]);
		assert.deepEqual(marked('<!-- rapporteur-disable-next-line -->\nNothing.\n'), [
			'<!-- rapporteur-disable-next-line -->',
		]);
		assert.deepEqual(marked('<!-- rapporteur-disable -->\n\nNothing.\n'), ['<!-- rapporteur-disable -->']);
		assert.deepEqual(marked('<!-- rapporteur-enable -->\n'), ['<!-- rapporteur-enable -->']);
		assert.deepEqual(
			marked('<!-- rapporteur-disable placeholder-link -->\n\n[a](#)\n\n<!-- rapporteur-enable placeholder-link -->\n'),
			[],
		);
	});

	it('says what silences nothing, and what to do', () => {
		const told = (text: string) => unused(text).map(({ message }) => message);
		assert.deepEqual(told(`${next}\nNothing here.\n`), ['The comment silences nothing. Remove it']);
		assert.deepEqual(told('---\nallow: [unbalanced-bold]\n---\nNothing.\n'), [
			'"unbalanced-bold" under "allow" silences nothing. Remove it',
		]);
	});

	it('says so of one rule among several', () => {
		const text = '<!-- rapporteur-disable-next-line placeholder-link, unbalanced-bold -- 📎 -->\n[a](#)\n';
		assert.deepEqual(marked(text), ['unbalanced-bold']);
		assert.equal(removed(text), '<!-- rapporteur-disable-next-line placeholder-link -- 📎 -->\n[a](#)\n');
		const first = '<!-- rapporteur-disable-next-line unbalanced-bold placeholder-link -->\n[a](#)\n';
		assert.equal(removed(first), `${next}\n[a](#)\n`);
	});

	it('says so of front matter', () => {
		assert.deepEqual(marked('---\nallow: [placeholder-link, unbalanced-bold]\n---\n[a](#)\n'), ['unbalanced-bold']);
		assert.deepEqual(marked('---\nallow: placeholder-link\n---\n[a](#)\n'), []);
	});

	it('is silent about rules that have not looked', () => {
		const text = `${next}\nNothing here.\n`;
		assert.deepEqual(marked(text, { rules: { 'placeholder-link': 'off' } }), []);
		// A rule for reports, and this is none.
		assert.deepEqual(marked('<!-- rapporteur-disable missing-annex -->\n\nNothing.\n'), []);
		assert.deepEqual(marked('<!-- rapporteur-disable no-such-rule -->\n\nNothing.\n'), []);
	});

	it('removes comments and leaves all else', () => {
		assert.equal(removed(`One.\n\n${next}\nTwo.\n`), 'One.\n\nTwo.\n');
		assert.equal(removed(`One.\r\n${next}\r\nTwo.\r\n`), 'One.\r\n\r\nTwo.\r\n');
		assert.equal(removed(`One.\n\n${next}\n\nTwo.\n`), 'One.\n\nTwo.\n');
		assert.equal(removed(`One. ${next}\nTwo.\n`), 'One.\nTwo.\n');
		assert.equal(removed(`One. ${next}  \nTwo.\n`), 'One.  \nTwo.\n');
		assert.equal(removed(`\uFEFF${next}\nTwo.\n`), '\uFEFFTwo.\n');
		assert.equal(removed(`One.\n\n${next}`), 'One.\n\n');
		const pair =
			'<!-- rapporteur-disable placeholder-link -->\n\nOne.\n\n<!-- rapporteur-enable placeholder-link -->\n';
		assert.equal(removed(pair), 'One.\n\n');
	});

	it('is not sure where a comment keeps two lists apart', () => {
		const [found] = unused(`- one\n\n${next}\n\n- two\n`);
		assert.equal(found?.fixes[0]?.safety, 'unsafe');
	});

	it('removes entries of the front matter', () => {
		const body = '---\n[a](#)\n';
		assert.equal(
			removed(`---\nallow: [placeholder-link, unbalanced-bold]\n${body}`),
			`---\nallow: [placeholder-link]\n${body}`,
		);
		assert.equal(
			removed(`---\nallow: [unbalanced-bold, placeholder-link]\n${body}`),
			`---\nallow: [placeholder-link]\n${body}`,
		);
		assert.equal(
			removed(`---\nallow:\n  - unbalanced-bold\n  - placeholder-link\nnumber: 1\n${body}`),
			`---\nallow:\n  - placeholder-link\nnumber: 1\n${body}`,
		);
		assert.equal(removed(`---\nnumber: 1\nallow: unbalanced-bold # why\n${body}`), `---\nnumber: 1\n${body}`);
		assert.equal(removed('---\nallow:\n  - unbalanced-bold\nnumber: 1\n---\nText\n'), '---\nnumber: 1\n---\nText\n');
		assert.equal(removed('---\nallow: [unbalanced-bold]\n---\n\nText\n'), 'Text\n');
	});

	it('is settled by its fixes, which leave all other findings as they were', () => {
		const ids = ['placeholder-link', 'unbalanced-bold', 'missing-annex'];
		const directive = fc
			.tuple(fc.constantFrom('disable-next-line', 'disable', 'enable'), fc.subarray(ids))
			.map(([kind, named]) => `<!-- rapporteur-${[kind, ...named].join(' ')} -->`);
		const piece = fc.oneof(
			directive,
			fc.constantFrom('Text.', '[a](#)', 'word**', '- item', '1. item', '', '', '# Title', '> quoted', '📎 ', '---'),
		);
		const others = (text: string) => {
			const { findings } = checker.check(text, readSettings({}).settings);
			return findings.flatMap(({ rule: { id } }) => (ids.includes(id) ? [id] : []));
		};
		// Their own fixes take no part.
		const only = new Checker(
			rules.map((rule) =>
				rule.last
					? rule
					: { ...rule, check: (...all) => [...findingsOf(rule, ...all)].map((found) => ({ ...found, fixes: [] })) },
			),
		);
		let removed = 0;
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (pieces, eol) => {
				const text = pieces.join(eol);
				const count = unused(text).length;
				if (count === 0) return;
				removed++;
				const { text: fixed } = fixAll(only, text, readSettings({}).settings);
				assert.deepEqual(others(fixed), others(text), JSON.stringify(fixed));
				assert.ok(unused(fixed).length < count || unused(fixed).every(({ fixes }) => fixes[0]?.safety !== 'safe'));
			}),
			{ numRuns: cases(1_500, 1 / 8) },
		);
		assert.ok(
			removed > cases(300, 1 / 8),
			`only ${removed} documents had something to remove: the generator has gone stale`,
		);
	});
});
