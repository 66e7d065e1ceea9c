// withTables: docs/templates.md with its tables filled from the JSON Schemas, between `<!-- table: name -->` and `<!-- end -->`.

const PLACE = /(<!-- table: ([\w.]+) -->\n)[^]*?(<!-- end -->)/g;
const USUAL = new Set(['The size of one repeat in units.', 'Roles used in turn.', 'Roles they lie on, in turn.']);
const HIDDEN = new Set(['$schema', 'kind', 'set']);

export function withTables(text, schemas) {
  return text.replaceAll(PLACE, (_, start, name, end) => `${start}${table(rowsOf(name, schemas))}${end}`);
}

function table(rows) {
  const lines = rows.map(({ name, values, description }) => `| \`${name}\` | ${values} | ${description} |`);
  return `\n| property | values | what it does |\n| --- | --- | --- |\n${lines.join('\n')}\n\n`;
}

function rowsOf(name, schemas) {
  if (name === 'pattern') return patternRows(schemas.template.definitions.pattern);
  const { node, beyond } = find(name, schemas);
  return Object.entries(node.properties)
    .filter(([key]) => !HIDDEN.has(key) && !beyond.has(key))
    .flatMap(([key, property]) => [row(key, property), ...inner(key, property, name)]);
}

/** What an object of its own is made of stands under it, where it has no table of its own. */
function inner(key, property, name) {
  const own = property.properties ?? property.items?.properties ?? property.additionalProperties?.properties;
  if (own === undefined || key === 'adapt' || key === 'colours' || (name === 'pack' && key === 'slots')) return [];
  return Object.entries(own).map(([each, value]) => row(`${key}.${each}`, value));
}

function row(name, property) {
  return { name, values: valuesOf(property), description: property.description ?? '' };
}

function find(name, { pack, template, words }) {
  const [first, kind, ...rest] = name.split('.');
  const none = new Set();
  if (first === 'words') return { node: words, beyond: none };
  if (first === 'pack') {
    const node = [kind, ...rest].filter((part) => part !== undefined).reduce(step, pack);
    return { node, beyond: new Set(rest[0] === undefined ? [] : ['id']) };
  }
  const definition = template.definitions[first];
  if (first !== 'box') return { node: definition.anyOf?.find(({ properties }) => properties !== undefined) ?? definition, beyond: none };
  const kinds = Object.fromEntries(definition.else.allOf.map(({ if: test, then }) => [test.properties.kind.const, then]));
  const common = Object.keys(kinds.pattern.properties).filter((key) => key !== 'pattern');
  return { node: kinds[kind], beyond: kind === 'group' ? none : new Set(common) };
}

function step(node, part) {
  const inside = node.items ?? node;
  const choice = inside.allOf?.find(({ if: test }) => test.properties.kind.const === part);
  return choice?.then ?? inside.properties[part];
}

/** One row for each kind, with what it takes; what most of them take is said above the table. */
function patternRows({ allOf }) {
  return allOf.map(({ if: test, then }) => {
    const own = Object.entries(then.properties).filter(([key]) => key !== 'kind');
    return {
      name: test.properties.kind.const,
      values: own.map(([key]) => `\`${key}\`${then.required?.includes(key) ? '' : '?'}`).join(', '),
      description: own.flatMap(([key, { description }]) => (USUAL.has(description) ? [] : [`${key}: ${description}`])).join(' '),
    };
  });
}

function valuesOf(property) {
  const { $ref, enum: choices, const: only, type, items, minimum, maximum } = property;
  if ($ref !== undefined) return $ref.replace('#/definitions/', '').replace('edges', 'length, or lengths by edge');
  if (choices !== undefined) return choices.map((choice) => `\`${choice}\``).join(' ');
  if (only !== undefined) return `\`${only}\``;
  if (type === 'boolean') return '`true` `false`';
  if (type === 'array' && Array.isArray(items)) return `[${items.map(valuesOf).join(', ')}]`;
  if (type === 'array') return `list of ${items.properties === undefined && items.allOf === undefined ? valuesOf(items) : 'objects'}`;
  if (type === 'number' || type === 'integer') return minimum === undefined ? 'number' : `${minimum} to ${maximum}`;
  if (type === 'object') return 'object';
  return type === 'string' ? 'text' : 'see above';
}
