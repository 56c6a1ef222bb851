import assert from 'node:assert/strict';
import { plainText, resolveDates } from '../../server/src/lsp/snippet-text.js';

describe('plainText', () => {
	for (const [body, text] of [
		['no stops, $5 apart', 'no stops,  apart'],
		[`\${1:Name} ($2)$0`, 'Name ()'],
		[`\${1:a \${2:nested \${3:stop}} here}`, 'a nested stop here'],
		[`\${1|yes,no|} and \${2|a\\,b,c|}`, 'yes and a,b'],
		[`\${1|yes,no|}, again $1`, 'yes, again yes'],
		[`\${1:Name}, again $1 and \${1}`, 'Name, again Name and Name'],
		['costs \\$5 \\} \\\\', 'costs $5 } \\'],
		[`\${1:not closed`, 'not closed'],
		['$TM_FILENAME_BASE.', '.'],
		['{ } and 🎉', '{ } and 🎉'],
	] as const) {
		it(`reads ${body}`, () => assert.equal(plainText(body), text));
	}
});

describe('resolveDates', () => {
	const day = new Date(2018, 1, 5, 9, 7);
	it('writes the date where a variable stands for it, also inside a tab stop', () => {
		assert.equal(
			resolveDates(
				`\${1:$CURRENT_DATE $CURRENT_MONTH_NAME \${CURRENT_YEAR}} \${CURRENT_MONTH:x}-$CURRENT_DAY_NAME`,
				day,
			),
			`\${1:05 February 2018} 02-Monday`,
		);
	});
	it('takes the leading zero of a day away where the snippet says so', () => {
		assert.equal(resolveDates(`\${1:\${CURRENT_DATE/^0//} $CURRENT_MONTH_NAME}`, day), `\${1:5 February}`);
		assert.equal(resolveDates(`\${CURRENT_DATE/^0//}`, new Date(2018, 1, 20)), '20');
	});
	it('leaves other variables and escaped dollars alone', () => {
		const body = '\\$CURRENT_YEAR $TM_FILENAME $1 $CURRENT_WHATEVER';
		assert.equal(resolveDates(body, day), body);
	});
});
