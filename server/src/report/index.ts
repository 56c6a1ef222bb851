import type { Kind, Report } from './model.js';

export type { Comment, Kind, Report } from './model.js';

export interface ReadOptions {
	readonly annexWords?: readonly string[];
	readonly externalAnnexes?: readonly string[];
	readonly kind?: Kind;
	readonly kindReason?: string;
}

export class ReportReader {
	read(text: string, { kind = 'other', kindReason = '' }: ReadOptions = {}): Report {
		return { text, kind, kindReason, comments: [] };
	}
}
