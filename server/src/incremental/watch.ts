/** A query, as others name it as an input. */
export type AskedFor = (revision: never) => unknown;

/** Why a query was made again, or not. */
export type Because =
	/** Nothing was known from the previous revision. */
	| { readonly is: 'first' }
	/** No input has another value. */
	| { readonly is: 'same' }
	/** This input has. */
	| { readonly is: 'input'; readonly input: AskedFor }
	/** Only so many blocks were asked. */
	| { readonly is: 'blocks'; readonly count: number };

/** Whoever wants to see queries run, as salsa's events show them: `npm run queries`. */
export interface Watcher {
	/** At the definition of a query; `asked` are the ways to ask it. */
	defined(query: number, asked: readonly AskedFor[]): void;
	/** A revision has no answer yet. */
	begins(query: number): void;
	/** @param changed whether those who build on it see another value than before. */
	ends(query: number, because: Because, changed: boolean): void;
}

/** Nobody watches, except in a program that was started for it. */
export const watched: { by?: Watcher } = {};
