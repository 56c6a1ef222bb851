import { Interruption, type Pace, type ReadOptions, ReportReader, readingOutcomes } from '../../report/index.js';
import { fullDigestOf } from './digest.js';
import type { Digest } from './model.js';
import { withSharedStrings } from './shared-strings.js';

/**
 * The digest of a text, in steps, between which others may have a turn; `undefined` if time ran out.
 *
 * @param pace when the steps end.
 */
export function* readDigest(text: string, options: ReadOptions, pace: Pace): Generator<undefined, Digest | undefined> {
	const report = yield* new ReportReader().reading(text, options, undefined, pace);
	for (;;) {
		try {
			if (!pace.isOver()) yield* readingOutcomes(report, pace);
			return pace.isOver() ? undefined : withoutText(fullDigestOf(report));
		} catch (error) {
			if (!(error instanceof Interruption)) throw error;
			yield;
		}
	}
}

/** Part of a long text keeps all of it in memory, for as long as the digest is kept. */
function withoutText(digest: Digest): Digest {
	return withSharedStrings(JSON.parse(JSON.stringify(digest)) as Digest);
}
