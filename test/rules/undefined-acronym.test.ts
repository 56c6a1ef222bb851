import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { undefinedAcronym as rule } from '../../server/src/rules/undefined-acronym/undefined-acronym.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check, checkFindings } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

/** Makes any text a report, so that a test can be about its one line. */
const TYPE = '---\ntype: report\n---\n\n';

/** Only a report that explains most of its acronyms is asked for the others. */
const TOLD =
	'\n***\n\nThe Kite Lift Exchange (KLX), the Jetty Order Board (JOB) and the Marsh Duck Guild (MDG) were there.\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body + TOLD;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('undefined-acronym: what is reported', () => {
	it('marks the first use in running text', () => {
		checkFindings(
			rule,
			`
			# Summary report of the group

			5 February 2018

			1. Welcome 🎉 to the TVWS trials. Regulators asked for more TVWS tests.
			                     ^^^^ undefined-acronym: TVWS is never spelled out. Write what it stands for where it is first used
			2. The WRLG's list is kept by a WRLG-run office, and non-WRLG members may see it.
			       ^^^^ undefined-acronym: WRLG is never spelled out. Write what it stands for where it is first used
			3. The Kite Lift Exchange (KLX) and the Marsh Duck Guild (MDG) were there.
		`,
		);
	});

	it('counts plurals, possessives and hyphened words as uses', () => {
		assert.deepEqual(found('The QDs’ list is long. Each QD has one.\n'), ['QDs']);
		assert.deepEqual(found('The QDR-led group met. Non-QDR members left.\n'), ['QDR']);
		assert.deepEqual(found('Das WRLG-Büro zieht um. Die WRLG-Mitglieder helfen.\n'), ['WRLG']);
		assert.deepEqual(found('De BQF’s zijn klaar. Elk BQF telt.\n'), ['BQF']);
	});

	it('takes letters in any mixture that is mostly capitals', () => {
		assert.deepEqual(found('The TfW met. The TfW left. R&X grew. R&X fell. W3X is new. W3X is old.\n'), [
			'TfW',
			'R&X',
			'W3X',
		]);
		assert.deepEqual(found('Die QÜR liegt vor. Die QÜR wird genehmigt.\n'), ['QÜR']);
	});

	it('takes a hyphened acronym whole, unless its parts stand alone elsewhere', () => {
		assert.deepEqual(found('The WRLG-LAC asked. The WRLG-LAC left.\n'), []);
		assert.deepEqual(found('The WRLG-QLX asked. The WRLG-QLX left.\n'), ['WRLG-QLX']);
		assert.deepEqual(found('The WRLG-QLX asked. The WRLG left, and the WRLG came.\n'), ['WRLG']);
	});

	it('marks a name to its last letter', () => {
		assert.deepEqual(found('The QLX-T asked. Later the QLX-T left.\n'), ['QLX-T']);
		assert.deepEqual(found('The QLX-T asked. The QLX left, and the QLX came.\n'), ['QLX']);
	});

	it('asks for the group that an affiliation has in it, among other words', () => {
		assert.deepEqual(
			found('Present:\n\n- Ann Lee (QLX Secretariat)\n- Bo Roe (Harbour Trust)\n\nThe QLX asked. The QLX left.\n'),
			['QLX'],
		);
	});

	it('speaks the languages of the reports', () => {
		assert.deepEqual(found('La CDXPN rendra son avis. L’avis de la CDXPN suivra.\n'), ['CDXPN']);
		assert.deepEqual(found('El PGXU está pendiente. El PGXU se aprobará.\n'), ['PGXU']);
		assert.deepEqual(found('2. LRX: Das LRX prüft und genehmigt. Das LRX zahlt.\n'), ['LRX']);
		assert.deepEqual(found('Das LRX prüft. Das LRX genehmigt.\n'), ['LRX']);
		assert.deepEqual(found('Het PvX is klaar. Het PvX ligt ter inzage.\n'), ['PvX']);
		assert.deepEqual(found('O PDX foi revisto. A revisão do PDX segue.\n'), ['PDX']);
		assert.deepEqual(found('Il PGX è in adozione. Il PGX sarà pubblicato.\n'), ['PGX']);
	});

	it('reads long cells of a table, and lines that end as Windows ends them', () => {
		const cell = 'The group discussed whether the QLX roles should be split, and kept QLX as it is.';
		assert.deepEqual(found(`| Topic | Notes |\n|---|---|\n| roles | ${cell} |\n`), ['QLX']);
		assert.deepEqual(found('The QLX met.\r\n\r\nThe QLX left.\r\n'), ['QLX']);
	});
});

