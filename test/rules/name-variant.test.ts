import assert from 'node:assert/strict';
import { dayAt, isoOf } from '../../server/src/report/index.js';
import { nameVariant as rule } from '../../server/src/rules/name-variant/name-variant.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

function found(listed: string, text: string): string[] {
	const whole = `# Minutes 🎉\n\n5 March 2024\n\nPresent: ${listed}, Bo Roe\n\n1. 🎉 ${text}\n`;
	return check(whole, rule).map(({ span }) => whole.slice(span.from, span.to));
}

describe('name-variant: what is reported', () => {
	it('marks the name, and nothing beside it', () => {
		checkFindings(
			rule,
			`
			# Minutes 🎉

			5 March 2024

			## Participants

			- Luís Carvalhal
			- Ana-Sofía Beltrán

			## Roads 🎉

			The Chair, Dr Luis Carvalhal, and Co-Chair **Ana Sofía Beltrán** agreed.
			              ^^^^^^^^^^^^^^ name-variant: “Luis Carvalhal” is listed as “Luís Carvalhal”. Write the name the same way in both places
			              ↳ at 7:3: The name as it is listed
			              ↳ fix: Write “Luís Carvalhal”
			              ↳ fix: Write “Luis Carvalhal” in the list
			                                             ^^^^^^^^^^^^^^^^^ name-variant: “Ana Sofía Beltrán” is listed as “Ana-Sofía Beltrán”. Write the name the same way in both places
			                                             ↳ at 8:3: The name as it is listed
			                                             ↳ fix: Write “Ana-Sofía Beltrán”
			                                             ↳ fix: Write “Ana Sofía Beltrán” in the list

			| Task | Who |
			| --- | --- |
			| Map | Luis Carvalhal |
			        ^^^^^^^^^^^^^^ name-variant: “Luis Carvalhal” is listed as “Luís Carvalhal”. Write the name the same way in both places
			        ↳ at 7:3: The name as it is listed
			        ↳ fix: Write “Luís Carvalhal”
			        ↳ fix: Write “Luis Carvalhal” in the list
		`,
		);
	});
	const pairs: readonly (readonly [string, string])[] = [
		['Kristoffer Lund', 'Kristofer Lund'],
		['Noor Bakhtiari', 'Noor Bakthiari'],
		['Ewa Kowalska', 'Ewa Kowalski'],
		['Jürgen Weiß', 'Jurgen Weiss'],
		['Karin van den Broek', 'Karin van der Broek'],
		['Pieter-Jan Smeets', 'Pieter Jan Smeets'],
		['KONATÉ Awa', 'Awa Konate'],
		['Marta Lo Presti', 'Marta Lopresti'],
	];
	for (const [listed, written] of pairs) {
		it(`${written} for ${listed}`, () => assert.deepEqual(found(listed, `${written} left early.`), [written]));
	}
});

describe('name-variant: names that others have too', () => {
	it('is silent about a shorter form of another name', () => {
		assert.deepEqual(
			found('Ana María Vega, Anamaria Vega Ruiz, Ruth E. Castellano', 'Anamaria Vega, Ruth Castellano spoke.'),
			[],
		);
	});
});

describe('name-variant: a family name after a title', () => {
	for (const [listed, text, marked] of [
		['Gunnar Åkesson', 'Mr Akesson asked.', ['Akesson']],
		['Dr Dieter Köhler-Brandt', 'Dr. Kohler-Brandt asked.', ['Kohler-Brandt']],
		['mevrouw S. Yılmaz', 'Ook mevrouw Yilmaz was tegen.', ['Yilmaz']],
		['Gunnar Åkesson', 'Akesson asked, and Mr Åkesson agreed with Mr. Åkesson.', []],
		['Gunnar Åkesson, Pia Akesson', 'Ms Akesson asked.', []],
		['Gonzalo Prieto', 'Mr. Prietto asked.', ['Prietto']],
		['Herr Blum, Frau Çelik', 'Frau Celik asked Herr Blum.', ['Celik']],
		['wethouders Z. Bakhuis en W. Cornelissen', 'Wethouder Cornelisse asked.', ['Cornelisse']],
		['Ewa Kowalska, Otto Müllers, Ann Petersen', 'Mr Kowalski, Herr Müller, Ms Peterson, Mr Hansen.', ['Peterson']],
		['Sir Ian St. John', 'Ian St John asked.', []],
		['BELANGER Eric', 'M. Bélanger and Eric Bélanger asked.', []],
	] as const) {
		it(`${text} (${listed})`, () => assert.deepEqual(found(listed, text), marked));
	}
});

describe('name-variant: given names', () => {
	const HEAD = '# Minutes\n\n5 March 2024\n\nPresent: Felipe Sanz, Viktoria Lund, Mario Rossi, Lance Ford\n\n';
	const found = (text: string): string[] =>
		check(`${HEAD}${text}\n`, rule).map(({ span }) => `${HEAD}${text}\n`.slice(span.from, span.to));

	it('are compared with those on the list where somebody speaks', () => {
		assert.deepEqual(found('Filipe: the roads are open.'), ['Filipe']);
		assert.deepEqual(found('- Filipe - the roads are open.'), ['Filipe']);
		assert.deepEqual(found('- **Filipe** (Pier Trust): the roads are open.'), ['Filipe']);
		assert.deepEqual(found('After lunch, Vikotria reported on the map.'), ['Vikotria']);
	});

	it('may end otherwise in a full name where somebody speaks', () => {
		assert.deepEqual(found('Maria Rossi: the roads are open.'), ['Maria Rossi']);
		assert.deepEqual(found('- **Viktorio Lund** (Pier Trust): the roads are open.'), ['Viktorio Lund']);
		assert.deepEqual(found('The map is by Maria Rossi.'), []);
		assert.deepEqual(found('We asked Lance Ford, and Lance Ford wrote. \n\nFord Lance: it is open.'), ['Ford Lance']);
		assert.deepEqual(found('Ford Lance: it is open. We asked Ford Lance, and Lance Ford.'), []);
	});

	it('are left alone where they are others, or nobody speaks', () => {
		assert.deepEqual(found('Maria: the roads are open.'), []);
		assert.deepEqual(found('Oda Lange wrote the plan. Lange said that it is late.'), []);
		assert.deepEqual(found('We drove to Filipe and back.'), []);
		assert.deepEqual(found('Felip: the roads are open.'), []);
	});
});

describe('name-variant: what stays silent', () => {
	const silent: readonly (readonly [string, string])[] = [
		['Tomasz Wilk', "Tomasz Wilk's colleagues, Tomasz Wilk’s car, and TOMASZ WILK agreed."],
		['Markus Kummer', 'Der Vorschlag Markus Kummers wurde angenommen.'],
		['Daniel Rossi', 'His sister Daniela Rossi built it.'],
		['Mario Rossi', 'His wife Maria Rossi built it.'],
		['Jan Lee', 'Jan Leo and Jan Fee were spoken of.'],
		['Anna Berg', 'Anne Berg-Olsen and Hanna Borg were spoken of.'],
		['Ewa Kowalska, Ewa Kowalski', 'Ewa Kowalska thanked Ewa Kowalski.'],
		['J. Smith', 'A. Smith and J. Smyth were spoken of.'],
		["Mary O'Brien", 'Mary O’Brien agreed.'],
		['Luís Carvalhal', 'He wrote `Luis Carvalhal` in the code.'],
	];
	for (const [listed, text] of silent) it(text, () => assert.deepEqual(found(listed, text), []));

	it('a name that is a particle of others', () => {
		const text = '# Minutes\n\n5 February 2018\n\n## Attendees\n\n* Erik\n* Ben\n* Nick\n\n## Notes\n\nIt rains.\n';
		assert.deepEqual(check(text, rule), []);
	});

	it('what is quoted', () => {
		checkFindings(rule, '# Minutes\n\n5 March 2024\n\nPresent: Luís Lima, Bo Roe\n\n> Luis Lima wrote this.\n');
	});
});

