/** What is held back of a part that has just been put in, by places in `text`. */
import assert from 'node:assert/strict';
import { Fresh, type ShownFinding } from '../../server/src/calm/index.js';
import { rules } from '../../server/src/rules/index.js';
import type { Span } from '../../server/src/text/index.js';

const rule = (id: string) => rules.find((each) => each.id === id)!;

/** A text before which something else stands, and of which each `[place]` is open. */
class Draft {
	text = 'Before [it].\n';
	readonly fresh = new Fresh();

	insert(text: string, at = this.text.length, put = false): void {
		this.replace({ from: at, to: at }, text, put);
	}

	replace({ from, to }: Span, text: string, put = false): void {
		this.text = this.text.slice(0, from) + text + this.text.slice(to);
		this.fresh.edited({ from, to, inserted: text.length }, put);
	}

	at(words: string): Span {
		const from = this.text.indexOf(words);
		return { from, to: from + words.length };
	}

	get found(): readonly ShownFinding[] {
		return [...this.text.matchAll(/\[[^\]]*\]|hte/g)].map(({ 0: words, index }) => ({
			rule: rule(words === 'hte' ? 'repeated-word' : 'placeholder-text'),
			severity: 'information',
			message: words,
			span: { from: index, to: index + words.length },
		}));
	}

	get shown(): string[] {
		return this.fresh.hold(this.found).map(({ message }) => message);
	}
}

/** 🎉 takes two places. */
const PART = '🎉 [chair] hte [place] ([day])\n';

describe('a part that has just been put in', () => {
	let draft: Draft;
	beforeEach(() => {
		draft = new Draft();
		draft.insert(PART, undefined, true);
	});

	it('shows what is wrong, but not what is open', () => {
		assert.deepEqual(draft.shown, ['[it]', 'hte']);
	});

	it('shows what the cursor has left, wherever that is by then', () => {
		assert.deepEqual(draft.shown, ['[it]', 'hte']);
		const { from } = draft.at('[place]');
		assert.equal(draft.fresh.moved([{ from, to: from }]), false);
		draft.insert('More. ', 0);
		assert.deepEqual(draft.shown, ['[it]', 'hte']);
		assert.equal(draft.fresh.moved([draft.at('[day]')]), true);
		assert.deepEqual(draft.shown, ['[it]', 'hte', '[place]']);
		draft.insert('Much ', 0);
		assert.deepEqual(draft.shown, ['[it]', 'hte', '[place]']);
	});

	it('shows what the cursor had left before it was known to be open', () => {
		draft.fresh.moved([draft.at('[place]')]);
		draft.insert('More. ', 0);
		draft.fresh.moved([draft.at('[day]')]);
		assert.deepEqual(draft.shown, ['[it]', 'hte', '[place]']);
	});

	it('does not take the word for a part for one of its places', () => {
		const word = '[action]';
		draft.insert(word);
		draft.fresh.moved([{ from: draft.text.length, to: draft.text.length }]);
		draft.replace(draft.at(word), '[who] by [when]', true);
		draft.fresh.moved([draft.at('[who]')]);
		assert.deepEqual(draft.shown, ['[it]', 'hte']);
	});

	it('shows what has been written in', () => {
		draft.replace(draft.at('chair'), 'head');
		assert.deepEqual(draft.shown, ['[it]', '[head]', 'hte']);
		// What is typed beside them is not what they say.
		draft.insert('x', draft.at('hte').to);
		assert.deepEqual(draft.shown, ['[it]', '[head]', 'hte']);
	});

	it('is one of several', () => {
		assert.deepEqual(draft.shown, ['[it]', 'hte']);
		draft.insert('[other]\n', 0, true);
		assert.deepEqual(draft.shown, ['[it]', 'hte']);
		draft.fresh.moved([draft.at('[other]')]);
		draft.fresh.moved([]);
		assert.deepEqual(draft.shown, ['[other]', '[it]', 'hte']);
	});

	it('shows all to whoever wants to see it, once and for all', () => {
		assert.deepEqual(draft.shown, ['[it]', 'hte']);
		assert.equal(draft.fresh.forget(), true);
		assert.deepEqual(draft.shown, ['[it]', '[chair]', 'hte', '[place]', '[day]']);
		assert.equal(draft.fresh.forget(), false);
		assert.ok(draft.fresh.isEmpty);
	});

	it('costs nothing where nothing was put in', () => {
		const bare = new Draft();
		const { found } = bare;
		assert.equal(bare.fresh.hold(found), found);
	});

	it('remembers no more than a writer does', () => {
		draft.insert('. '.repeat(5_000), 0, true);
		for (let at = 0; at < 4_000; at += 4) draft.replace({ from: at, to: at + 1 }, 'x');
		assert.ok(!draft.fresh.isEmpty);
		draft.replace({ from: 4_004, to: 4_005 }, 'x');
		assert.ok(draft.fresh.isEmpty);
	});
});
