/** The floor: keeps the text as it changes, and never looks at it. */
import { serve } from './serve.js';

serve(() => []);