describe('name-variant: fixes', () => {
	it('writes the name as it is listed', () => {
		checkFix(
			rule,
			'Write “Luís Carvalhal”',
			'# Minutes\n\n5 March 2024\n\nPresent: Mr Luís Carvalhal, Bo Roe\n\nThen Luis$0 Carvalhal left.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Mr Luís Carvalhal, Bo Roe\n\nThen Luís Carvalhal left.\n',
		);
		checkFix(
			rule,
			'Write “Ewa Kowalska-Nowak”',
			'# Minutes\n\n5 March 2024\n\nPresent: KOWALSKA-NOWAK, Ewa (WHO); Bo Roe\n\nThen Ewa$0 Kowalska Nowak left.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: KOWALSKA-NOWAK, Ewa (WHO); Bo Roe\n\nThen Ewa Kowalska-Nowak left.\n',
		);
	});

	/** The titles of the fixes of the first finding. */
	function offered(text: string, listed = 'Marta Silva, Bo Roe'): readonly string[] {
		const whole = `# Minutes\n\n5 March 2024\n\nPresent: ${listed}\n\n${text}\n`;
		return check(whole, rule)[0]!.fixes.map(({ title }) => title);
	}

	it('offers both sides, the likelier first', () => {
		const [asListed, inList] = ['Write “Noor Bakhtiari”', 'Write “Noor Bakthiari” in the list'];
		assert.deepEqual(offered('Noor Bakthiari asked.', 'Noor Bakhtiari, Bo Roe'), [asListed, inList]);
		// The text has it so throughout, and the list alone otherwise.
		const often = 'Noor Bakthiari asked.\n\nNoor Bakthiari left.';
		assert.deepEqual(offered(often, 'Noor Bakhtiari, Bo Roe'), [inList, asListed]);
		assert.deepEqual(offered(`${often} Noor Bakhtiari came back.`, 'Noor Bakhtiari, Bo Roe'), [asListed, inList]);
		const doubled = 'Noor Baakhtiari asked.\n\nNoor Baakhtiari left.';
		assert.equal(offered(doubled, 'Noor Bakhtiari, Bo Roe')[0], asListed);
	});

	it('prefers the spelling with accents, wherever it stands', () => {
		assert.deepEqual(offered('Łukasz Ożóg asked.', 'Lukasz Ozog, Bo Roe'), [
			'Write “Łukasz Ożóg” in the list',
			'Write “Lukasz Ozog”',
		]);
		assert.equal(offered('Mary ONeill asked. Mary ONeill left.', "Mary O'Neill, Bo Roe")[0], "Write “Mary O'Neill”");
	});

	it('puts the list right', () => {
		checkFix(
			rule,
			'Write “Łukasz Ożóg” in the list',
			'# Minutes\n\n5 March 2024\n\n- Present: Mr Lukasz Ozog (WHO), Bo Roe\n\nThen Łukasz$0 Ożóg left.\n',
			'# Minutes\n\n5 March 2024\n\n- Present: Mr Łukasz Ożóg (WHO), Bo Roe\n\nThen Łukasz Ożóg left.\n',
		);
	});
});

describe('name-variant: a pasted chat', () => {
	for (const line of [
		'10:02:11 From Luis Carvalhal to Everyone: yes',
		'From Luis Carvalhal to Everyone: 03:27 PM',
		'Luis Carvalhal:\tyes',
		'[10:02:11] Luis Carvalhal: yes',
		'## Zoom chat\n\nLuis Carvalhal: yes, I think so',
	]) {
		it(`silent: ${JSON.stringify(line)}`, () => assert.deepEqual(found('Luís Carvalhal', `Opening\n\n${line}`), []));
	}
	it('is not what somebody is asked for, or has sent', () => {
		for (const line of ['A letter from Luis Carvalhal came.', 'We heard from Luis Carvalhal to our surprise.'])
			assert.deepEqual(found('Luís Carvalhal', `Opening\n\n${line}`), ['Luis Carvalhal']);
	});
	it('speaks again in the next section', () => {
		const text = 'Opening\n\n## Zoom chat\n\nLuis Carvalhal: yes\n\n## Roads\n\nLuis Carvalhal: yes, I think so';
		assert.deepEqual(found('Luís Carvalhal', text), ['Luis Carvalhal']);
	});
});

describe('name-variant: which spelling is likelier', () => {
	const titles = (text: string): string[] =>
		check(`# Minutes\n\n5 March 2024\n\nPresent: Tomas Bergkamp, Bo Roe\n\n## Roads\n\n${text}\n`, rule)[0]!.fixes.map(
			({ title }) => title,
		);
	it('puts first the one that far more places have', () => {
		const said = (name: string, times: number): string => `${name} said no.\n\n`.repeat(times);
		const [list, text] = ['Write “Tomas Bergkampf” in the list', 'Write “Tomas Bergkamp”'];
		assert.deepEqual(titles(said('Tomas Bergkampf', 2)), [list, text]);
		assert.deepEqual(titles(said('Tomas Bergkampf', 6) + said('Tomas Bergkamp', 1)), [list, text]);
		assert.deepEqual(titles(said('Tomas Bergkampf', 3) + said('Tomas Bergkamp', 1)), [text, list]);
		assert.deepEqual(titles(said('Tomas Bergkampf', 1)), [text, list]);
	});

	it('but not where a letter was lost at the end', () => {
		assert.equal(titles('Tomas Bergkam said no.\n\nTomas Bergkam left.')[0], 'Write “Tomas Bergkamp”');
	});
});

describe('name-variant: what earlier reports know', () => {
	it('decides which spelling comes first', () => {
		const text =
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Kristofer Lund\n- Bo Roe\n\n## Roads\n\nIt was Kristoffer Lund who drew the map.\n';
		const titles = (name: string) => {
			const index = indexOf({ '1.md': `# Minutes\n\n5 March 2023\n\n## Participants\n\n- ${name}\n- Bo Roe\n` });
			const earlier = new Earlier(() => index, '9.md');
			return check(text, rule, { path: '9.md', earlier }).flatMap(({ fixes }) => fixes.map(({ title }) => title));
		};
		assert.deepEqual(titles('Kristoffer Lund'), ['Write “Kristoffer Lund” in the list', 'Write “Kristofer Lund”']);
		assert.deepEqual(titles('Kristofer Lund'), ['Write “Kristofer Lund”', 'Write “Kristoffer Lund” in the list']);
	});
});

const PRESENT = 'Present: Ann Lee, Bo Roe';

/** What is found in the report that follows others: each is minutes with this text, `times` times. */
function foundAfter(
	earlier: readonly (readonly [text: string, times: number])[],
	text: string,
	head = PRESENT,
	before = head,
): string[] {
	const of = (body: string, day: number, head: string): string =>
		`# Minutes of the Board\n\n${isoOf(dayAt(FIRST + day))}\n\n${head}\n\n${body}\n`;
	const bodies = earlier.flatMap(([body, times]) => Array<string>(times).fill(body));
	const texts = Object.fromEntries(bodies.map((body, i) => [`${i}.md`, of(body, i, before)]));
	const whole = of(text, bodies.length, head);
	const index = indexOf({ ...texts, 'this.md': whole });
	const around = { path: 'this.md', earlier: new Earlier(() => index, 'this.md') };
	return check(whole, rule, around).map(({ message, severity }) => `${severity[0]} ${message}`);
}

/** In days since 1970. */
const FIRST = 17_500;