describe('undefined-acronym: what explains an acronym', () => {
	const silent = (body: string): void => assert.deepEqual(found(body), []);

	it('an expansion anywhere in the document, in any form', () => {
		for (const expansion of [
			'The Marine Advisory Group (MAG) met.',
			'The MAG (Marine Advisory Group) met.',
			'The **M**arine **A**dvisory **G**roup (MAG) met.',
			'The “Marine Advisory Group” (the “MAG”) met.',
			'The Marine Advisory Group, or MAG, met.',
			'MAG stands for Marine Advisory Group.',
			'Marine Advisory Group [MAG] met.',
			'The marine advisory group (hereinafter: MAG) met.',
			'La Mission d’aide générale (ci-après MAG) siège.',
			'Le MAG, mission d’aide générale, siège.',
			'The marine advisory group, MAG, met.',
			'The MAG (EU Marine Advisory Group) met.',
			'Die Meeres-Arbeitsgruppe (kurz: MAG) tagt.',
			'The Groupe consultatif de la mer (MAG) met.',
			'The MAG (Groupe consultatif de la Mer) met.',
			'Our [MAG](https://example.org/mag) met.',
			'See MAG https://example.org/mag for more.',
			'Our MAG[^1] met.\n\n[^1]: Marine Advisory Group.',
		]) {
			silent(`1. The MAG is new. The MAG is old.\n2. ${expansion}\n`);
		}
	});

	it('but not words that merely stand beside it', () => {
		assert.deepEqual(found('The MAG is new. The MAG, many of us think, is old.\n'), ['MAG']);
	});
	it('the full name elsewhere, in a heading too', () => {
		silent('# Marine Advisory Group\n\nThe MAG is new. The MAG is old.\n');
		assert.deepEqual(found('# Marine Advisory Centre\n\nThe MAG is new. The MAG is old.\n'), ['MAG']);
		// Part of a longer name is another name.
		assert.deepEqual(found('# Dynamic Coalition Coordination Group\n\nThe DC is new. The DC is old.\n'), ['DC']);
	});

	it('a list of abbreviations, or a table of them', () => {
		silent('The MAG is new. The MAG is old.\n\n## Abbreviations\n\n- MAG – those who advise\n');
		silent('Le MAG est neuf. Le MAG est vieux.\n\n**Sigles**\n\nMAG : mission\n');
		silent('The MAG is new. The MAG is old.\n\n| Short | Long |\n|---|---|\n| MAG | Marine Advisory Group |\n');
	});

	it('the glossary of the settings, and what everybody knows', () => {
		silent('The EU asked the UN for a PDF. The EU gave the UN a PDF. L’ONU et l’UE. Die GmbH und die GmbH.\n');
		const text = `${TYPE}The MAG is new. MAGs are old.\n`;
		checkFindings(rule, text, { acronyms: { MAG: 'Marine Advisory Group' } });
	});
});

