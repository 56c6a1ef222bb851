/** For a process of its own, which runs a check over the texts that come through Node's channel. */
export interface Job {
	/** Checked one after the other; the times are added. */
	readonly texts: readonly string[];
}

export interface JobDone {
	readonly milliseconds: number;
	readonly findings: number;
}

export function work(check: (text: string) => readonly unknown[]): void {
	process.on('message', ({ texts }: Job) => {
		let findings = 0;
		const start = performance.now();
		for (const text of texts) findings += check(text).length;
		const done: JobDone = { milliseconds: performance.now() - start, findings };
		process.send?.(done);
	});
}