describe('name-variant: names as earlier reports write them', () => {
	const slips: readonly (readonly [usual: string, written: string, slip: string, right: string])[] = [
		['We met DreamWorks.', 'We met Dreamworks.', 'Dreamworks', 'DreamWorks'],
		['We met DreamWorks.', 'Dreamworks came.', 'Dreamworks', 'DreamWorks'],
		['The MaterialX plan.', 'The MateriaX plan.', 'MateriaX', 'MaterialX'],
		['The MaterialX plan.', 'The Material X plan.', 'Material X', 'MaterialX'],
		['We use OpenColorIO.', 'We use OpenCOlorIO.', 'OpenCOlorIO', 'OpenColorIO'],
		['Ask the ASWF.', 'Ask the AWSF.', 'AWSF', 'ASWF'],
		['With Cora Phillips there.', 'With Cora Philips there.', 'Cora Philips', 'Cora Phillips'],
		['With Lee Kerley there.', 'With Lee Kerly there.', 'Lee Kerly', 'Lee Kerley'],
		['With Noor Bakhtiari there.', 'With Noor Bakthiari there.', 'Noor Bakthiari', 'Noor Bakhtiari'],
		['We asked Randall.', 'We asked RandalL.', 'RandalL', 'Randall'],
		['Avec Météo France ici.', 'Avec Meteo France ici.', 'Meteo France', 'Météo France'],
		['Le maire de Saint-Aubin.', 'Le maire de Saint Aubin.', 'Saint Aubin', 'Saint-Aubin'],
		['Die Lindental-Bank zahlt.', 'Die Lindentalbank zahlt.', 'Lindentalbank', 'Lindental-Bank'],
		['We talked of Zorow.', 'We talked of Zorrow.', 'Zorrow', 'Zorow'],
		['We talked of Zorow.', 'Zorrow: We talked.', 'Zorrow', 'Zorow'],
		['With Erik Meyer there.', 'With Eric Meyer there.', 'Eric Meyer', 'Erik Meyer'],
		['With Ana Marriott there.', 'With Ana Marriot there.', 'Ana Marriot', 'Ana Marriott'],
		['With Jakob Oberlund there.', 'With Jakom Oberlund there.', 'Jakom Oberlund', 'Jakob Oberlund'],
		['Ask the ASWF.', 'Ask the Aswf.', 'Aswf', 'ASWF'],
		['Avec la DRAC ici.', 'Avec la Drac ici.', 'Drac', 'DRAC'],
		['See the API.', 'See the APi.', 'APi', 'API'],
		['We use Omniverse.', 'We use OmniVerse.', 'OmniVerse', 'Omniverse'],
		['De BQFV-vergadering begint.', 'De BFQV-vergadering begint.', 'BFQV', 'BQFV'],
		['Die Gruppe OpenHafen tagt.', 'Die Gruppe Openhafen tagt.', 'Openhafen', 'OpenHafen'],
		['Ask the RaSV.', 'Ask the RASV.', 'RASV', 'RaSV'],
		['With the Harbour Foundation.', 'With the Harbour foundation.', 'Harbour foundation', 'Harbour Foundation'],
		['By the Old Harbour Board.', 'By the Old Harbour board.', 'Harbour board', 'Harbour Board'],
		["We met Willem D'hondt.", 'We met Willem Dhondt.', 'Willem Dhondt', "Willem D'hondt"],
	];
	for (const [usual, written, slip, right] of slips) {
		it(`${slip} for ${right}`, () =>
			assert.deepEqual(foundAfter([[usual, 6]], written), [
				`i “${slip}” is “${right}” in 6 earlier reports. Write it as they do`,
			]));
	}

	it('is a warning where the evidence is overwhelming', () => {
		const [usual, slip] = ['We met DreamWorks.', 'We met Dreamworks.'];
		const said = (reports: string, grade: string) => [
			`${grade} “Dreamworks” is “DreamWorks” in ${reports}. Write it as they do`,
		];
		assert.deepEqual(foundAfter([[usual, 20]], slip), said('20 earlier reports', 'w'));
		assert.deepEqual(
			foundAfter(
				[
					[usual, 20],
					[slip, 1],
				],
				slip,
			),
			said('20 earlier reports, and like this in 1', 'i'),
		);
		assert.deepEqual(
			foundAfter(
				[
					[usual, 4],
					[slip, 3],
				],
				slip,
			),
			[],
		);
		assert.deepEqual(foundAfter([[usual, 2]], slip), said('2 earlier reports', 'i'));
		assert.deepEqual(foundAfter([[usual, 1]], slip), []);
		assert.deepEqual(
			foundAfter(
				[
					[usual, 2],
					['We met nobody.', 3],
				],
				slip,
			),
			said('2 earlier reports', 'i'),
		);
	});

	it('asks for less where the report has both', () => {
		const few = (usual: string, text: string) => foundAfter([[usual, 2]], text);
		assert.deepEqual(few('We asked Quillbyte.', 'We asked Quillbyte, and Quilbyte came.'), [
			'i “Quilbyte” is “Quillbyte” in 2 earlier reports. Write it as they do',
		]);
		assert.deepEqual(few('We asked Quillbyte.', 'We asked them, and Quilbyte came.'), []);
		assert.deepEqual(few('La mairie de Saint-Aubin.', 'La mairie de Saint-Aubin ; puis Saint Aubin.').length, 1);
		assert.deepEqual(few('Ask the CNCF.', 'Ask the CNCF. The CNFC knows.').length, 1);
		// Short words, and two ways to write it.
		assert.deepEqual(few('We saw Holst.', 'We saw Holst. The Host came.'), []);
		assert.deepEqual(few('The Merch was sold in March.', 'In March, the Marsh flooded.'), []);
		assert.deepEqual(foundAfter([['Im Garten bis Mitte Juni.', 5]], 'Im Garten bis Mitte Juli.'), []);
		assert.deepEqual(few('The Package URL is new.', 'The Package URL, or PackageURL.'), []);
	});

	it('takes consonants that sound alike for a slip at the end, too', () => {
		assert.deepEqual(foundAfter([['De Raad Rijnwaard komt.', 2]], 'De Raad Rijnwaart komt.').length, 1);
		assert.deepEqual(foundAfter([['De Raad Rijnwaard komt.', 2]], 'De Raad Rijnwaarde komt.').length, 0);
	});

	it('takes other endings of family names for slips, behind a given name', () => {
		assert.deepEqual(foundAfter([['We asked Mike Lunder.', 6]], 'We asked Mike Lundere.').length, 1);
		assert.deepEqual(foundAfter([['We saw Green Lunder.', 6]], 'We saw Green Lundere.').length, 0);
	});

	it('two lists of one file may be of two meetings', () => {
		const day = (date: string, who: string) => `## ${date}\n\nPresent: ${who}, Bo Roe\n\nWe met.\n\n`;
		const text = (last: string) =>
			`# Minutes of the board\n\n${day('5 March 2024', 'Cora Phillips')}${day('12 March 2024', 'Cora Phillips')}${day('19 March 2024', last)}`;
		const index = indexOf({
			'a.md': text('Cora Phillips'),
			'b.md': text('Cora Phillips'),
			'c.md': text('Cora Philips'),
		});
		const around = { path: 'c.md', earlier: new Earlier(() => index, 'c.md') };
		assert.equal(check(text('Cora Philips'), rule, around).length, 1);
		assert.equal(check(text('Cora Philips, Cora Phillips'), rule, around).length, 0);
	});

	const silent: readonly (readonly [usual: string, written: string])[] = [
		['We met the Lunch Group.', 'We met the Lunch group.'],
		['With Harbour Foundation.', 'Harbour foundation came.'],
		// Headings in capitals, code, addresses, handles, quotations.
		['We use OpenEXR.', 'OPENEXR is old.'],
		['We use OpenEXR.', 'We use `Openexr`, @Openexr, #Openexr, a/Openexr.md and https://example.org/Openexr.'],
		['We use OpenEXR.', '> We use Openexr.'],
		['The SerializableCollection is new.', 'The property serializableCollection is new.'],
		// Names that are meant, however seldom.
		['We looked at Youtube.', 'We looked at YouTube.'],
		['With Francois Roux there.', 'With François Roux there.'],
		// Other names.
		['We use IPv4 here.', 'We use IPv6 here.'],
		['We use OpenGL here.', 'We use OpenCL here.'],
		['The group met GPTV and so on.', 'The group met GPTW and so on.'],
		['With Mario Rossi there.', 'With Maria Rossi there.'],
		['With Mr Jensen there.', 'With Mr Jansen there.'],
		['With Lena Meyer there.', 'With Lene Meyer there.'],
		// Ordinary words, and their forms.
		['The Charter was read. A charter is long.', 'The Chapter was read. A chapter is long.'],
		['Charter Review took long. A charter.', 'Chapter Review took long. A chapter.'],
		['The Working Group met.', 'The Working Groups met.'],
		['We met Consensus Labs and ConsenSys.', 'The Consensus is clear. It is a consensus.'],
		['Het Bestuur en de Vereniging zijn er.', 'De Besturen en de Verenigingen zijn er, en het Bestuurs niet.'],
		['De Nederlandse Raad en de Gemeente zijn er.', 'De Nederlands Raad en de Gemeenten zijn er.'],
		[
			'Die Kölner Gärten sind offen und der Ausschuss ist es auch.',
			'Der Kölner Garten ist offen und die Ausschüsse sind es auch.',
		],
		[
			'Der Vorstand und die Satzung sind da, und der Antrag ist es auch.',
			'Die Vorstände und die Setzung sind da, und die Anträge sind es auch.',
		],
		['We like Tide-Watch, the watch of the tide.', 'Then Tide Watch failed.'],
		['Wir nutzen Hafen-Netz-Dienste.', 'Wir nutzen Hafen Netz.'],
		['The Organization Team met.', 'The Organisation Team met.'],
	];
	for (const [usual, written] of silent) it(written, () => assert.deepEqual(foundAfter([[usual, 8]], written), []));

	it('what a report always writes, beside few others', () => {
		const few = [
			['We use PeerDas.', 2],
			['Nobody came.', 3],
		] as const;
		assert.equal(foundAfter(few, 'We use peerDAS.').length, 1);
		assert.deepEqual(foundAfter(few, 'We use peerDAS. '.repeat(4)), []);
	});
	it('what most write by now, beside an earlier habit', () => {
		const head = `${PRESENT}\n\nWe met Bo.`;
		assert.equal(foundAfter([['We met DreamWorks.', 2]], 'We met Dreamworks.', head).length, 1);
		assert.deepEqual(
			foundAfter(
				[
					['We met DreamWorks.', 2],
					['We met Dreamworks.', 2],
				],
				'We met Dreamworks.',
				head,
			),
			[],
		);
	});
	it('how somebody signs', () => assert.deepEqual(foundAfter([['We met Ana L there.', 6]], 'We met AnaL there.'), []));

	it('two who are both listed', () => {
		const head = 'Present: Marten Jansen, Marteen Jansen, Bo Roe';
		assert.deepEqual(foundAfter([['Marten Jansen spoke.', 5]], 'Marteen Jansen spoke.', head), []);
	});

	it('marks the entry of the list, if it has the slip', () => {
		const head = 'Present: Cora Philips, Bo Roe';
		assert.deepEqual(foundAfter([['Then Cora Phillips spoke.', 6]], 'Then Cora Phillips spoke.', head, PRESENT), [
			'i “Cora Philips” is “Cora Phillips” in 6 earlier reports. Write it as they do',
		]);
	});

	it('a name that was changed was right in its time', () => {
		assert.deepEqual(
			foundAfter(
				[
					['We met FireFly.', 1],
					['We met Firefly.', 5],
				],
				'We met Firefly.',
			),
			[],
		);
	});
});

