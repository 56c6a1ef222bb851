import { missingAffiliation as rule } from '../../server/src/rules/missing-affiliation.js';
import { checkFindings } from '../support/fixture.js';

const HEAD = '# Minutes\n\n5 March 2024\n\n';

describe('missing-affiliation: what is reported', () => {
	it('names alone, among names with an affiliation in any form', () => {
		checkFindings(
			rule,
			`
			# Minutes 🎉

			5 March 2024

			Participants List

			Markus Kern (Co-Facilitator)

			Olive Cray 🎉 (DC-CIV)

			Stefan Gorg
			^^^^^^^^^^^ missing-affiliation

			Nigel Hick – DC-IoT

			Kai Mizu, DCAD

			Ben Wall153
			^^^^^^^^ missing-affiliation
		`,
		);
	});
	it('empty cells', () => {
		checkFindings(
			rule,
			`
			# Verslag

			5 maart 2024

			## Aanwezigen

			| Naam | Organisatie |
			| --- | --- |
			| Jan Smit | Waterschap |
			| **Piet Bos** (voorzitter) | |
			                             ^ missing-affiliation
			| An Vos | Gemeente Elst |
			| Kim Mol ||
			  ^^^^^^^ missing-affiliation
			| Eva Smit | Provincie |
			| Jo Ash | Gemeente Elst |
			| Tom Kok |            |
			           ^^^^^^^^^^^^ missing-affiliation
			| Bea Pol | Waterschap |
			| Max Rol | Waterschap |
		`,
		);
	});
	it('names on one line', () => {
		checkFindings(
			rule,
			`
			# Minutes

			5 March 2024

			Present: Ann Lee (WHO), Bo Roe (FAO), Cy Dunn, Di Ford (City of Lund)
			                                      ^^^^^^^ missing-affiliation
		`,
		);
	});
});

describe('missing-affiliation: what stays silent', () => {
	const silent: Record<string, string> = {
		'"independent"': '## Participants\n\n- Ann Lee, WHO\n- Bo Roe, independent (@bo)\n- Cy Dunn, FAO\n',
		'lists where few have one': '## Participants\n\n- Ann Lee (WHO)\n- Bo Roe\n- Cy Dunn\n- Di Ford\n',
		'lists of tasks': '## Present\n\n- Ann Lee (chair)\n- Bo Roe (secretary)\n- Cy Dunn (treasurer)\n- Di Ford\n',
		'handles and how they took part':
			'## Present\n\n- Ann Lee (@alee)\n- Bo Roe (remote)\n- Cy Dunn (@cy)\n- Di Ford\n',
		'parts whose label says it':
			'## Participants\n\n### Kenya\n\n- Ann Lee\n- Bo Roe\n\n### Others\n\n- Cy Dunn (WHO)\n- Di Ford (FAO)\n- Ed Gray (ILO)\n',
		'running headers':
			'## Participants\n\nAnn Lee (WHO)\n\nCONVENTION ON THE PROTECTION OF UPLAND BOGS\n\nBo Roe (FAO)\n\nCy Dunn (ILO)\n',
		'marks of membership':
			'## Present\n\n- Ann Lee (TSC)\n- Bo Roe (TSC)\n- Cy Dunn - TSC\n- Di Ford\n- Ed Gray (voting)\n- Flo Hill ✔\n- Gus Ito\n',
		'ticks in a column':
			'## Attendees\n\n| Name | Here |\n| --- | --- |\n| Ann Lee | x |\n| Bo Roe | x |\n| Cy Dunn | |\n| Di Ford | x |\n',
		'marks in the column of affiliations':
			'## Attendees\n\n| Name | Affiliation |\n| --- | --- |\n| Ann Lee | TC |\n| Bo Roe | TC |\n| Cy Dunn | |\n| Di Ford | TC |\n',
		initials: '## Present\n\n- AL - Ann Lee\n- BRo - Bo Roe\n- CD - Cy Dunn\n- Di Ford\n',
		'bodies among people': '## Participants\n\n- Ann Lee (WHO)\n- World Bank\n- Bo Roe (FAO)\n- Cy Dunn (ILO)\n',
	};
	for (const [name, text] of Object.entries(silent)) it(name, () => checkFindings(rule, HEAD + text));
});
