import assert from 'node:assert/strict';
import { CONFIG, explain, FRONT_MATTER, setRule, suggest } from '../../server/src/config/index.js';
import { rules } from '../../server/src/rules/index.js';
import { applyEdits } from '../../server/src/text/index.js';

const KEYS = Object.keys(CONFIG.fields);
const LEVELS = ['error', 'warning', 'information', 'hint', 'off'];
const IDS = rules.map(({ id }) => id);

/** The words that are offered at `$0`. */
function labels(marked: string, shape = CONFIG): string[] {
	const offset = marked.indexOf('$0');
	const text = marked.replace('$0', '');
	return suggest(text, offset, shape, { from: 0, to: text.length }).map(({ label }) => label);
}

/** The text when `label` is taken at `$0`. */
function taken(marked: string, label: string): string {
	const offset = marked.indexOf('$0');
	const text = marked.replace('$0', '');
	const found = suggest(text, offset, CONFIG, { from: 0, to: text.length }).find((each) => each.label === label);
	assert.ok(found, `"${label}" is not offered`);
	return applyEdits(text, [found]);
}

/** What is said of the word at `$0`: the word, and the beginning of what it means. */
function said(marked: string, shape = CONFIG): string | undefined {
	const offset = marked.indexOf('$0');
	const text = marked.replace('$0', '');
	const found = explain(text, offset, shape, { from: 0, to: text.length });
	return found && `${text.slice(found.span.from, found.span.to)}: ${found.what.slice(0, 30)}`;
}

describe('suggest', () => {
	it('offers settings at the start of a line, but those that are there', () => {
		assert.deepEqual(labels('$0'), KEYS);
		assert.deepEqual(labels('re$0'), KEYS);
		assert.deepEqual(
			labels('rules:\n  missing-annex: off\n$0\nfinal: true\n'),
			KEYS.filter((key) => key !== 'rules' && key !== 'final'),
		);
		assert.deepEqual(
			labels('reports:\r\n- a\r\n$0'),
			KEYS.filter((key) => key !== 'reports'),
		);
	});

	it('offers rules under "rules", and severities behind a rule', () => {
		assert.deepEqual(labels('rules:\n  $0'), IDS);
		assert.deepEqual(
			labels('rules:\n  missing-annex: off\n\n  # why\n  pl$0\nfinal: true\n'),
			IDS.filter((id) => id !== 'missing-annex'),
		);
		assert.deepEqual(labels('rules:\n  missing-annex: $0\n'), LEVELS);
		assert.deepEqual(labels('rules:\n  missing-annex: o$0\n'), LEVELS);
		assert.deepEqual(labels('rules:\n  "missing-annex": $0\n'), LEVELS);
	});

	it('offers words in lists of either form', () => {
		const sections = labels('require: [$0]');
		assert.ok(sections.includes('agenda') && sections.includes('participants'));
		for (const text of ['require: [date, a$0]', 'require:\n  - $0', 'require:\n- date\n- a$0', 'require: $0']) {
			assert.deepEqual(labels(text), sections, text);
		}
		assert.deepEqual(labels('final: $0'), ['true', 'false']);
		assert.ok(labels('extends:\n  - $0').includes('rapporteur:un'));
	});

	it('offers what can stand in overrides', () => {
		const inner = labels('overrides:\n  - $0');
		assert.ok(inner.includes('files') && inner.includes('rules') && !inner.includes('ignore'));
		assert.deepEqual(
			labels('overrides:\n  - files: a\n    $0'),
			inner.filter((key) => key !== 'files'),
		);
		assert.deepEqual(
			labels('overrides:\n- files: a\n  $0'),
			inner.filter((key) => key !== 'files'),
		);
		assert.deepEqual(labels('overrides:\n  - files: a\n  - $0'), inner);
		assert.deepEqual(labels('overrides:\n  - files: a\n    rules:\n      $0'), IDS);
		assert.deepEqual(labels('overrides:\n  - rules:\n      missing-annex: $0'), LEVELS);
	});

	it('offers nothing where anything may stand', () => {
		for (const text of [
			'# $0',
			'final: true # $0',
			'acronyms:\n  I$0',
			'reports: [$0]',
			'none:\n  $0',
			'rules:\n  none: $0',
			're$0ports: a',
		]) {
			assert.deepEqual(labels(text), [], text);
		}
	});

	it('writes what goes on where a value has to follow', () => {
		assert.equal(taken('ru$0', 'rules'), 'rules:\n  ');
		assert.equal(taken('rules:\n  mi$0', 'missing-annex'), 'rules:\n  missing-annex: ');
		assert.equal(taken('rules:\n  missing-annex: wa$0', 'warning'), 'rules:\n  missing-annex: warning');
		assert.equal(taken('req$0', 'require'), 'require: []');
		assert.equal(taken('require: [date, ag$0]', 'agenda'), 'require: [date, agenda]');
		assert.equal(taken('over$0', 'overrides'), 'overrides:\n  - ');
	});

	it('knows front matter', () => {
		assert.deepEqual(labels('$0', FRONT_MATTER), Object.keys(FRONT_MATTER.fields));
		assert.deepEqual(labels('layout: page\ntype: $0', FRONT_MATTER), ['report', 'minutes', 'agenda', 'other']);
		assert.deepEqual(labels('allow: [$0]', FRONT_MATTER), IDS);
	});
});