describe('name-variant: names as the report itself writes them', () => {
	const alone = (text: string): string[] =>
		check(`# Minutes 🎉\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe\n\n${text}\n`, rule, {}).map(
			({ message }) => message,
		);
	it('takes the one that it has twice as often, where nobody sets such capitals by accident', () => {
		const message = '“Openexr” is “OpenEXR” in 5 other places of this report. Write it the same way';
		assert.deepEqual(alone(`${'We use OpenEXR. '.repeat(5)}Then Openexr failed.`), [message]);
		assert.equal(alone('We use OpenEXR, and OpenEXR only. Then Openexr failed.').length, 1);
		assert.equal(alone('We use OpenEXR. Then Openexr failed.').length, 0);
		assert.equal(alone(`${'We use OpenEXR. '.repeat(3)}Then Openexr failed, and Openexr again.`).length, 0);
	});
	it('takes the one with a capital where its second word begins, if it has it half as often', () => {
		const message = '“Regattafest” is “RegattaFest” in 2 other places of this report. Write it the same way';
		const meets = (coined: number, plain: number, [one, other]: readonly [string, string]) =>
			alone(`${`We asked ${one}. `.repeat(coined)}${`We met ${other}. `.repeat(plain)}`);
		const fest = ['RegattaFest', 'Regattafest'] as const;
		assert.deepEqual(meets(2, 4, fest), Array<string>(4).fill(message));
		assert.deepEqual([meets(1, 1, fest), meets(2, 5, fest)], [[], []]);
		assert.deepEqual(alone('We met TideNet and TideNet, Tidenet and Tidenet, on a tidenet.'), []);
		assert.match(meets(2, 1, ['RheinRFV', 'RheinRfv']).join(), /^“RheinRfv” is “RheinRFV”/);
		assert.deepEqual(foundAfter([['We met Regattafest.', 2]], 'We met RegattaFest, not Regattafest.'), []);
	});
	it('asks for more or less, by what differs', () => {
		const found = (usual: string, slip: string, times: number) =>
			alone(`${`We asked ${usual}. `.repeat(times)}We met ${slip}, too.`).length;
		assert.deepEqual([found('PlanNode', 'PlanNOde', 1), found('Kestrel', 'KEstrel', 1)], [1, 1]);
		assert.match(alone('We met MRoe and MRoe. Then Mroe left.').join(), /^“Mroe” is “MRoe”/);
		const limits: readonly (readonly [usual: string, slip: string, enough: number])[] = [
			['Dev Days', 'DevDays', 2],
			['Saint-Aubin', 'Saint Aubin', 4],
			['suppliedBy', 'SuppliedBy', 5],
			['NORA', 'Nora', 4],
			['OIDF', 'ODIF', 2],
			['Rheinland', 'Reinland', 3],
			['TideAssembly', 'TideAsssembly', 2],
			['WebDock', 'WebDoc', Infinity],
			['QIRF', 'QAIRF', Infinity],
			['QIRFTN', 'QIRFTM', 2],
			['QIRFTN', 'QIRFN', 2],
			['RIPGRAPH', 'RIPPGRAPH', 2],
			['PERMITE', 'PERMIT', Infinity],
			['QIRFTNS', 'QIRFTN', Infinity],
			['Google', 'Goggle', 3],
			['Cora Phillips', 'Cora Philips', 1],
			['RoSAIL', 'Rosail', 1],
			['RoSAIL', 'roSAIL', 3],
			['MacLEOD', 'Macleod', 2],
			['RaSV', 'RASV', 3],
		];
		for (const [usual, slip, enough] of limits) {
			assert.deepEqual(
				(enough === Infinity ? [9, 9] : [enough - 1, enough]).map((times) => found(usual, slip, times)),
				enough === Infinity ? [0, 0] : [0, 1],
				slip,
			);
		}
		// Both are words, listed, or parts of other names.
		assert.equal(alone('We met Marten. We met Marten. We met Marten. Then Martin Roe came.').length, 0);
		assert.equal(alone('The Harbour met. The Harbor, our harbor, met. '.repeat(4)).length, 0);
	});
	it('tells of one of two full names', () => {
		assert.deepEqual(alone('We met Cora Phillips. Then Cora Philips left.'), [
			'“Cora Philips” is “Cora Phillips” in 1 other place of this report. Write it the same way',
		]);
	});
	it('puts the accents of two given names back', () => {
		const minutes = '# Acta\n\n5 de febrero de 2018\n\nPresentes: José Carlos Ortiz, Ana Lund\n\n';
		const told = (text: string) => check(`${minutes}${text}\n`, rule).map(({ message }) => message);
		assert.deepEqual(told('La propuesta es de Jose Carlos, con Ana.'), [
			'“Jose Carlos” is listed as “José Carlos”. Write the name the same way in both places',
		]);
		assert.deepEqual(told('La propuesta es de José Carlos, con Ana.'), []);
	});

	it('puts the accents of a full name back where it has them about as often', () => {
		const found = (bare: number, right: number, [name, written]: readonly [string, string]) =>
			alone(`${`We asked ${name}. `.repeat(right)}${`We asked ${written}. `.repeat(bare)}`).length;
		const names = ['Déborah Camp', 'Deborah Camp'] as const;
		assert.deepEqual(
			[
				[1, 1],
				[1, 2],
				[4, 2],
				[5, 2],
			].map(([bare, right]) => found(bare!, right!, names)),
			[0, 1, 4, 0],
		);
		// Whoever writes one of its accents means them all.
		assert.equal(found(1, 1, ['Frédéric Camp', 'Fredéric Camp']), 1);
		assert.equal(found(1, 2, ['Émile Camp', 'Emile Camp']), 0);
		assert.equal(found(1, 2, ['Déborah', 'Deborah']), 0);
	});
	it('takes an underscore for the hyphen that it has as often', () => {
		const found = (text: string): string[] => alone(`${'We read NL-TWM. '.repeat(3)}${text}`);
		const message = '“NL_TWM” is “NL-TWM” in 3 other places of this report. Write it the same way';
		assert.deepEqual(found('They took NL_TWM, too.'), [message]);
		assert.deepEqual(found('- NL_TWM is new\n- NL_TWM is old\n- NL_TWM is here'), [message, message, message]);
		assert.deepEqual(found('NL_TWM, NL_TWM, NL_TWM and NL_TWM.'), []);
		assert.deepEqual(found('See `NL_TWM`, NL_TWM_2, lib/NL_TWM, NL_TWM(1), [NL_TWM](a.md) and NL_TMW.'), []);
		assert.deepEqual(alone('We read NL-TWM. We read NL-TWM. They took NL_TWM.'), []);
	});
	it('but of ordinary words it knows nothing', () => {
		assert.deepEqual(alone(`${'We read the Zorrow file. '.repeat(9)}Then the Zorow file.`), []);
	});
});

describe('name-variant: fixes by what earlier reports have', () => {
	it('writes the name as they do', () => {
		const of = (name: string, day: number) =>
			`# Minutes of the Board\n\n${day} March 2024\n\nPresent: Ann Lee, Bo Roe\n\nWe met **${name}**.\n`;
		const text = of('Dreamworks', 9);
		const index = indexOf(Object.fromEntries([1, 2, 3, 4].map((day) => [`${day}.md`, of('DreamWorks', day)])));
		const [found] = check(text, rule, { path: '9.md', earlier: new Earlier(() => index, '9.md') });
		assert.deepEqual(
			found!.fixes.map(({ title, safety }) => [title, safety]),
			[['Write “DreamWorks”', 'unsafe']],
		);
		assert.equal(applyEdits(text, found!.fixes[0]!.edits), of('DreamWorks', 9));
	});
});

