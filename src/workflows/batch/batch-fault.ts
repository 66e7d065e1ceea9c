// BatchFault: a row's fault with the reasons that reading, drawing and saving may give for it.

import type { RowFault, RowTrouble } from '#domain/batch/row-fault.ts';
import type { PhotoFileError } from '#services/batch/batch-error.ts';
import type { FontError } from '#services/fonts/fonts.ts';
import type { PackError } from '#services/packs/pack-error.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import type { PhotoError } from '#services/photo/photo-error.ts';
import type { PictureFailure } from '../export-all.ts';

type Reason = (PhotoError | PhotoFileError | PackError | FontError | DevelopError | PictureFailure['error'])['kind'];

export type BatchTrouble = RowTrouble<Reason>;
export type BatchFault = RowFault<Reason>;
