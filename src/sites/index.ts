// Every news site Dwibaca knows, in the order the options page shows them.

import { sindonews } from './sindonews.ts';
import type { Site } from './site.ts';

export const sites: readonly Site[] = [sindonews];
