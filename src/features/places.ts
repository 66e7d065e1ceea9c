// PLACES: the nine parts of a picture as people name them, row by row from its top left corner.

export const PLACES = ['top-left', 'top', 'top-right', 'left', 'middle', 'right', 'bottom-left', 'bottom', 'bottom-right'] as const;
export type Place = (typeof PLACES)[number];