describe('name-variant: people as the lists of other reports have them', () => {
	const found = (listed: string, usual: string, times = 2): string[] =>
		foundAfter(
			[['We met nobody.', times]],
			'We met nobody.',
			`Present: Bo Roe, ${listed}`,
			`Present: Bo Roe, ${usual}`,
		);
	const slips: readonly (readonly [listed: string, usual: string])[] = [
		['Lund Ana', 'Ana Lund'],
		['Rene Dubois', 'René Dubois'],
		['Gijs van der Heijden', 'Gijs van der Heiden'],
		['Jean Rémi Colin', 'Jean-Rémi Colin'],
		['Thibaut', 'Thibault'],
		['Bodgan', 'Bogdan'],
		['Jacom Lund', 'Jacob Lund'],
		['Brigitte Haussmann', 'Brigitte Haußmann'],
		['Ana Lunda', 'Ana Lund'],
		['Ana Feltel', 'Ana Feltell'],
		['Willem Dhondt', "Willem D'hondt"],
		['Jarnaby Lundgren', 'Barnaby Lundgren'],
	];
	/** One other report is enough. */
	const IN_FULL = ['Jacom Lund', 'Ana Feltel', 'Rene Dubois', 'Brigitte Haussmann', 'Willem Dhondt'];
	for (const [listed, usual] of slips) {
		it(`${listed} for ${usual}`, () => {
			assert.deepEqual(found(listed, usual), [`i “${listed}” is “${usual}” in 2 earlier reports. Write it as they do`]);
			if (!IN_FULL.includes(listed)) assert.deepEqual(found(listed, usual, 1), []);
		});
	}
	it('takes two full names of one person for one, though just one other report tells', () => {
		const message = (name: string, other: string): string =>
			`i “${name}” is “${other}” in another report. Write it the same way in both`;
		assert.deepEqual(found('Ana Feltel', 'Ana Feltell', 1), [message('Ana Feltel', 'Ana Feltell')]);
		assert.deepEqual(found('Ana Feltell', 'Ana Feltel', 1), [message('Ana Feltell', 'Ana Feltel')]);
		// The last letter gets lost, and none appears. An ending may be another's name.
		assert.deepEqual(found('Ana Feltik', 'Ana Feltiko', 1), [message('Ana Feltik', 'Ana Feltiko')]);
		assert.deepEqual(found('Ana Feltiko', 'Ana Feltik', 1), []);
		assert.deepEqual(found('Ana Feltik', 'Ana Feltiks', 1), []);
		assert.deepEqual(found('Ana Roe', 'Ana Roey', 1), []);
		assert.deepEqual(
			foundAfter([['We met Cora Phillips.', 1]], 'We met Cora Philips. Then Cora Philips left.', PRESENT, PRESENT),
			[message('Cora Philips', 'Cora Phillips')],
		);
		assert.deepEqual(foundAfter([['We met from Cary.', 1]], 'From Cory we heard from Cory.', PRESENT, PRESENT), []);
	});
	it('only asks for one of two spellings where one report stands against one', () => {
		const offered = (times: number): string[] => {
			const minutes = (day: number, name: string) =>
				`# Minutes of the Board\n\n${day} March 2018\n\nPresent: Bo Roe, ${name}\n`;
			const text = minutes(8, 'Ana Feltel');
			const others = Object.fromEntries(
				[...Array(times).keys()].map((at) => [`${at}.md`, minutes(at + 1, 'Ana Feltell')]),
			);
			const index = indexOf({ ...others, 'this.md': text });
			return check(text, rule, { path: 'this.md', earlier: new Earlier(() => index, 'this.md') }).flatMap(({ fixes }) =>
				fixes.map(({ title }) => title),
			);
		};
		assert.deepEqual(offered(1), ['Write “Ana Feltell”?']);
		assert.deepEqual(offered(2), ['Write “Ana Feltell”']);
	});
	it('only asks for the whole name of somebody who came for another body', () => {
		const minutes = (day: number, name: string) =>
			`# Minutes of the Board\n\n${day} March 2018\n\n## Present\n\n- Ana Lund (City)\n- ${name}\n- Bo Roe (Guild)\n`;
		const offered = (listed: string): string[] => {
			const text = minutes(8, listed);
			const others = [1, 2].map((day) => [`${day}.md`, minutes(day, 'Felipe Sanz (Harbour Office)')] as const);
			const index = indexOf({ ...Object.fromEntries(others), 'this.md': text });
			return check(text, rule, { path: 'this.md', earlier: new Earlier(() => index, 'this.md') }).flatMap(({ fixes }) =>
				fixes.map(({ title }) => title),
			);
		};
		for (const listed of ['Felipe', 'Felipe (HO)', 'Felipe (Harbour Office)'])
			assert.deepEqual(offered(listed), ['Write “Felipe Sanz”'], listed);
		assert.deepEqual(offered('Felipe (Coast Guard)'), ['Write “Felipe Sanz”?']);
	});
	it('writes in full who is listed by the given name alone', () => {
		const message = 'i “Felipe” is “Felipe Sanz” on the lists of other reports. Write the whole name';
		assert.deepEqual(found('Ana Lund, Felipe', 'Ana Lund, Felipe Sanz'), [message]);
		// One list is not enough, two have that name, and some come under one name always.
		assert.deepEqual(found('Ana Lund, Felipe', 'Ana Lund, Felipe Sanz', 1), []);
		assert.deepEqual(found('Ana Lund, Felipe', 'Felipe Lund, Felipe Sanz'), []);
		assert.deepEqual(found('Ana Lund, Felipe Roe, Felipe', 'Ana Lund, Felipe Sanz'), []);
		assert.deepEqual(found('Ann, Cyril, Dina, Felipe', 'Ana Lund, Felipe Sanz'), []);
		assert.deepEqual(found('Ana Lund, Felipe (Fil) Vos', 'Ana Lund, Felipe Sanz'), []);
	});
	const others: readonly (readonly [listed: string, usual: string])[] = [
		// Both are there, another ending or given name, accents that others leave out, capitals, and short names.
		['Ana Lind, Ana Lund', 'Ana Lund'],
		['Maria Sanz', 'Mario Sanz'],
		['Jan Smits', 'Jan Smit'],
		['René Dubois', 'Rene Dubois'],
		['RENE DUBOIS', 'René Dubois'],
		['Marcus', 'Marius'],
		['Lund Ana, Vos Kim', 'Ana Lund, Kim Vos'],
	];
	for (const [listed, usual] of others)
		it(`not ${listed} for ${usual}`, () => assert.deepEqual(found(listed, usual), []));

	it('marks the list, and not the text that has the name as the others do', () => {
		assert.deepEqual(
			foundAfter(
				[['We met nobody.', 2]],
				'Ruud Hoogeveen said no.',
				'Present: Bo Roe, Ruud Hogeveen',
				'Present: Bo Roe, Ruud Hoogeveen',
			),
			['i “Ruud Hogeveen” is “Ruud Hoogeveen” in 2 earlier reports. Write it as they do'],
		);
	});
});

describe('name-variant: capitals of somebody on the list', () => {
	const earlier: readonly (readonly [string, number])[] = [['We met Dort, and Dort left.', 3]];
	it('are theirs if the text has them, too', () => {
		const list = 'Present: DorT Lund, Bo Roe';
		assert.deepEqual(foundAfter(earlier, 'The key is with DorT.', list, PRESENT), []);
		assert.equal(foundAfter(earlier, 'The key is with DorT.', PRESENT).length, 1);
	});
	it('are theirs in small letters', () => {
		const text = 'The key is with DorT, as is the map of DorT. Ask dort.';
		assert.deepEqual(foundAfter([], text, 'Present: DorT Lund, Bo Roe'), [
			'i “dort” is usually written “DorT”. Change it',
		]);
	});
});

describe('name-variant: a slip on the list, as the lists of other reports tell', () => {
	const minutes = (day: number, listed: string, text: string): string =>
		`# Minutes of the Board\n\n${day} March 2018\n\nPresent: ${listed}, Bo Roe\n\n${text}\n`;
	function marked(listed: string, text: string, ...others: readonly string[]): (string | undefined)[] {
		const whole = minutes(8, listed, text);
		const earlier = others.map((other, i): [string, string] => [`${i}.md`, minutes(i + 1, other, 'Nobody spoke.')]);
		const index = indexOf({ ...Object.fromEntries(earlier), 'this.md': whole });
		const around = { path: 'this.md', earlier: new Earlier(() => index, 'this.md') };
		return check(whole, rule, around).flatMap(({ span, message }) => [whole.slice(span.from, span.to), message]);
	}

	it('is marked there, once', () => {
		const message = '“Oda Lunda” is “Oda Lund” in the text and on the lists of other reports. Write it as they do';
		const text = 'Oda Lund came. Then Oda Lund left.';
		assert.deepEqual(marked('Oda Lunda', text, 'Oda Lund'), ['Oda Lunda', message]);
		assert.deepEqual(marked('Natasha', 'Key: Bo and Natascha', 'Natascha')[0], 'Natasha');
	});
	it('is marked there where most others have it as the text, but for an accent', () => {
		const others = ['Oda Lund', 'Oda Lunda', 'Oda Lund'];
		assert.deepEqual(marked('Oda Lunda', 'Oda Lund came.', ...others)[0], 'Oda Lunda');
		const plain = ['Eloise Lund', 'Éloise Lund', 'Eloise Lund'];
		assert.deepEqual(marked('Éloise Lund', 'Eloise Lund came.', ...plain)[0], 'Eloise Lund');
	});
	it('is marked in the text where others list it so, or nobody', () => {
		assert.deepEqual(marked('Oda Lunda', 'Oda Lund came.', 'Oda Lunda')[0], 'Oda Lund');
		assert.deepEqual(marked('Oda Lunda', 'Oda Lund came.', 'Cy Dunn')[0], 'Oda Lund');
	});
});

describe('name-variant: a given name by which somebody acts', () => {
	const marked = (listed: string, text: string): string[] => {
		const whole = `# Minutes 🎉\n\n5 March 2024\n\nPresent: ${listed}, Bo Roe\n\n${text}\n`;
		return check(whole, rule).map(({ span }) => whole.slice(span.from, span.to));
	};
	const reported: readonly (readonly [listed: string, text: string, name: string])[] = [
		['Ömer Kaya', 'The match was won by Omer.', 'Omer'],
		['Henk-Jan Bos', 'De boot van Henk Jan ligt hier.', 'Henk Jan'],
		['Anne-Fleur de Vos', 'Ann-Fleur mist het peil.', 'Ann-Fleur'],
		['Marieke van Houten', 'Marijke maakt een plan.', 'Marijke'],
		['Mathilde, Ann, Max', 'Mathide draws the map.', 'Mathide'],
		['Mathilde, Otto, Uwe', 'Mathide zeichnet die Karte, und der Hafen zahlt sie.', 'Mathide'],
		['Emilie Bos, Ann Lee', 'The boat goes to Ann, Emillie or nobody.', 'Emillie'],
		['Emilie Bos, Ann Lee', 'Key: Emillie and Ann', 'Emillie'],
		['Carol Bos', 'Bo asked why. Caroll: it is ready.', 'Caroll'],
	];
	for (const [listed, text, name] of reported) it(text, () => assert.deepEqual(marked(listed, text), [name]));

	const silent: readonly (readonly [listed: string, text: string])[] = [
		['Péter Nagy', 'Peter left. We thanked Peter.'],
		['Victor Lund', 'Vector graphics are better.'],
		['Marieke van Houten, Marijke Vos', 'Marijke maakt een plan.'],
		['Ömer Kaya, Pim Omer', 'We met Omer.'],
		['Marieke van Houten', 'We kennen Marijke van vroeger.'],
		['Mathilde, Ann, Max', 'The map of Mathide is old.'],
		['Cary, Ann, Max', 'Carry the map.'],
		['Emilie Bos, Ann Lee', 'Ann knows Emillie, a friend of hers.'],
	];
	for (const [listed, text] of silent) it(`silent: ${text}`, () => assert.deepEqual(marked(listed, text), []));
});

