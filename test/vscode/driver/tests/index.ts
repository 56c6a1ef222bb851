/** All tests that run inside VS Code. */
import * as vscode from 'vscode';
import './all-reports.js';
import './code-actions.js';
import './commands.js';
import './completion.js';
import './diagnostics.js';
import './hover.js';
import './kind.js';
import './links.js';
import './navigation.js';
import './on-save.js';
import './server.js';
import './settings.js';
import './settings-files.js';
import './silence.js';
// Last, for VS Code's own server for Markdown chews on the largest of these for a while.
import './documents.js';

// VS Code gives a request up when an extension joins in meanwhile, as others do when Markdown is first opened.
before(async () => {
	const others = vscode.extensions.all.filter(
		({ id, packageJSON: { activationEvents = [] } }) =>
			id !== 'rapporteur.rapporteur' && activationEvents.includes('onLanguage:markdown'),
	);
	await Promise.all(others.map((each) => each.activate()));
});
