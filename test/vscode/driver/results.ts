/** What goes from the tests inside VS Code to the tests that started it, as JSON. */
export interface Result {
	/** Of the suites around it, from the outside, and of the test itself. */
	readonly titles: readonly string[];
	readonly state: 'passed' | 'failed' | 'pending';
	readonly error?: string;
}

/** The content of `driver.json` in the folder that is open. */
export interface Order {
	/** Where to write the results, an array of `Result`. Whole as soon as it is there. */
	readonly results: string;
}
