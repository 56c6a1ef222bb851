/** What tests ask the driver by its key, as JSON in a file of the user's folder. */
export interface Question {
	/** The path of a file to open first. */
	readonly open?: string | undefined;
	/** Where to write the answer. Whole as soon as it is there. */
	readonly answer: string;
}

export interface Answer {
	/** Of the document in front. */
	readonly text: string;
	/** What is said of it, in no order. */
	readonly findings: readonly string[];
}

export const QUESTION = 'question.json';
/** Beside the folder that a window shows, once its driver runs. */
export const READY = 'ready';
