import { emptyHeading as rule } from '../../server/src/rules/empty-heading/empty-heading.js';
import { checkFindings, checkFix } from '../support/fixture.js';

describe('empty-heading', () => {
	it('finds signs without words, and words below their signs', () => {
		checkFindings(
			rule,
			`
			# Minutes 🎉

			##
			^^ empty-heading: “Attendance” is not a heading, as it stands below its “#”. Join the two lines
			↳ fix: Make “Attendance” the heading
			↳ fix: Remove the signs
			Attendance

			Ana Lund

			#
			^ empty-heading: This heading has no words. Write them or remove the “#”
			↳ fix: Remove the signs

			The meeting was opened.

			###
			^^^ empty-heading: This heading has no words. Write them or remove the “#”
			↳ fix: Remove the signs
			It was long, and it rained.

			## ...
			^^^^^^ empty-heading: This heading has no words. Write them or remove the “#”
			↳ fix: Remove the signs
			`,
		);
	});

	const silent = ['## <a id="a"></a>\n', '## ![Logo](logo.png)\n', '> ##\n', '## ***\n', '```\n##\n```\n'];
	for (const text of silent) it(`silent: ${text.slice(0, 40)}`, () => checkFindings(rule, text));

	it('joins the two lines, or removes the signs', () => {
		checkFix(rule, 'Make “Attendance” the heading', '# A\n\n##$0\nAttendance\n', '# A\n\n## Attendance\n');
		checkFix(rule, 'Make “Attendance” the heading', '# A\n\n## $0\r\n  Attendance\n', '# A\n\n## Attendance\n');
		checkFix(rule, 'Remove the signs', '# A\n\n##$0\n\nText.\n', '# A\n\n\n\nText.\n');
	});
});
