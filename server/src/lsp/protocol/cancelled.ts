/** Requests that whoever sent them has taken back. */
import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from './library.js';

export function refuseCancelled(token: CancellationToken | undefined): void {
	if (token?.isCancellationRequested) {
		throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled');
	}
}

/** A check continues after its requester has gone, since others may be waiting. */
export async function unlessCancelled<T>(answer: Promise<T>, token: CancellationToken | undefined): Promise<T> {
	if (!token) return answer;
	let told: { dispose(): void } | undefined;
	const cancelled = new Promise<void>((resolve) => {
		told = token.onCancellationRequested(() => resolve());
	});
	try {
		const first = await Promise.race([answer.then((value) => ({ value })), cancelled]);
		if (first) return first.value;
	} finally {
		told?.dispose();
	}
	refuseCancelled(token);
	return answer;
}
