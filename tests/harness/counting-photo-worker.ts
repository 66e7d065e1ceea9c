// The photo worker as it is, with its bitmaps counted from before its first line. (Imported in this order, and not awaited: what the page asks
// while a worker's top level waits is lost.)

import './count-in-worker.ts';
import '#services/photo/photo-worker.ts';