describe('name-variant: a given name without its accent', () => {
	const found = (times: number, others: number, usual = 'Hélène'): number => {
		const list = (name: string) => `Present: Bo, Cy, ${name}`;
		return foundAfter([['We met nobody.', others]], `${'Merci à Helene. '.repeat(times)}`, list('Hélène'), list(usual))
			.length;
	};
	it('is left out on purpose where that is done again', () => {
		assert.deepEqual([found(1, 0), found(2, 0), found(2, 2)], [1, 0, 0]);
	});
	it('but not where the lists of other reports always have it', () => {
		assert.deepEqual([found(2, 3), found(3, 3), found(4, 3)], [2, 3, 0]);
		assert.equal(found(2, 3, 'Helene'), 0);
	});
});

describe('name-variant: lists of given names alone', () => {
	const text = (name: string): string =>
		`# Réunion\n\n15 mars 2021\n\nPrésents : Émilien, Lauriane, Quentin\n\nMerci à ${name}.\n`;
	it('tell of an accent', () => assert.equal(check(text('Emilien'), rule).length, 1));
	it('tell of an accent that is left out twice, where other words have theirs', () => {
		const twice = 'Emilien écrit. Emilien rentre.';
		assert.equal(check(text(twice), rule).length, 0);
		const accents = '\n\nLa clé est là.\n\nLe quai est fermé.\n\nÇa a été payé';
		assert.equal(check(text(twice + accents), rule).length, 2);
		assert.equal(check(text(`Emilien, Emilien, ${twice}${accents}`), rule).length, 0);
	});
	it('tell of nothing else', () => assert.equal(check(text('Laurianne'), rule).length, 0));
	it('but for somebody beside one of them', () => assert.equal(check(text('Quentin et Laurianne'), rule).length, 1));
});

describe('name-variant: names that everybody knows', () => {
	const alone = (text: string): string[] =>
		check(`# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe\n\n${text}\n`, rule, {}).map(({ message }) => message);
	it('are told from slips in long ones', () => {
		assert.deepEqual(alone('The film is on YouYube. We use WebAsembly.'), [
			'“YouYube” is usually written “YouTube”. Change it',
			'“WebAsembly” is usually written “WebAssembly”. Change it',
		]);
	});
	it('are told with other capitals, and in small letters where nothing else is called so', () => {
		assert.deepEqual(alone('A Yubikey, a macbook, OpenCv. We use opencv, powershell and the think pad.'), [
			'“Yubikey” is usually written “YubiKey”. Change it',
			'“macbook” is usually written “MacBook”. Change it',
			'“OpenCv” is usually written “OpenCV”. Change it',
		]);
	});
	it('are told with one capital that is missing', () => {
		assert.deepEqual(alone('We bought an ioT board, and iot sensors.'), ['“ioT” is usually written “IoT”. Change it']);
	});
	it('are told where two words are written as one', () => {
		assert.deepEqual(alone('RedHat gave us RaspberryPi boards. The redhat of @HuggingFace and `RedHat`.'), [
			'“RedHat” is usually written “Red Hat”. Change it',
			'“RaspberryPi” is usually written “Raspberry Pi”. Change it',
		]);
	});
	it('are right, whatever a whole folder has', () => {
		assert.deepEqual(foundAfter([['We asked RedHat.', 6]], 'We asked Red Hat.'), []);
	});
	it('are told from those in two, or with other capitals', () => {
		const text = 'A You Tube film of LateX lies in the Own-Cloud, by netlify. The LaTeX course: Latex.';
		assert.deepEqual(
			alone(text).map((message) => message.replace(/ is usually written .*/, '')),
			['“You Tube”', '“LateX”', '“Own-Cloud”', '“netlify”', '“Latex”'],
		);
		assert.deepEqual(alone('Open Office Hours and Face Time in a Latex glove, with a Power Point. Own Cloud.'), []);
	});
	it('and not from others like them', () => {
		const text =
			'We use OpenUSD, OpenSSF, KubeCons, DevUps and JavaScripts. A YouTuber came. We Kickstarted Tensor Flow.';
		assert.deepEqual(alone(text), []);
	});
});

describe('name-variant: a given name whose full name has the same slip', () => {
	it('is told as well', () => {
		const text =
			'# Minutes\n\n5 March 2024\n\nPresent: Felipe Sanz, Ann Lee, Bo Roe\n\nFilipe Sanz rows. **Filipe:** The roads are open.\n\n**Filipe:** They are.\n';
		const found = check(text, rule).map(({ span }) => text.slice(span.from, span.to));
		assert.ok(found.includes('Filipe Sanz') && found.includes('Filipe'), found.join());
	});
});

describe('name-variant: names in small letters', () => {
	const HEAD = '# Minutes 🎉\n\n5 March 2024\n\nPresent: Nate Lund, Eva van der Plas, Mark Vos, Yannik, Bo Roe\n\n';

	function marked(text: string): string[] {
		const whole = `${HEAD}${text}\n`;
		return check(whole, rule).map(({ span }) => whole.slice(span.from, span.to));
	}

	const reported: readonly (readonly [text: string, ...names: string[]])[] = [
		['Nate has the boat. The key is with nate.', 'nate'],
		['Nate has the boat.\n\n- nate is willing to paint it', 'nate'],
		['Yannik has the boat.\n\n- [yannik] Paint for it', 'yannik'],
		['The details go to andrew etc.', 'andrew'],
		['Bo will email tim at the harbour.', 'tim'],
		// Before a comma may be the end of something else.
		['Bo has the boat. Either now or on the weekend, andrew can paint it.', 'andrew'],
		// Of somebody whom the report writes with a capital twice as often, no line need have another one.
		['Nate has the boat.\n\n- paint the new boat (nate)', 'nate'],
		['Nate has the boat.\n\n- paint the new boat (nate; a day)', 'nate'],
		['Nate has the boat.\n\n- talk to nate tomorrow', 'nate'],
		['The CTF was won. The CTF is far. A CTF is fun.\n\n- join the ctf', 'ctf'],
		['The GitHub page is old. GitHub is slow. Look at GitHub.\n\n- paint the github page', 'github'],
		['https://boats.example/map -> Ask andrew for the key.', 'andrew'],
		['Le plan est chez andré. Merci à lucie.', 'andré', 'lucie'],
		['Het plan is van marieke.', 'marieke'],
		['wout zal de kaart tekenen', 'wout'],
		['The site and the facebook page are new; see linkedin.', 'facebook', 'linkedin'],
		['Via skype of GitHub.', 'skype'],
		['The google doc is in Google docs, and the python script in Google Drive.', 'google doc', 'Google docs', 'python'],
		['The boat is new.\n\n- go on in github', 'github'],
		['The boat of Nate lund is here.', 'Nate lund'],
		['Who paints it? (Nate lund)', 'Nate lund'],
		['Bo Roe (Nate lund) came.', 'Nate lund'],
		['The boats of Eva van der plas and nate lund are here.', 'Eva van der plas', 'nate lund'],
		['We asked on discord. Nobody reads Discord.', 'discord'],
		['The CTF was won, and the next CTF too. We join a ctf.', 'ctf'],
		[`${'The TAC met. '.repeat(8)}We asked the tac.`, 'tac'],
		// Names of the report's own: never with an article, and always with a capital but here.
		[`${'We work with Kestrel today. '.repeat(4)}The kestrel community grows.`, 'kestrel'],
		[`${'We work with Kestrel today. '.repeat(6)}We asked kestrel, and paid for kestrel.`, 'kestrel', 'kestrel'],
	];
	for (const [text, ...names] of reported) it(text, () => assert.deepEqual(marked(text), names));

	const silent = [
		// Once on the list is no proof that it is no handle.
		'The key is with nate.',
		// Words.
		'Mark will mark the boats. Mark asked to mark it. We hope for grace in may, and will bill them.',
		'Nobody gave us slack, and the doodle was funny.',
		// Handles, addresses, code, links, tags.
		'Write to @andrew, tim@boats.example, `andrew`, #github, andrew_b, docs/andrew or github.example.',
		'Look at [the github](https://boats.example) and <https://github.example/andrew>.',
		'github: https://boats.example/Harbour',
		'- github actions: Paint the boats, merged',
		'Present by chat: eholt, andrew, timvos',
		'Scribes for the Trust: andrew, eholt, timvos',
		'We asked the whole crew, andrew, and Bo. The painters of the boats, andrew.',
		'Nate has the boat. Nate rows. Nate left. Nate Lund (nate) is there, and Nate Lund (nate',
		'Nate has the boat.\n\n- paint the new boat (nate)\n- talk to nate tomorrow',
		'Bo has the boat.\n\n- paint the new boat (andrew)\n- talk to andrew tomorrow',
		'The CTF was won. The CTF is far.\n\n- join the ctf',
		'The CTF was won. The CTF is far. A CTF is fun.\n\n- paint (ctf)',
		'The GitHub page is old. GitHub is slow. Look at GitHub.\n\n- github: paint the page',
		'Nate has the boat. Nate rows. Nate left.\n\n> ask nate\n\n“ask nate”',
		'NATE LUND and Nate L came. The lund is a wood. See @Nate lund, Nate lundy.',
		'Nate lund came. Nate lund left. Nate lund ate.',
		// Words and addresses that an acronym is in capitals.
		'The TAG met. The TAG has a tag. The HTTP of http://boats.example.',
		'The CTF is long. A ctf, a ctf, a ctf.',
		'See [Nate Lund][url]. URL HERE. The [name][http] of HTTP.',
		`${'WE MOVE IT FROM GLOBAL TO LOCAL. '.repeat(9)}These are global parameters.`,
		`${'The ORBIT-K-BOX is late. '.repeat(9)}The orbit is safe.`,
		// Nouns with a capital.
		`${'We asked the Council today. '.repeat(6)}The council agreed.`,
		`${'We work with Partners today. '.repeat(6)}We met partners, and one partner left.`,
		`${'We go for Option 2 today. '.repeat(6)}There is an option.`,
		`${'We work with Kestrel today. '.repeat(3)}The kestrel community grows.`,
		`${'We asked Eholt today. '.repeat(6)}Ann Lee (eholt) came.`,
		// A title of several words is no name of one.
		`${'We read the Code of Conduct aloud. '.repeat(6)}We conduct tests.`,
		// A day in French.
		'Prochaine réunion : sam. 9/12 à 10h. Nous y serons, sam 9 décembre.',
		// Somebody else wrote it.
		'He wrote “ask andrew on facebook” to Bo.',
		'> The key is with andrew, says Bo.',
		'09:30:51 From andrew to Everyone: The key?',
		// Habits.
		'Nate came. Nate left. Nate ate. The key is with nate. The boat is with nate. The map is with nate.',
		'Bo met andrew. Bo saw andrew. Bo asked andrew.',
		'- the facebook page\n- ask andrew\n- paint for Bo\n- the boat\n- the key\n- the map\n- a rope\n- an oar',
	];
	for (const text of silent) it(`silent: ${text}`, () => assert.deepEqual(marked(text), []));

	it('says it once of a name at many places', () => {
		const text = `${HEAD}A github page. One github page. My github page. Our github page.\n`;
		const [finding, ...others] = check(text, rule);
		assert.equal(others.length, 0);
		assert.equal(finding?.message, '“github” is usually written “GitHub”. Change it, here and in 3 other places');
		assert.equal(finding?.related?.length, 3);
	});

	it('writes it everywhere', () => {
		checkFix(
			rule,
			'Write “GitHub” in all 4 places',
			`${HEAD}A git$0hub page. One github page. My github page. Our github page.\n`,
			`${HEAD}A GitHub page. One GitHub page. My GitHub page. Our GitHub page.\n`,
		);
	});

	it('writes it here', () => {
		checkFix(rule, 'Write “Tim”', `${HEAD}Bo will email t$0im.\n`, `${HEAD}Bo will email Tim.\n`);
	});
});

