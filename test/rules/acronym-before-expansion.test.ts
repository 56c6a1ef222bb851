import assert from 'node:assert/strict';
import { acronymBeforeExpansion as rule } from '../../server/src/rules/acronym-before-expansion/acronym-before-expansion.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const TITLE = 'Move the expansion of MAG here, to its first use';

describe('acronym-before-expansion', () => {
	it('marks the first use where the expansion comes later', () => {
		checkFindings(
			rule,
			`
			# Summary report

			5 February 2018

			1. Ana 🎉 Lund sits on the MAG, **and Bo left** the **Marine Advisory Group (MAG)**.
			                           ^^^ acronym-before-expansion: MAG is used before it is spelled out. Spell it out here, where it is first used
			                           ↳ at 5:55: MAG is spelled out here
			                           ↳ fix: Move the expansion of MAG here, to its first use
			2. The BPFs met. Best Practice Forums (BPFs) are new; the MAG likes each BPF.
			       ^^^^ acronym-before-expansion: BPF is used before it is spelled out. Spell it out here, where it is first used
			       ↳ at 6:18: BPF is spelled out here
			       ↳ fix: Move the expansion of BPF here, to its first use
			3. The CTG was told. The CTG (Coastal Task Group) agreed.
			       ^^^ acronym-before-expansion: CTG is used before it is spelled out. Spell it out here, where it is first used
			       ↳ at 7:26: CTG is spelled out here
			       ↳ fix: Move the expansion of CTG here, to its first use
			4. The EUTR is due. The EUTR (EU Timber Regulation) applies.
			       ^^^^ acronym-before-expansion: EUTR is used before it is spelled out. Spell it out here, where it is first used
			       ↳ at 8:25: EUTR is spelled out here
			       ↳ fix: Move the expansion of EUTR here, to its first use
		`,
		);
	});

	it('says nothing where the expansion comes first, in whatever place', () => {
		checkFindings(
			rule,
			`
			# Report of the Marine Advisory Group (MAG)

			5 February 2018

			Participants

			- Ana Lund, Coastal Task Group (CTG)

			1. The MAG met the CTG. The Marine Advisory Group (MAG) and the Coastal Task Group (CTG) agreed.
			2. The Best Practice Forum (BPF) met.
		`,
		);
	});

	it('counts no headings, agendas, tables, quotations and people as uses', () => {
		checkFindings(
			rule,
			`
			# Minutes

			5 February 2018

			## Agenda

			1. Report of the MAG

			## MAG

			> The MAG shall meet.

			| MAG | CTG |
			| --- | --- |
			| On | Off |

			The Marine Advisory Group (MAG) and the Coastal Task Group (CTG) met.

			RB: fine. Then RB (Rachel Brown) left.
		`,
		);
	});

	it('leaves a list of abbreviations at the end alone', () => {
		checkFindings(
			rule,
			`
			# Rapport

			5 février 2018

			Le FGX a siégé. Le FGX continue.

			## Sigles

			- Forum sur la gouvernance des x (FGX)
		`,
		);
	});

	it('moves the expansion to the first use', () => {
		checkFix(
			rule,
			TITLE,
			`
			# Report

			5 February 2018

			1. Ana 🎉 sits on the $0MAG, Bo left the **Marine Advisory Group (MAG)**. The MAG met.
			`,
			`
			# Report

			5 February 2018

			1. Ana 🎉 sits on the Marine Advisory Group (MAG), Bo left the **MAG**. The MAG met.
			`,
		);
	});

	it('moves it without markers, in the number of the first use, with the article that it needs', () => {
		checkFix(
			rule,
			'Move the expansion of BPF here, to its first use',
			`
			# Report

			5 February 2018

			1. A **$0BPF** is new. **Best** Practice Forums (BPFs) meet.
			`,
			`
			# Report

			5 February 2018

			1. A **Best Practice Forum (BPF)** is new. BPFs meet.
			`,
		);
		checkFix(
			rule,
			'Move the expansion of IGX here, to its first use',
			`
			# Report

			5 February 2018

			1. She is a$0 IGX member.
			2. The Internet Group of X (IGX) met.
			`.replace('a$0 IGX', 'a IGX$0'),
			`
			# Report

			5 February 2018

			1. She is an Internet Group of X (IGX) member.
			2. The IGX met.
			`,
		);
	});

	it('leaves a heading its words, and joins what was broken over lines', () => {
		checkFix(
			rule,
			TITLE,
			`
			# Report

			5 February 2018

			The $0MAG met.

			## Marine Advisory Group (MAG)

			x
			`,
			`
			# Report

			5 February 2018

			The Marine Advisory Group (MAG) met.

			## Marine Advisory Group (MAG)

			x
			`,
		);
		checkFix(
			rule,
			TITLE,
			'# Report\r\n\r\n5 February 2018\r\n\r\n1. The MAG$0 met.\r\n2. The Marine\r\n   Advisory Group (MAG) left.\r\n',
			'# Report\r\n\r\n5 February 2018\r\n\r\n1. The Marine Advisory Group (MAG) met.\r\n2. The MAG left.\r\n',
		);
	});

	describe('what explains nothing of this report', () => {
		const at = (text: string): number => check(`---\ntype: report\n---\n\n${text}\n`, rule).length;

		it('is silent about expansions in quotations and titles', () => {
			for (const title of [
				'“Building a shared marine advisory group (MAG)”',
				"'Next steps for the Marine Advisory Group (MAG) in Lund'",
				'[On the Marine Advisory Group (MAG)](https://example.org/talk)',
				'*Marine Advisory Group (MAG): a history*',
			]) {
				assert.equal(at(`The MAG met in Lund.\n\nAnn Lee shared ${title}, a paper of last year.`), 0, title);
			}
			const own = "The MAG's plan is late; it didn't come. The Marine Advisory Group (MAG) of the town hasn't met.";
			assert.equal(at(own), 1);
		});

		it('is silent about what everybody knows, and the name of the body', () => {
			assert.equal(at('AI is new.\n\nThe rules on artificial intelligence (AI) apply.'), 0);
			assert.equal(at('# MAG call, 5 March 2024\n\nThe MAG met.\n\nThe Marine Advisory Group (MAG) left.'), 0);
			const list = '## Present\n\n- Weiqing Qu (WQ), Lund\n- Jo Tandy (JT), Nimbus\n- Ann Lee (AL), FAO\n';
			assert.equal(at(`WQ and JT agreed to wait.\n\n${list}`), 0);
		});
	});
});
