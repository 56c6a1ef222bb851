/**
 * Rules over plain words, so that these tests do not depend on what the real rules say. Each does
 * one thing that the command line must cope with.
 */
import { execFileSync } from 'node:child_process';
import { isMainThread } from 'node:worker_threads';
import { blockQuery } from '../../server/src/report/index.js';
import type { Finding, Fix, Rule, Severity } from '../../server/src/rules/index.js';

/** Finds every match of `pattern`, once over its whole span. */
function toy(
	id: string,
	severity: Severity,
	pattern: RegExp,
	make: (word: string) => string | undefined,
	more: Partial<Finding> = {},
	safety: Fix['safety'] = 'safe',
): Rule {
	return {
		id,
		since: '0.1.0',
		severity,
		scope: 'markdown',
		theme: 'markup',
		docs: { title: `Title of ${id}`, what: 'What.', why: 'Why.', fixes: 'Fixes.', reported: [], accepted: [] },
		*check({ text }) {
			for (const { 0: word, index } of text.matchAll(pattern)) {
				const span = { from: index, to: index + word.length };
				const insert = make(word);
				const fixes: Fix[] =
					insert === undefined
						? []
						: [{ title: `Write ${insert}`, safety, alters: 'words', edits: [{ span, insert }] }];
				yield { message: `Found ${word}. Correct it`, span, fixes, ...more };
			}
		},
	};
}

/** Runs `TOY_SHELL`, as another program would, while the file that holds `MEDDLE` is being checked. */
const meddle: Rule = {
	...toy('toy-meddle', 'hint', /MEDDLE/g, () => undefined),
	check({ text }) {
		if (process.env.TOY_SHELL && text.includes('MEDDLE')) execFileSync('sh', ['-c', process.env.TOY_SHELL]);
		return [];
	},
};

const crash: Rule = {
	...toy('toy-crash', 'error', /CRASH/g, () => undefined),
	check({ text }) {
		if (text.includes('CRASH')) throw new Error('toy');
		return [];
	},
};

/** Has a reader that fails on the blocks with `MISREAD`. */
const misread: Rule = {
	...toy('toy-misread', 'hint', /MISREAD/g, () => undefined),
	check(report) {
		readable(report);
		return [];
	},
};

const readable = blockQuery((_, source): true | undefined => {
	if (source.includes('MISREAD')) throw new Error('toy reader');
	return undefined;
});

/** Ends the thread in which the file that holds `EXIT` is checked, as a fault of Node's would. */
const exit: Rule = {
	...toy('toy-exit', 'hint', /EXIT/g, () => undefined),
	check({ text }) {
		if (text.includes('EXIT')) process.exit(7);
		return [];
	},
};

/** Takes all the memory there is. */
const gobble: Rule = {
	...toy('toy-gobble', 'hint', /GOBBLE/g, () => undefined),
	check({ text }) {
		const taken: string[][] = [];
		while (text.includes('GOBBLE')) taken.push(Array.from({ length: 10_000 }, (_, n) => `${taken.length} ${n}`));
		return [];
	},
};

/** Says in which thread it runs. */
const where: Rule = {
	...toy('toy-where', 'information', /WHERE/g, () => undefined),
	check({ text }) {
		const from = text.indexOf('WHERE');
		if (from === -1) return [];
		const message = `Checked in ${isMainThread ? 'the main thread' : 'a thread'}`;
		return [{ message, span: { from, to: from + 5 }, fixes: [] }];
	},
};

export const toyRules: readonly Rule[] = [
	crash,
	exit,
	gobble,
	toy('toy-hint', 'hint', /hmm/g, () => undefined),
	// Two that undo each other: fixing must end all the same.
	toy('toy-loop', 'warning', /ping|pong/g, (word) => (word === 'ping' ? 'pong' : 'ping')),
	meddle,
	misread,
	toy('toy-note', 'information', /n\.b\./g, () => undefined),
	toy(
		'toy-shout',
		'error',
		/!!(?:\r?\n!!)?/g,
		() => '!',
		{ related: [{ span: { from: 0, to: 1 }, message: 'It begins here' }] },
		'unsafe',
	),
	toy('toy-teh', 'warning', /\bteh\b/g, () => 'the'),
	// Its fix makes a finding of `toy-teh`, so that one round is not enough.
	toy('toy-tteh', 'warning', /\btteh\b/g, () => 'teh'),
	where,
];
