import { nextMeetings, query, type Report } from '../../../report/index.js';
import type { Span } from '../../../text/index.js';
import { anyWithin } from './within.js';

const announcements = query([nextMeetings], (all) => all.map(({ span }) => span));

/** Whether something in a stretch announces the next meeting. */
export function announces(report: Report, span: Span): boolean {
	return anyWithin(announcements(report), span);
}
