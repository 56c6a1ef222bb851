/** Parses, and checks nothing: the least that any server built on remark can take. */
import { parse } from './parse.js';
import { serve } from './serve.js';

serve((text) => {
	parse(text);
	return [];
});
