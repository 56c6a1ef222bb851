/** Annexes with headings of these names, each with some text. */
export function annexes(...labels: string[]): string {
	return labels.map((label) => `## ${label}\n\nText\n`).join('\n');
}