describe('undefined-acronym: what ordinary words explain', () => {
	const used = 'The VQ is new. A VQ is old. The TQZ is new. A TQZ is old.';
	const far = 'The pump is late and the roof is wet. '.repeat(8);
	const left = (words: string): string[] => found(`${used}\n\n${far}\n\n${words}\n`);

	it('two words that recur', () => {
		assert.deepEqual(left('The voluntary quota is low. Our voluntary quotas fell.'), ['TQZ']);
		assert.deepEqual(left('Le volume quotidien baisse. Un volume quotidien faible.'), ['TQZ']);
		assert.deepEqual(left('The voluntary quota is low.'), ['VQ', 'TQZ']);
		// In a long text, they may do so by chance, unless no others begin so.
		const long = 'The pump is late and the roof is wet. '.repeat(700);
		const twice = `The voluntary quota is low.\n\n${long}\n\nOur voluntary quotas fell.`;
		assert.deepEqual(left(twice), ['TQZ']);
		assert.deepEqual(left(`Some vague questions came.\n\n${twice}`), ['VQ', 'TQZ']);
	});

	it('three long words, even once', () => {
		assert.deepEqual(left('A temporary quarantine zone was set up.'), ['VQ']);
		assert.deepEqual(left('A tall and quiet zone was set up.'), ['VQ', 'TQZ']);
		assert.deepEqual(left('Two quick zebras ran.'), ['VQ', 'TQZ']);
		assert.deepEqual(left('Una trama de quejas zonales. Otra trama de quejas zonales.'), ['VQ']);
	});

	it('an ampersand within', () => {
		const twice = 'Ask about safety & power. The safety and power form is long.';
		assert.deepEqual(found(`An S&P form. The S&P rules.\n\n${far}\n\n${twice}\n`), []);
	});

	it('words beside a use', () => {
		assert.deepEqual(found(`A voluntary quota is set. ${used}\n`), ['TQZ']);
		assert.deepEqual(found(`${used} A taxi quay zone is far.\n`), ['VQ']);
	});

	it('a list of four, and a compound beside a use', () => {
		const list = 'The TQZM plan. A TQZM note.';
		assert.deepEqual(found(`${list}\n\n${far}\n\nTesting, quality, zoning and mapping staff came.\n`), []);
		assert.deepEqual(left('Taxi, quay, zone and more.'), ['VQ', 'TQZ']);
		const verein = 'Der LSV zahlt. Der LSV prüft.';
		assert.deepEqual(found(`${verein} Der Landesschwimmverband ist neu.\n`), []);
		assert.deepEqual(found(`${verein}\n\n${far}\n\nDer Landesschwimmverband ist neu.\n`), ['LSV']);
	});

	it('a word of two humps, as names of products are', () => {
		assert.deepEqual(left('We use VoteQuick for it.'), ['TQZ']);
		assert.deepEqual(left('We use VoteQuickNow for it.'), ['VQ', 'TQZ']);
	});

	it('but no half of a longer name', () => {
		const name = 'The Voluntary Quota Council met. The Voluntary Quota Council left.';
		assert.deepEqual(left(name), ['VQ', 'TQZ']);
	});
});

describe('undefined-acronym: uses that do not count', () => {
	const silent = (body: string): void => assert.deepEqual(found(body), []);

	it('the second half of a name', () => {
		silent('We looked at Hornet TVQ. Then Hornet TVQ failed, and K-TVQ did not.\n');
		assert.deepEqual(found('Ask TVQ about it.\n\nReview TVQ plans.\n'), ['TVQ']);
		assert.deepEqual(found('Gestern hat die Gruppe TVQ getagt. Auch das Projekt TVQ geht weiter.\n'), ['TVQ']);
	});

	it('titles of what is linked', () => {
		silent(
			'See [Rules for the use of TVQ](https://example.org/1) and [The future of TVQ here](https://example.org/2).\n',
		);
	});

	it('the same words once more', () => {
		silent('1. Report on TVQ plans (Ann)\n2. Budget\n\nNotes:\n\n- Report on TVQ plans (Ann)\n');
	});

	it('a page or a site that is called so', () => {
		silent('The TVQ is new. The TVQ is old. See the [programme](https://www.example.org/2023/TVQ/).\n');
		silent('The TVQ is new. The TVQ is old. See [their rules](https://www.tvq.org/rules/4).\n');
		assert.deepEqual(found('The TVQ is new. The TVQ is old. See [it](https://example.org/tvq/rules).\n'), ['TVQ']);
	});

	it('words in capitals', () => {
		silent('Your POD is here, and the POD is full. We like pods.\n');
		silent('We asked TIVO for it. Then TIVO came.\n');
		assert.deepEqual(found('We asked the TIVO for it. Then the TIVO came.\n'), ['TIVO']);
	});
});

