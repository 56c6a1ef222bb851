import assert from 'node:assert/strict';
import { readSettings } from '../../../server/src/config/index.js';
import { Checker } from '../../../server/src/engine/index.js';
import { ReportReader } from '../../../server/src/report/index.js';
import { acronymList } from '../../../server/src/rules/index.js';
import { applyEdits } from '../../../server/src/text/index.js';
import { Earlier } from '../../../server/src/workspace/index.js';
import { indexOf } from '../../support/reports.js';

const HEAD = '# Minutes of the Harbour Board\n\n5 March 2018\n\nPresent: Ann Lee, Bo Roe\n\n';
const BODY = `${HEAD}1. 🎉 The Pilot Boat Scheme (PBS) was heard. The TVWS tests go on, and so does the KLX.\n`;

const index = indexOf({
	'1.md': '# Board\n\n5 January 2018\n\nTelevision white spaces (TVWS) were tested.\n',
	'2.md': '# Board\n\n5 February 2018\n\nThe Kite Lift Exchange (KLX) and the Kelp Lake Examiner (KLX) are two.\n',
});

function lists(text: string, settings: Readonly<Record<string, string>> = {}) {
	const earlier = new Earlier(() => index, '3.md');
	const report = new ReportReader().read(text, { path: '3.md' });
	return acronymList(report, { acronyms: new Map(Object.entries(settings)), earlier });
}

function made(text: string, where: string, settings?: Readonly<Record<string, string>>): string {
	const found = lists(text, settings).find((each) => each.where === where);
	assert.ok(found, `no ${where}`);
	const after = applyEdits(text, found.fix.edits);
	assert.deepEqual(lists(after, settings), [], 'the list is not complete');
	const findings = (of: string) =>
		new Checker().check(of, readSettings({}).settings, '3.md').findings.map(({ rule }) => rule.id);
	const before = findings(text);
	for (const id of findings(after)) assert.ok(before.includes(id), `${id} is new`);
	return after;
}

describe('the list of acronyms', () => {
	it('is a section with what the report, the settings and earlier reports say, if these agree', () => {
		assert.equal(
			made(BODY, 'section'),
			`${BODY}\n## Acronyms\n\n- PBS: Pilot Boat Scheme\n- TVWS: Television white spaces\n`,
		);
		const settings = { TVWS: 'TV white spaces', klx: 'Kite Lift Exchange' };
		assert.equal(
			made(BODY, 'section', settings),
			`${BODY}\n## Acronyms\n\n- KLX: Kite Lift Exchange\n- PBS: Pilot Boat Scheme\n- TVWS: TV white spaces\n`,
		);
	});

	it('speaks the language of the report', () => {
		const text =
			'# Protokoll\n\n5. März 2018\n\nAnwesend: Ann Lee, Bo Roe\n\nDie Arbeitsgruppe Hafenbau (AGH) hat über den Kai und die Boote beraten, und es war gut.\n';
		assert.equal(made(text, 'section'), `${text}\n## Abkürzungen\n\n- AGH: Arbeitsgruppe Hafenbau\n`);
	});

	it('stands before the annexes, or is the next of them in their style', () => {
		const annexes =
			'\nSee Annex I and Annex II.\n\n**Annex I – Budget**\n\n5,000 euro\n\n**Annex II – Boats**\n\nTwo\n';
		const text = BODY.replace('# ', '') + annexes;
		const list = '- PBS: Pilot Boat Scheme\n- TVWS: Television white spaces\n';
		assert.equal(made(text, 'section'), text.replace('**Annex I –', `**Acronyms**\n\n${list}\n**Annex I –`));
		assert.equal(made(text, 'annex'), `${text}\n**Annex III – Acronyms**\n\n${list}`);
		const untitled = `${BODY}\nSee Annex 1.\n\n## Annex 1\n\n### Budget\n\n5,000 euro\n`;
		assert.equal(made(untitled, 'annex'), `${untitled}\n## Annex 2\n\n### Acronyms\n\n${list}`);
		assert.ok(!lists(BODY).some(({ where }) => where === 'annex'));
	});

	it('is brought up to date by what is missing, in its place and its form', () => {
		const list = '\n## Abbreviations\n\n* **LTO** – Lake Traffic Office\n* **QXB** – Quay Box\n';
		assert.equal(
			made(BODY + list, 'update'),
			`${BODY}\n## Abbreviations\n\n* **LTO** – Lake Traffic Office\n* **PBS** – Pilot Boat Scheme\n* **QXB** – Quay Box\n* **TVWS** – Television white spaces\n`,
		);
		const table = '\n## Glossary\n\n| Acronym | Meaning |\n|---|---|\n| TVWS | television white spaces |\n';
		assert.equal(
			made(BODY + table, 'update'),
			`${BODY}\n## Glossary\n\n| Acronym | Meaning |\n|---|---|\n| PBS | Pilot Boat Scheme |\n| TVWS | television white spaces |\n`,
		);
		const [update] = lists(`${BODY}\n## Glossary\n\n- PBS: pilots\n`);
		assert.equal(update!.fix.title, 'Add TVWS to the list of acronyms');
	});

	it('keeps the line breaks of the report', () => {
		const text = BODY.replaceAll('\n', '\r\n');
		assert.ok(!/[^\r]\n/.test(made(text, 'section')));
	});

	it('is not offered where nothing is known', () => assert.deepEqual(lists(`${HEAD}Nothing.\n`), []));
});
