import assert from 'node:assert/strict';
import { Snippet } from '../support/snippet.js';

const NOW = new Date(2018, 1, 5);
const expand = (body: string, typed?: (string | undefined)[]) => new Snippet(body).expand(NOW, typed);

describe('the reader of snippets that the tests use', () => {
	it('writes what stands at a tab stop, wherever it comes again', () => {
		assert.equal(expand(`\${1:a} $1 \${2|b,c|} \${2} \${3:x \${4:y}}$0`), 'a a b b x y');
	});

	it('writes what is typed, and leaves the rest', () => {
		assert.equal(expand(`\${1:a} $1 \${2|b,c|} \${3:x \${4:y}}$0`, ['A', undefined, undefined, 'Y']), 'A A b x Y');
		assert.equal(expand(`\${1:a \${2:b}}$0`, ['A']), 'A');
	});

	it('writes the date', () => {
		assert.equal(
			expand(`$CURRENT_DATE \${CURRENT_DATE/^0//} \${1:$CURRENT_MONTH_NAME} \${CURRENT_YEAR}$0`),
			'05 5 February 2018',
		);
	});

	it('knows what is escaped', () => {
		assert.equal(expand('5\\$ \\} \\\\ {$0'), '5$ } \\ {');
		assert.equal(expand(`\${1|a\\,b,c\\|d|}$0`), 'a,b');
	});

	for (const [body, why] of [
		[`\${1:a}`, 'no $0'],
		['$0 $0', 'two $0'],
		[`\${2:a}$0`, 'no $1'],
		['$1$0', 'nothing stands at $1'],
		[`$1 \${1:a}$0`, 'used before it is told what stands there'],
		[`\${1:a} \${1:b}$0`, 'told twice'],
		[`\${1:a$0`, 'not closed'],
		[`\${1|a,b}$0`, 'choice not closed'],
		[`\${1||}$0`, 'no choices'],
		['a}$0', 'closes nothing'],
		['$ 5$0', 'lone $'],
		['a\\b$0', 'lone backslash'],
		['$NO_SUCH$0', 'unknown variable'],
		[`\${CURRENT_DATE/(/x/}$0`, 'broken pattern'],
	] as const) {
		it(`refuses ${body}: ${why}`, () => assert.throws(() => new Snippet(body), SyntaxError));
	}
});