describe('undefined-acronym: what is no acronym of running text', () => {
	const silent = (body: string): void => assert.deepEqual(found(body), []);

	it('a single use', () => silent('The MAG is new.\n'));
	it('what is still to be spelled out', () => silent('The [what it stands for] (MAG) is new. The MAG met.\n'));

	it('affiliations in lists of participants, and what stands in headings, agendas and quotations', () => {
		silent('Participants\n\n- Ana Lund (MAG)\n- Bo Vik (MAG)\n\nThe MAG met.\n');
		silent('Present: Ana Lund (MAG), Bo Vik (MAG)\n\nThe MAG met.\n');
		silent('# The MAG\n\n## MAG matters\n\nThe MAG met.\n');
		silent('## Agenda\n\n1. Report of the MAG\n2. Budget of the MAG\n\n## Opening\n\nThe MAG met.\n');
		silent('> The MAG shall meet. The MAG shall vote.\n\nThe MAG met.\n');
	});

	it('initials of people', () => {
		silent('RB: we should wait.\n\nTK: no.\n\nRB will write to TK; TK will answer RB.\n');
		silent('**RB:** we should wait. RB said so to RB.\n');
		silent('Participants\n\n- Rachel Brown\n- Tom King\n\nRB will write to TK. Then TK answers RB.\n');
		silent('| Name | Initials |\n|---|---|\n| Maren Oduya | MO |\n\nMO noted it. MO left.\n');
	});

	it('key words, emphasis, lines in capitals', () => {
		silent('It MUST be sent and MUST NOT be lost. ALL agree, ALL of them. This is NOT final, NOT yet.\n');
		silent('Das ist NICHT erlaubt, NICHT einmal heute. NON, ce n’est PAS fini, NON.\n');
		silent('It is a BIG QUESTION. It is a BIG QUESTION. A GRAND idea, a GRAND one: we like grand ideas.\n');
		silent('MARINE ADVISORY BODY\n\nx\n\nMARINE ADVISORY BODY\n');
	});

	it('family names and verbs in capitals', () => {
		silent('They met by ZOOM. ZOOM failed.\n');
		silent('M. DUPONT demande. M. DUPONT répond. Mr. OKAFOR asks, Mr. OKAFOR answers. Frau WOLF, Frau WOLF.\n');
		silent('Présents : Anne MARTIN, Luc PETIT\n\nAnne MARTIN ouvre. Puis MARTIN clôt. La séance de MARTIN.\n');
		silent('GARNIER présente l’étude. Selon GARNIER, rien.\n\nAUTORISE le maire. AUTORISE l’adjoint.\n');
		assert.deepEqual(found('Le STECAX est rare. Chaque STECAX compte.\n'), ['STECAX']);
	});

	it('document symbols, codes, handles, ids, addresses, code', () => {
		silent('See A/66/67, QRX/7/INF.3 and QRX/7/INF.4; QRX.29 and QRX.30; #QRX and @QRX, QRX_A and QRX_B.\n');
		silent('See QRX-14 and QRX-15, QRX 2119 and QRX 2120, the file QRX.md and the file QRX.txt.\n');
		silent('See https://example.org/QRX/QRX and <https://example.org/QRX>. Call QRX() and QRX().\n');
		silent('Set `QRX` to 1. If QRX is set and QRX is 1, stop.\n');
	});

	it('roman numerals, months, measures, places of a country', () => {
		silent('Chapter XIV and part XIV. On 5 DEC and 7 DEC. It takes 5 GW and 7 GW. At 10:00 QDT, at 11:00 QDT.\n');
		silent('It was held in Springfield, QX. The office is in Springfield, QX.\n');
	});
});

