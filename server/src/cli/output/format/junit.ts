/**
 * Findings as test results, in the JUnit XML that build servers read: a suite for each file, with a case for each
 * finding. A finding that fails the check is a failure; any other is a passed case with output.
 *
 * There is no standard; this is what Jenkins (`junit-10.xsd`) and GitLab ("Unit test reports") have in common.
 */
import type { FileResult, PlacedFinding, Reporter } from '../result.js';
import { escapeMarkup } from './markup.js';

/** @param fails whether a finding makes the check fail. */
export function junitReporter(fails: (finding: PlacedFinding) => boolean): Reporter {
	let begun = false;
	const begin = () => {
		if (begun) return '';
		begun = true;
		return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Rapporteur">\n';
	};

	function suite({ path, findings }: FileResult): string {
		const shown = findings.filter(({ repeated }) => !repeated);
		const cases = shown.map((finding) => testCase(path, finding));
		if (cases.length === 0) cases.push(`\t\t<testcase name="No problems" classname="${escapeMarkup(path)}"/>\n`);
		return element(path, cases, shown.filter(fails).length, 0);
	}

	function testCase(path: string, finding: PlacedFinding): string {
		const { rule, severity, message, region, again } = finding;
		const said = escapeMarkup(again ? `${message} (and at ${again} more places)` : message);
		const place = escapeMarkup(`${path}:${region[0]}:${region[1]}`);
		const attributes = `name="${escapeMarkup(`${rule} in line ${region[0]}`)}" classname="${escapeMarkup(path)}" file="${escapeMarkup(path)}" line="${region[0]}"`;
		const inside = fails(finding)
			? `<failure type="${severity}" message="${said}">${place}: ${said}</failure>`
			: `<system-out>${place}: ${severity}: ${said}</system-out>`;
		return `\t\t<testcase ${attributes}>\n\t\t\t${inside}\n\t\t</testcase>\n`;
	}

	return {
		file: (result) => begin() + suite(result),
		end({ problems }) {
			const cases = problems.map(
				(problem) =>
					`\t\t<testcase name="${escapeMarkup(problem)}" classname="rapporteur">\n\t\t\t<error message="${escapeMarkup(problem)}"/>\n\t\t</testcase>\n`,
			);
			return `${begin()}${cases.length > 0 ? element('rapporteur', cases, 0, cases.length) : ''}</testsuites>\n`;
		},
	};
}

function element(name: string, cases: readonly string[], failures: number, errors: number): string {
	const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`;
	return `\t<testsuite name="${escapeMarkup(name)}" ${counts}>\n${cases.join('')}\t</testsuite>\n`;
}
