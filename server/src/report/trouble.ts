import type { ReadBlock } from './model.js';
import { PerObject } from './per-object.js';

/** A block of which a reader can make nothing, since it throws. */
export interface Trouble {
	/** Which of the report's blocks it is. */
	readonly index: number;
	readonly error: unknown;
}

const troubles = new PerObject<readonly ReadBlock[], Trouble[]>();
const NONE: readonly Trouble[] = [];

/** In the order in which readers were asked: one block may be there several times. */
export function troublesIn(blocks: readonly ReadBlock[]): readonly Trouble[] {
	return troubles.get(blocks) ?? NONE;
}

export function noteTroubles(blocks: readonly ReadBlock[], more: readonly Trouble[]): void {
	if (more.length > 0) troubles.set(blocks, [...troublesIn(blocks), ...more]);
}

/** What engines say where there is too much of something, in V8, SpiderMonkey and JavaScriptCore. */
const TOO_MUCH =
	/call stack|too much recursion|invalid (?:array|string) length|out of memory|(?:map|set) maximum size|allocation size overflow/i;

/** Whether there was too much of a text for a reader, which is no fault of the reader's. */
export function isTooMuch(error: unknown): boolean {
	return error instanceof Error && TOO_MUCH.test(error.message);
}
