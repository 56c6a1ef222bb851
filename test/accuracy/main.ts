/**
 * `npm run accuracy`: how right the rules are, on labelled reports and on real minutes, which lie beside
 * the project where they are at hand.
 */
import { parseArgs } from 'node:util';
import { LineIndex } from '../../server/src/text/index.js';
import { scoreAddresses } from './addresses.js';
import { affiliations } from './affiliations.js';
import { checkedCorpus } from './checked.js';
import { expansions } from './expansions.js';
import { precision, recall, type Score, scoreGold, type Tally, total } from './score.js';
import { type Kind, scoreStatements } from './statements.js';
import { FOLDERS, isVerdict, type Keyed, keyed, LISTS, type List, readList, writeList } from './verdicts.js';

const HELP = `npm run accuracy -- [options]

Precision and recall on the labelled reports in test/accuracy/gold and ../shared/gold, and what people have said of
the findings on the real minutes in ../shared/corpus and ../shared/corpus2.

  --addresses  how often earlier reports give the right address for the words of a link, and nothing else
  --expansions how often they give the right expansion of an acronym, and nothing else
  --affiliations how often they give the right affiliation of a participant, and nothing else
  --update     write the lists of findings anew; verdicts are kept, and what is new is "unread"
  --unread     show each finding without a verdict in its context
`;

function main(): void {
	const options = {
		addresses: { type: 'boolean' },
		expansions: { type: 'boolean' },
		affiliations: { type: 'boolean' },
		update: { type: 'boolean' },
		unread: { type: 'boolean' },
		help: { type: 'boolean' },
	} as const;
	const { values } = parseArgs({ options });
	if (values.help) {
		console.log(HELP);
		return;
	}
	if (values.addresses) {
		for (const folder of FOLDERS) printAddresses(folder);
		return;
	}
	if (values.expansions) {
		for (const folder of FOLDERS) printStatements('Expansions', folder, expansions);
		return;
	}
	if (values.affiliations) {
		for (const folder of FOLDERS) printStatements('Affiliations', folder, affiliations);
		return;
	}
	const score = scoreGold();
	if (score) printScore(score);
	for (const folder of FOLDERS) {
		const files = checkedCorpus(folder);
		if (files.length === 0) continue;
		const findings = keyed(files);
		console.log(`\nReal minutes in ${folder}: ${files.length} files, ${findings.length} findings`);
		for (const list of LISTS.filter((each) => each.folder === folder)) {
			if (values.update) writeList(list, findings);
			printList(list, findings, values.unread === true);
		}
	}
}

function printStatements(what: string, folder: (typeof FOLDERS)[number], kind: Kind): void {
	const score = scoreStatements(folder, kind);
	if (!score) return;
	const { seen, known, misses } = score;
	console.log(`\n${what} in ${folder}: ${seen} that earlier reports give too, ${known} of these the same\n`);
	printTable([
		['', 'share', ''],
		share('first', score.first, known),
		share('baseline: the most recent', score.mostRecent, known),
		share('right, of preferred', score.preferredRight, score.preferred),
		share('changed, of seen', score.changed, seen),
	]);
	for (const miss of misses) console.log(`  ${miss}`);
}

function share(what: string, part: number, all: number): string[] {
	return [what, percent(part / all), `${part} of ${all}`];
}

function printAddresses(folder: (typeof FOLDERS)[number]): void {
	const score = scoreAddresses(folder);
	if (!score) return;
	const { seen, known, misses } = score;
	console.log(
		`\nLinks in ${folder}: ${seen} by words that earlier reports link, ${known} of these to the right address\n`,
	);
	printTable([
		['address', 'share', ''],
		share('first', score.first, known),
		share('among three', score.amongThree, known),
		share('baseline: the most recent', score.mostRecent, known),
		share('preferred and right, of known', score.preferredKnown, known),
		share('right, of preferred', score.preferredRight, score.preferred),
		share('right, of guesses', score.guessedRight, score.guessed),
	]);
	for (const miss of misses) console.log(`  ${miss}`);
}

