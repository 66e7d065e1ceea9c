// Purposes: what a person wants to say; the gallery filters by it.

export const PURPOSES = [
  'story',
  'quote',
  'journey',
  'thanks',
  'dish',
  'place',
  'sign',
  'class',
  'event',
  'number',
  'poster',
  'days',
  'profile',
  'partner',
] as const;
export type Purpose = (typeof PURPOSES)[number];