describe('explain', () => {
	it('says what a key is about, and what a word means', () => {
		assert.equal(said('ru$0les:\n  missing-annex: off\n'), 'rules: How much each rule matters. `o');
		assert.match(said('rules:\n  missing-an$0nex: off\n') ?? '', /^missing-annex: Annex that is referred/);
		assert.equal(said('rules:\n  missing-annex: o$0ff\n'), 'off: `off`: Not looked for.');
		assert.match(said('require: [date, agen$0da]\n') ?? '', /^agenda: `agenda`: An agenda/);
		assert.match(said('require:\n- agend$0a\n') ?? '', /^agenda: `agenda`: An agenda/);
		assert.match(said('extends: rapporteur:$0un\n') ?? '', /^rapporteur:un: `rapporteur:un`: /);
		assert.match(said('overrides:\n  - fil$0es: a\n') ?? '', /^files: /);
		assert.match(said('type: repo$0rt\n', FRONT_MATTER) ?? '', /^report: `report`: A meeting report/);
	});

	it('says nothing where there is nothing to say', () => {
		for (const text of [
			'$0',
			'none: $0x',
			'# rul$0es:',
			'reports: a$0',
			'rules:\n  none: o$0ff',
			'acronyms:\n  IG$0F: x',
		]) {
			assert.equal(said(text), undefined, text);
		}
	});
});

describe('setRule', () => {
	const set = (text: string): string | undefined => {
		const edit = setRule(text, 'missing-annex', 'off');
		return edit && applyEdits(text, [edit]);
	};

	it('writes the rule where it belongs, and leaves all else', () => {
		assert.equal(set(''), 'rules:\n  missing-annex: off\n');
		assert.equal(set('# ours\r\nfinal: true\r\n'), '# ours\r\nfinal: true\r\nrules:\r\n  missing-annex: off\r\n');
		assert.equal(set('final: true'), 'final: true\nrules:\n  missing-annex: off\n');
		assert.equal(
			set('rules:\n    # gentle\n    placeholder-link: hint\nfinal: true\n'),
			'rules:\n    # gentle\n    missing-annex: off\n    placeholder-link: hint\nfinal: true\n',
		);
		assert.equal(set('rules: # none yet\nfinal: true\n'), 'rules: # none yet\n  missing-annex: off\nfinal: true\n');
		assert.equal(set('rules: {}\n'), 'rules: { missing-annex: off }\n');
		assert.equal(set('rules: {placeholder-link: hint}\n'), 'rules: { missing-annex: off,placeholder-link: hint}\n');
		assert.equal(set('rules:\n  missing-annex: error # 📎\n'), 'rules:\n  missing-annex: off # 📎\n');
		assert.equal(set('rules:\n  missing-annex: # ?\n'), 'rules:\n  missing-annex: off # ?\n');
		assert.equal(set('\uFEFFrules:\n  missing-annex: error\n'), '\uFEFFrules:\n  missing-annex: off\n');
		assert.equal(set('rules:\n  no-such: off\n'), 'rules:\n  missing-annex: off\n  no-such: off\n');
	});

	it('does nothing where the text cannot be read', () => {
		for (const text of ['rules: [\n', 'rules: off\n', '- a\n', 'rules:\n\tx: off\n', 'rules: *x\n']) {
			assert.equal(set(text), undefined, text);
		}
	});
});
