/** All tests that run inside VS Code. */
import './code-actions.js';
import './commands.js';
import './completion.js';
import './diagnostics.js';
import './documents.js';
import './server.js';
import './settings.js';