describe('undefined-acronym: what earlier reports knew', () => {
	const text = `${TYPE}A MAG is new. The QDs like the MAG, and each QD is old.\n${TOLD}`;
	const known: Readonly<Record<string, readonly string[]>> = {
		MAG: ['International Advisory Group', 'Marine Advisory Group'],
		QD: ['Quiet Day'],
	};
	const earlier = {
		addresses: () => [],
		replacedAddresses: () => [],
		reportsBefore: () => [],
		affiliations: () => [],
		otherAffiliations: () => new Map(),
		listings: () => 0,
		otherExpansions: () => new Map(),
		meetings: () => [],
		calledSo: () => new Map(),
		listedOtherwise: () => new Map(),
		betterNames: () => new Map(),
		inCapitals: () => new Map(),
		owedOtherwise: () => [],
		neverFilled: () => [],
		seldomListed: () => false,
		usualLevels: () => [],
		expansions: (_: unknown, name: string) =>
			(known[name] ?? []).map((words) => ({ words, reports: 1, last: '', steady: false })),
	};
	const { settings } = readSettings({});
	const fixes = new Checker([rule])
		.check(text, settings, undefined, undefined, { earlier })
		.findings.map((each) => each.fixes);

	it('is offered, best first, with the article and the number that it needs', () => {
		assert.deepEqual(
			fixes.map((all) =>
				all.map(({ title, edits }) => [title, applyEdits(text, edits).slice(TYPE.length, -1 - TOLD.length)]),
			),
			[
				[
					[
						'Write “International Advisory Group (MAG)” (in the earlier report)',
						'An International Advisory Group (MAG) is new. The QDs like the MAG, and each QD is old.',
					],
					[
						'Write “Marine Advisory Group (MAG)” (in the earlier report)',
						'A Marine Advisory Group (MAG) is new. The QDs like the MAG, and each QD is old.',
					],
				],
				[
					[
						'Write “Quiet Days (QDs)” (in the earlier report)',
						'A MAG is new. The Quiet Days (QDs) like the MAG, and each QD is old.',
					],
				],
			],
		);
	});

	it('is never applied unasked', () => assert.ok(fixes.flat().every(({ safety }) => safety === 'unsafe')));
});

