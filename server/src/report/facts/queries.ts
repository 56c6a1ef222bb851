/** What this layer's queries are asked of: reports, and blocks with facts. */
export { query } from '../../incremental/index.js';

import * as incremental from '../../incremental/index.js';
import type { Facts } from './model.js';
import type { Report } from './report.js';

/** What one block says; places inside `value` are relative to `from`, the block's start. */
export type Collected<T> = incremental.Collected<Facts, T>;

/** What a block says, wherever it stands. */
export type BlockContent = incremental.Content<Facts>;

export type BlockQuery<T> = incremental.BlockQuery<Facts, Report, T>;

type Read<T> = (facts: Facts, source: string) => T;

export const ofBlock: <T>(read: Read<T>) => (block: BlockContent) => T = incremental.ofBlock;

export const blockQuery: <T extends NonNullable<unknown>>(
	read: Read<T | undefined>,
	equal?: incremental.Equality<T>,
) => BlockQuery<T> = incremental.blockQuery;

export const blockQueryWith: <
	const I extends readonly incremental.Query<Report, unknown>[],
	T extends NonNullable<unknown>,
>(
	inputs: I,
	read: (block: BlockContent, ...values: incremental.ValuesOf<I>) => T | undefined,
	equal?: incremental.Equality<T>,
) => incremental.BlockQuery<Facts, incremental.Revision<Facts> & incremental.AskedBy<I>, T> =
	incremental.blockQueryWith;

export const wordCounts: (read: Read<Iterable<string>>) => incremental.Query<Report, incremental.WordCounts> =
	incremental.wordCounts;
