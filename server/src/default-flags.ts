/*
 * V8's flags as they are by default, whatever arguments Node was given: V8 takes the code that Node ships of its own
 * modules only then. The size of the new space, which the extension asks for, has had its effect by now. To be imported
 * before anything of Node's.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--max-semi-space-size=0');
