import type { Summary } from '../result.js';

/** "3 fixes in 2 files". */
export function countFixes({ fixed, fixedFiles }: Summary): string {
	return `${fixed} ${fixed === 1 ? 'fix' : 'fixes'} in ${count(fixedFiles, 'file')}`;
}

export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
