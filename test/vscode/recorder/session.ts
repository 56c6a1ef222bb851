/** A change of the text, in UTF-16 units, or another number of problems that VS Code shows; in milliseconds. */
export type Moment =
	| { readonly at: number; readonly from: number; readonly removed: number; readonly text: string }
	| { readonly at: number; readonly shown: number };