function minutesOf(day: number, text: string): string {
	return `# Minutes of the Board 🎉\n\n${day} March 2018\n\nPresent: Yannik Bos, Ann Lee, Bo Roe\n\n${text}\n`;
}

/** What is found after so many reports with the same text. */
function foundLast(times: number, before: string, text: string) {
	const texts = Array.from({ length: times }, (_, i) => [`${i}.md`, minutesOf(i + 1, before)] as const);
	const whole = minutesOf(29, text);
	const index = indexOf({ ...Object.fromEntries(texts), 'this.md': whole });
	return check(whole, rule, { path: 'this.md', earlier: new Earlier(() => index, 'this.md') });
}

function messages(...asked: Parameters<typeof foundLast>): string[] {
	return foundLast(...asked).map(({ message, severity }) => `${severity[0]} ${message}`);
}

describe('name-variant: a name that one other report has as this one has it elsewhere', () => {
	it('is told by this report', () => {
		assert.deepEqual(messages(1, 'Jonas Halder came.', 'Jonas Halder came. Jonas Hadler has the key.'), [
			'i “Jonas Hadler” is “Jonas Halder” in 1 other place of this report. Write it the same way',
		]);
	});
});

describe('name-variant: names that have small letters elsewhere', () => {
	const OTHERS = 'We thank the Foundation for the boat. The foundation of the house is old.';

	it('are told where the slip is no word', () => {
		assert.deepEqual(messages(6, OTHERS, 'We thank the Foudation for the boat.'), [
			'i “Foudation” is “Foundation” in 6 earlier reports. Write it as they do',
		]);
		assert.deepEqual(messages(6, OTHERS, 'We thank the Foundatoin for the boat.').length, 1);
	});

	it('are left where it may be another word, or where too few have the name', () => {
		assert.deepEqual(messages(6, OTHERS, 'We thank the Foundatiom for the boat.'), []);
		assert.deepEqual(messages(4, OTHERS, 'We thank the Foudation for the boat.'), []);
	});
});

describe('name-variant: words that their language writes with a capital', () => {
	function told(sentence: string): readonly string[] {
		const whole = `# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe\n\n${sentence}\n`;
		return check(whole, rule).map(({ span }) => whole.slice(span.from, span.to));
	}

	const english = 'The boats of the harbour are on the quay, and there is no more to say about that.';
	const german = 'Die Boote sind auf dem Wasser, und es gibt dazu nichts mehr zu sagen, da sie alle gut sind.';

	it('are told in a report of that language', () => {
		assert.deepEqual(told(`${english} We meet on monday, and the fair is on september 28.`), ['monday', 'september']);
		assert.deepEqual(told(`${english} The letter from australia is in english.`), ['australia', 'english']);
		assert.deepEqual(told(`${german} Wir treffen uns am montag in der schweiz.`), ['montag', 'schweiz']);
	});

	it('are left in one of another language', () => {
		assert.deepEqual(
			told('De boten zijn op het water en er is niets meer over te zeggen dan dat ze op 12 september gaan.'),
			[],
		);
		assert.deepEqual(told(`${german} Der Ordner heißt english.`), []);
	});

	it('are left where they are no words of a sentence', () => {
		for (const one of [
			'The address is monday.example, the file monday.md.',
			'See `monday` and @monday.',
			'May we march on?',
		])
			assert.deepEqual(told(`${english} ${one}`), []);
	});
});

describe('name-variant: names in small letters where most lines begin so', () => {
	function marked(text: string): string[] {
		const whole = `# Minutes\n\n5 March 2024\n\nPresent: Nate Lund, Yannik, Bo Roe\n\n- the boats\n- the keys\n- an oar\n- ${text}\n`;
		return check(whole, rule).map(({ span }) => whole.slice(span.from, span.to));
	}
	it('are told of those that everybody knows, beside a capital', () => {
		assert.deepEqual(marked('we make a youtube film for the RSV'), ['youtube']);
		assert.deepEqual(marked('we make a youtube film'), []);
		assert.deepEqual(marked('a youtube film for RSV\n- a youtube film for Bo\n- a youtube film for TAG'), []);
	});
	it('are told of people once, whom it has with a capital elsewhere', () => {
		assert.deepEqual(marked('Nate rows\n- ask Nate\n- nate: has time'), ['nate']);
		assert.deepEqual(marked('Nate rows\n- nate: has time'), []);
		assert.deepEqual(marked('Nate rows\n- ask Nate\n- nate: has time\n- nate: rows'), []);
	});
});

describe('name-variant: handles', () => {
	const marked = (text: string): string[] => found('@marlund, @petek-7, @dunn', text);
	it('are told that differ in a letter inside, or in two that changed places', () => {
		assert.deepEqual(marked('We asked @marund, @Marlund, @marulnd and @peetk-7.'), ['marund', 'marulnd', 'peetk-7']);
	});
	const silent = [
		// Others, perhaps.
		'Write to @marlunb, @narlund, @marlundd, @petek-8 and @dun.',
		// Teams, addresses, code, links.
		'Write to @marund/boats, bo@marund, `@marund`, @marund.example and [@marund](https://boats.example).',
	];
	for (const text of silent) it(`silent: ${text}`, () => assert.deepEqual(marked(text), []));
	it('are left alone if other lists have them', () => {
		assert.deepEqual(foundAfter([['Nobody came.', 1]], '@marund came.', 'Present: @marlund', 'Present: @marund'), []);
	});
	it('are written as listed', () => {
		checkFix(
			rule,
			'Write “marlund”',
			'# Minutes\n\n5 March 2024\n\nPresent: @marlund, @dunn\n\nAsk @mar$0und.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: @marlund, @dunn\n\nAsk @marlund.\n',
		);
	});
});

