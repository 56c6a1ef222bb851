import assert from 'node:assert/strict';
import { participantOrder as rule } from '../../server/src/rules/participant-order/participant-order.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const HEAD = '# Minutes 🎉\n\n5 March 2024\n\n';

describe('participant-order: what is reported', () => {
	it('the first name that should stand earlier, once for each list', () => {
		checkFindings(
			rule,
			`
			# Minutes 🎉

			5 March 2024

			## Participants 🎉

			- Zoe Zahn (Chair)
			- Ann Lee (WHO)
			- Dr. Bo Dunn 🎉
			      ^^^^^^^ participant-order: Bo Dunn stands after Ann Lee. Sort the list by family names
			      ↳ fix: Sort the list by family names
			- Cy Adams

			Regrets: Di Ford, Ed Gray and Al Ash
			                              ^^^^^^ participant-order: Al Ash stands after Ed Gray. Sort the list by family names
			                              ↳ fix: Sort the list by family names
		`,
		);
	});
});

describe('participant-order: what stays silent', () => {
	const silent: Record<string, string> = {
		'those with an office first':
			'## Present\n\n- Zoe Zahn (Chair)\n- Yan Young (Secretary)\n- Ann Lee\n- Bo Roe\n- Cy Sand\n',
		'a list of those with an office':
			'## Present\n\n- Zoe Zahn (Chair)\n- Yan Young (Secretary)\n- Bo Roe (Treasurer)\n- Ann Lee (Volunteer)\n',
		'the secretariat after those':
			'## Participants\n\n- Zoe Zahn (Chair)\n- Yan Young (Secretariat)\n- Ann Lee (WHO)\n- Bo Roe (FAO)\n- Cy Sand (ILO)\n',
		'accents, capitals and family names first':
			'## Present\n\n- ÁBALOS, Ana\n- de Bruyn, Jan\n- Bell, Ivo\n- CRUZ, Leo\n',
		'particles that count': '## Present\n\n- Ann Lee\n- Bo Roe\n- Jan van Aalst\n- Al Wynn\n',
		'particles that do not': '## Present\n\n- Jan van Aalst\n- Ann Lee\n- Bo Roe\n',
		'family names of two words':
			'## Present\n\n- Ana Castro Ruiz\n- Luis Crespo Leal\n- Eva Cruz\n- Paul de la Torre Gil\n',
		'parts of a list':
			'## Present\n\n### Mali\n\n- Ann Lee\n- Bo Roe\n- Cy Sand\n\n### Peru\n\n- Al Ash\n- Di Ford\n- Ed Gray\n',
		'given names and nicknames': 'Present: Kenneth, Alice, Peter\n',
	};
	for (const [name, text] of Object.entries(silent)) it(name, () => checkFindings(rule, HEAD + text));
});

describe('participant-order: fixes', () => {
	const title = 'Sort the list by family names';
	it('sorts items, rows and names on one line', () => {
		checkFix(
			rule,
			title,
			`${HEAD}## Present\r\n\r\n1. Ann Lee (WHO)\r\n2. **B$0o Dunn**, FAO\r\n3. [Cy Adams](https://example.org)\r\n`,
			`${HEAD}## Present\r\n\r\n1. [Cy Adams](https://example.org)\r\n2. **Bo Dunn**, FAO\r\n3. Ann Lee (WHO)\r\n`,
		);
		checkFix(
			rule,
			title,
			`${HEAD}## Present\n\n| Name | Body |\n|--|--|\n| Ann Lee | A |\n| $0Bo Dunn | B |\n| Cy Zahn | |\n`,
			`${HEAD}## Present\n\n| Name | Body |\n|--|--|\n| Bo Dunn | B |\n| Ann Lee | A |\n| Cy Zahn | |\n`,
		);
		checkFix(
			rule,
			title,
			`${HEAD}Present: Ann Lee (WHO), Bo Dunn$0 and Cy Adams.\n`,
			`${HEAD}Present: Cy Adams, Bo Dunn and Ann Lee (WHO).\n`,
		);
	});
	it('takes ticks, strokes and stars along', () => {
		checkFix(
			rule,
			title,
			`${HEAD}## Present\n\n- [x] Zoë Tann (Mill)\n- [ ] $0Bo Abel\n- [x] **Ann Mund**\n- [ ] ~~Al Birk~~\n`,
			`${HEAD}## Present\n\n- [ ] Bo Abel\n- [ ] ~~Al Birk~~\n- [x] **Ann Mund**\n- [x] Zoë Tann (Mill)\n`,
		);
		checkFix(
			rule,
			title,
			`${HEAD}Present: Zoë Tann, ~~$0Bo Abel~~, **Ann Mund** (Mill)\n`,
			`${HEAD}Present: ~~Bo Abel~~, **Ann Mund** (Mill), Zoë Tann\n`,
		);
		checkFix(
			rule,
			title,
			`${HEAD}## Present\n\n| Name | Came |\n|--|--|\n| Zoë Tann | x |\n| $0Bo Abel | |\n| Ann Mund | x |\n`,
			`${HEAD}## Present\n\n| Name | Came |\n|--|--|\n| Bo Abel | |\n| Ann Mund | x |\n| Zoë Tann | x |\n`,
		);
	});
	it('is not offered where stars or numbers belong to the places', () => {
		for (const list of [
			'Present: **Zoë Tann, Bo Abel** and Ann Mund\n',
			'## Present\n\n| No. | Name |\n|--|--|\n| 1 | Zoë Tann |\n| 2 | Bo Abel |\n| 3 | Ann Mund |\n',
		])
			assert.deepEqual(
				check(HEAD + list, rule).map(({ fixes }) => fixes),
				[[]],
			);
	});
	it('leaves family names of two words where they are in order', () => {
		checkFix(
			rule,
			title,
			`${HEAD}Present: Ana Castro Ruiz, Eva Cruz, $0Ivo Adam and Leo Dunn.\n`,
			`${HEAD}Present: Ivo Adam, Ana Castro Ruiz, Eva Cruz and Leo Dunn.\n`,
		);
	});
	it('is not offered where lines below an entry would stay behind', () => {
		checkFindings(
			rule,
			`${HEAD}## Present\n\n- Ann Lee\n  - remote\n- Bo Dunn\n  ^^^^^^^ participant-order: Bo Dunn stands after Ann Lee. Sort the list by family names\n- Cy Adams\n`,
		);
	});
});
