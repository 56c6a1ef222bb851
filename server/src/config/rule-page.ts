/**
 * The page about a rule: a file under `docs/rules/`, and `rapporteur explain`.
 */
import type { Rule } from '../rules/index.js';
import { CONFIG_NAME } from './name.js';
import { SETTINGS } from './settings.js';

export const APPLIES: Readonly<Record<Rule['scope'], string>> = {
	markdown: 'every Markdown file',
	meeting: 'meeting reports and agendas',
	report: 'meeting reports',
};

const SEVERAL = ' Where one file has several meetings, each under a heading with its day, it judges each by itself.';

/** Markdown, with a first-level heading as its title. */
export function rulePage(rule: Rule): string {
	const { docs } = rule;
	return [
		`# ${docs.title}`,
		facts(rule),
		`## What it finds\n\n${docs.what}${rule.perMeeting ? SEVERAL : ''}`,
		...list(docs.cases),
		...(docs.spared ? ['## What it leaves alone', ...list(docs.spared)] : []),
		`## Why\n\n${docs.why}`,
		`## Fixes\n\n${docs.fixes}`,
		...examples('An earlier report', docs.earlier ?? []),
		...examples('Reported', docs.reported),
		...examples('Accepted', docs.accepted),
		configuration(rule),
		...(docs.source === undefined ? [] : [`## Source\n\n${docs.source}.`]),
	].join('\n\n');
}

function facts({ id, severity, whenFinal, scope, since }: Rule): string {
	const byDefault = severity === 'off' ? 'off by default' : `${severity} by default`;
	const final = whenFinal === undefined ? [] : [`${whenFinal} in a final report`];
	return [`\`${id}\``, byDefault, ...final, `applies to ${APPLIES[scope]}`, `since ${since}`].join(' · ');
}

function list(items: readonly string[] = []): string[] {
	return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')];
}

function examples(title: string, texts: readonly string[]): string[] {
	return texts.length === 0 ? [] : [`## ${title}\n\n${texts.map(fence).join('\n\n')}`];
}

function configuration({ id, severity, docs, options = [] }: Rule): string {
	const level = severity === 'off' ? 'warning' : 'off';
	const parts = [
		severity === 'off' ? 'To turn it on' : 'To turn it off everywhere',
		`, in \`${CONFIG_NAME}\`:\n\n${block('yaml', `rules:\n  ${id}: ${level}\n`)}\n\n`,
		`For one report, at its very top:\n\n${block('yaml', `---\nallow: [${id}]\n---\n`)}\n\n`,
		`At one place, in a line of its own above it:\n\n${block('markdown', `<!-- rapporteur-disable-next-line ${id} -->\n`)}`,
	];
	const settings = [...options.map(({ name }) => name), ...(docs.settings ?? [])].map((name) => {
		const setting = Object.entries(SETTINGS).find(([known]) => known === name)?.[1];
		if (!setting) throw new Error(`${id} names the setting "${name}", but there is none`);
		return `- \`${name}\`: ${setting.what}`;
	});
	const more = settings.length === 0 ? [] : [`What else changes what it says:\n\n${settings.join('\n')}`];
	// A rule that is off need not be silenced at one place before it is turned on.
	return ['## Configuration', (severity === 'off' ? parts.slice(0, 2) : parts).join('').trimEnd(), ...more].join(
		'\n\n',
	);
}

function block(language: string, text: string): string {
	return `\`\`\`${language}\n${text}\`\`\``;
}

/** One backtick more than the longest run inside, so that an example may hold a fence of its own. */
function fence(text: string): string {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const ticks = '`'.repeat(longest + 1);
	// The beginning of an example of thousands of characters shows what it is about.
	const shown = text.replace(/[^\n]{200,}/g, (line) => `${line.slice(0, 80)}…`);
	return `${ticks}markdown\n${shown}${shown.endsWith('\n') ? '' : '\n'}${ticks}`;
}