describe('name-variant: initials on the list', () => {
	const minutes = (listed: string, text = ''): string =>
		`# Minutes\n\n5 March 2024\n\nPresent: ${listed}, Bo Roe (BR), Cy Dunn (CD), Eva Koch (EK)\n\n${text}\n`;
	const messages = (listed: string, text?: string): string[] =>
		check(minutes(listed, text), rule).map(({ message }) => message);
	it('are told where the text has those of the name, and the list alone the others', () => {
		const told = ['“AD” are not the initials of Aad Lund, and the text has “AL”. Write “AL”'];
		assert.deepEqual(messages('Aad Lund (AD), Di van Ford (DF)', '- AL asks for the keys.'), told);
		assert.deepEqual(messages('Aad Lund (AD), Di van Ford', 'AL asks for the keys.'), told);
		assert.deepEqual(messages('Aad Lund (AD)'), []);
		assert.deepEqual(messages('Aad Lund (AD)', '- AL asks AD for the keys.'), []);
	});

	it('are told that are not those of the name, where all others have theirs', () => {
		assert.deepEqual(messages('Ada Lund (AB)'), [
			'“AB” are not the initials of Ada Lund, and all others have theirs. Write “AL”',
		]);
	});
	const silent = [
		'Ada Lund (AL)',
		// A letter of the name, and somebody else's.
		'Ada Lund (AN)',
		'Ada Lund (AB), Anna Berg (AB)',
		'Ada Lund (AB), Anna Loos (AL)',
		// Bodies.
		'Ada Lund (RB)',
		'Ada Lund (ABC)',
		'Ada Lund (AB), Finn Koch (AB)',
		'Ada Lund (AB), Finn Koch',
	];
	for (const listed of silent) it(`silent: ${listed}`, () => assert.deepEqual(messages(listed), []));
	it('are written where they stand before a colon, too', () => {
		checkFix(
			rule,
			'Write “AL” in all 3 places',
			minutes('Ada Lund (A$0B)', '- AB: has the key\n- AB: rows at 10 AB'),
			minutes('Ada Lund (AL)', '- AL: has the key\n- AL: rows at 10 AB'),
		);
	});
});

describe('name-variant: names in small letters that other reports have in capitals', () => {
	const said = (small: string, name: string, times: number): string[] => [
		`i “${small}” is “${name}” in ${times} earlier reports. Write it as they do`,
	];
	const reported: readonly (readonly [times: number, before: string, text: string, small: string, name: string])[] = [
		[2, 'We met SeaBridge.', 'Bo asked seabridge for a tender.', 'seabridge', 'SeaBridge'],
		[2, 'We met SeaBridge.', '- for seabridge people\n- to be asked', 'seabridge', 'SeaBridge'],
		[2, 'Wir trafen SeaBridge.', 'Bo fragte bei seabridge nach.', 'seabridge', 'SeaBridge'],
		[3, 'Ask the HRBX.', 'The HRBX has a bridge. The head of hrbx came.', 'hrbx', 'HRBX'],
		[5, 'Ask the HRBX.', 'The head of hrbx came.', 'hrbx', 'HRBX'],
		[5, 'Ask the HARBIX.', 'The HARBIX has a bridge. The head of harbix came.', 'harbix', 'HARBIX'],
		[10, 'Ask the HARBIX.', 'The head of harbix came.', 'harbix', 'HARBIX'],
		[5, 'Ask the HX.', 'The HX has a bridge. The head of hx came.', 'hx', 'HX'],
	];
	for (const [times, before, text, small, name] of reported)
		it(`${times} times ${before} ${text}`, () =>
			assert.deepEqual(messages(times, before, text), said(small, name, times)));

	it('says how many have small letters, too', () => {
		const texts = ['We met SeaBridge, and seabridge again.', ...Array<string>(4).fill('We met SeaBridge.')];
		const index = indexOf(Object.fromEntries(texts.map((text, i) => [`${i}.md`, minutesOf(i + 1, text)])));
		const found = check(minutesOf(3, 'Bo asked seabridge.'), rule, { earlier: new Earlier(() => index, '9.md') });
		assert.deepEqual(
			found.map(({ message }) => message),
			['“seabridge” is “SeaBridge” in 5 other reports, and like this in 1. Write it as they do'],
		);
	});

	it('says whose given name it is', () => {
		const index = indexOf(Object.fromEntries([1, 2].map((day) => [`${day}.md`, minutesOf(day, 'We met Yannik.')])));
		const text = '# Minutes of the Board\n\n9 March 2018\n\nPresent: Ann Lee, Bo Roe\n\nAnn has the key of yannik.\n';
		const found = check(text, rule, { path: '9.md', earlier: new Earlier(() => index, '9.md') });
		assert.deepEqual(
			found.map(({ message }) => message),
			['“yannik” is “Yannik” on the lists of other reports. Write it as they do'],
		);
	});

	it('writes the name so', () => {
		const [finding] = foundLast(2, 'We met SeaBridge.', 'Bo asked seabridge.');
		const [fix] = finding!.fixes;
		assert.equal(fix?.title, 'Write “SeaBridge”');
		assert.deepEqual(
			fix.edits.map(({ insert }) => insert),
			['SeaBridge'],
		);
	});

	const silent: readonly (readonly [times: number, before: string, text: string])[] = [
		// Too few.
		[1, 'We met SeaBridge.', 'Bo asked seabridge.'],
		[4, 'Ask the HRBX.', 'The head of hrbx came.'],
		[9, 'Ask the HARBIX.', 'The head of harbix came.'],
		[20, 'Ask the HX.', 'The head of hx came.'],
		[20, 'Ask the HX.', 'The HX has a bridge of 5 hx.'],
		// What everybody knows, and may stand in either.
		[20, 'FYI it rains. It is TBC.', 'The plan is tbc. The map, fyi, is new.'],
		// Words.
		[9, 'THIS is IT. We MUST go, and ASK for it.', 'They must go and ask for this.'],
		[9, 'We met Kestrel.', 'We saw a kestrel.'],
		// A package, a repository, an address, a path, a handle, code.
		[4, 'We met SeaBridge.', 'We install seabridge from the seabridge repo, or the seabridge package.'],
		[4, 'Nous avons vu SeaBridge.', 'Voir le dépôt seabridge.'],
		[4, 'We met SeaBridge.', 'See seabridge.example, https://example.org/seabridge, docs/seabridge and @seabridge.'],
		[
			4,
			'We met SeaBridge.',
			'See `seabridge`, #seabridge, seabridge-docs, seabridge_x and [seabridge](https://example.org).',
		],
		// Somebody else wrote it, or it is a label.
		[4, 'We met SeaBridge.', '> ask seabridge\n\nHe wrote “ask seabridge”.'],
		[4, 'We met SeaBridge.', '## Zoom chat\n\nBo: ask seabridge'],
		[4, 'We met SeaBridge.', '- seabridge: https://example.org'],
		// A habit.
		[4, 'We met SeaBridge.', 'We asked seabridge. We paid seabridge. We met seabridge.'],
		[4, 'We met SeaBridge. We asked seabridge.', 'We asked seabridge.'],
	];
	for (const [times, before, text] of silent)
		it(`silent: ${times} times ${before} ${text}`, () => assert.deepEqual(messages(times, before, text), []));
});

describe('name-variant: names in small letters that the report itself has in capitals', () => {
	const found = (text: string): string[] => check(minutesOf(9, text), rule).map(({ message }) => message);
	const often = 'We met QuillByte today. '.repeat(4);

	it('with one inside, and often', () => {
		assert.deepEqual(found(`${often}The quillbyte people came.`), [
			'“quillbyte” is usually written “QuillByte”. Change it',
		]);
	});

	const silent = [
		`${'We met QuillByte today. '.repeat(3)}The quillbyte people came.`,
		`${often}We install quillbyte, from the quillbyte repo.`,
		`${often}We asked quillbyte, and paid quillbyte.`,
		`${'We met quillByte today. '.repeat(4)}The quillbyte people came.`,
	];
	for (const text of silent) it(`silent: ${text}`, () => assert.deepEqual(found(text), []));
});

describe('name-variant: given names that many people have, in small letters', () => {
	const found = (text: string): string[] => check(minutesOf(9, text), rule).map(({ message }) => message);
	for (const [text, name] of [
		['We met dennis at noon.', 'Dennis'],
		['Wir haben carsten gefragt.', 'Carsten'],
		['Nous avons vu séverine hier.', 'Séverine'],
		['Wij hebben marloes gebeld.', 'Marloes'],
		['Hemos llamado a verónica hoy.', 'Verónica'],
		['Abbiamo sentito massimiliano ieri.', 'Massimiliano'],
		['Falámos com guilherme ontem.', 'Guilherme'],
	] as const) {
		it(text, () => assert.deepEqual(found(text), [`“${name.toLowerCase()}” is usually written “${name}”. Change it`]));
	}

	it('but no words of one of the languages', () => {
		const text = 'Wij zijn erin geslaagd, elke dag. Solange sean ciertos, sara detto; el equipo vasco.';
		assert.deepEqual(found(text), []);
	});
});
