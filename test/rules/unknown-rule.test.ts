import { unknownRule } from '../../server/src/rules/unknown-rule/unknown-rule.js';
import { checkFindings, checkFix } from '../support/fixture.js';

describe('unknown-rule', () => {
	it('marks rules that do not exist', () => {
		checkFindings(
			unknownRule,
			`
			---
			allow: [missing-annex, missing-anex]
			                       ^^^^^^^^^^^^ unknown-rule: There is no rule "missing-anex". Did you mean missing-annex?
			                       ↳ fix: Write missing-annex
			---

			<!-- rapporteur-disable-next-line placeholder-lnik -- not-a-rule 📎 -->
			                                  ^^^^^^^^^^^^^^^^ unknown-rule: There is no rule "placeholder-lnik". Did you mean placeholder-link?
			                                  ↳ fix: Write placeholder-link
			The slides follow. <!-- rapporteur-disable nothing-like-it,placeholder-link -->
			                                           ^^^^^^^^^^^^^^^ unknown-rule: There is no rule "nothing-like-it". Correct it or take it out
			<!-- rapporteur-disable-line placeholder-link -->
			     ^^^^^^^^^^^^^^^^^^^^^^^ unknown-rule: "rapporteur-disable-line" means nothing. Did you mean rapporteur-disable-next-line?
			     ↳ fix: Write rapporteur-disable-next-line
			`,
		);
	});

	it('is silent where the rules exist, and about what is no comment for us', () => {
		checkFindings(
			unknownRule,
			`
			---
			allow:
			  - missing-annex
			---

			<!-- rapporteur-disable -->
			<!-- rapporteur-enable missing-annex -- the annex comes -->
			<!-- rapporteur: Ms Example -->
			<!-- markdownlint-disable no-such -->
			\`<!-- rapporteur-disable no-such -->\`
			`,
		);
	});

	it('writes what was meant', () => {
		checkFix(
			unknownRule,
			'Write missing-annex',
			'---\r\nallow: [$0missing-anex]\r\n---\r\n',
			'---\r\nallow: [missing-annex]\r\n---\r\n',
		);
		checkFix(
			unknownRule,
			'Write vague-link-text',
			'---\nallow: [$0vague-links]\n---\n',
			'---\nallow: [vague-link-text]\n---\n',
		);
		checkFix(
			unknownRule,
			'Write rapporteur-disable-next-line',
			'<!-- $0rapporteur-disable-line placeholder-link -->\n',
			'<!-- rapporteur-disable-next-line placeholder-link -->\n',
		);
	});
});
