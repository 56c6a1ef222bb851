import { clearLanguage, type Report } from '../../report/index.js';
import { bodyOf, meetingOf } from '../digests/digest.js';
import { type Series, seriesOf } from './series.js';

/** The report that asks what others know. */
export interface Asker {
	/** Relative to the folder of reports, with `/`. */
	readonly path?: string;
	/** Of its meeting, in ISO 8601. */
	readonly date?: string;
	readonly number?: number;
	readonly series: Series;
	/** `en`; absent if it is unclear. */
	readonly language?: string;
}

export function askerOf(report: Report, path: string | undefined): Asker {
	const { title, date, number } = meetingOf(report);
	const language = clearLanguage(report)?.code;
	return {
		...(path !== undefined && { path }),
		...(date !== undefined && { date }),
		...(number !== undefined && { number }),
		series: seriesOf(title, path, bodyOf(report)),
		...(language !== undefined && { language }),
	};
}
