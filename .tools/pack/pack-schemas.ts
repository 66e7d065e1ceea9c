// packSchemas: every schema a designer's files meet, from one loading of the app's code, so that what two of them share is known to be the same.

export { packSchema } from '#domain/pack/pack.ts';
export { packWordsSchema } from '#domain/pack/words.ts';
export { colourSchema, roleSchema } from '#domain/palette/palette.ts';
export { boxSchema } from '#domain/template/box.ts';
export { conditionSchema } from '#domain/template/condition.ts';
export { edgesSchema, lengthSchema } from '#domain/template/length.ts';
export { outlineSchema, patternSchema } from '#domain/template/ornament.ts';
export { templateSchema } from '#domain/template/template.ts';
export { typeStyleSchema } from '#domain/template/type-style.ts';