describe('undefined-acronym: what is a name', () => {
	for (const [name, body] of [
		[
			'a body of the list',
			'**Venue:** QLX-T, Long Street 4, Oban, and online\n\n## Participants\n\n| Name | Organisation |\n| --- | --- |\n| Ann Lee | QLX-T (Norway) |\n| Bo Roe | WRLG (Malta) |\n\nThe QLX-T asked. The QLX-T, with the WRLG, left. The WRLG came.\n',
		],
		['a body in brackets', 'Anwesend:\n\n- Anna Lang (BQF)\n- Ben Roth (BQF)\n\nDie BQF fragt nach. Die BQF zahlt.\n'],
		[
			'a body after a comma',
			'Présents :\n\n- Anne Lain, CDXPN\n- Marc Roux, PGXU\n\nLa CDXPN demande. La CDXPN et la PGXU paient, dit la PGXU.\n',
		],
	] as const) {
		it(`is ${name}`, () => assert.deepEqual(found(body), []));
	}

	const used = 'The TVWS met in May. The TVWS left, and the WRLG came with the WRLG list.';
	it('is silent about the body that meets, by title or folder', () => {
		for (const head of ['# TVWS Team Minutes 2024-03-05', '# Minutes of the TVWS, 5 March 2024', '# Third TVWS call']) {
			assert.deepEqual(found(`${head}\n\n${used}\n`), ['WRLG'], head);
		}
		const topic = ['# Minutes of the talks on TVWS', '# Workshop: TVWS', '# Notes (TVWS)'];
		for (const about of 'Minutes on/Protokoll zum/Note sur/Acta sobre/Verbale sul/Notulen over/Ata sobre'.split('/')) {
			topic.push(`# ${about} TVWS`);
		}
		for (const head of topic) assert.deepEqual(found(`${head}\n\n${used}\n`), ['TVWS', 'WRLG'], head);
		const { settings } = readSettings({});
		const text = `${TYPE}# Minutes\n\n${used}\n${TOLD}`;
		const at = (path: string): number => new Checker([rule]).check(text, settings, path).findings.length;
		assert.equal(at('minutes/2024-03-05.md'), 2);
		assert.equal(at('tvws-minutes/2024-03-05.md'), 1);
	});

	it('is silent about the body that the title or the file spells out', () => {
		const used = 'The SC met in May. The SC left.';
		assert.deepEqual(found(`# OpenLake Steering Committee Meeting 12\n\n${used}\n`), []);
		assert.deepEqual(found(`# Steering Committee – third meeting\n\n${used}\n`), []);
		assert.deepEqual(found(`# Steering Council Board Meeting 12\n\n${used}\n`), ['SC']);
		const { settings } = readSettings({});
		const path = 'minutes/2017-10-09-OpenLake-Steering-Committee-2017-Oct.md';
		assert.deepEqual(new Checker([rule]).check(`${TYPE}# Minutes\n\n${used}\n`, settings, path).findings, []);
	});

	it('is silent about the body whose name is written as one word', () => {
		const { settings } = readSettings({});
		const text = `${TYPE}# Call 12\n\nThe ACC met in May. The ACC left.\n${TOLD}`;
		assert.deepEqual(new Checker([rule]).check(text, settings, 'minutes/AllCityClerks-12.md').findings, []);
		assert.deepEqual(new Checker([rule]).check(text, settings, 'all-city-clerks/12.md').findings, []);
		assert.equal(new Checker([rule]).check(text, settings, 'minutes/12.md').findings.length, 1);
	});

	it('asks more of a transcript, in which a machine has misheard some', () => {
		const said = 'Okay, um, I think we can start. Yeah, you know, the pump is kind of late.\n\n'.repeat(4);
		assert.deepEqual(found(`${said}The TVWS is, um, new. I mean, the TVWS is old.\n`), []);
		assert.deepEqual(
			found(`${said}The TVWS is, um, new. I mean, the TVWS is old. We like TVWS, um, and TVWS helps.\n`),
			['TVWS'],
		);
	});

	it('is silent about codes of resolutions, and about those who go by initials and were not there', () => {
		assert.deepEqual(found('Agreed. TVWS-RES\n\nAgreed. TVWS-RES\n'), []);
		const list = '## Participants\n\n- SO - Steve Ohm\n- LL - Loïs Lang\n- RG - Remy Gravel\n';
		const text = 'We ask JT to wait. Then JT may come to the TC, or the TC waits.';
		assert.deepEqual(found(`# Minutes\n\n${list}\n## Talk\n\n${text}\n`), ['TC']);
	});

	it('is silent about things that have a name', () => {
		assert.deepEqual(found('We ran the YOLO testnet. The YOLO ran well.\n'), []);
		assert.deepEqual(found('Die WRL-Lizenz gilt. Die WRL gilt.\n'.replace('WRL-Lizenz', 'WRL Lizenz')), []);
		assert.deepEqual(found('The TVWS network ran. The TVWS grew.\n'), ['TVWS']);
	});

	it('is silent about initials that the list gives', () => {
		const list =
			'## Participants\n\n- Steve Ohm (SO), Nimbus\n- LLG - Loïs Le Goff, WaterNet\n- RGr - Remy Gravel, Lund\n';
		const text = 'We asked SO, RGr and LLG for it. Then SO, RGr and LLG agreed to go on with it.';
		assert.deepEqual(found(`# Minutes\n\n${list}\n## Talk\n\n${text}\n`), []);
	});

	it('is silent about speakers before a dash', () => {
		assert.deepEqual(found('- JTX - we ask KLM to wait.\n- PRO - I asked JTX too.\n- JTX - no.\n'), []);
	});

	it('is silent where the list of participants explains an affiliation', () => {
		const list =
			'## Participants\n\n- Ann Lee, Met Office, UK [UKXO]\n- Bo Roe, City of Lund\n- Cy Dunn (QLXB Secretariat)\n';
		const text = 'The UKXO has a plan. The QLXB likes the plan of the UKXO, and the QLXB agreed.';
		assert.deepEqual(found(`# Minutes\n\n${list}\n## Talk\n\n${text}\n`), ['QLXB']);
	});

	it("takes an expansion in the title of somebody else for a reader's knowledge", () => {
		const used = 'The TVWS met. The TVWS left.';
		for (const title of [
			'“Next steps for television white space (TVWS)”',
			"'Next steps for television white space (TVWS) in towns'",
		])
			assert.deepEqual(found(`${used}\n\nAnn Lee spoke about ${title} in Lund.\n`), [], title);
	});
});

