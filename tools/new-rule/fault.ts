import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Why no rule of that id can begin in the project in `root`, and what to do. */
export function faultOf(id: string, root: string): string | undefined {
	if (id === '') return 'Give the id of the rule: npm run new-rule my-rule-id';
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
		return `"${id}" cannot be the id of a rule, use two or more words in lower case with a hyphen between: my-rule-id`;
	}
	if (existsSync(join(root, `server/src/rules/${id}`))) return `There is a rule "${id}" already, choose another id`;
	return undefined;
}
