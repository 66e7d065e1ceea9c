// PhotoPhase: what reading a photo is at, for whoever waits for a slow one. In this order; their words are at `editor.photo.phase.<phase>`.

/** `reading` the file, `opening` the picture in it, `shrinking` it to what cards need. */
export type PhotoPhase = 'reading' | 'opening' | 'shrinking';
