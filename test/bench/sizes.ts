import { type GeneratedReport, generateReport } from './text/report.js';

/** In bytes. */
export const SIZES = {
	'8 KB': 8 * 1024,
	'100 KB': 100 * 1024,
	'1 MB': 1024 ** 2,
	'2 MB': 2 * 1024 ** 2,
	'4 MB': 4 * 1024 ** 2,
	'5 MB': 5 * 1024 ** 2,
} as const;

export type Size = keyof typeof SIZES;

export function reportOf(size: Size, faults?: number): GeneratedReport {
	return generateReport({ seed: 1, bytes: SIZES[size], ...(faults !== undefined && { faults }) });
}

/** Different ones, of 8 KB each. */
export function smallReports(count: number): string[] {
	return Array.from({ length: count }, (_, seed) => generateReport({ seed, bytes: SIZES['8 KB'] }).text);
}
