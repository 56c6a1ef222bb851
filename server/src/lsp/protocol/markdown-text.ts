/** `text` so that it is shown in Markdown as it is: it may come from a stranger's file. */
export function escapeMarkdown(text: string): string {
	return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]<>()#!|~&]/g, '\\$&');
}
