// The names under which anything of ours lies on a device, in one place, so that "delete everything here" can find all of it.

/** The IndexedDB database. */
export const DATABASE = 'community-graphics';

/** The one object store in it. */
export const STORE = 'drafts';

/** Every localStorage key and every cache of ours begins so. */
export const PREFIX = 'community-graphics:';
