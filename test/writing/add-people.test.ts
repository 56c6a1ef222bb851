import assert from 'node:assert/strict';
import { participants, ReportReader } from '../../server/src/report/index.js';
import { applyEdits } from '../../server/src/text/index.js';
import { addPeople, addPeopleAt, type Entrant } from '../../server/src/writing/index.js';

const HEAD = '# Minutes of the Harbour Board 🎉\n\n5 March 2018, Port Town\n\n';
const TWO: readonly Entrant[] = [{ name: 'Di Ford', affiliation: 'Port Office' }, { name: 'Ed Poe' }];

const NEW = '- Di Ford (Port Office)\n- Ed Poe\n';

function added(list: string, people = TWO, language?: string): string {
	const text = HEAD + list;
	const read = (of: string) => participants(new ReportReader().read(of, {})).map(({ key }) => key);
	const edit = addPeople(new ReportReader().read(text, {}), people, language);
	assert.ok(edit, 'nothing is added');
	const after = applyEdits(text, [edit]);
	assert.deepEqual(
		read(after).sort(),
		[...read(text), ...people.map(({ name }) => name.toLowerCase())].sort(),
		'they are not read as participants',
	);
	return after.slice(HEAD.length);
}

describe('people of earlier meetings', () => {
	it('are written as the others are: items', () => {
		assert.equal(
			added('## Participants\n\n- Ann Lee (WaterNet)\n- Bo Roe (City)\n\n## Talk\n\nText.\n'),
			'## Participants\n\n- Ann Lee (WaterNet)\n- Bo Roe (City)\n- Di Ford (Port Office)\n- Ed Poe\n\n## Talk\n\nText.\n',
		);
		assert.equal(
			added('## Participants\n\n1. LEE, Ann (WaterNet)\n2. ROE, Bo (City)\n'),
			'## Participants\n\n1. LEE, Ann (WaterNet)\n2. ROE, Bo (City)\n3. FORD, Di (Port Office)\n4. POE, Ed\n',
		);
		assert.equal(
			added('## Participants\n\n- [ ] Ann Lee\n- [x] Bo Roe\n- [x] Cy Dunn\n'),
			'## Participants\n\n- [ ] Ann Lee\n- [x] Bo Roe\n- [x] Cy Dunn\n- [x] Di Ford\n- [x] Ed Poe\n',
		);
	});

	it('get their role in a table that has a column of roles alone', () => {
		const people: readonly Entrant[] = [{ name: 'Di Ford', affiliation: 'Port Office', role: 'Treasurer' }];
		const table = (...rows: readonly string[]) =>
			`## Participants\n\n${[...rows.slice(0, 1), rows[0]!.replace(/[^|]+/g, '---'), ...rows.slice(1)].join('\n')}\n`;
		for (const [head, row, more] of [
			['| Role | Name | Affiliation |', '| Chair | Ann Lee | Docks |', '| Treasurer | Di Ford | Port Office |'],
			['| Name | Role |', '| Ann Lee | Chair |', '| Di Ford | Treasurer |'],
			['| Name | Affiliation |', '| Ann Lee | Docks |', '| Di Ford | Port Office |'],
		] as const) {
			assert.equal(added(table(head, row), people), table(head, row, more));
		}
	});

	it('are written as the others are: lines, paragraphs, running text', () => {
		assert.equal(
			added('Participants List\n\nAnn Lee, WaterNet\n\nMs. Bo Roe, City\n'),
			'Participants List\n\nAnn Lee, WaterNet\n\nMs. Bo Roe, City\n\nDi Ford, Port Office\n\nEd Poe\n',
		);
		assert.equal(
			added('Present: Ann Lee, Bo Roe and Cy Dunn\n\nText.\n'),
			'Present: Ann Lee, Bo Roe, Di Ford, Ed Poe and Cy Dunn\n\nText.\n',
		);
		assert.equal(
			added('Present: Ann Lee (WaterNet); Bo Roe (City)\n'),
			'Present: Ann Lee (WaterNet); Bo Roe (City); Di Ford (Port Office); Ed Poe\n',
		);
	});

	it('do not get what is remarked on somebody else', () => {
		for (const remark of [' 📎', ' ✔️', '*', ' ?', ' †']) {
			assert.equal(
				added(`Participants List\n\nAnn Lee (WaterNet)${remark}\n\nBo Roe (City)${remark}\n`),
				`Participants List\n\nAnn Lee (WaterNet)${remark}\n\nBo Roe (City)${remark}\n\nDi Ford (Port Office)\n\nEd Poe\n`,
			);
		}
		assert.equal(
			added('## Participants\n\n- **Ann Lee 🎉 (WaterNet)**\n- **Bo Roe (City)**\n'),
			'## Participants\n\n- **Ann Lee 🎉 (WaterNet)**\n- **Bo Roe (City)**\n- **Di Ford (Port Office)**\n- Ed Poe\n',
		);
	});

	it('get a row of their own, other cells empty', () => {
		assert.equal(
			added(
				'## Participants\n\n| Name | Place | Organisation |\n|---|---|---|\n| Ann Lee | Oslo | WaterNet |\n| Bo Roe | Lund | City |\n',
			),
			'## Participants\n\n| Name | Place | Organisation |\n|---|---|---|\n| Ann Lee | Oslo | WaterNet |\n| Bo Roe | Lund | City |\n| Di Ford |  | Port Office |\n| Ed Poe |  |  |\n',
		);
	});

	it('are put below a label without names, or below the title, in the language of the report', () => {
		assert.equal(
			added('## Participants\n\n## Talk\n\nText.\n'),
			'## Participants\n\n- Di Ford (Port Office)\n- Ed Poe\n\n## Talk\n\nText.\n',
		);
		assert.equal(
			added('1. The board met and was told of the boats.\n'),
			'## Participants List\n\n- Di Ford (Port Office)\n- Ed Poe\n\n1. The board met and was told of the boats.\n',
		);
		const german =
			'# Protokoll\n\n5. März 2018\n\nDer Vorstand hat über den Kai und die Boote beraten, und es war gut.\n';
		const report = new ReportReader().read(german, {});
		assert.match(applyEdits(german, [addPeople(report, TWO, 'en')!]), /März 2018\n\n## Teilnehmerliste\n\n- Di Ford/);
	});

	it('are never put on a list of those who were absent or looked on', () => {
		const rest = '\n## Talk\n\nText.\n';
		const cases: Record<string, readonly [before: string, after: string]> = {
			'an empty heading': [
				'## Participants\n\n## Apologies\n\n- Cy Carl\n',
				`## Participants\n\n${NEW}\n## Apologies\n\n- Cy Carl\n`,
			],
			'the later of two': [
				'## Attendance\n\n**Present:**\n\n**Apologies:** Cy Carl\n',
				`## Attendance\n\n**Present:**\n\n${NEW}\n**Apologies:** Cy Carl\n`,
			],
			'a label with the next right below': [
				'Present:\nApologies: Cy Carl\n',
				`Present:\n\n${NEW}\nApologies: Cy Carl\n`,
			],
			'a label in an item': [
				'- Present:\n- Apologies: Cy Carl, Bo Orr\n',
				'- Present: Di Ford (Port Office), Ed Poe\n- Apologies: Cy Carl, Bo Orr\n',
			],
			'an item that is begun': [
				'## Participants\n\n- \n\n## Apologies\n\n- Cy Carl\n',
				`## Participants\n\n${NEW}\n## Apologies\n\n- Cy Carl\n`,
			],
			'no label': ['Apologies: Cy Carl, Bo Orr\n', `## Participants List\n\n${NEW}\nApologies: Cy Carl, Bo Orr\n`],
			guests: ['## Guests\n\n- Cy Carl (Press)\n', `## Participants List\n\n${NEW}\n## Guests\n\n- Cy Carl (Press)\n`],
			'columns without anybody present': [
				'| Present | Apologies |\n|--|--|\n| | Cy Carl |\n| | Bo Orr |\n',
				`## Participants List\n\n${NEW}\n| Present | Apologies |\n|--|--|\n| | Cy Carl |\n| | Bo Orr |\n`,
			],
		};
		for (const [name, [before, after]] of Object.entries(cases)) assert.equal(added(before + rest), after + rest, name);
		const plain = 'Minutes of the Board\n\n11 March 2025\n\n**Apologies**\n\n- Cy Carl\n\nTALK\n\nText.\n';
		const edit = addPeople(new ReportReader().read(plain, {}), TWO, undefined)!;
		assert.equal(applyEdits(plain, [edit]), plain.replace('**Apol', `**Participants List**\n\n${NEW}\n**Apol`));
	});

	it('are marked as present where a table has marks, and numbered on', () => {
		assert.equal(
			added('## Participants\n\n| No. | Name | Present |\n|--|--|--|\n| 1 | Ann Lee | x |\n| 2 | Bo Roe | |\n'),
			'## Participants\n\n| No. | Name | Present |\n|--|--|--|\n| 1 | Ann Lee | x |\n| 2 | Bo Roe | |\n| 3 | Di Ford | x |\n| 4 | Ed Poe | x |\n',
		);
	});

	it('keep the line breaks', () => {
		const text = `${HEAD}## Participants\n\n- Ann Lee (WaterNet)\n- Bo Roe (City)\n`.replaceAll('\n', '\r\n');
		const edit = addPeople(new ReportReader().read(text, {}), TWO, undefined)!;
		assert.ok(!/[^\r]\n/.test(applyEdits(text, [edit])));
	});
});

describe('people of a table', () => {
	/** The cursor is at `¦`. */
	function put(list: string): string | undefined {
		const [before = '', after = ''] = (HEAD + list).split('¦');
		const text = before + after;
		const edit = addPeopleAt(new ReportReader().read(text, {}), TWO, before.length);
		return edit && applyEdits(text, [edit]).slice(HEAD.length);
	}

	it('stand below the entry at the cursor', () => {
		const [one, two, rest] = ['- Ann Lee (WaterNet)\n', '- Bo Roe (City)\n', '\n## Talk\n\nText.\n'];
		const head = '## Participants\n\n';
		assert.equal(put(`${head}- Ann ¦Lee (WaterNet)\n${two}${rest}`), head + one + NEW + two + rest);
		assert.equal(put(`${head}${one}- Bo Roe (City)¦\n${rest}`), head + one + two + NEW + rest);
		assert.equal(put(`${head}${one}${two}¦${rest}`), head + one + two + NEW + rest);
		assert.equal(put(`${head}${one}${two}- ¦\n${rest}`), head + one + two + NEW + rest);
		assert.equal(put(`${head}${one}${two}\n¦${rest}`), `${head}${one}${two}${NEW}\n${rest}`);
		assert.equal(
			put('Present:\n\n1. Ann ¦Lee (X Board)\n2. Bo Roe (City)\n'),
			'Present:\n\n1. Ann Lee (X Board)\n2. Bo Roe (City)\n3. Di Ford (Port Office)\n4. Ed Poe\n',
		);
		assert.equal(
			put('## Participants\n\n| Name | Body |\n|---|---|\n| Ann Lee | City |\n¦'),
			'## Participants\n\n| Name | Body |\n|---|---|\n| Ann Lee | City |\n| Di Ford | Port Office |\n| Ed Poe |  |\n',
		);
	});

	it('begin a list that is empty, in place of what is to be filled in', () => {
		for (const begun of ['¦', '- ¦', '- [¦name] ([affiliation])']) {
			assert.equal(
				put(`## Participants\n\n${begun}\n\n## Talk\n\nThe board met.\n`),
				`## Participants\n\n${NEW}\n## Talk\n\nThe board met.\n`,
				begun,
			);
		}
		assert.equal(
			put('## Participants\n¦\n## Talk\n\nThe board met.\n'),
			`## Participants\n\n${NEW}\n## Talk\n\nThe board met.\n`,
		);
		assert.equal(put('## Participants\n\n¦'), `## Participants\n\n${NEW.trimEnd()}`);
	});

	it('are put nowhere else', () => {
		const list = '## Participants\n\n- Ann Lee (WaterNet)\n- Bo Roe (City)\n';
		for (const text of [
			`¦${list}`,
			`## Part¦icipants\n\n- Ann Lee (WaterNet)\n`,
			`${list}\n## Talk\n\n¦`,
			`${list}\n---¦\n`,
			`${list}\nThe board¦ met.\n`,
			`${list}\n\n\n¦`,
			'## Participants\n\nNobody took notes.¦\n',
		]) {
			assert.equal(put(text), undefined, text);
		}
	});
});