describe('undefined-acronym: names of the body', () => {
	const unexplained = (text: string, path?: string): string[] => {
		const { settings } = readSettings({});
		const checked = new Checker([rule]).check(text, settings, path);
		return checked.findings.map(({ span }) => text.slice(span.from, span.to));
	};
	const report = (name: string) => `${TYPE}The ${name} met. The ${name} left.\n${TOLD}`;

	it('stand in the name of the file, of its folder and in front matter', () => {
		for (const [name, path] of [
			['DK', 'minutes/Agenda_DK_4_maart.md'],
			['ROW', 'rowwg-minutes/2024-03-05.md'],
			['ROW', 'row/2024-03-05.md'],
		] as const) {
			assert.deepEqual(unexplained(report(name), path), [], path);
		}
		assert.deepEqual(unexplained(report('DK'), 'minutes/dk.md'), ['DK']);
		assert.deepEqual(unexplained(report('ROW'), 'rowing/2024-03-05.md'), ['ROW']);
		const tagged = report('QS').replace('type: report', 'type: report\ntags: [Minutes, Quay Signing]');
		assert.deepEqual(unexplained(tagged), []);
	});

	it('a remark in brackets is none', () => {
		assert.deepEqual(unexplained(`${TYPE}The last words [QXT]. Then the others [QXT] too.\n`), []);
	});
});

