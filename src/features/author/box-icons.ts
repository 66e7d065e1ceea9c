// BOX_ICONS: a sign for every kind of box.

import { Grid3x3, Group, Image, Pencil, QrCode, Type, type LucideIcon } from 'lucide-react';
import type { Box } from '#domain/template/box.ts';

export const BOX_ICONS: Readonly<Record<Box['kind'], LucideIcon>> = {
  group: Group,
  words: Type,
  photo: Image,
  drawing: Pencil,
  pattern: Grid3x3,
  code: QrCode,
};