function printScore(score: Score): void {
	const all = total(score);
	console.log(`\nLabelled reports: ${all.found + all.missed} labels, ${score.laid} traps\n`);
	const row = (rule: string, tally: Tally): string[] => [
		rule,
		percent(recall(tally)),
		percent(precision(tally)),
		...[tally.found, tally.missed, tally.extra].map(String),
	];
	const rows = [...score.rules].map(([rule, tally]) => row(rule, tally));
	printTable([['rule', 'recall', 'precision', 'found', 'missed', 'extra'], ...rows, row('all rules', all)]);
	for (const { rule, place } of score.missed) console.log(`  missed  ${rule} ${place}`);
	for (const { rule, place } of score.extra) console.log(`  extra   ${rule} ${place}`);
	for (const { rule, place, why, grave } of score.traps)
		console.log(`  trap    ${rule} ${place} (${why})${grave ? '' : ', told mildly'}`);
	if (score.traps.length === 0) console.log('  No trap is hit.');
}

function printList(list: List, findings: readonly Keyed[], showUnread: boolean): void {
	const verdicts = readList(list);
	const chosen = list.choose(findings);
	const counts = new Map<string, Record<string, number>>();
	for (const { key, finding } of chosen) {
		const verdict = verdicts.get(key)?.verdict ?? '';
		const count = counts.get(finding.rule.id) ?? {};
		counts.set(finding.rule.id, count);
		const column = isVerdict(verdict) ? verdict : 'unread';
		count[column] = (count[column] ?? 0) + 1;
	}
	console.log(`\n${list.head}\n`);
	const columns = ['right', 'wrong', 'debatable', 'unread'];
	const row = (rule: string, count: Record<string, number>): string[] => {
		const all = Object.values(count).reduce((a, b) => a + b, 0);
		return [rule, percent((count.right ?? 0) / all), ...columns.map((column) => String(count[column] ?? 0))];
	};
	const sum: Record<string, number> = {};
	for (const count of counts.values())
		for (const [column, times] of Object.entries(count)) sum[column] = (sum[column] ?? 0) + times;
	const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, count]) => row(rule, count));
	printTable([['rule', 'share', ...columns], ...rows, row('all rules', sum)]);
	for (const finding of chosen) {
		const { verdict = 'unread', why = '' } = verdicts.get(finding.key) ?? {};
		if (verdict === 'right') continue;
		console.log(`  ${verdict.padEnd(9)} ${finding.key}${why && ` (${why})`}`);
		if (showUnread && !isVerdict(verdict)) printContext(finding);
	}
	const gone = [...verdicts.keys()].filter((key) => !chosen.some((finding) => finding.key === key));
	for (const key of gone) console.log(`  gone      ${key}`);
}

function printContext({ file: { text }, finding: { span, message }, fix }: Keyed): void {
	const flat = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\n/g, '⏎');
	const { line, character } = new LineIndex(text).positionAt(span.from);
	const [before, after] = [flat(span.from - 150, span.from), flat(span.to, span.to + 150)];
	console.log(`            ${line + 1}:${character + 1}: ${message}`);
	console.log(`            …${before}⟦${flat(span.from, span.to)}⟧${after}…\n`);
	if (!fix) return;
	console.log(`            ${fix.title}`);
	for (const { span: edited, insert } of fix.edits) {
		const [left, right] = [flat(edited.from - 60, edited.from), flat(edited.to, edited.to + 60)];
		console.log(`            …${left}⟦${flat(edited.from, edited.to)} → ${insert.replace(/\n/g, '⏎')}⟧${right}…\n`);
	}
}

function printTable([head = [], ...rows]: string[][]): void {
	const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
	const line = (row: string[]): string =>
		row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
	console.log(`  ${line(head)}\n  ${widths.map((width) => '─'.repeat(width)).join('  ')}`);
	for (const row of rows) console.log(`  ${line(row)}`);
	console.log();
}

function percent(share: number): string {
	return Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`;
}

main();
