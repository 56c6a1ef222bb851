/** The server over stdio, with a clock that stands still but for what a test sends: `test/pass`, in milliseconds. */
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { CONNECTION_OPTIONS, startServer } from '../../server/src/lsp/index.js';

let now = 0;
const waiting = new Set<{ readonly at: number; readonly call: () => void }>();

const connection = createConnection(
	new StreamMessageReader(process.stdin),
	new StreamMessageWriter(process.stdout),
	CONNECTION_OPTIONS,
);
connection.onNotification('test/pass', (milliseconds: number) => {
	now += milliseconds;
	for (const each of [...waiting]) if (each.at <= now && waiting.delete(each)) each.call();
});
startServer(connection, {
	time: {
		now: () => now,
		after(milliseconds, call) {
			const one = { at: now + milliseconds, call };
			waiting.add(one);
			return () => waiting.delete(one);
		},
	},
});
