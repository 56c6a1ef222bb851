/**
 * Layer `api`: what programs get from `import … from 'rapporteur'`. May import everything left of `lsp`, but not
 * `node:*`: it runs in browsers too.
 *
 * `types.d.ts` is the promise, shipped as it stands; the compiler checks this layer against it.
 *
 * Invariants: results are plain data; unusable settings are refused; nothing is read from the disk.
 *
 * Deliberately absent: files, and so links to them; the command line has those.
 */
import { mergeLayers, readChosen, SETTINGS } from '../config/index.js';
import { type Checked, Checker, fixAll } from '../engine/index.js';
import { kindOf, kindReasonOf } from '../report/index.js';
import { nearest } from '../text/index.js';
import { plainFindings } from './plain.js';
import type * as Api from './types.js';

export const check: typeof Api.check = (text, settings, options) => {
	const given = read(text, settings, options);
	return reportOf(text, new Checker().check(text, given.settings, given.path), given.settings.ignored);
};

export const fix: typeof Api.fix = (text, settings, options) => {
	const given = read(text, settings, options);
	if (given.settings.ignored) return { ...check(text, settings, options), text, applied: 0 };
	const { checked, ...fixed } = fixAll(new Checker(), text, given.settings, given.path);
	return { ...reportOf(fixed.text, checked, false), ...fixed };
};

function reportOf(text: string, { report, findings, failures }: Checked, ignored: boolean): Api.Report {
	// Fixes are computed here; failures on the way are reported below.
	const plain = ignored ? [] : plainFindings(text, findings);
	const problems = failures.map(({ rule, error }) => {
		const what = rule ? `the rule ${rule.id} failed and its findings are missing` : 'a part could not be read';
		return `${what} (${error instanceof Error ? error.message : error}), please report this fault of Rapporteur`;
	});
	return { kind: kindOf(report), kindReason: kindReasonOf(report), findings: plain, problems };
}

/** @throws TypeError for input that cannot be used. */
function read(text: unknown, settings: unknown = {}, options: unknown = {}) {
	if (typeof text !== 'string') throw new TypeError(`The text must be a string, this is ${nameOf(text)}`);
	if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
		throw new TypeError(`The settings must be an object such as { final: true }, this is ${nameOf(settings)}`);
	}
	const known = Object.keys(SETTINGS);
	for (const name of Object.keys(settings)) {
		if (known.includes(name)) continue;
		const meant = nearest(name, known);
		const advice = meant ? `Did you mean "${meant}"?` : `These can be set: ${known.join(', ')}`;
		throw new TypeError(`There is no setting "${name}". ${advice}`);
	}
	const { chosen, problems } = readChosen(settings, '');
	if (problems.length > 0) throw new TypeError(problems.join('\n'));
	if (typeof options !== 'object' || options === null || Array.isArray(options)) {
		throw new TypeError(`The options must be an object such as { path: "a.md" }, this is ${nameOf(options)}`);
	}
	const { path }: { path?: unknown } = options;
	if (path !== undefined && typeof path !== 'string') {
		throw new TypeError(`The path must be a string, this is ${nameOf(path)}`);
	}
	return { settings: mergeLayers([{ chosen, origin: 'the settings' }], () => path), path };
}

function nameOf(value: unknown): string {
	if (value === null || value === undefined) return String(value);
	return Array.isArray(value) ? 'a list' : `a value of the type ${typeof value}`;
}
