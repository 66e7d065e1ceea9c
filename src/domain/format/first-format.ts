// FIRST_FORMAT: the size a card is first shown in, in the gallery, in thumbnails and when the editor opens: 4:5, the tallest a feed shows whole.

import * as v from 'valibot';
import { formatIdSchema } from '../ids.ts';

export const FIRST_FORMAT = v.parse(formatIdSchema, 'ig-portrait');
