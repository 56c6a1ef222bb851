/** What a worker that converts does with what it is asked. */
import { Unreadable } from '../convert/unreadable.js';

/** The end of a channel on this side, as web workers and threads of Node have it. */
export interface Port {
	onmessage: ((event: { readonly data: unknown }) => void) | null;
	postMessage(answer: unknown): void;
}

/** Answers each question with its `id` and a `result`, or the `reason` why there is none, a sentence for the user. */
export function answer<Q extends { readonly id: number }>(
	port: Port,
	convert: (question: Q) => object | Promise<object>,
): void {
	port.onmessage = async ({ data }) => {
		const question = data as Q;
		port.postMessage({ id: question.id, ...(await outcome(() => convert(question))) });
	};
}

async function outcome(convert: () => object | Promise<object>): Promise<object> {
	try {
		return { result: await convert() };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {
			reason: error instanceof Unreadable ? reason : `This is a fault of Rapporteur, please report it: ${reason}`,
		};
	}
}