describe('undefined-acronym: what earlier reports know', () => {
	const texts = {
		'1.md': '# Board\n\n5 January 2018\n\nTelevision white space (TVWS) is tested. The Kite Lift Exchange (KLX) met.\n',
		'2.md':
			'# Board\n\n5 February 2018\n\nTelevision white space (TVWS) is tested. The Kelp Lake Examiner (KLX) met.\n',
	};
	const text = `${TYPE}# Board\n\n5 March 2018\n\n1. Tests of TVWS and KLX go on. New TVWS tests are due, and KLX too.\n`;
	const earlier = new Earlier(() => indexOf(texts), '3.md');

	it('is written out where it is first used, and preferred where they agree', () => {
		const [first, second] = check(text, rule, { path: '3.md', earlier });
		assert.deepEqual(
			first!.fixes.map(({ title, safety, ...fix }) => [title, safety, 'preferred' in fix]),
			[['Write “Television white space (TVWS)” (in 2 earlier reports, last on 5 February 2018)', 'unsafe', true]],
		);
		assert.ok(applyEdits(text, first!.fixes[0]!.edits).includes('Tests of Television white space (TVWS) and KLX'));
		assert.deepEqual(
			second!.fixes.map(({ title, ...fix }) => [title, 'preferred' in fix]),
			[
				['Write “Kelp Lake Examiner (KLX)” (in the earlier report of 5 February 2018)', false],
				['Write “Kite Lift Exchange (KLX)” (in the earlier report of 5 January 2018)', false],
			],
		);
	});

	it('is only asked for where another body explains it', () => {
		const index = indexOf({ 'club/1.md': texts['1.md'].replace('# Board', '# Rowing Club') });
		const [first] = check(text + TOLD, rule, { path: 'board/3.md', earlier: new Earlier(() => index, 'board/3.md') });
		assert.deepEqual(
			first!.fixes.map(({ title, ...fix }) => [title, 'preferred' in fix]),
			[['Write “Television white space (TVWS)”? (in the earlier report of 5 January 2018)', false]],
		);
	});

	/** What is found in the next report, after reports that are titled alike. */
	function foundAfter(bodies: readonly string[], body: string): string[] {
		const of = (each: string, month: number): string => `${TYPE}# Board\n\n5 ${MONTHS[month]} 2018\n\n${each}\n`;
		const index = indexOf(Object.fromEntries(bodies.map((each, i) => [`${i}.md`, of(each, i)])));
		const text = of(body, bodies.length);
		const earlier = new Earlier(() => index, '9.md');
		return check(text, rule, { path: '9.md', earlier }).map(({ span }) => text.slice(span.from, span.to));
	}
	const MONTHS = ['January', 'February', 'March', 'April'];
	const used = 'The TVWS met in May. Then the TVWS left.';

	it('has made known what stood unexplained in three of them', () => {
		assert.deepEqual(foundAfter(['It rained.', used], used + TOLD), ['TVWS']);
		assert.deepEqual(foundAfter([used, used], used + TOLD), ['TVWS']);
		assert.deepEqual(foundAfter([used, used, used], used + TOLD), []);
		const told = 'Television white space (TVWS) was talked of.';
		assert.deepEqual(foundAfter([used, used, told], used + TOLD), ['TVWS']);
	});

	it('says nothing of a report that explains fewer than it leaves out', () => {
		const two = `${used} The QLX met. Then the QLX left.`;
		const told = 'The Marsh Duck Guild (MDG) was there.';
		assert.deepEqual(foundAfter([], `${two} ${told}`), []);
		assert.deepEqual(foundAfter([], `${used} ${told}`), ['TVWS']);
		assert.deepEqual(foundAfter([], used), []);
	});

	it('is asked for once where its letters changed places', () => {
		assert.deepEqual(foundAfter([], `${used} ${used} The TWVS was late. Then the TWVS left.${TOLD}`), ['TVWS']);
	});

	it('is asked for where they explain it as a rule', () => {
		const told = 'Television white space (TVWS) was talked of.';
		assert.deepEqual(foundAfter([told], used), []);
		assert.deepEqual(foundAfter([told, told], used), ['TVWS']);
	});
});

describe('undefined-acronym: what is said elsewhere', () => {
	it('silent: a name with a word in capitals in its midst', () => {
		const text = 'The Open API Rules are binding. The OAR names them. Whoever reads the OAR finds them.\n';
		assert.deepEqual(found(text), []);
		assert.deepEqual(found(text.replace('Open API Rules', 'Rules of the API')), ['OAR']);
	});
	it('silent: the body of which a part is listed', () => {
		const text = (of: string): string =>
			`# Minutes\n\nPresent: Ann Lee (${of}), Bo Roe (WaterNet)\n\nQZD has a new office. A letter of QZD was read.\n`;
		assert.deepEqual(found(text('QZD-NL')), []);
		assert.deepEqual(found(text('QZDNL')), ['QZD']);
	});
});
