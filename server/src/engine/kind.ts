import picomatch from 'picomatch';
import type { Kind } from '../report/index.js';

/** What the `reports` globs say of the file at `path`; nothing where there are none. */
export function decideKind(globs: readonly string[], path: string | undefined): { kind?: Kind; kindReason?: string } {
	if (globs.length === 0 || path === undefined) return {};
	const glob = globs.find((each) => picomatch.isMatch(path, each));
	return glob === undefined
		? { kind: 'other', kindReason: 'no glob of the setting rapporteur.reports matches the file' }
		: { kind: 'report', kindReason: `the glob ${glob} of the setting rapporteur.reports matches the file` };
}
