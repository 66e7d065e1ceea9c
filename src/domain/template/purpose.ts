// Purposes: what a person wants to say; the gallery filters by it.

export const PURPOSES = ['story', 'quote', 'thanks', 'dish', 'place', 'sign'] as const;
export type Purpose = (typeof PURPOSES)[number];
